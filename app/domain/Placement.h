// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QDate>

#include <optional>

namespace alongside {

/// A person's place in a work stream or with an employer, with the terms that relief staff need not know.
/// When they come is its Expectation.
struct Placement {
    PlacementId id = {};
    PersonId person = {};
    WorkStreamId workStream = {}; ///< one of these two
    EmployerId employer = {};
    QString kind = {}; ///< "dayService", "workExperience", "permittedWork", "paidEmployment"…
    QDate from = {};
    QDate to = {};
    QString reason = {}; ///< why it began or ended
    QString funder = {}; ///< what it counts as, for whom
    std::optional<int> weeklyMinutes = {}; ///< agreed
    std::optional<int> hourlyPence = {}; ///< agreed pay

    bool operator==(const Placement &) const = default;
};

} // namespace alongside
