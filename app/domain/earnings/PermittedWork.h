// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/rules/RuleBook.h"

namespace alongside {

/// What was worked and earned in one week, over all jobs. Nothing: not known.
struct WorkedWeek {
    std::optional<int> minutes = {};
    std::optional<Pence> net = {}; ///< less tax, National Insurance and half of what goes into a pension

    bool operator==(const WorkedWeek &) const = default;
};

/// How a week stands beside the rules of permitted work (Employment and Support Allowance Regulations 2008, reg. 45).
/// It never says that something is allowed: that is for welfare rights.
struct PermittedWork {
    enum class Hours { Unknown, Under, Reached };
    enum class Earnings { Unknown, WithinLowLimit, WithinLimit, OverLimit };

    std::optional<DatedRule> rule = {}; ///< nothing: no rule is known for that place and day, and so nothing else
    std::optional<DatedRule> lowRule = {}; ///< of £20, however many hours
    std::optional<DatedRule> supported = {}; ///< by whose supervisor no hours are counted
    std::optional<Pence> limit = {};
    std::optional<Pence> margin = {}; ///< what is left of the limit; negative: over it
    std::optional<int> hoursBelow = {}; ///< hours must stay under it
    Hours hours = Hours::Unknown;
    Earnings earnings = Earnings::Unknown;

    /// Nothing is taken off while both hold, or the earnings are within the low limit. Otherwise the rules do not say
    /// how much: it is entitlement that ends.
    std::optional<Pence> deduction() const;

    bool operator==(const PermittedWork &) const = default;
};

/// jurisdiction: "GB". Weeks that are averaged are given as the average.
PermittedWork permittedWorkOn(const RuleBook &book, const QString &jurisdiction, QDate day, const WorkedWeek &week);

} // namespace alongside
