// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace alongside {

/// "8", "7.5", "7,5", "7:30", "7h30" or "7 hours" a week, in minutes; nothing when it is no such time, or more than 60
/// hours.
std::optional<int> weeklyMinutesFromTyped(const QString &typed);
/// "12.60", "£12.60", "12,60" or "12" an hour, in pence; nothing when it is no such sum, or more than £200.
std::optional<int> hourlyPenceFromTyped(const QString &typed);

} // namespace alongside
