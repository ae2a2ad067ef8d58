// SPDX-License-Identifier: Apache-2.0
#include "app/screens/board/BoardExport.h"

#include "app/screens/board/BoardPlaces.h"

namespace alongside {

namespace {

/// The words of each answer; two places of one name are one column.
QStringList columnsIn(const BoardFigures &figures, BoardQuestion question)
{
    QStringList columns;
    for (const QString &answer : figures.board().answers(question))
        columns.append(BoardWords::answer(question, answer, figures.facts().names));
    columns.removeDuplicates();
    return columns;
}

PanelPerson countedInExport(const BoardFigures &figures, const BoardPlaces &places, const PersonId &person)
{
    PanelPerson counted{.site = places.of(person).site};
    for (const BoardQuestion question : figures.questions())
        counted.answers.append(question == BoardQuestion::Place
                ? places.columnOf(person)
                : BoardWords::answer(question, figures.board().answerOf(person, question), figures.facts().names));
    return counted;
}

PanelFacts panelFactsOf(const BoardFigures &figures)
{
    const BoardFigures::Facts &facts = figures.facts();
    const BoardPlaces places{facts.rows, facts.names, facts.asOf};
    PanelFacts panel{.quarter = facts.quarter, .asOf = facts.asOf, .words = BoardWords::panel()};
    for (const BoardQuestion question : figures.questions()) {
        PanelQuestion asked{.heading = BoardWords::question(question),
            .name = BoardWords::question(question),
            .columns = columnsIn(figures, question),
            .countedFrom = BoardWords::countedFrom(question, facts.rows.book, facts.asOf)};
        if (question == BoardQuestion::Place) {
            asked.columns = places.all().columns();
            asked.sites = places.all().sites();
        }
        panel.questions.append(asked);
    }
    for (const PersonId &person : facts.rows.people)
        panel.people.append(countedInExport(figures, places, person));
    return panel;
}

} // namespace

BoardExport::BoardExport(const BoardFigures &figures) : m_figures{figures}, m_tables{panelTables(panelFactsOf(figures))}
{
}

QStringList BoardExport::sites() const
{
    QStringList lines;
    for (const SiteLoad &load : m_figures.loads()) {
        const QString name = m_figures.facts().names.value(load.site.text);
        lines.append(load.capacity > 0 ? tr("%1: room for %2, %3", "a site, people, how full")
                                             .arg(name, QString::number(load.capacity), BoardWords::fullness(load))
                                       : tr("%1: %2", "a site, how full").arg(name, BoardWords::fullness(load)));
    }
    return lines;
}

QStringList BoardExport::sums() const
{
    QStringList lines;
    const BoardSum attendance = m_figures.board().attendance();
    const BoardSum support = m_figures.board().support();
    if (const auto percent = attendance.times(100); percent && attendance.isShown())
        lines.append(tr("Attendance: %1% of the sessions that were marked").arg(*percent));
    if (const auto minutes = support.times(60); minutes && support.isShown())
        lines.append(tr("Support: %n minutes for each hour worked", nullptr, *minutes));
    return lines;
}

QList<QStringList> BoardExport::csv(const QString &service) const
{
    const BoardFigures::Facts &facts = m_figures.facts();
    QList<QStringList> rows{{service, facts.quarter.text(), facts.asOf.toString(Qt::ISODate)}};
    for (const PanelTable &table : m_tables) {
        rows.append(QStringList{});
        rows.append({table.question.heading, table.question.countedFrom});
        rows += table.rows;
    }
    rows.append(QStringList{});
    for (const QString &sum : sums())
        rows.append({sum});
    rows.append(QStringList{});
    rows.append({tr("Site"), tr("Room for"), tr("In its busiest session of the week")});
    for (const SiteLoad &load : m_figures.loads())
        rows.append({facts.names.value(load.site.text), load.capacity > 0 ? QString::number(load.capacity) : QString{},
            BoardWords::fullness(load)});
    return rows;
}

} // namespace alongside
