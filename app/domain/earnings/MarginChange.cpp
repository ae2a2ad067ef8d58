// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/MarginChange.h"

#include <algorithm>

namespace alongside {

namespace {

/// The week of `until` where nothing is written.
QDate lastWeekWritten(const QList<Earnings> &earnings, QDate until)
{
    QDate last;
    for (const Earnings &each : earnings)
        if (each.week <= until && (!last.isValid() || each.week > last)) last = each.week;
    return last.isValid() ? last : weekOf(until);
}

/// Without the benefits that end before that day: no rule that begins on it changes anything for them.
EarningsCase asFarAsHeldOn(QDate day, EarningsCase known)
{
    known.benefits.removeIf([day](const Benefit &benefit) { return benefit.to.isValid() && benefit.to < day; });
    return known;
}

} // namespace

QDate nextRuleDay(const RuleBook &book, QDate day)
{
    for (const DatedRule &rule : book.all())
        if (rule.from > day && (rule.set == ruleset::permittedWork || rule.set == ruleset::universalCredit))
            return rule.from;
    return {};
}

QList<MarginChange> marginChangesOn(
    const RuleBook &book, const QHash<PersonId, EarningsCase> &people, QDate known, QDate day)
{
    const RuleBook rulesBefore = book.asIfAlways(day.addDays(-1));
    const RuleBook rulesAfter = book.asIfAlways(day);
    QList<MarginChange> changes;
    for (auto each = people.begin(); each != people.end(); ++each) {
        const EarningsCase then = asFarAsHeldOn(day, *each);
        const QDate week = lastWeekWritten(then.earnings, known);
        const auto before = marginOf(earningsGuardOn(rulesBefore, then, week));
        const auto after = marginOf(earningsGuardOn(rulesAfter, then, week));
        if (before && after && *before != *after) changes.append({each.key(), *before, *after});
    }
    std::sort(changes.begin(), changes.end(),
        [](const MarginChange &left, const MarginChange &right) { return left.person < right.person; });
    return changes;
}

} // namespace alongside
