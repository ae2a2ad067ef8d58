// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Attempt.h"
#include "sync/client/Deletions.h"
#include "sync/client/Errand.h"
#include "sync/client/Outbox.h"
#include "sync/client/Scope.h"

namespace alongside {

/// What is to go from this tablet goes, without a word to the service: kinds that were lost once nothing waits, and
/// each day what was received, or heard to be deleted, long ago.
class Upkeep final : public Errand {
public:
    Upkeep(Attempt &attempt, Outbox &outbox, ScopePurge &purge, const Deletions &deletions);

    Result<Step> next(Checkpoint &checkpoint) override;
    /// It never asks.
    Result<void> take(Checkpoint &checkpoint, const HttpReply &reply) override;

    /// After the transaction of next(): the file and its log forget what was purged. Once in an attempt: a reader may
    /// be in the way, and the writer's thread has other work than to wait for it; nor does what waits to be sent wait
    /// for room on the tablet.
    Result<void> emptyLog();

private:
    Result<void> forgetReceived(Checkpoint &checkpoint);

    Attempt &m_attempt;
    Outbox &m_outbox;
    ScopePurge &m_purge;
    Deletions m_deletions;
    enum class Log { Clean, ToEmpty, Tried } m_log = Log::Clean;
};

} // namespace alongside
