// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/UniversalCredit.h"

#include <algorithm>

namespace alongside {

namespace {

/// The taper of the rule, and what follows from the allowance.
UniversalCredit read(UniversalCredit reading, std::optional<Pence> net)
{
    reading.taperPercent = reading.rule->number("taperPercent");
    if (!reading.allowance || !reading.taperPercent || !net) return reading;
    reading.margin = *reading.allowance - *net;
    reading.deduction = percentOf(std::max(*net - *reading.allowance, Pence{0}), *reading.taperPercent);
    return reading;
}

} // namespace

std::optional<DatedRule> universalCreditRuleFor(
    const RuleBook &book, const AssessmentPeriod &period, const QString &jurisdiction)
{
    const auto atEnd = book.inForce(ruleset::universalCredit, jurisdiction, period.last);
    if (atEnd && atEnd->text("judgedBy") == QStringLiteral("periodEnd")) return atEnd;
    return book.inForce(ruleset::universalCredit, jurisdiction, period.first);
}

UniversalCredit universalCreditBy(
    const std::optional<DatedRule> &rule, UniversalCredit::Housing housing, std::optional<Pence> net)
{
    UniversalCredit reading{.rule = rule};
    if (!rule) return reading;
    const bool hasHousing = housing == UniversalCredit::Housing::With;
    reading.allowance = rule->money(hasHousing ? "allowanceWithHousing" : "allowanceWithoutHousing");
    return read(reading, net);
}

UniversalCredit universalCreditWithoutAllowance(const std::optional<DatedRule> &rule, std::optional<Pence> net)
{
    UniversalCredit reading{.rule = rule};
    if (!rule) return reading;
    reading.allowance = Pence{0};
    return read(reading, net);
}

} // namespace alongside
