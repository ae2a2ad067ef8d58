// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"

#include <chrono>

namespace alongside {

/// How long to wait after a failure: full jitter, so that tablets which lost the service together do not come back
/// together. The n-th pause is random in [1 ms, SyncTuning::firstPause × 2ⁿ⁻¹], at most SyncTuning::longestPause.
class Backoff {
public:
    explicit Backoff(IdSource &ids);

    /// One more failure: the pause after it.
    std::chrono::milliseconds next();
    /// A success, a network that appeared, or a coach who asks.
    void reset() { m_failures = 0; }
    bool isWaiting() const { return m_failures > 0; }

private:
    IdSource &m_ids;
    int m_failures = 0;
};

} // namespace alongside
