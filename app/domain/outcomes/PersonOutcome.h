// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Reassessment.h"
#include "app/domain/outcomes/HoursBand.h"
#include "app/domain/outcomes/Quarter.h"
#include "app/domain/outcomes/SustainedWork.h"

#include <QMap>

namespace alongside {

/// What outcomes of one person are counted from.
struct OutcomeFacts {
    QList<Earnings> earnings = {}; ///< all jobs; as far back as work is looked at
    QList<JobPeriod> jobs = {}; ///< how long they had them, as far as anybody knows
    QMap<QDate, int> support = {}; ///< minutes of support, by the Monday of its week
    int sessionsExpected = 0; ///< marked present or away, in the quarter
    int sessionsPresent = 0;
    QDate visitDue = {}; ///< of a planned visit that nobody has made; invalid: none
    QDate reviewDue = {}; ///< the next review of the last one that was completed; invalid: none was set

    bool operator==(const OutcomeFacts &) const = default;
};

/// What came of one person's work in a quarter, by the definitions of its last day. Everything about hours is made of
/// the same weeks; a week whose hours are not known is in no band and counts for nothing.
struct PersonOutcome {
    std::optional<HoursBand> band = {}; ///< of the last week of the quarter that is known; nothing: they did not work
    SustainedWork sustained = {}; ///< of the weeks up to the end of the quarter
    int weeksKnown = 0; ///< of the quarter, in which they had a job
    int weeksUnknown = 0; ///< of those with a job; nought where nothing is written of any
    int workedMinutes = 0; ///< in the weeks that are known
    int supportMinutes = 0; ///< in the same weeks
    bool isVisitOverdue = false;
    bool isReviewOverdue = false;

    /// Minutes of support for each hour worked, rounded; nothing where no work is known.
    std::optional<int> supportPerHour() const;

    bool operator==(const PersonOutcome &) const = default;
};

/// The day of the next review that the last one said which was completed by a day; invalid: none did.
QDate reviewDueIn(const QList<Reassessment> &reviews, QDate asOf);

/// asOf: the last day that is looked at, which is in the quarter.
PersonOutcome outcomeOf(const RuleBook &book, const OutcomeFacts &facts, const Quarter &quarter, QDate asOf);

} // namespace alongside
