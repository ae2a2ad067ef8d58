// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/DayLedger.h"
#include "sync/client/History.h"
#include "sync/client/SyncOutcome.h"

#include <optional>

namespace alongside {

/// What sync is doing at this moment.
enum class SyncPhase {
    Idle,
    Sending, ///< SyncStatus::count mutations are on their way
    Fetching, ///< SyncStatus::count records have come so far
};

/// What an attempt is waiting for, and how much of it.
struct SyncProgress {
    SyncPhase phase = SyncPhase::Idle;
    int count = 0;
    int total = 0; ///< that count goes up to; 0: not known

    bool operator==(const SyncProgress &) const = default;
};

/// All that the sync chip and the sync page show, except the lists.
struct SyncStatus {
    LedgerCounts ledger;
    SyncPhase phase = SyncPhase::Idle;
    int count = 0;
    int total = 0; ///< records of a first sync, or of older history: count goes up to it; 0: not known
    History history;
    std::optional<SyncOutcome> last; ///< nothing before the first attempt has ended
    std::optional<SyncOutcome> lastTransfer; ///< of the bytes of attachments; nothing before the first has ended
    std::optional<Instant> nextAttempt; ///< nothing while one is running
    /// How far this tablet's clock is ahead of the service's, where that is more than SyncTuning::suspiciousClock.
    std::optional<std::chrono::seconds> clockAhead;

    bool operator==(const SyncStatus &) const = default;
};

} // namespace alongside
