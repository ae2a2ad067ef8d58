// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace alongside {

/// A member of staff who signs in.
struct Coach {
    CoachId id = {};
    QString name = {}; ///< as colleagues write it: "M. Hicks"
    QStringList roles = {}; ///< Role's texts; one from a newer service is kept
    QList<SiteId> sites = {};
    QDate to = {}; ///< last day with the service; invalid: here

    /// "MH".
    QString initials() const;

    bool operator==(const Coach &) const = default;
};

} // namespace alongside
