// SPDX-License-Identifier: Apache-2.0
#include "sync/client/IdleCheck.h"

namespace alongside {

namespace {

constexpr int notModified = 304;

} // namespace

Result<Errand::Step> IdleCheck::next(Checkpoint &checkpoint)
{
    const bool isAsking = m_attempt.pulled == Attempt::Pulled::NotKnown && m_attempt.mayPull(checkpoint);
    return isAsking ? Step{m_exchange.askForNews(checkpoint)} : Step{};
}

Result<void> IdleCheck::take(Checkpoint &checkpoint, const HttpReply &reply)
{
    const bool isSame = reply.status == notModified;
    m_attempt.pulled = isSame ? Attempt::Pulled::AtEnd : Attempt::Pulled::Behind;
    if (isSame) return {};
    m_attempt.etag = headerValue(reply.headers, "ETag");
    return m_exchange.takeNews(checkpoint, reply);
}

} // namespace alongside
