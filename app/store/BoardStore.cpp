// SPDX-License-Identifier: Apache-2.0
#include "app/store/BoardStore.h"

#include "app/domain/SupportRate.h"
#include "app/domain/VisitPlan.h"
#include "app/records/VisitFields.h"
#include "app/store/AttendanceStore.h"
#include "app/store/ColumnValues.h"
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
    rows.marked = Quarter::of(today);
    for (const auto read : {&BoardStore::readDue, &BoardStore::readSessions, &BoardStore::readSupport})
        if (auto done = (this->*read)(rows, today); !done) return done.error();
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

/// By person and code: some thousand marks become a few rows. What a code counts as is asked for the last day of it.
Result<void> BoardStore::readSessions(BoardRows &rows, QDate today)
{
    struct Marked {
        PersonId person;
        QString code;
        QDate last;
        int sessions;
    };
    const auto codes = AttendanceStore{m_database}.codes();
    if (!codes) return codes.error();
    const auto marked = m_database.collect(
        QStringLiteral(R"sql(
        SELECT "person", "code", max("date"), count(*) FROM "Attendance"
        WHERE "date" BETWEEN ? AND ? GROUP BY "person", "code")sql"),
        [](const Row &row) {
            return Marked{{row.text(0)}, row.text(1), dateIn(row, 2), int(row.integer(3))};
        },
        rows.marked.from.toString(Qt::ISODate), today.toString(Qt::ISODate));
    if (!marked) return marked.error();
    for (const Marked &each : *marked) {
        using CountsAs = AttendanceCode::CountsAs;
        const CountsAs countsAs = codes->find(each.code, each.last).countsAs;
        const bool isPresent = countsAs == CountsAs::Present;
        const bool isAway = countsAs == CountsAs::AuthorisedAbsence || countsAs == CountsAs::UnauthorisedAbsence;
        OutcomeFacts &known = rows.outcomes[each.person];
        known.sessionsExpected += isPresent || isAway ? each.sessions : 0;
        known.sessionsPresent += isPresent ? each.sessions : 0;
    }
    return {};
}

Result<void> BoardStore::readSupport(BoardRows &rows, QDate today)
{
    const auto visits = m_database.collect(
        QStringLiteral(R"sql(
        SELECT "person", "others", "date", "minutesOnJob", "minutesOffJob", "minutesEmployer" FROM "Visit"
        WHERE "date" BETWEEN ? AND ?)sql"),
        [](const Row &row) {
            Visit visit{.person = {row.text(0)}, .others = peopleFrom(listIn(row, 1)), .day = dateIn(row, 2)};
            constexpr Support kinds[] = {Support::OnJob, Support::OffJob, Support::Employer};
            for (int place = 0; place < int(std::size(kinds)); ++place)
                visit.minutes.set(kinds[place], int(row.integer(3 + place)));
            return visit;
        },
        rows.marked.from.toString(Qt::ISODate), today.toString(Qt::ISODate));
    if (!visits) return visits.error();
    for (const Visit &visit : *visits)
        for (const PersonId &person : visit.people())
            rows.outcomes[person].support[weekOf(visit.day)] += supportFor(visit);
    return {};
}

} // namespace alongside
