// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/Earnings.h"

namespace alongside {

/// What one person worked in one week over all jobs. Everything that is reported about work is made of these.
struct WeekWorked {
    QDate week = {}; ///< its Monday
    std::optional<int> minutes = {}; ///< nothing: not known; a part is never taken for the whole

    bool operator==(const WeekWorked &) const = default;
};

/// Every week from that of one day to that of another, in order, those of which nothing is written included.
QList<WeekWorked> weeklyHoursOf(const QList<Earnings> &earnings, QDate from, QDate to);

} // namespace alongside
