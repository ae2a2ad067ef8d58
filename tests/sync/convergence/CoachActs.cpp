// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/CoachActs.h"

#include "tests/sync/client/Marks.h"

namespace alongside {

namespace {

const QString noteName = QStringLiteral("note");

/// Some people's marks are of today, others' of a month ago: a snapshot has them in different sections.
QString dayOf(const QString &person)
{
    const bool isRecent = person.back().digitValue() % 2 == 0;
    return isRecent ? QStringLiteral("2026-11-20") : QStringLiteral("2026-10-20");
}

QString markOf(const QString &person, const QString &session)
{
    return naturalId(QStringLiteral("Attendance"), {person, dayOf(person), session});
}

QString noteOn(TestTablet &tablet, const QString &person)
{
    const auto shown = tablet.shown(QStringLiteral("Attendance"), markOf(person, QStringLiteral("am")));
    return shown ? shown->fields.value(noteName).toString() : QString{};
}

Operation keyed(QJsonObject set, const QString &person, const QString &session)
{
    set.insert(QStringLiteral("person"), person);
    set.insert(QStringLiteral("date"), dayOf(person));
    set.insert(QStringLiteral("session"), session);
    return {Operation::Kind::Put, QStringLiteral("Attendance"), {}, {}, set};
}

Operation writeNote(TestTablet &tablet, const QString &person, int number)
{
    const QString before = noteOn(tablet, person);
    const QString after = before.isEmpty() ? tokenOf(number) : QString{before + QLatin1Char('\n') + tokenOf(number)};
    return keyed({{noteName, after}}, person, QStringLiteral("am"));
}

QString timeOf(int number)
{
    return QStringLiteral("%1:%2")
        .arg(number / 60 % 24, 2, 10, QLatin1Char('0'))
        .arg(number % 60, 2, 10, QLatin1Char('0'));
}

Operation addNote(const QString &person, int number)
{
    const QString id = QStringLiteral("01940000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    return {Operation::Kind::Add, QStringLiteral("Note"), id, {},
        {{QStringLiteral("person"), person}, {QStringLiteral("text"), tokenOf(number)}}};
}

// The afternoon's mark, made or taken back: whoever sees it may remove it.
Operation toggleAfternoon(TestTablet &tablet, const QString &person, int number)
{
    const QString id = markOf(person, QStringLiteral("pm"));
    if (tablet.shown(QStringLiteral("Attendance"), id))
        return {Operation::Kind::Remove, QStringLiteral("Attendance"), id, {}, {}};
    return keyed({{QStringLiteral("code"), QStringLiteral("p%1").arg(number)}}, person, QStringLiteral("pm"));
}

std::optional<Operation> resolveOne(TestTablet &tablet, Chance &chance)
{
    for (const Record &record : tablet.allShown()) {
        if (record.type != QLatin1String("Conflict")
            || record.fields.value(QStringLiteral("status")) != QLatin1String("open"))
            continue;
        const QJsonArray candidates = record.fields.value(QStringLiteral("candidates")).toArray();
        if (candidates.isEmpty()) continue;
        QJsonArray saw;
        for (const QJsonValue &candidate : candidates)
            saw.append(candidate[QStringLiteral("opId")]);
        const QJsonValue value = candidates.at(chance.below(int(candidates.size())))[QStringLiteral("value")];
        return Operation{Operation::Kind::Patch, record.type, record.id, {},
            {{QStringLiteral("status"), QStringLiteral("resolved")}, {QStringLiteral("saw"), saw},
                {QStringLiteral("value"), value.isUndefined() ? QJsonValue{QJsonValue::Null} : value}}};
    }
    return std::nullopt;
}

} // namespace

QList<Operation> nextAct(TestTablet &tablet, Chance &chance, int people, int number)
{
    const QString person = personId(1 + chance.below(people));
    switch (chance.below(8)) {
    case 0:
    case 1:
        return {keyed({{QStringLiteral("code"), QStringLiteral("c%1").arg(number)}}, person, QStringLiteral("am"))};
    case 2:
        return {writeNote(tablet, person, number)};
    case 3:
        return {keyed({{QStringLiteral("arrived"), timeOf(number)}}, person, QStringLiteral("am"))};
    case 4:
        return {addNote(person, number)};
    case 5:
        return {toggleAfternoon(tablet, person, number)};
    case 6:
        if (const auto resolution = resolveOne(tablet, chance)) return {*resolution};
        return {newPerson(1000 + number, QStringLiteral("n%1").arg(number))};
    default: // one act on several records
        return {newPerson(1000 + number, QStringLiteral("n%1").arg(number)),
            keyed({{QStringLiteral("code"), QStringLiteral("c%1").arg(number)}}, personId(1000 + number),
                QStringLiteral("am")),
            addNote(personId(1000 + number), number)};
    }
}

Operation markWorkplace(Chance &chance, int people, int number)
{
    const QString workplace = QStringLiteral("01950000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    return keyed({{QStringLiteral("workplace"), workplace}}, personId(1 + chance.below(people)), QStringLiteral("am"));
}

} // namespace alongside
