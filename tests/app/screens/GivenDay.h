// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/device/SealedBox.h"
#include "platform/sql/Database.h"
#include "sync/protocol/Record.h"

#include <QDate>
#include <QList>

/// A small service as it stands on a tablet: two sites, two work streams, three coaches, ten people, the codes.
/// Goscote Centre, Monday to Friday: M. Hicks has Aisha, Craig, Daljit, Shan and Tomasz in Horticulture; R. Lewis has
/// Eleri, Lloyd and Priya in Catering. Rhys and Zoë are expected nowhere. P. Relief is relief staff.
namespace alongside::givenDay {

/// Friday 20 November 2026: when FakeClock starts.
inline const QDate friday{2026, 11, 20};

/// The id of what is called so: "Aisha", "M. Hicks", "Goscote Centre", "Horticulture".
QString id(const QString &name);

QList<Record> records();
/// What the service says about concerns, which is among the records: its key, whose secret half the leads have, and
/// the number of the duty team.
KeyPair concernKeys();
inline const QString dutyPhone = QStringLiteral("01922 555 0199");
/// As many people more, all in M. Hicks's group: "Person 1" to "Person n".
QList<Record> more(int people);

/// Writes records as if the service had sent them.
Result<void> write(Database &database, const QList<Record> &records);
/// Makes the file a tablet of the service, so that marks can be recorded.
Result<void> enrol(Database &database);

} // namespace alongside::givenDay
