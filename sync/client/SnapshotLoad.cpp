// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SnapshotLoad.h"

namespace alongside {

namespace {

// All of history: what is older than a snapshot's span would never come.
SnapshotSpan spanOn(QDate today) { return {today.addDays(-SyncTuning::recentDays).toString(Qt::ISODate)}; }

} // namespace

bool SnapshotLoad::isWanted(const Checkpoint &checkpoint) const
{
    const bool isNew = checkpoint.cursor.modseq == 0 && checkpoint.refetch == Checkpoint::Refetch::None;
    return isNew && !checkpoint.snapshot && m_snapshotsLeft > 0 && m_parts.attempt.mayPull(checkpoint);
}

bool SnapshotLoad::isStarting(const Checkpoint &checkpoint) const
{
    return isWanted(checkpoint) || checkpoint.isRecentMissing();
}

Result<Errand::Step> SnapshotLoad::next(Checkpoint &checkpoint)
{
    if (!m_parts.attempt.mayPull(checkpoint)) return Step{};
    if (isWanted(checkpoint)) return askSnapshot(checkpoint);
    if (!checkpoint.snapshot) return Step{};
    if (const auto unpacked = m_frames.unpack(checkpoint); !unpacked) {
        m_parts.attempt.endWith(SyncReason::Damaged, unpacked.error().detail);
        return Step{};
    }
    if (!m_frames.hasPiece()) return askFrames(checkpoint);
    if (const auto loaded = loadPiece(checkpoint); !loaded) return loaded.error();
    return Step{SyncPause{}};
}

Errand::Step SnapshotLoad::askSnapshot(const Checkpoint &checkpoint)
{
    --m_snapshotsLeft;
    m_asked = Asked::Snapshot;
    m_parts.attempt.progress = {SyncPhase::Fetching, m_parts.attempt.fetched};
    return m_parts.remote.askSnapshot({checkpoint.account, spanOn(m_parts.attempt.today())});
}

Errand::Step SnapshotLoad::askFrames(const Checkpoint &checkpoint)
{
    m_asked = Asked::Frames;
    m_part = m_frames.next(checkpoint);
    m_parts.attempt.progress = {SyncPhase::Fetching, m_parts.attempt.fetched};
    return m_parts.remote.askFrames(m_part);
}

Result<void> SnapshotLoad::loadPiece(Checkpoint &checkpoint)
{
    const auto taken = m_parts.puller.take(*checkpoint.snapshot, m_frames.takePiece());
    if (!taken) return taken.error();
    m_parts.attempt.fetched += *taken;
    m_parts.attempt.progress = {SyncPhase::Fetching, m_parts.attempt.fetched};
    if (m_frames.hasPiece()) return {};
    ++checkpoint.snapshotFrame;
    return passSections(checkpoint);
}

// After the first section changes go on from the snapshot's state, at once; after the last one they are all there is.
Result<void> SnapshotLoad::passSections(Checkpoint &checkpoint)
{
    if (checkpoint.isRecentMissing()) return {};
    if (checkpoint.cursor.modseq == 0) {
        checkpoint.cursor = checkpoint.snapshot->state;
        m_parts.attempt.pulled = Attempt::Pulled::Behind;
    }
    if (checkpoint.snapshotFrame < checkpoint.snapshot->frames().size()) return {};
    checkpoint.snapshot.reset();
    checkpoint.snapshotFrame = 0;
    m_frames.forget();
    m_snapshotsLeft = 0;
    m_parts.attempt.pulled = Attempt::Pulled::Behind;
    return m_parts.superseded.forget();
}

Result<void> SnapshotLoad::take(Checkpoint &checkpoint, const HttpReply &reply)
{
    return m_asked == Asked::Snapshot ? takeSnapshot(checkpoint, reply) : takeFrames(reply);
}

Result<void> SnapshotLoad::takeSnapshot(Checkpoint &checkpoint, const HttpReply &reply)
{
    const auto snapshot = m_parts.remote.snapshotIn(reply);
    if (!snapshot && snapshot.error().kind == ErrorKind::Corrupt) {
        m_parts.attempt.endWith(SyncReason::Damaged, snapshot.error().detail);
        return {};
    }
    if (!snapshot) {
        m_snapshotsLeft = 0; // a service without them has pages
        if (snapshot.error().detail == QLatin1String("forbidden")) m_parts.attempt.takeRefusal(snapshot.error().detail);
        return {};
    }
    if (snapshot->scope != checkpoint.scope) {
        m_parts.attempt.session = Attempt::Session::Stale;
        return {};
    }
    m_frames.forget();
    checkpoint.snapshot = *snapshot;
    checkpoint.snapshotFrame = 0;
    if (const auto forgotten = m_parts.superseded.forget(); !forgotten) return forgotten;
    return passSections(checkpoint);
}

Result<void> SnapshotLoad::takeFrames(const HttpReply &reply)
{
    const auto bytes = m_parts.remote.framesIn(reply, m_part);
    if (!bytes) {
        m_parts.attempt.endWith(SyncReason::Damaged, bytes.error().detail);
        return {};
    }
    m_frames.add(*bytes);
    if (++m_downloads % SyncTuning::downloadsBetweenPulls == 0) m_parts.attempt.pulled = Attempt::Pulled::NotKnown;
    return {};
}

Result<Errand::Remedy> SnapshotLoad::mend(Checkpoint &checkpoint, Trouble trouble)
{
    if (m_asked != Asked::Frames || trouble != Trouble::Gone) return Remedy::None;
    m_parts.attempt.session = Attempt::Session::Stale;
    if (const auto dropped = drop(checkpoint, checkpoint.cursor.epoch); !dropped) return dropped.error();
    return Remedy::GoOn;
}

Result<void> SnapshotLoad::drop(Checkpoint &checkpoint, qint64 epoch)
{
    m_frames.forget();
    checkpoint.snapshot.reset();
    checkpoint.snapshotFrame = 0;
    checkpoint.gainedTypes.clear(); // everything comes from its beginning
    m_parts.attempt.pulled = Attempt::Pulled::Behind;
    if (const auto forgotten = m_parts.superseded.forget(); !forgotten) return forgotten;
    if (const auto begun = m_parts.refetch.begin(checkpoint, {epoch, 0}); !begun) return begun;
    const auto unseen = m_parts.refetch.unseen(1);
    if (!unseen) return unseen.error();
    if (unseen->ids.isEmpty()) checkpoint.refetch = Checkpoint::Refetch::None; // nothing was here yet
    return {};
}

} // namespace alongside
