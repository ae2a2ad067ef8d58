// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Decision.h"

#include <optional>

namespace alongside {

/// How one person stands to one purpose now: what everybody who stands beside them must know, whoever may read the
/// decision. The later of the two instants counts, so that two tablets agree without being asked.
struct Consent {
    enum class State { NotAsked, Given, Ended };

    PersonId person = {};
    QString purpose = {};
    std::optional<Instant> givenAt = {};
    std::optional<Instant> endedAt = {}; ///< refused, or taken back
    CoachId endedBy = {}; ///< who wrote down that it ended
    QString endedWords = {}; ///< what the person said or showed then

    State state() const;
    /// Whether the thing may go on. Where nobody has asked yet it may, for whoever asks first.
    bool allows() const { return state() != State::Ended; }

    bool operator==(const Consent &) const = default;
};

/// When it ends, or begins again: now, and after what it follows, whatever a wrong clock says.
Instant afterwards(const std::optional<Instant> &before, Instant now);

} // namespace alongside
