// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

namespace alongside {

/// A record's id that knows what it names, so that a coach's id cannot stand where a person's belongs.
template <typename Kind> struct Id {
    QString text; ///< UUID, lower case, no braces; empty: none

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &left, const Id &right) { return left.text < right.text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.text, seed); }
};

using PersonId = Id<struct PersonKind>;
using CoachId = Id<struct CoachKind>;
using SiteId = Id<struct SiteKind>;
using WorkStreamId = Id<struct WorkStreamKind>;
using EmployerId = Id<struct EmployerKind>;
using PlacementId = Id<struct PlacementKind>;
using ExpectationId = Id<struct ExpectationKind>;

} // namespace alongside
