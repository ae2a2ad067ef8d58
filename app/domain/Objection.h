// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "platform/base/Clock.h"

#include <optional>

namespace alongside {

using ObjectionId = Id<struct ObjectionKind>;

/// "That's not right": what a person says about what is held about them, kept word for word. Staff must answer it.
struct Objection {
    ObjectionId id = {};
    PersonId person = {};
    QString part = {}; ///< MyPart's text: what it is about
    QString words = {}; ///< never changed
    Instant at = {};
    CoachId by = {}; ///< who gave them the tablet
    QString answer = {};
    std::optional<Instant> answeredAt = {};
    CoachId answeredBy = {};

    bool isOpen() const { return !answeredAt.has_value(); }

    bool operator==(const Objection &) const = default;
};

} // namespace alongside
