// SPDX-License-Identifier: Apache-2.0
#include "app/papers/BoardPaper.h"

#include <QLocale>

namespace alongside {

namespace {

/// "Voluntary work: 12", a line for each column; the last is of everybody.
QList<Paper::Line> linesOfCounts(const PanelTable &table)
{
    QList<Paper::Line> lines;
    if (table.rows.size() < 2) return lines; // nothing was counted
    const QStringList &names = table.rows.first();
    const QStringList &counts = table.rows.last();
    for (qsizetype column = 1; column < names.size(); ++column)
        lines.append(QStringLiteral("%1: %2").arg(names.at(column), counts.value(column)));
    lines.append({table.question.countedFrom, Paper::Line::Tone::Quiet});
    return lines;
}

} // namespace

Paper BoardPaper::about(const About &board, QDate today)
{
    const QLocale locale;
    Paper paper;
    paper.title = board.service;
    paper.subtitle =
        tr("%1, counted on %2", "months, a day").arg(board.quarter, locale.toString(board.asOf, QLocale::LongFormat));
    for (const PanelTable &table : board.tables)
        paper.sections.append({table.question.heading, linesOfCounts(table)});
    QList<Paper::Line> sums;
    for (const QString &sum : board.sums)
        sums.append(sum);
    if (!sums.isEmpty()) paper.sections.append({tr("Everybody together"), sums});
    QList<Paper::Line> sites;
    for (const QString &site : board.sites)
        sites.append(site);
    if (!sites.isEmpty()) paper.sections.append({tr("Room at each site, in its busiest session of the week"), sites});
    paper.footer = tr("Everybody whom the service supports is in each list once. Counts under 5 are hidden, and as "
                      "many more as it takes that none can be worked out. Made on %1.")
                       .arg(locale.toString(today, QLocale::LongFormat));
    paper.running = paper.title;
    paper.pageWords = tr("page %1 of %2");
    paper.fit = Paper::Fit::AsLongAsItIs;
    return paper;
}

} // namespace alongside
