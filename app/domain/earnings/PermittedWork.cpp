// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/PermittedWork.h"

namespace alongside {

namespace {

PermittedWork::Hours hoursOf(const std::optional<int> &minutes, const std::optional<int> &hoursBelow)
{
    if (!minutes || !hoursBelow) return PermittedWork::Hours::Unknown;
    return *minutes < *hoursBelow * 60 ? PermittedWork::Hours::Under : PermittedWork::Hours::Reached;
}

PermittedWork::Earnings earningsOf(
    const std::optional<Pence> &net, const std::optional<DatedRule> &lowRule, const std::optional<Pence> &limit)
{
    if (!net) return PermittedWork::Earnings::Unknown;
    const std::optional<Pence> low = lowRule ? lowRule->money("weeklyLimit") : std::nullopt;
    if (low && *net <= *low) return PermittedWork::Earnings::WithinLowLimit;
    if (!limit) return PermittedWork::Earnings::Unknown;
    return *net <= *limit ? PermittedWork::Earnings::WithinLimit : PermittedWork::Earnings::OverLimit;
}

} // namespace

std::optional<Pence> PermittedWork::deduction() const
{
    const bool isWithin = earnings == Earnings::WithinLimit && hours == Hours::Under;
    if (isWithin || earnings == Earnings::WithinLowLimit) return Pence{0};
    return std::nullopt;
}

PermittedWork permittedWorkOn(const RuleBook &book, const QString &jurisdiction, QDate day, const WorkedWeek &week)
{
    PermittedWork reading{.rule = book.inForce(ruleset::permittedWork, jurisdiction, day),
        .lowRule = book.inForce(ruleset::lowEarnings, jurisdiction, day),
        .supported = book.inForce(ruleset::supportedPermittedWork, jurisdiction, day)};
    if (reading.rule) {
        reading.limit = reading.rule->money("weeklyLimit");
        reading.hoursBelow = reading.rule->number("hoursBelow");
    }
    if (reading.limit && week.net) reading.margin = *reading.limit - *week.net;
    reading.hours = hoursOf(week.minutes, reading.hoursBelow);
    reading.earnings = earningsOf(week.net, reading.lowRule, reading.limit);
    return reading;
}

} // namespace alongside
