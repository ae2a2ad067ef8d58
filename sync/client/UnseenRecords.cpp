// SPDX-License-Identifier: Apache-2.0
#include "sync/client/UnseenRecords.h"

namespace alongside {

Result<Errand::Step> UnseenRecords::next(Checkpoint &checkpoint)
{
    if (checkpoint.refetch == Checkpoint::Refetch::None || !m_parts.attempt.mayPull(checkpoint)) return Step{};
    const auto unseen = m_parts.refetch.unseen(SyncTuning::recordsInFetch);
    if (!unseen) return unseen.error();
    if (unseen->ids.isEmpty()) {
        checkpoint.refetch = Checkpoint::Refetch::None;
        return Step{};
    }
    m_asked = {checkpoint.account, unseen->type, unseen->ids};
    m_parts.attempt.progress = {SyncPhase::Fetching, m_parts.attempt.fetched};
    return Step{m_parts.remote.askRecords(m_asked)};
}

Result<void> UnseenRecords::take(Checkpoint &, const HttpReply &reply)
{
    const auto fetched = m_parts.remote.recordsIn(reply, m_asked);
    if (!fetched) {
        m_parts.attempt.endWith(reasonOf(fetched.error().kind), fetched.error().detail);
        return {};
    }
    if (fetched->found.size() + fetched->notFound.size() < m_asked.ids.size()) {
        m_parts.attempt.endWith(SyncReason::Damaged, QStringLiteral("not every record was answered for"));
        return {};
    }
    const auto taken = m_parts.puller.take(m_asked, *fetched);
    if (!taken) return taken.error();
    m_parts.attempt.fetched += *taken;
    return {};
}

} // namespace alongside
