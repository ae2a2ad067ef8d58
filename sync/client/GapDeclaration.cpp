// SPDX-License-Identifier: Apache-2.0
#include "sync/client/GapDeclaration.h"

namespace alongside {

GapDeclaration::GapDeclaration(const RemoteStore &remote, Attempt &attempt, Pusher &pusher)
    : m_remote{remote}, m_attempt{attempt}, m_pusher{pusher}
{
}

Result<Errand::Step> GapDeclaration::next(Checkpoint &checkpoint)
{
    if (!m_attempt.mayPush(checkpoint)) return Step{};
    const auto gap = m_pusher.gap(checkpoint);
    if (!gap) return gap.error();
    if (!*gap) return Step{};
    m_gap = **gap;
    return Step{m_remote.declareGap(m_gap)};
}

Result<void> GapDeclaration::take(Checkpoint &checkpoint, const HttpReply &reply)
{
    if (const auto declared = m_remote.gapIn(reply); declared)
        checkpoint.ackedSeq = m_gap.last;
    else
        m_attempt.endWith(SyncReason::Refused, declared.error().detail);
    return {};
}

} // namespace alongside
