// SPDX-License-Identifier: Apache-2.0
#include "app/domain/board/SiteLoad.h"

namespace alongside {

namespace {

constexpr int daysOfThatWeek = 7;

QList<PersonId> whoIsExpectedAt(const SiteId &site, const QList<PersonId> &people,
    const QHash<PersonId, PersonPlaces> &places, QDate day, Session session)
{
    QList<PersonId> expected;
    for (const PersonId &person : people) {
        const auto found = places.constFind(person);
        if (found != places.cend() && isExpectedAt(*found, site, day, session)) expected.append(person);
    }
    return expected;
}

} // namespace

QList<SiteLoad> busiestSessions(
    const QList<Site> &sites, const QList<PersonId> &people, const QHash<PersonId, PersonPlaces> &places, QDate monday)
{
    Q_ASSERT(monday.dayOfWeek() == Qt::Monday);
    QList<SiteLoad> loads;
    for (const Site &site : sites) {
        if (site.to.isValid() && site.to < monday) continue; // closed for good
        SiteLoad busiest{.site = site.id, .capacity = site.capacity};
        for (QDate day = monday; day < monday.addDays(daysOfThatWeek); day = day.addDays(1)) {
            if (!site.isOpen(day)) continue; // nobody comes
            for (const Session session : everySession) {
                const QList<PersonId> expected = whoIsExpectedAt(site.id, people, places, day, session);
                if (expected.size() <= busiest.people.size()) continue; // another was as full
                busiest.day = day;
                busiest.session = session;
                busiest.people = expected;
            }
        }
        loads.append(busiest);
    }
    return loads;
}

} // namespace alongside
