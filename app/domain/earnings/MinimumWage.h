// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Placement.h"
#include "app/domain/earnings/Earnings.h"
#include "app/domain/rules/RuleBook.h"

#include <QHash>

namespace alongside {

/// Who earns, as far as the minimum wage asks.
struct WageEarner {
    enum class Apprentice { No, FirstYear, LaterYear };

    QDate birth = {}; ///< invalid: not known
    Apprentice apprentice = Apprentice::No;
};

/// The least that an hour may be paid on one day.
struct MinimumWage {
    std::optional<DatedRule> rule = {};
    std::optional<Pence> hourly = {}; ///< nothing: no rule for that day, or no birth date
};

/// By age on that day. The apprentice rate is for those under 19, and for the first year of an apprenticeship
/// (National Minimum Wage Regulations 2015, reg. 5).
MinimumWage minimumWageOn(const RuleBook &book, QDate day, const WageEarner &earner);

/// What somebody was paid for a week, against it.
struct WageCheck {
    MinimumWage wage = {};
    bool isApprenticeRate = false;
    std::optional<Pence> paid = {}; ///< for an hour, a part of a penny left out; nothing: hours or gross are not known
    bool isBelow = false; ///< to the part of a penny
};
/// By the first day of that week, which is the one that counts (reg. 4: of the pay reference period). apprenticeSince:
/// the first day of the apprenticeship that the job is; invalid: it is none.
WageCheck wageCheckOf(const RuleBook &book, const Earnings &earnings, QDate birth, QDate apprenticeSince);

/// Since when somebody has been in the apprenticeship that each of their placements is; of others nothing. A move ends
/// one placement and begins another within four weeks, with the same employer where there is one: it is one
/// apprenticeship, which began with the first of them. (Held to be one, the higher rate is asked for earlier: nobody is
/// paid too little because of a gap.) placements: one person's, ended ones too.
QHash<PlacementId, QDate> apprenticeshipsSince(const QList<Placement> &placements);

} // namespace alongside
