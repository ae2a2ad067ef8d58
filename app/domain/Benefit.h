// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QDate>

#include <optional>

namespace alongside {

/// A benefit that a person holds, with its dates.
struct Benefit {
    QString id = {};
    PersonId person = {};
    QString name = {}; ///< as the service writes it: "ESA", "PIP", "Universal Credit"
    QDate from = {}; ///< invalid: not known
    QDate to = {}; ///< invalid: still held
    std::optional<int> assessmentDay = {}; ///< day of the month on which a Universal Credit assessment period begins

    bool operator==(const Benefit &) const = default;
};

} // namespace alongside
