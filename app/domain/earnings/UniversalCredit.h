// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/AssessmentPeriod.h"
#include "app/domain/rules/RuleBook.h"

namespace alongside {

/// What Universal Credit takes off for earnings of one assessment period (Universal Credit Regulations 2013, reg. 22).
/// There is no rule of hours and no limit in it. The allowance is for somebody with limited capability for work or a
/// child, which is not in these figures: whoever reads them is told.
struct UniversalCredit {
    enum class Housing { With, Without }; ///< whether the award holds an amount for housing costs

    std::optional<DatedRule> rule = {}; ///< nothing: none is known for those days, and so nothing else
    std::optional<Pence> allowance = {};
    std::optional<int> taperPercent = {};
    std::optional<Pence> deduction = {};
    std::optional<Pence> margin = {}; ///< what can still be paid before anything is taken off; negative: beyond it

    bool operator==(const UniversalCredit &) const = default;
};

/// By the figures that hold for a whole period: those that are in force on its first day, or later ones whose own rule
/// says that they count for every period that ends on or after their day ("judgedBy": "periodEnd").
/// jurisdiction: "GB".
std::optional<DatedRule> universalCreditRuleFor(
    const RuleBook &book, const AssessmentPeriod &period, const QString &jurisdiction = QStringLiteral("GB"));
/// net: what was paid within the period over all jobs, less tax, National Insurance and pension contributions; nothing
/// where a part of it is not known, and then no deduction and no margin.
UniversalCredit universalCreditBy(
    const std::optional<DatedRule> &rule, UniversalCredit::Housing housing, std::optional<Pence> net);
/// For somebody with neither limited capability for work nor a child: the taper begins with the first penny.
UniversalCredit universalCreditWithoutAllowance(const std::optional<DatedRule> &rule, std::optional<Pence> net);

} // namespace alongside
