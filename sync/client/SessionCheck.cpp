// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SessionCheck.h"

#include "sync/client/Scope.h"

namespace alongside {

SessionCheck::SessionCheck(const RemoteStore &remote, Attempt &attempt, Pusher &pusher, SnapshotLoad &snapshot)
    : m_remote{remote}, m_attempt{attempt}, m_pusher{pusher}, m_snapshot{snapshot}
{
}

Result<Errand::Step> SessionCheck::next(Checkpoint &checkpoint)
{
    const bool isKnown = m_attempt.session == Attempt::Session::Known && !checkpoint.scope.isEmpty();
    return isKnown ? Step{} : Step{m_remote.askSession()};
}

Result<void> SessionCheck::take(Checkpoint &checkpoint, const HttpReply &reply)
{
    m_attempt.session = Attempt::Session::Known;
    const auto session = m_remote.sessionIn(reply, checkpoint.account);
    if (!session) {
        m_attempt.endWith(SyncReason::Damaged, session.error().detail);
        return {};
    }
    adopt(checkpoint, *session);
    if (const auto taken = m_snapshot.takeScope(checkpoint); !taken) return taken;
    if (checkpoint.cursor.modseq == 0) checkpoint.cursor.epoch = session->epoch;
    if (!m_attempt.mayPull(checkpoint))
        if (const auto noted = m_pusher.noteEpoch(checkpoint, session->epoch); !noted) return noted;
    return m_pusher.noteAcked(checkpoint, session->ackedSeq);
}

} // namespace alongside
