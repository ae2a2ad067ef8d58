// SPDX-License-Identifier: Apache-2.0
#include "app/store/PersonStore.h"

#include "app/domain/FoldedText.h"
#include "app/domain/Weekdays.h"
#include "app/records/RecordValues.h"
#include "app/store/ColumnValues.h"
#include "app/store/ConsentStore.h"

#include <algorithm>

namespace alongside {

namespace {

const QString selectPerson = QStringLiteral(R"sql(
    SELECT "id", "givenName", "familyName", "preferredName", "phone", "alerts", "communication", "contacts", "keyCoach",
           "status", "source", "clientRef",
           (SELECT "thumbnail" FROM "Face" WHERE "Face"."person" = "Person"."id" AND %1
            ORDER BY "revision" = 0 DESC, "revision" DESC, "id" DESC LIMIT 1)
    FROM "Person")sql")
                                 .arg(ConsentStore::allowsPhotosOf(QStringLiteral("\"Person\".\"id\"")));

Person personIn(const Row &row)
{
    return {.id = {row.text(0)},
        .givenName = row.text(1),
        .familyName = row.text(2),
        .preferredName = row.text(3),
        .phone = row.text(4),
        .alerts = alertsFrom(listIn(row, 5)),
        .communication = communicationFrom(listIn(row, 6)),
        .contacts = contactsFrom(listIn(row, 7)),
        .keyCoach = {row.text(8)},
        .status = personStatusFromText(row.text(9)),
        .source = row.text(10),
        .clientRef = row.text(11),
        .face = row.text(12)};
}

Profile profileIn(const Row &row)
{
    return {.person = {row.text(0)},
        .birthDate = dateIn(row, 1),
        .address = row.text(2),
        .postcode = row.text(3),
        .started = dateIn(row, 4),
        .whatMatters = row.text(5),
        .goodAt = row.text(6),
        .wantsNext = row.text(7)};
}

} // namespace

Result<std::optional<Person>> PersonStore::find(const PersonId &id)
{
    return m_database.first(selectPerson + QStringLiteral(" WHERE \"id\" = ?"), personIn, id.text);
}

Result<QList<Person>> PersonStore::everyone()
{
    Result<QList<Person>> people =
        m_database.collect(selectPerson + QStringLiteral(" WHERE \"status\" IS NOT 'left'"), personIn);
    if (!people) return people;
    QList<std::pair<QString, Person>> keyed;
    for (const Person &person : *people)
        keyed.append({foldedText(person.likedName()), person});
    std::sort(keyed.begin(), keyed.end(), [](const auto &left, const auto &right) {
        return std::tie(left.first, left.second.id) < std::tie(right.first, right.second.id);
    });
    people->clear();
    for (const auto &[key, person] : keyed)
        people->append(person);
    return people;
}

Result<QList<Person>> PersonStore::onRegistersOf(QDate day)
{
    const QString onDay = QStringLiteral(R"sql(
        WHERE "id" IN (SELECT "person" FROM "Expectation" WHERE instr("pattern", ?) > 0
                       UNION SELECT "person" FROM "Attendance" WHERE "date" = ?))sql");
    Weekdays weekday;
    weekday.add(Qt::DayOfWeek(day.dayOfWeek()));
    return m_database.collect(selectPerson + onDay, personIn, weekday.text(), day.toString(Qt::ISODate));
}

Result<std::optional<Profile>> PersonStore::profileOf(const PersonId &id)
{
    return m_database.first(QStringLiteral(R"sql(
        SELECT "person", "birthDate", "address", "postcode", "started", "whatMatters", "goodAt", "wantsNext"
        FROM "Profile" WHERE "person" = ?)sql"),
        profileIn, id.text);
}

} // namespace alongside
