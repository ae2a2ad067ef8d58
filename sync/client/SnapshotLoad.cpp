// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SnapshotLoad.h"

namespace alongside {

namespace {

using Older = History::Older;

constexpr int recentSection = 0;

bool isOfOlder(const Checkpoint &checkpoint) { return checkpoint.history.older == Older::Loading; }

/// Too many could not be used: pages bring everything.
bool areSnapshotsOver(const Checkpoint &checkpoint) { return checkpoint.snapshotFaults >= SyncTuning::snapshotFaults; }

QString isoText(QDate day) { return day.toString(Qt::ISODate); }

QDate monthAfter(QDate day)
{
    const QDate next = day.addMonths(1);
    return {next.year(), next.month(), 1};
}

// What was here before must come again, or would be asked for by id, one by one.
QDate historyFrom(const Checkpoint &checkpoint, QDate today)
{
    const QDate enough = today.addDays(-SyncTuning::historyDays);
    const bool isMoreHere = checkpoint.refetch == Checkpoint::Refetch::Running;
    return isMoreHere ? qMin(enough, checkpoint.history.from) : enough;
}

qint64 framesOfRecent(const Snapshot &snapshot) { return snapshot.sections.value(recentSection).frames.size(); }

} // namespace

bool SnapshotLoad::isWanted(const Checkpoint &checkpoint) const
{
    const bool isNew = checkpoint.cursor.modseq == 0;
    const bool isOlderWanted = checkpoint.history.older == Older::Wanted && checkpoint.history.from.isValid()
        && checkpoint.refetch == Checkpoint::Refetch::None;
    return (isNew || isOlderWanted) && !checkpoint.snapshot && !areSnapshotsOver(checkpoint)
        && m_parts.attempt.mayPull(checkpoint);
}

bool SnapshotLoad::isFirst(const Checkpoint &checkpoint) const { return checkpoint.snapshot && !isOfOlder(checkpoint); }

bool SnapshotLoad::isStarting(const Checkpoint &checkpoint) const
{
    return (isWanted(checkpoint) && checkpoint.cursor.modseq == 0) || checkpoint.isRecentMissing();
}

// Of older history only the second section is loaded: the first is here. What is here twice does no harm, so it begins
// with a month, and the tablets that joined in one share a snapshot: each is the whole of some years. A wrong clock
// must not leave out what was recorded yesterday: the earlier of both counts.
SnapshotSpan SnapshotLoad::spanFor(const Checkpoint &checkpoint) const
{
    if (checkpoint.cursor.modseq > 0) return {isoText(monthAfter(checkpoint.history.from))};
    const QDate atService = QDate::fromString(checkpoint.prunedOn, Qt::ISODate);
    const QDate here = m_parts.attempt.today();
    const QDate today = atService.isValid() ? qMin(atService, here) : here;
    const bool isAll = !atService.isValid() || checkpoint.history.older == Older::Wanted;
    return {
        isoText(today.addDays(-SyncTuning::recentDays)), isAll ? QString{} : isoText(historyFrom(checkpoint, today))};
}

SyncProgress SnapshotLoad::progressIn(const Checkpoint &checkpoint) const
{
    if (!checkpoint.snapshot) return {SyncPhase::Fetching, m_parts.attempt.fetched};
    qint64 total = 0;
    for (const SnapshotSection &section : checkpoint.snapshot->sections)
        total += section.records;
    if (isOfOlder(checkpoint)) total -= checkpoint.snapshot->sections.value(recentSection).records;
    return {SyncPhase::Fetching, int(checkpoint.snapshotRecords) + m_loaded, int(total)};
}

Result<Errand::Step> SnapshotLoad::next(Checkpoint &checkpoint)
{
    if (!m_parts.attempt.mayPull(checkpoint)) return Step{};
    if (isWanted(checkpoint)) return askSnapshot(checkpoint);
    if (!checkpoint.snapshot) return Step{};
    if (const auto unpacked = m_frames.unpack(checkpoint); !unpacked) {
        if (const auto noted = takeFault(checkpoint); !noted) return noted.error();
        return Step{SyncPause{}};
    }
    if (!m_frames.hasPiece()) return askFrames(checkpoint);
    if (const auto loaded = loadPiece(checkpoint); !loaded) return loaded.error();
    return Step{SyncPause{}};
}

Errand::Step SnapshotLoad::askSnapshot(const Checkpoint &checkpoint)
{
    m_asked = Asked::Snapshot;
    m_span = spanFor(checkpoint);
    m_parts.attempt.progress = progressIn(checkpoint);
    return m_parts.remote.askSnapshot({checkpoint.account, m_span});
}

Errand::Step SnapshotLoad::askFrames(const Checkpoint &checkpoint)
{
    m_asked = Asked::Frames;
    m_part = m_frames.next(checkpoint);
    m_parts.attempt.progress = progressIn(checkpoint);
    return m_parts.remote.askFrames(m_part);
}

Result<void> SnapshotLoad::take(Checkpoint &checkpoint, const HttpReply &reply)
{
    return m_asked == Asked::Snapshot ? takeSnapshot(checkpoint, reply) : takeFrames(checkpoint, reply);
}

Result<void> SnapshotLoad::takeSnapshot(Checkpoint &checkpoint, const HttpReply &reply)
{
    const auto snapshot = m_parts.remote.snapshotIn(reply);
    if (!snapshot) {
        const bool isForbidden = snapshot.error().detail == QLatin1String("forbidden");
        if (isForbidden) m_parts.attempt.takeRefusal(snapshot.error().detail);
        return isForbidden ? Result<void>{} : takeFault(checkpoint); // a service without them has pages
    }
    if (snapshot->scope != checkpoint.scope) {
        m_parts.attempt.session = Attempt::Session::Stale;
        return takeFault(checkpoint);
    }
    if (checkpoint.cursor.modseq > 0 && snapshot->state.epoch != checkpoint.cursor.epoch) {
        m_parts.attempt.pulled = Attempt::Pulled::Behind; // the changes say what a restore has undone
        return takeFault(checkpoint);
    }
    return begin(checkpoint, *snapshot);
}

Result<void> SnapshotLoad::begin(Checkpoint &checkpoint, const Snapshot &snapshot)
{
    m_frames.forget();
    m_loaded = 0;
    checkpoint.snapshot = snapshot;
    checkpoint.snapshotRecords = 0;
    if (checkpoint.cursor.modseq > 0) {
        checkpoint.history.older = Older::Loading;
        checkpoint.snapshotFrame = framesOfRecent(snapshot);
        // What was deleted since must be known before it is loaded; the same changes again change nothing.
        checkpoint.cursor.modseq = qMin(checkpoint.cursor.modseq, snapshot.state.modseq);
        m_parts.attempt.pulled = Attempt::Pulled::Behind;
    } else {
        checkpoint.history = {QDate::fromString(m_span.historyFrom, Qt::ISODate), Older::NotAsked};
        checkpoint.snapshotFrame = 0;
    }
    if (const auto forgotten = m_parts.superseded.forget(); !forgotten) return forgotten;
    return passSections(checkpoint);
}

Result<void> SnapshotLoad::takeFrames(Checkpoint &checkpoint, const HttpReply &reply)
{
    const auto bytes = m_parts.remote.framesIn(reply, m_part);
    if (!bytes) return takeFault(checkpoint);
    m_frames.add(*bytes);
    m_parts.attempt.idleExchanges = 0;
    if (++m_downloads % SyncTuning::downloadsBetweenPulls == 0) m_parts.attempt.pulled = Attempt::Pulled::NotKnown;
    return {};
}

Result<void> SnapshotLoad::loadPiece(Checkpoint &checkpoint)
{
    const auto taken = m_parts.puller.take(*checkpoint.snapshot, m_frames.takePiece());
    if (!taken) return taken.error();
    m_parts.attempt.fetched += *taken;
    m_loaded += *taken;
    m_parts.attempt.progress = progressIn(checkpoint);
    if (m_frames.hasPiece()) return {};
    ++checkpoint.snapshotFrame;
    checkpoint.snapshotRecords += std::exchange(m_loaded, 0);
    return passSections(checkpoint);
}

// After the first section changes go on from the snapshot's state, at once; after the last one they are all there is.
Result<void> SnapshotLoad::passSections(Checkpoint &checkpoint)
{
    if (checkpoint.isRecentMissing()) return {};
    if (checkpoint.cursor.modseq == 0) {
        checkpoint.cursor = checkpoint.snapshot->state;
        checkpoint.snapshotFrom = checkpoint.cursor.modseq;
        m_parts.attempt.pulled = Attempt::Pulled::Behind;
    }
    return checkpoint.snapshotFrame < checkpoint.snapshot->frames().size() ? Result<void>{} : finish(checkpoint);
}

Result<void> SnapshotLoad::finish(Checkpoint &checkpoint)
{
    if (isOfOlder(checkpoint)) checkpoint.history = {};
    checkpoint.snapshotFaults = 0;
    m_parts.attempt.pulled = Attempt::Pulled::Behind;
    return forget(checkpoint);
}

Result<Errand::Remedy> SnapshotLoad::mend(Checkpoint &checkpoint, Trouble trouble)
{
    if (m_asked != Asked::Frames || trouble != Trouble::Gone) return Remedy::None;
    m_parts.attempt.session = Attempt::Session::Stale;
    checkpoint.snapshotFaults = qMax(1, checkpoint.snapshotFaults); // there is no use in asking for it again
    if (const auto noted = takeFault(checkpoint); !noted) return noted.error();
    return Remedy::GoOn;
}

Result<void> SnapshotLoad::takeScope(Checkpoint &checkpoint)
{
    const bool isOfThis = !checkpoint.snapshot || checkpoint.snapshot->scope == checkpoint.scope;
    return isOfThis ? Result<void>{} : leave(checkpoint);
}

Result<void> SnapshotLoad::takeRestore(Checkpoint &checkpoint, const StateToken &fork)
{
    checkpoint.snapshotFaults = 0;
    const bool mayLackRevived = fork.modseq < checkpoint.snapshotFrom;
    if (isFirst(checkpoint) || mayLackRevived) return beginAgain(checkpoint, fork.epoch);
    if (const auto forgotten = forget(checkpoint); !forgotten) return forgotten;
    return m_parts.refetch.begin(checkpoint, fork);
}

// The first time it is asked for again, from the beginning of its frame: something on the way may have harmed it.
Result<void> SnapshotLoad::takeFault(Checkpoint &checkpoint)
{
    m_frames.forget();
    m_loaded = 0;
    ++checkpoint.snapshotFaults;
    if (areSnapshotsOver(checkpoint)) return beginAgain(checkpoint, checkpoint.cursor.epoch);
    return checkpoint.snapshot && checkpoint.snapshotFaults > 1 ? leave(checkpoint) : Result<void>{};
}

Result<void> SnapshotLoad::leave(Checkpoint &checkpoint)
{
    return isFirst(checkpoint) ? beginAgain(checkpoint, checkpoint.cursor.epoch) : forget(checkpoint);
}

Result<void> SnapshotLoad::forget(Checkpoint &checkpoint)
{
    m_frames.forget();
    m_loaded = 0;
    checkpoint.snapshot.reset();
    checkpoint.snapshotFrame = 0;
    checkpoint.snapshotRecords = 0;
    if (isOfOlder(checkpoint)) checkpoint.history.older = Older::Wanted;
    return m_parts.superseded.forget();
}

Result<void> SnapshotLoad::beginAgain(Checkpoint &checkpoint, qint64 epoch)
{
    if (const auto forgotten = forget(checkpoint); !forgotten) return forgotten;
    checkpoint.gainedTypes.clear(); // everything comes from its beginning
    // Pages bring all of history.
    if (areSnapshotsOver(checkpoint)) checkpoint.history = {};
    m_parts.attempt.pulled = Attempt::Pulled::Behind;
    if (const auto begun = m_parts.refetch.begin(checkpoint, {epoch, 0}); !begun) return begun;
    const auto unseen = m_parts.refetch.unseen(1);
    if (!unseen) return unseen.error();
    if (unseen->ids.isEmpty()) checkpoint.refetch = Checkpoint::Refetch::None; // nothing was here yet
    return {};
}

} // namespace alongside
