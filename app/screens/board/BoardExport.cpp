// SPDX-License-Identifier: Apache-2.0
#include "app/screens/board/BoardExport.h"

#include "app/domain/outcomes/PanelPlaces.h"

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

/// Where somebody is on the board's last day, as its papers name sites.
struct ExportedPlace {
    QString words;
    QString site;
};

ExportedPlace exportedPlace(const BoardFigures &figures, const QString &answer, const SiteId &site)
{
    const BoardFigures::Facts &facts = figures.facts();
    return {BoardWords::answer(BoardQuestion::Place, answer, facts.names),
        facts.names.value(site.text, BoardWords::answer(BoardQuestion::Place, boardanswer::none, facts.names))};
}

ExportedPlace exportedPlaceOf(const BoardFigures &figures, const PersonId &person)
{
    const SiteId site = placeOn(figures.facts().rows.places.value(person), figures.facts().asOf).site;
    return exportedPlace(figures, figures.board().answerOf(person, BoardQuestion::Place), site);
}

/// Those of nobody too.
PanelPlaces placesIn(const BoardFigures &figures)
{
    PanelPlaces places;
    const auto add = [&](const ExportedPlace &place) { places.add(place.words, place.site); };
    const auto hasEnded = [&](QDate to) { return to.isValid() && to <= figures.facts().asOf; };
    QSet<SiteId> closed; // nobody is there, which hides nothing of the others
    for (const Site &site : figures.facts().rows.sites)
        if (hasEnded(site.to)) closed.insert(site.id);
    for (const WorkStream &stream : figures.facts().rows.workStreams)
        if (!hasEnded(stream.to) && !closed.contains(stream.site))
            add(exportedPlace(figures, boardanswer::streamOf.arg(stream.id.text), stream.site));
    for (const Site &site : figures.facts().rows.sites)
        if (!closed.contains(site.id)) add(exportedPlace(figures, boardanswer::siteOf.arg(site.id.text), site.id));
    for (const QString &answer : {boardanswer::employer, boardanswer::none})
        add(exportedPlace(figures, answer, {}));
    for (const PersonId &person : figures.facts().rows.people)
        add(exportedPlaceOf(figures, person));
    return places;
}

PanelPerson countedInExport(const BoardFigures &figures, const PanelPlaces &places, const PersonId &person)
{
    const ExportedPlace place = exportedPlaceOf(figures, person);
    PanelPerson counted{.site = place.site};
    for (const BoardQuestion question : figures.questions())
        counted.answers.append(question == BoardQuestion::Place
                ? places.column(place.words, place.site)
                : BoardWords::answer(question, figures.board().answerOf(person, question), figures.facts().names));
    return counted;
}

PanelFacts panelFactsOf(const BoardFigures &figures)
{
    const BoardFigures::Facts &facts = figures.facts();
    const PanelPlaces places = placesIn(figures);
    PanelFacts panel{.quarter = facts.quarter, .asOf = facts.asOf, .words = BoardWords::panel()};
    for (const BoardQuestion question : figures.questions()) {
        PanelQuestion asked{.heading = BoardWords::question(question),
            .name = BoardWords::question(question),
            .columns = columnsIn(figures, question),
            .countedFrom = BoardWords::countedFrom(question, facts.rows.book, facts.asOf)};
        if (question == BoardQuestion::Place) {
            asked.columns = places.columns();
            asked.sites = places.sites();
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
    rows.append({tr("Site"), tr("Room for"), tr("In its busiest session of the week")});
    for (const SiteLoad &load : m_figures.loads())
        rows.append({facts.names.value(load.site.text), load.capacity > 0 ? QString::number(load.capacity) : QString{},
            BoardWords::fullness(load)});
    return rows;
}

} // namespace alongside
