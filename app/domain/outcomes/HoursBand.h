// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/rules/RuleBook.h"

namespace alongside {

/// A band of weekly hours of one era: 1–4, 5–15, 16+ (National Indicator 146, from April 2008); under 16, 16+ (SALT
/// LTS004, from April 2014).
struct HoursBand {
    QString label = {}; ///< as the return calls it
    int fromHours = 0; ///< the least hours in it; the next band's least are the first that are not
    QString citation = {}; ///< of the definition

    bool operator==(const HoursBand &) const = default;
};

/// Every band of the era of a day, the fewest hours first; empty where there is no definition for that day.
QList<HoursBand> hoursBandsOn(const RuleBook &book, QDate day);
/// The band of a week. Nothing for somebody who did not work, or whose hours are not known: there is no band for them.
std::optional<HoursBand> hoursBandOf(const QList<HoursBand> &bands, const std::optional<int> &minutes);

} // namespace alongside
