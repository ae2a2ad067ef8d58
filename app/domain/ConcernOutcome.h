// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Concern.h"

namespace alongside {

using ConcernOutcomeId = Id<struct ConcernOutcomeKind>;

/// What a safeguarding lead did about a concern: with one it has been dealt with. It is never changed: more is another.
struct ConcernOutcome {
    ConcernOutcomeId id = {};
    ConcernId concern = {};
    PersonId person = {};
    CoachId by = {};
    QString byName = {};
    Instant at = {};
    QString words = {};

    bool operator==(const ConcernOutcome &) const = default;
};

} // namespace alongside
