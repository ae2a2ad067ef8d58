// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/rules/DatedRule.h"

#include <QList>

namespace alongside {

/// All rules that a service has, in the order of their days.
class RuleBook {
public:
    RuleBook() = default;
    explicit RuleBook(QList<DatedRule> rules);

    /// The one that began last and has not ended; nothing where the book has none for that day.
    std::optional<DatedRule> inForce(const QString &set, const QString &name, QDate day) const;
    /// The next one that begins after a day.
    std::optional<DatedRule> nextAfter(const QString &set, const QString &name, QDate day) const;
    /// Those of one set.
    QList<DatedRule> ofSet(const QString &set) const;
    /// Only what holds on a day, as if it had always held and always would: for "what changes on 1 April".
    RuleBook asIfAlways(QDate day) const;
    const QList<DatedRule> &all() const { return m_rules; }
    bool isEmpty() const { return m_rules.isEmpty(); }

    bool operator==(const RuleBook &) const = default;

private:
    QList<DatedRule> m_rules; // by day
};

} // namespace alongside
