// SPDX-License-Identifier: Apache-2.0
#include "app/papers/PanelPaper.h"

namespace alongside {

namespace {

/// "Placement", then "Voluntary: 12" for each column, in a group for each row where there are several.
QList<Paper::Line> panelTableLines(const PanelTable &table)
{
    QList<Paper::Line> lines{{table.question.name, Paper::Line::Tone::Question}};
    const QStringList names = table.rows.value(0);
    for (const QStringList &row : table.rows.mid(1)) {
        if (table.rows.size() > 2) lines.append({row.first(), Paper::Line::Tone::Group});
        for (qsizetype column = 1; column < names.size(); ++column)
            lines.append(QStringLiteral("%1: %2").arg(names.at(column), row.value(column)));
    }
    lines.append({QStringLiteral("Counted from: %1").arg(table.question.countedFrom), Paper::Line::Tone::Quiet});
    return lines;
}

} // namespace

Paper PanelPaper::about(const PanelFacts &facts, QDate today)
{
    Paper paper;
    paper.title = QStringLiteral("%1: update to the scrutiny panel").arg(facts.service);
    paper.subtitle = panelDays(facts);
    for (const PanelPart &part : panelParts(facts)) {
        Paper::Section section{.heading = part.heading};
        for (const QString &sentence : part.sentences)
            section.lines.append(sentence);
        for (const PanelTable &table : part.tables)
            section.lines += panelTableLines(table);
        paper.sections.append(section);
    }
    paper.footer = QStringLiteral("Each list has everybody whom the service supports, once. Made on %1.")
                       .arg(today.toString(Qt::ISODate));
    paper.running = paper.title;
    paper.pageWords = QStringLiteral("page %1 of %2");
    paper.fit = Paper::Fit::AsLongAsItIs;
    return paper;
}

} // namespace alongside
