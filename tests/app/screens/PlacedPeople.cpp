// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/PlacedPeople.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"

namespace alongside::placed {

namespace {

/// The place on the register is GivenDay's, and belongs to a placement now.
QList<Record> inStream(const QString &who, const QString &coach, const QString &stream)
{
    const Placement placement{.id = {givenDay::id(who + QStringLiteral(" placed"))},
        .person = {givenDay::id(who)},
        .workStream = {givenDay::id(stream)},
        .kind = QStringLiteral("dayService"),
        .from = {2026, 2, 2}};
    const Expectation expected{.id = {givenDay::id(who + QStringLiteral(" expected"))},
        .person = placement.person,
        .site = {givenDay::id(QStringLiteral("Goscote Centre"))},
        .workStream = placement.workStream,
        .coach = {givenDay::id(coach)},
        .pattern = *WeeklyPattern::fromText(QStringLiteral("Mon am+pm, Tue am+pm, Wed am+pm, Thu am+pm, Fri am+pm")),
        .placement = placement.id};
    return {{kind::placement, placement.id.text, 1, fieldsOf(placement)},
        {kind::expectation, expected.id.text, 1, fieldsOf(expected)}};
}

} // namespace

QList<Record> everybody()
{
    QList<Record> all;
    for (const char *who : {"Aisha", "Craig", "Daljit", "Shan", "Tomasz"})
        all += inStream(QLatin1String{who}, QStringLiteral("M. Hicks"), QStringLiteral("Horticulture"));
    for (const char *who : {"Eleri", "Lloyd", "Priya"})
        all += inStream(QLatin1String{who}, QStringLiteral("R. Lewis"), QStringLiteral("Catering"));
    return all;
}

QList<Record> more(int people)
{
    QList<Record> all = givenDay::more(people);
    for (int number = 1; number <= people; ++number)
        all += inStream(
            QStringLiteral("Person %1").arg(number), QStringLiteral("M. Hicks"), QStringLiteral("Horticulture"));
    return all;
}

QList<Record> site(const QString &name)
{
    for (const Record &record : givenDay::records())
        if (record.type == kind::site) {
            QJsonObject fields = record.fields;
            fields.insert(QStringLiteral("name"), name);
            return {{kind::site, givenDay::id(name), 1, fields}};
        }
    Q_UNREACHABLE();
}

QList<Record> noToMoving(const QString &person)
{
    const QJsonObject fields{{QStringLiteral("person"), givenDay::id(person)},
        {QStringLiteral("purpose"), QStringLiteral("move")},
        {QStringLiteral("endedAt"), QStringLiteral("2026-11-20T08:00:00.000Z")}};
    return {{kind::consent, making(kind::consent, {}, fields).id, 1, fields}};
}

} // namespace alongside::placed
