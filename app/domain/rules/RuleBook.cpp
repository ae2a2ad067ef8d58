// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rules/RuleBook.h"

#include <algorithm>

namespace alongside {

RuleBook::RuleBook(QList<DatedRule> rules) : m_rules{std::move(rules)}
{
    std::stable_sort(m_rules.begin(), m_rules.end(),
        [](const DatedRule &left, const DatedRule &right) { return left.from < right.from; });
}

std::optional<DatedRule> RuleBook::inForce(const QString &set, const QString &name, QDate day) const
{
    const auto last = std::find_if(m_rules.rbegin(), m_rules.rend(),
        [&](const DatedRule &rule) { return rule.set == set && rule.name == name && rule.from <= day; });
    if (last == m_rules.rend() || !last->isInForceOn(day)) return std::nullopt;
    return *last;
}

std::optional<DatedRule> RuleBook::nextAfter(const QString &set, const QString &name, QDate day) const
{
    const auto next = std::find_if(m_rules.begin(), m_rules.end(),
        [&](const DatedRule &rule) { return rule.set == set && rule.name == name && rule.from > day; });
    if (next == m_rules.end()) return std::nullopt;
    return *next;
}

RuleBook RuleBook::asIfAlways(QDate day) const
{
    QList<DatedRule> held;
    for (DatedRule rule : m_rules) {
        if (inForce(rule.set, rule.name, day) != rule) continue; // another one holds on that day
        rule.from = QDate{1, 1, 1};
        rule.to = {};
        held.append(rule);
    }
    return RuleBook{held};
}

QList<DatedRule> RuleBook::ofSet(const QString &set) const
{
    QList<DatedRule> found;
    std::copy_if(m_rules.begin(), m_rules.end(), std::back_inserter(found),
        [&set](const DatedRule &rule) { return rule.set == set; });
    return found;
}

} // namespace alongside
