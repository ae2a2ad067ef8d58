// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Attempt.h"
#include "sync/client/Errand.h"
#include "sync/client/Pusher.h"
#include "sync/client/RemoteStore.h"
#include "sync/client/SnapshotLoad.h"

namespace alongside {

/// Asks the session what this tablet may do and hold, where that is not known or may have changed.
class SessionCheck final : public Errand {
public:
    SessionCheck(const RemoteStore &remote, Attempt &attempt, Pusher &pusher, SnapshotLoad &snapshot);

    Result<Step> next(Checkpoint &checkpoint) override;
    Result<void> take(Checkpoint &checkpoint, const HttpReply &reply) override;

private:
    const RemoteStore &m_remote;
    Attempt &m_attempt;
    Pusher &m_pusher;
    SnapshotLoad &m_snapshot;
};

} // namespace alongside
