// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Attempt.h"
#include "sync/client/Errand.h"
#include "sync/client/Pusher.h"
#include "sync/client/RemoteStore.h"

namespace alongside {

/// Tells the service which mutations it will never be offered, because they are not here any more.
class GapDeclaration final : public Errand {
public:
    GapDeclaration(const RemoteStore &remote, Attempt &attempt, Pusher &pusher);

    Result<Step> next(Checkpoint &checkpoint) override;
    Result<void> take(Checkpoint &checkpoint, const HttpReply &reply) override;

private:
    const RemoteStore &m_remote;
    Attempt &m_attempt;
    Pusher &m_pusher;
    GapRequest m_gap;
};

} // namespace alongside
