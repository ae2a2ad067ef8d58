// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Given.h"

#include <QUuid>

namespace alongside::given {

namespace {

QString idOf(const QString &name) { return QUuid::createUuidV5(QUuid{}, name).toString(QUuid::WithoutBraces); }

} // namespace

Person person(const QString &name)
{
    Person made;
    made.id = {idOf(name)};
    made.givenName = name.section(u' ', 0, 0);
    made.familyName = name.section(u' ', 1);
    return made;
}

Site site(const QString &name)
{
    Site made;
    made.id = {idOf(name)};
    made.name = name;
    made.capacity = 30;
    return made;
}

Coach coach(const QString &name)
{
    Coach made;
    made.id = {idOf(name)};
    made.name = name;
    return made;
}

WorkStream workStream(const QString &name, const Site &site)
{
    WorkStream made;
    made.id = {idOf(name)};
    made.name = name;
    made.site = site.id;
    return made;
}

Expectation expected(const Person &person, const Site &site, const QString &pattern)
{
    Expectation made;
    made.id = {idOf(person.fullName() + QStringLiteral(" at ") + site.name)};
    made.person = person.id;
    made.site = site.id;
    made.pattern = WeeklyPattern::fromText(pattern).value();
    return made;
}

AttendanceMark mark(const Person &person, QDate day, Session session, const QString &code)
{
    AttendanceMark made;
    made.key = {person.id, day, session};
    made.code = code;
    return made;
}

AttendanceCodes codes()
{
    using CountsAs = AttendanceCode::CountsAs;
    const auto code = [](const QString &id, const QString &label, CountsAs countsAs, int order) {
        return AttendanceCode{.id = id, .label = label, .letter = label.left(1), .countsAs = countsAs, .order = order};
    };
    return AttendanceCodes{{code(QStringLiteral("present"), QStringLiteral("Here"), CountsAs::Present, 0),
        code(QStringLiteral("late"), QStringLiteral("Late"), CountsAs::Present, 1),
        code(QStringLiteral("sick"), QStringLiteral("Sick"), CountsAs::AuthorisedAbsence, 2),
        code(QStringLiteral("unknown"), QStringLiteral("Away, we don't know why"), CountsAs::UnauthorisedAbsence, 3),
        code(QStringLiteral("notExpected"), QStringLiteral("Not expected"), CountsAs::NotExpected, 4)}};
}

} // namespace alongside::given
