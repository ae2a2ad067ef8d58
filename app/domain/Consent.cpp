// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Consent.h"

#include <algorithm>

namespace alongside {

// Where a wrong clock made both the same instant, the thing has ended: stopping once too often is mended by asking.
Consent::State Consent::state() const
{
    if (!givenAt && !endedAt) return State::NotAsked;
    return givenAt && (!endedAt || *givenAt > *endedAt) ? State::Given : State::Ended;
}

Instant afterwards(const std::optional<Instant> &before, Instant now)
{
    return before ? std::max(now, *before + std::chrono::milliseconds{1}) : now;
}

} // namespace alongside
