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

Result<std::optional<Visit>> VisitStore::find(const VisitId &id)
{
    return m_database.first(selectVisit + QStringLiteral(" WHERE \"id\" = ?"), visitIn, id.text);
}

Result<QList<Visit>> VisitStore::ofPerson(const PersonId &person, int limit)
{
    return m_database.collect(selectVisit + QStringLiteral(R"sql(
        WHERE "id" IN (SELECT "id" FROM "Visit" WHERE "person" = ?1
                       UNION ALL SELECT "id" FROM "Visit" WHERE "others" IS NOT NULL AND instr("others", ?1) > 0)
        ORDER BY "date" DESC, "start" DESC LIMIT ?2)sql"),
        visitIn, person.text, limit);
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
                    ORDER BY "date" DESC LIMIT 1) FROM "Person" p
            UNION SELECT (SELECT "id" FROM "Visit" WHERE "person" = p."id" ORDER BY "date" DESC LIMIT 1) FROM "Person" p
            UNION SELECT "id" FROM "Visit" WHERE "others" IS NOT NULL AND "date" > ?))sql"),
        visitIn, today.addYears(-1).toString(Qt::ISODate));
}

} // namespace alongside
