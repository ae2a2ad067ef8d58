// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

namespace alongside {

/// A month of Universal Credit, of one person: what is reported as paid within it counts, whenever it was worked.
struct AssessmentPeriod {
    QDate first = {};
    QDate last = {};

    bool contains(QDate day) const { return first <= day && day <= last; }
    bool operator==(const AssessmentPeriod &) const = default;
};

/// The period with that day in it. dayOfMonth: 1 to 31, on which the award began. One of the 31st begins on the last
/// day of each month; of the 29th or 30th, on the 27th of February, in leap years the 28th (Universal Credit
/// Regulations 2013, reg. 21(2)).
AssessmentPeriod assessmentPeriodWith(QDate day, int dayOfMonth);

} // namespace alongside
