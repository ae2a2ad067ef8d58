// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Placement.h"
#include "platform/base/Clock.h"

#include <optional>

namespace alongside {

/// Something about a placement that holds from a day on, with why, who said so and when: other hours and pay, or that
/// it was suspended. What was before stays as it was, so the placement keeps its history.
struct PlacementChange {
    enum class What { Terms, Pause };

    PersonId person = {};
    PlacementId placement = {};
    What what = What::Terms;
    QDate from = {};
    PlacementTerms terms = {}; ///< of Terms alone
    QString reason = {};
    CoachId by = {};
    std::optional<Instant> at = {};

    bool operator==(const PlacementChange &) const = default;
};

/// "terms" or "pause": the form of the wire and of the store. What is unknown is as if it were a pause: it changes no
/// hours.
QString toText(PlacementChange::What what);
PlacementChange::What placementChangeFromText(const QString &text);

} // namespace alongside
