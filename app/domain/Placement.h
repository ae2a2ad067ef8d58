// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QDate>

#include <optional>

namespace alongside {

/// What was agreed; nothing where nobody has said.
struct PlacementTerms {
    std::optional<int> weeklyMinutes = {};
    std::optional<int> hourlyPence = {};

    bool isEmpty() const { return !weeklyMinutes && !hourlyPence; }

    bool operator==(const PlacementTerms &) const = default;
};

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
    QString reason = {}; ///< why it ended
    QString funder = {}; ///< what it counts as, for whom
    PlacementTerms terms = {}; ///< when it began; what changed since are PlacementChanges

    bool operator==(const Placement &) const = default;
};

} // namespace alongside
