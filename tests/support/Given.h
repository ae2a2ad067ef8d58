// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Register.h"

/// The few people, places and marks that a story needs. Ids follow from the names: the same name is the
/// same record.
namespace alongside::given {

/// "Siân Griffiths": given name "Siân", family name "Griffiths".
Person person(const QString &name);
/// Open Monday to Friday, from 9:30 and 13:00, room for 30.
Site site(const QString &name);
Coach coach(const QString &name);
WorkStream workStream(const QString &name, const Site &site);
/// Every weekday, both sessions, unless said otherwise.
Expectation expected(const Person &person, const Site &site, const QString &pattern = QStringLiteral("Mon-Fri am+pm"));
AttendanceMark mark(const Person &person, QDate day, Session session, const QString &code);
/// present, late, sick, unknown (away, we don't know why), notExpected.
AttendanceCodes codes();

/// Friday 20 November 2026: when FakeClock starts.
inline const QDate friday{2026, 11, 20};

} // namespace alongside::given
