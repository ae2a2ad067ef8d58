// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Puller.h"

#include "sync/client/RecordRows.h"

#include <limits>

namespace alongside {

namespace {

bool isForGainedTypes(const ChangesRequest &asked) { return !asked.types.isEmpty(); }

RecordColumns without(const RecordColumns &columns, const QSet<QString> &ids)
{
    if (ids.isEmpty()) return columns;
    RecordColumns left = emptyLike(columns);
    for (qsizetype row = 0; row < columns.ids.size(); ++row)
        if (!ids.contains(columns.ids.at(row))) appendRow(left, columns, row);
    return left;
}

} // namespace

Puller::Puller(const Parts &parts)
    : m_shown{parts.shown}, m_outbox{parts.outbox}, m_mirror{parts.mirror}, m_refetch{parts.refetch},
      m_superseded{parts.superseded}, m_schema{parts.schema}
{
}

ChangesRequest Puller::next(const Checkpoint &checkpoint)
{
    const qint64 bytes = qMin(SyncTuning::pageBytes, checkpoint.pageBytes);
    if (!checkpoint.gainedTypes.isEmpty() && checkpoint.lostTypes.isEmpty())
        return {.account = checkpoint.account,
            .since = checkpoint.gainedCursor,
            .maxBytes = bytes,
            .types = checkpoint.gainedTypes,
            .deletions = ChangesRequest::Deletions::NotNeeded};
    ChangesRequest request{checkpoint.account, checkpoint.cursor, bytes, {}};
    if (checkpoint.refetch == Checkpoint::Refetch::Running) request.deletions = ChangesRequest::Deletions::NotNeeded;
    return request;
}

Result<int> Puller::take(Checkpoint &checkpoint, const ChangesRequest &asked, const ChangesPage &page)
{
    int count = 0;
    QList<RecordName> toShow;
    for (const RecordColumns &columns : page.records) {
        const auto names = load(columns);
        if (!names) return names.error();
        toShow += *names;
        count += int(columns.ids.size());
    }
    for (const DestroyedRecords &destroyed : page.destroyed) {
        const auto names = remove(destroyed);
        if (!names) return names.error();
        toShow += *names;
        count += int(destroyed.ids.size());
    }
    if (const auto noted = m_refetch.noteDeletions(page); !noted) return noted.error();
    if (checkpoint.snapshot)
        if (const auto noted = m_superseded.note(page); !noted) return noted.error();
    moveOn(checkpoint, asked, page);
    // While history loads, the service's copy of what lies under an overlay may be in it.
    if (!isForGainedTypes(asked) && !checkpoint.snapshot) {
        // At the end of the changes everything that was acknowledged before they were asked for is in them.
        const qint64 visibleUpTo = page.hasMore ? page.newState.modseq : std::numeric_limits<qint64>::max();
        if (const auto emptied = emptyErased(checkpoint, visibleUpTo); !emptied) return emptied.error();
        const auto ended = m_outbox.endOverlays(visibleUpTo);
        if (!ended) return ended.error();
        toShow += *ended;
    }
    if (const auto erased = erase(checkpoint, page.erased); !erased) return erased.error();
    if (const auto shown = m_mirror.showOnce(toShow); !shown) return shown.error();
    return count;
}

// Once what it was written over in the file and in the log has gone too, not a byte of it is left (ScopePurge).
Result<void> Puller::erase(Checkpoint &checkpoint, const QStringList &ids)
{
    if (ids.isEmpty()) return {};
    const auto written = m_outbox.erase(m_schema, ids);
    if (!written) return written.error();
    if (const auto erased = m_shown.erase(ids + *written); !erased) return erased;
    checkpoint.log = Checkpoint::Log::HoldsPurged;
    return {};
}

Result<void> Puller::emptyErased(Checkpoint &checkpoint, qint64 visibleUpTo)
{
    const auto emptied = m_outbox.emptyErased(visibleUpTo);
    if (!emptied) return emptied.error();
    if (emptied->isEmpty()) return {};
    checkpoint.log = Checkpoint::Log::HoldsPurged;
    return m_shown.erase(*emptied);
}

Result<int> Puller::take(const Snapshot &snapshot, const QList<RecordColumns> &rows)
{
    int count = 0;
    QList<RecordName> toShow;
    for (const RecordColumns &columns : rows) {
        const auto superseded = m_superseded.idsOf(columns.type, snapshot.state.modseq);
        if (!superseded) return superseded.error();
        const auto names = load(without(columns, *superseded));
        if (!names) return names.error();
        toShow += *names;
        count += int(columns.ids.size());
    }
    if (const auto shown = m_mirror.showOnce(toShow); !shown) return shown.error();
    return count;
}

Result<int> Puller::take(const FetchRequest &asked, const FetchReply &reply)
{
    QList<RecordName> toShow;
    const auto found = load(columnsOf(asked.type, reply.found));
    if (!found) return found.error();
    toShow += *found;
    const auto gone = remove({asked.type, reply.notFound});
    if (!gone) return gone.error();
    toShow += *gone;
    if (const auto seen = m_refetch.see(asked.type, asked.ids); !seen) return seen.error();
    if (const auto shown = m_mirror.showOnce(toShow); !shown) return shown.error();
    return int(reply.found.size());
}

// What nothing of ours lies over goes straight to the screen; the rest goes below our overlays.
Result<QList<RecordName>> Puller::load(const RecordColumns &columns)
{
    const auto mirrored = m_mirror.idsOf(columns.type);
    if (!mirrored) return mirrored.error();
    if (const auto seen = m_refetch.see(columns.type, columns.ids); !seen) return seen.error();
    QList<RecordName> names;
    if (mirrored->isEmpty()) {
        if (const auto loaded = m_shown.load(columns); !loaded) return loaded.error();
        return names;
    }
    RecordColumns direct = emptyLike(columns);
    for (qsizetype row = 0; row < columns.ids.size(); ++row) {
        const QString &id = columns.ids.at(row);
        if (!mirrored->contains(id)) {
            appendRow(direct, columns, row);
            continue;
        }
        const auto replaced = m_mirror.replace({columns.type, id, columns.revisions.at(row), fieldsOf(columns, row)});
        if (!replaced) return replaced.error();
        names.append({columns.type, id});
    }
    if (direct.ids.isEmpty()) return names;
    if (const auto loaded = m_shown.load(direct); !loaded) return loaded.error();
    return names;
}

Result<QList<RecordName>> Puller::remove(const DestroyedRecords &destroyed)
{
    const auto mirrored = m_mirror.idsOf(destroyed.type);
    if (!mirrored) return mirrored.error();
    if (const auto seen = m_refetch.see(destroyed.type, destroyed.ids); !seen) return seen.error();
    QList<RecordName> names;
    for (const QString &id : destroyed.ids) {
        const RecordName name{destroyed.type, id};
        const bool isMirrored = mirrored->contains(id);
        const auto removed = isMirrored ? m_mirror.replaceByNothing(name) : m_shown.remove(name.type, name.id);
        if (!removed) return removed.error();
        if (isMirrored) names.append(name);
    }
    return names;
}

void Puller::moveOn(Checkpoint &checkpoint, const ChangesRequest &asked, const ChangesPage &page)
{
    if (!isForGainedTypes(asked)) {
        checkpoint.cursor = page.newState;
        return;
    }
    checkpoint.gainedCursor = page.newState;
    if (!page.hasMore) checkpoint.gainedTypes.clear();
}

} // namespace alongside
