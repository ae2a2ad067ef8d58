// SPDX-License-Identifier: Apache-2.0
#include "app/screens/board/BoardPlaces.h"

namespace alongside {

BoardPlaces::BoardPlaces(const BoardRows &rows, const BoardWords::Names &names, QDate asOf)
    : m_rows{rows}, m_names{names}, m_asOf{asOf}
{
    const auto add = [this](const Place &place) { m_all.add(place.words, place.site); };
    const auto hasEnded = [asOf](QDate to) { return to.isValid() && to <= asOf; };
    QSet<SiteId> closed; // nobody is there, which hides nothing of the others
    for (const Site &site : rows.sites)
        if (hasEnded(site.to)) closed.insert(site.id);
    for (const WorkStream &stream : rows.workStreams)
        if (!hasEnded(stream.to) && !closed.contains(stream.site))
            add(named(boardanswer::streamOf.arg(stream.id.text), stream.site));
    for (const Site &site : rows.sites)
        if (!closed.contains(site.id)) add(named(boardanswer::siteOf.arg(site.id.text), site.id));
    for (const QString &answer : {boardanswer::employer, boardanswer::none})
        add(named(answer, {}));
    for (const PersonId &person : rows.people)
        add(of(person));
}

BoardPlaces::Place BoardPlaces::named(const QString &answer, const SiteId &site) const
{
    return {BoardWords::answer(BoardQuestion::Place, answer, m_names),
        m_names.value(site.text, BoardWords::answer(BoardQuestion::Place, boardanswer::none, m_names))};
}

BoardPlaces::Place BoardPlaces::of(const PersonId &person) const
{
    const PlaceOnDay place = placeOn(m_rows.places.value(person), m_asOf);
    return named(placeAnswer(place), place.site);
}

QString BoardPlaces::columnOf(const PersonId &person) const
{
    const Place place = of(person);
    return m_all.column(place.words, place.site);
}

} // namespace alongside
