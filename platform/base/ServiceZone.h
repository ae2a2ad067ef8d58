// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimeZone>

namespace alongside {

/// The zone whose days and times the service's people mean: Europe/London, whatever the machine is set to (a fresh
/// Debian is set to UTC). Needs the system's tzdata; without it the machine's own zone stands in, and the log says so.
const QTimeZone &serviceZone();

} // namespace alongside
