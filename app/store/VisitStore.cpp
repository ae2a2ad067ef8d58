// SPDX-License-Identifier: Apache-2.0
#include "app/store/VisitStore.h"

#include "app/records/DecisionFields.h"
#include "app/records/VisitFields.h"
#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectVisit = QStringLiteral(R"sql(
    SELECT "id", "person", "others", "coach", "placement", "workplace", "date", "start", "end", "timesFrom",
           "plannedFor", "purpose", "seen", "employersView", "personsView", "communicationMet", "communicationWhy",
           "nextVisit", "minutesOnJob", "minutesOffJob", "minutesEmployer", "minutesTravel", "needs"
    FROM "Visit")sql");
constexpr int firstMinutes = 18;

/// Nobody is twice in a visit. What was planned without one has not been made.
const QString everyVisitOf = QStringLiteral(R"sql(
    SELECT "id", "date", "start" FROM "Visit" 
        WHERE "person" = ?1 AND ("start" IS NOT NULL OR "nextVisit" IS NULL)
    UNION ALL
    SELECT "id", "date", "start" FROM "Visit" 
        WHERE "others" IS NOT NULL AND instr("others", ?1) > 0)sql");

SupportMinutes minutesIn(const Row &row)
{
    SupportMinutes minutes;
    for (int place = 0; place < int(everySupport.size()); ++place)
        if (!row.isNull(firstMinutes + place))
            minutes.set(everySupport.at(size_t(place)), int(row.integer(firstMinutes + place)));
    return minutes;
}

Visit visitIn(const Row &row)
{
    return {.id = {row.text(0)},
        .person = {row.text(1)},
        .others = peopleFrom(listIn(row, 2)),
        .coach = {row.text(3)},
        .placement = {row.text(4)},
        .workplace = row.text(5),
        .day = dateIn(row, 6),
        .start = instantIn(row, 7),
        .end = instantIn(row, 8),
        .timesFrom = timesFromText(row.text(9)),
        .plannedFor = dateIn(row, 10),
        .purpose = row.text(11),
        .minutes = minutesIn(row),
        .seen = row.text(12),
        .employersView = row.text(13),
        .personsView = row.text(14),
        .communicationMet = row.isNull(15) ? std::nullopt : std::optional{row.boolean(15)},
        .needs = needsFrom(listIn(row, 22)),
        .communicationWhy = row.text(16),
        .nextVisit = dateIn(row, 17)};
}

} // namespace

Result<std::optional<Visit>> VisitStore::planFor(const PersonId &person, const CoachId &coach)
{
    return m_database.first(selectVisit
            + QStringLiteral(" WHERE \"person\" = ? AND \"nextVisit\" IS NOT NULL AND \"start\" IS NULL"
                             " AND \"coach\" = ? ORDER BY \"date\" DESC, \"id\" DESC LIMIT 1"),
        visitIn, person.text, coach.text);
}

Result<std::optional<Visit>> VisitStore::find(const VisitId &id)
{
    return m_database.first(selectVisit + QStringLiteral(" WHERE \"id\" = ?"), visitIn, id.text);
}

Result<QList<Visit>> VisitStore::ofPerson(const PersonId &person, int limit, int from)
{
    return m_database.collect(selectVisit
            + QStringLiteral(R"sql(
        WHERE "id" IN (SELECT "id" FROM (%1) ORDER BY "date" DESC, "start" DESC LIMIT ?2 OFFSET ?3)
        ORDER BY "date" DESC, "start" DESC)sql")
                  .arg(everyVisitOf),
        visitIn, person.text, limit, from);
}

Result<int> VisitStore::countOf(const PersonId &person)
{
    const auto count = m_database.first(
        QStringLiteral("SELECT count(*) FROM (%1)").arg(everyVisitOf),
        [](const Row &row) { return int(row.integer(0)); }, person.text);
    return count ? Result<int>{count->value_or(0)} : count.error();
}

Result<QList<Visit>> VisitStore::goingOn(const CoachId &coach)
{
    return m_database.collect(selectVisit
            + QStringLiteral(
                " WHERE \"coach\" = ? AND \"end\" IS NULL AND \"start\" IS NOT NULL ORDER BY \"start\" DESC"),
        visitIn, coach.text);
}

Result<QList<Visit>> VisitStore::forPlans(QDate today)
{
    return m_database.collect(selectVisit + QStringLiteral(R"sql(
        WHERE "id" IN (
            SELECT (SELECT "id" FROM "Visit" WHERE "person" = p."id" AND "nextVisit" IS NOT NULL
                    ORDER BY "date" DESC, "id" DESC LIMIT 1) FROM "Person" p
            UNION SELECT (SELECT "id" FROM "Visit" WHERE "person" = p."id" AND ("start" IS NOT NULL OR "nextVisit" IS NULL)
                          ORDER BY "date" DESC LIMIT 1) FROM "Person" p
            UNION SELECT "id" FROM "Visit" WHERE "others" IS NOT NULL AND "date" > ?)
        ORDER BY "date", "id")sql"),
        visitIn, today.addYears(-1).toString(Qt::ISODate));
}

} // namespace alongside
