// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleArea.h"
#include "sync/protocol/Held.h"

/// What the console calls things, in English.
namespace alongside::consolewords {

QString day(QDate day); ///< "Friday 20 November 2026"
QString when(Instant at); ///< "20 Nov 2026, 09:05", at the service's place
QString code(const QString &name); ///< "supportedPermittedWork" as "supported permitted work"
QString sentence(const QString &words); ///< with a capital
QString kind(const QString &type); ///< "Attendance mark"
QString people(int count); ///< "1 person", "7 people"
QString roles(const QSet<QString> &roles); ///< "manager, earnings"
QString held(const HeldReason &reason);

} // namespace alongside::consolewords
