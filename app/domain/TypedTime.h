// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"

#include <QString>
#include <QTime>

namespace alongside {

/// "9:05", "09.05", "905" and "0905" as a time; invalid when it is none.
QTime timeFromTyped(const QString &typed);
/// The moment that people at the site mean by that day and time.
Instant instantOf(QDate day, QTime time);

} // namespace alongside
