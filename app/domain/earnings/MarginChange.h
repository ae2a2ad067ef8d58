// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/EarningsGuard.h"

#include <QHash>

namespace alongside {

/// Somebody whose margin is another from a day on, with hours and pay as they are.
struct MarginChange {
    PersonId person = {};
    Pence before = {};
    Pence after = {};

    bool operator==(const MarginChange &) const = default;
};

/// The next day on which a rule of earnings begins; invalid: the book has none after that day.
QDate nextRuleDay(const RuleBook &book, QDate day);

/// "On 1 April 14 people's margin changes": what these people earned in the last week that is written, up to that of
/// `known`, read once by the rules of the day before `day`, and once by those of `day`. Somebody whose margin cannot be
/// said both times is left out. By person.
QList<MarginChange> marginChangesOn(
    const RuleBook &book, const QHash<PersonId, EarningsCase> &people, QDate known, QDate day);

} // namespace alongside
