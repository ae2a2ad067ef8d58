// SPDX-License-Identifier: Apache-2.0
#include "app/domain/outcomes/HoursBand.h"

#include <algorithm>

namespace alongside {

QList<HoursBand> hoursBandsOn(const RuleBook &book, QDate day)
{
    const auto rule = book.inForce(ruleset::outcome, QStringLiteral("hoursBands"), day);
    if (!rule) return {};
    const QStringList froms = rule->text("bandsFrom").split(QLatin1Char('|'));
    const QStringList labels = rule->text("labels").split(QLatin1Char('|'));
    QList<HoursBand> bands;
    for (qsizetype place = 0; place < std::min(froms.size(), labels.size()); ++place)
        bands.append({labels.at(place), froms.at(place).toInt(), rule->citation()});
    return bands;
}

std::optional<HoursBand> hoursBandOf(const QList<HoursBand> &bands, const std::optional<int> &minutes)
{
    if (!minutes || *minutes <= 0) return std::nullopt;
    const auto last = std::find_if(
        bands.rbegin(), bands.rend(), [&](const HoursBand &band) { return band.fromHours * 60 <= *minutes; });
    return last == bands.rend() ? std::nullopt : std::optional{*last};
}

} // namespace alongside
