// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/AssessmentPeriod.h"
#include "app/domain/earnings/Earnings.h"
#include "app/domain/earnings/PermittedWork.h"

namespace alongside {

/// One week over all jobs. A job whose hours, or pay, are not known leaves the sum unknown: a part is never shown as
/// the whole. Nothing written about a week is not known either.
WorkedWeek sumOfWeek(const QList<Earnings> &earnings, QDate week);

/// Everything that was paid within a period, whenever it was worked.
struct PaidSum {
    Pence net = {};
    int payments = 0; ///< different days on which something was paid
    bool isComplete = true; ///< false: the amount, or for a week that touches it the day, of a payment is not known
    bool operator==(const PaidSum &) const = default;
};
PaidSum sumPaidIn(const QList<Earnings> &earnings, const AssessmentPeriod &period);

/// Hours as permitted work counts them: a recognised cycle of work, or else five weeks, up to and with a week
/// (Employment and Support Allowance Regulations 2008, reg. 45(8)).
struct HoursAverage {
    int weeks = 0; ///< that are averaged
    int known = 0; ///< of them
    int minutesKnown = 0; ///< the sum of those
    std::optional<int> minutes = {}; ///< a week, rounded down, so that it reaches 16 hours only where the sum does;
                                     ///< nothing where a week is not known

    /// Whatever the weeks that are not known turn out to be.
    bool isReachedAnyway(int hoursBelow) const { return minutesKnown >= hoursBelow * 60 * weeks; }
    bool operator==(const HoursAverage &) const = default;
};
HoursAverage averageHours(const QList<Earnings> &earnings, QDate lastWeek, int weeks);

} // namespace alongside
