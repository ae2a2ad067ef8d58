// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Attempt.h"
#include "sync/client/Exchange.h"

namespace alongside {

/// Asks whether there is anything new at all, where nothing has said so yet: the cheapest of requests, and what is new
/// comes with its reply.
class IdleCheck final : public Errand {
public:
    IdleCheck(Attempt &attempt, Exchange &exchange) : m_attempt{attempt}, m_exchange{exchange} { }

    Result<Step> next(Checkpoint &checkpoint) override;
    Result<void> take(Checkpoint &checkpoint, const HttpReply &reply) override;

private:
    Attempt &m_attempt;
    Exchange &m_exchange;
};

} // namespace alongside
