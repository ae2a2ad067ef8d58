// SPDX-License-Identifier: Apache-2.0
#include "app/store/BoardStore.h"

#include "app/domain/VisitPlan.h"
#include "app/store/EarningsStore.h"
#include "app/store/InterviewStore.h"
#include "app/store/PlacementStore.h"
#include "app/store/RuleStore.h"
#include "app/store/SiteStore.h"
#include "app/store/VisitStore.h"

namespace alongside {

namespace {

/// Before there was any service.
const QDate firstWeekOfAll{1970, 1, 5};

} // namespace

Result<BoardRows> BoardStore::rows(const QList<Person> &people, Hours hours, QDate today)
{
    const auto places = PlacementStore{m_database}.everybodys();
    if (!places) return places.error();
    const auto sites = SiteStore{m_database}.everySite();
    if (!sites) return sites.error();
    const auto streams = SiteStore{m_database}.everyWorkStream();
    if (!streams) return streams.error();
    const auto book = RuleStore{m_database}.book();
    if (!book) return book.error();
    BoardRows rows{.places = *places, .sites = *sites, .workStreams = *streams, .book = *book};
    for (const Person &person : people)
        rows.people.append(person.id);
    if (auto read = readDue(rows, today); !read) return read.error();
    if (hours == Hours::Hidden) return rows;
    if (auto read = readHours(rows, today); !read) return read.error();
    return rows;
}

Result<void> BoardStore::readHours(BoardRows &rows, QDate today)
{
    const auto earnings = EarningsStore{m_database}.between(firstWeekOfAll, today);
    if (!earnings) return earnings.error();
    for (const Earnings &each : *earnings)
        rows.outcomes[each.person].earnings.append(each);
    for (auto known = rows.outcomes.begin(); known != rows.outcomes.end(); ++known)
        known->jobs = jobPeriodsOf(rows.places.value(known.key()).placements, known->earnings);
    return {};
}

Result<void> BoardStore::readDue(BoardRows &rows, QDate today)
{
    const auto visits = VisitStore{m_database}.forPlans(today);
    if (!visits) return visits.error();
    for (const VisitPlan &plan : openPlans(*visits))
        rows.outcomes[plan.person].visitDue = plan.date;
    const auto reviews = InterviewStore{m_database}.ofEverybody();
    if (!reviews) return reviews.error();
    QHash<PersonId, QList<Reassessment>> byPerson;
    for (const Reassessment &review : *reviews)
        byPerson[review.person].append(review);
    for (auto each = byPerson.cbegin(); each != byPerson.cend(); ++each)
        rows.outcomes[each.key()].reviewDue = reviewDueIn(each.value(), today);
    return {};
}

} // namespace alongside
