// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QDate>

namespace alongside {

/// Days on which somebody is not expected at a placement, whatever its weekly pattern: it is suspended, or has ended.
/// The register's part of it; why is a PlacementChange, which relief staff need not know.
struct Pause {
    PersonId person = {};
    PlacementId placement = {};
    QDate from = {};
    QDate back = {}; ///< first day on which they are expected again; invalid: not known, or never; `from`: no pause

    bool covers(QDate day) const { return from <= day && (!back.isValid() || day < back); }
    bool isTakenBack() const { return back.isValid() && back <= from; }

    bool operator==(const Pause &) const = default;
};

} // namespace alongside
