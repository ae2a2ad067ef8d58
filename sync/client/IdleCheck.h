// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Attempt.h"
#include "sync/client/Errand.h"
#include "sync/client/RemoteStore.h"

namespace alongside {

/// Asks whether there is anything new at all, where nothing has said so yet: the cheapest of requests.
class IdleCheck final : public Errand {
public:
    IdleCheck(const RemoteStore &remote, Attempt &attempt) : m_remote{remote}, m_attempt{attempt} { }

    Result<Step> next(Checkpoint &checkpoint) override;
    Result<void> take(Checkpoint &checkpoint, const HttpReply &reply) override;

private:
    const RemoteStore &m_remote;
    Attempt &m_attempt;
};

} // namespace alongside
