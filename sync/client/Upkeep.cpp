// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Upkeep.h"

namespace alongside {

namespace {

bool isForLater(const Error &error) { return error.kind == ErrorKind::Wait || error.kind == ErrorKind::DiskFull; }

} // namespace

Upkeep::Upkeep(Attempt &attempt, Outbox &outbox, ScopePurge &purge, const Deletions &deletions)
    : m_attempt{attempt}, m_outbox{outbox}, m_purge{purge}, m_deletions{deletions}
{
}

Result<Errand::Step> Upkeep::next(Checkpoint &checkpoint)
{
    const auto waiting = m_outbox.waitingCount();
    if (!waiting) return waiting.error();
    if (*waiting == 0 && !checkpoint.lostTypes.isEmpty())
        if (const auto purged = m_purge.run(checkpoint); !purged) return purged.error();
    if (checkpoint.log != Checkpoint::Log::Clean && m_log == Log::Clean) m_log = Log::ToEmpty;
    if (const auto forgotten = forgetReceived(checkpoint); !forgotten) return forgotten.error();
    return Step{};
}

Result<void> Upkeep::take(Checkpoint &, const HttpReply &) { Q_UNREACHABLE(); }

Result<void> Upkeep::forgetReceived(Checkpoint &checkpoint)
{
    const auto now = m_attempt.atService();
    const QString today = now ? toText(*now).left(10) : checkpoint.prunedOn;
    if (today == checkpoint.prunedOn) return {};
    const auto forgotten = m_outbox.prune(*now - SyncTuning::keepReceived);
    if (!forgotten) return forgotten.error();
    checkpoint.forgottenSeq = qMax(checkpoint.forgottenSeq, forgotten->lastSeq);
    checkpoint.prunedOn = today;
    return m_deletions.passDay(*now, checkpoint.cursor.modseq);
}

Result<void> Upkeep::emptyLog()
{
    if (m_log != Log::ToEmpty) return {};
    m_log = Log::Tried;
    const auto emptied = m_purge.emptyLog();
    return emptied || isForLater(emptied.error()) ? Result<void>{} : emptied;
}

} // namespace alongside
