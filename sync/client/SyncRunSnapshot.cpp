// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SyncRun.h"

namespace alongside {

namespace {

constexpr int notFound = 404;
constexpr int rangeNotSatisfiable = 416;

// All of history: what is older than a snapshot's span would never come.
SnapshotSpan spanOn(QDate today) { return {today.addDays(-SyncTuning::recentDays).toString(Qt::ISODate)}; }

} // namespace

bool SyncRun::wantsSnapshot(const Checkpoint &checkpoint) const
{
    const bool isNew = checkpoint.cursor.modseq == 0 && checkpoint.refetch == Checkpoint::Refetch::None;
    return isNew && !checkpoint.snapshot && m_snapshotsLeft > 0 && mayPull(checkpoint);
}

bool SyncRun::isStarting(const Checkpoint &checkpoint) const
{
    return wantsSnapshot(checkpoint) || checkpoint.isRecentMissing();
}

Result<std::optional<SyncAction>> SyncRun::decideSnapshot(Checkpoint &checkpoint)
{
    if (!mayPull(checkpoint)) return std::optional<SyncAction>{};
    if (wantsSnapshot(checkpoint)) return std::optional{askSnapshot(checkpoint)};
    if (!checkpoint.snapshot) return std::optional<SyncAction>{};
    if (const auto unpacked = m_frames.unpack(checkpoint); !unpacked) {
        endWith(SyncReason::Damaged, unpacked.error().detail);
        return std::optional{SyncAction{*m_end}};
    }
    if (!m_frames.hasPiece()) return std::optional{askFrames(checkpoint)};
    if (const auto loaded = loadPiece(checkpoint); !loaded) return loaded.error();
    return std::optional{SyncAction{SyncPause{}}};
}

SyncAction SyncRun::askSnapshot(const Checkpoint &checkpoint)
{
    --m_snapshotsLeft;
    m_progress = {SyncPhase::Fetching, m_fetched};
    return send(m_remote.askSnapshot({checkpoint.account, spanOn(m_clock.today())}), Asked::Snapshot);
}

SyncAction SyncRun::askFrames(const Checkpoint &checkpoint)
{
    m_part = m_frames.next(checkpoint);
    m_progress = {SyncPhase::Fetching, m_fetched};
    return send(m_remote.askFrames(m_part), Asked::Frames);
}

Result<void> SyncRun::loadPiece(Checkpoint &checkpoint)
{
    const auto taken = m_puller.take(*checkpoint.snapshot, m_frames.takePiece());
    if (!taken) return taken.error();
    m_fetched += *taken;
    m_progress = {SyncPhase::Fetching, m_fetched};
    if (m_frames.hasPiece()) return {};
    ++checkpoint.snapshotFrame;
    return passSections(checkpoint);
}

// After the first section changes go on from the snapshot's state, at once; after the last one they are all there is.
Result<void> SyncRun::passSections(Checkpoint &checkpoint)
{
    if (checkpoint.isRecentMissing()) return {};
    if (checkpoint.cursor.modseq == 0) {
        checkpoint.cursor = checkpoint.snapshot->state;
        m_pulled = Pulled::Behind;
    }
    if (checkpoint.snapshotFrame < checkpoint.snapshot->frames().size()) return {};
    checkpoint.snapshot.reset();
    checkpoint.snapshotFrame = 0;
    m_frames.forget();
    m_snapshotsLeft = 0;
    m_pulled = Pulled::Behind;
    return m_superseded.forget();
}

Result<void> SyncRun::takeSnapshot(const HttpReply &reply)
{
    const auto snapshot = m_remote.snapshotIn(reply);
    if (!snapshot && snapshot.error().kind == ErrorKind::Corrupt) {
        endWith(SyncReason::Damaged, snapshot.error().detail);
        return {};
    }
    if (!snapshot) {
        m_snapshotsLeft = 0; // a service without them has pages
        return snapshot.error().detail == QLatin1String("forbidden") ? takeNoScope(snapshot.error().detail)
                                                                     : Result<void>{};
    }
    return change([&](Checkpoint &checkpoint) -> Result<void> {
        if (snapshot->scope != checkpoint.scope) {
            m_session = Session::Stale;
            return {};
        }
        m_frames.forget();
        checkpoint.snapshot = *snapshot;
        checkpoint.snapshotFrame = 0;
        if (const auto forgotten = m_superseded.forget(); !forgotten) return forgotten;
        return passSections(checkpoint);
    });
}

Result<void> SyncRun::takeFrames(const HttpReply &reply)
{
    const auto bytes = m_remote.framesIn(reply, m_part);
    if (!bytes) {
        endWith(SyncReason::Damaged, bytes.error().detail);
        return {};
    }
    m_frames.add(*bytes);
    m_idleExchanges = 0;
    if (++m_downloads % SyncTuning::downloadsBetweenPulls == 0) m_pulled = Pulled::NotKnown;
    return {};
}

bool SyncRun::isGone(const HttpReply &reply) const
{
    return m_asked == Asked::Frames && (reply.status == notFound || reply.status == rangeNotSatisfiable);
}

// Forgotten by the service, or of another scope than this tablet's now.
Result<void> SyncRun::takeGone()
{
    m_session = Session::Stale;
    return change([&](Checkpoint &checkpoint) { return dropSnapshot(checkpoint, checkpoint.cursor.epoch); });
}

Result<void> SyncRun::dropSnapshot(Checkpoint &checkpoint, qint64 epoch)
{
    m_frames.forget();
    checkpoint.snapshot.reset();
    checkpoint.snapshotFrame = 0;
    checkpoint.gainedTypes.clear(); // everything comes from its beginning
    m_pulled = Pulled::Behind;
    if (const auto forgotten = m_superseded.forget(); !forgotten) return forgotten;
    if (const auto begun = m_refetch.begin(checkpoint, {epoch, 0}); !begun) return begun;
    const auto unseen = m_refetch.unseen(1);
    if (!unseen) return unseen.error();
    if (unseen->ids.isEmpty()) checkpoint.refetch = Checkpoint::Refetch::None; // nothing was here yet
    return {};
}

} // namespace alongside
