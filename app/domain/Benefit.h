// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QDate>

#include <optional>

namespace alongside {

/// A benefit that a person holds, with its dates and what decides which figures count for it.
struct Benefit {
    /// Whether a Universal Credit award holds an amount for housing costs.
    enum class Housing { Unknown, With, Without };
    /// For work, as decided for Universal Credit: with it there is a work allowance.
    enum class LimitedCapability { Unknown, Yes, No };

    QString id = {};
    PersonId person = {};
    QString name = {}; ///< as the service writes it: "ESA", "PIP", "Universal Credit"
    QDate from = {}; ///< invalid: not known
    QDate to = {}; ///< invalid: still held
    std::optional<int> assessmentDay = {}; ///< day of the month on which a Universal Credit assessment period begins
    Housing housing = Housing::Unknown;
    LimitedCapability limitedCapability = LimitedCapability::Unknown;
    QString jurisdiction = {}; ///< whose rules: "GB", "NI"; empty: nobody wrote it
    std::optional<int> cycleWeeks = {}; ///< a recognised cycle of work; nothing: none, and the rule's own weeks count

    bool operator==(const Benefit &) const = default;
};

/// Empty for Unknown; Unknown for a word that this version does not know.
QString toText(Benefit::Housing housing);
Benefit::Housing housingFromText(const QString &text);
QString toText(Benefit::LimitedCapability capability);
Benefit::LimitedCapability limitedCapabilityFromText(const QString &text);

} // namespace alongside
