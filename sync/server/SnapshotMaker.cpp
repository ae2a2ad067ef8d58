// SPDX-License-Identifier: Apache-2.0
#include "sync/server/SnapshotMaker.h"

#include "platform/base/Zstd.h"
#include "sync/protocol/PageText.h"
#include "sync/server/ErasedRecords.h"

namespace alongside {

/// One section while it is made: frames as they fill up, compressed (all of five years is some 10 MB).
class SnapshotMaker::Section {
public:
    Section(qint64 frameBytes, const RecordSchema &kinds)
        : m_frameBytes{frameBytes}, m_kinds{&kinds}, m_page{frameBytes, kinds}
    {
    }

    Result<void> add(const ChangedRow &row)
    {
        Result<PageText::Room> room = addToPage(row);
        if (room && *room == PageText::Room::Full) {
            endFrame();
            room = addToPage(row); // the first one always fits
        }
        if (!room) return room.error();
        ++m_records;
        return {};
    }

    void endFrame()
    {
        const QByteArray text = std::exchange(m_page, PageText{m_frameBytes, *m_kinds}).asFrame();
        if (!text.isEmpty()) m_frames.append(zstdCompressed(text));
    }

    qint64 records() const { return m_records; }
    const QList<QByteArray> &frames() const { return m_frames; }

private:
    Result<PageText::Room> addToPage(const ChangedRow &row)
    {
        return m_page.addRecord(row.type, row.id, row.modseq, row.fields);
    }

    qint64 m_frameBytes;
    const RecordSchema *m_kinds;
    PageText m_page;
    QList<QByteArray> m_frames;
    qint64 m_records = 0;
};

SnapshotMaker::SnapshotMaker(const Parts &parts, Scope scope, SnapshotSpan span)
    : m_parts{parts}, m_scope{std::move(scope)}, m_span{std::move(span)}
{
}

SnapshotMaker::~SnapshotMaker() = default;

SnapshotMaker::Progress SnapshotMaker::goOn()
{
    if (!m_state) return begin();
    return m_kind < m_scope.types.size() ? cut() : keep();
}

SnapshotMaker::Progress SnapshotMaker::begin()
{
    const Result<qint64> epoch = m_parts.log.epoch();
    if (!epoch) return epoch.error();
    const auto latest = m_parts.store.latest(m_scope.account, m_scope.text, m_span, m_parts.config.snapshotReused);
    if (!latest) return latest.error();
    if (latest->has_value() && (*latest)->state.epoch == *epoch) return *latest;

    auto state = m_parts.log.frozen();
    if (!state) return state.error();
    const Result<qint64> frozenEpoch = (*state)->epoch();
    if (!frozenEpoch) return frozenEpoch.error();
    if (*frozenEpoch != *epoch) return Error{ErrorKind::Offline, QStringLiteral("a new epoch has begun just now")};
    const Result<std::optional<qint64>> modseq = (*state)->modseq(m_scope.account);
    if (!modseq) return modseq.error();
    m_snapshot.state = {*epoch, modseq->value_or(0)};
    m_snapshot.scope = m_scope.text;
    m_snapshot.blob = naturalId(QStringLiteral("Snapshot"),
        {m_scope.account, m_scope.text, m_span.recentFrom, m_span.historyFrom, m_snapshot.state.text()});
    const auto same = m_parts.store.find(m_scope.account, m_snapshot.blob, m_parts.config.snapshotKept);
    if (!same) return same.error();
    if (same->has_value()) return *same; // nothing has changed since
    m_state = *std::move(state);
    m_sections = std::vector<Section>(2, Section{m_parts.config.maxPageBytes, m_parts.schema});
    return std::optional<Snapshot>{};
}

SnapshotMaker::Progress SnapshotMaker::cut()
{
    m_left = m_parts.config.snapshotSliceBytes;
    while (m_left > 0 && m_kind < m_scope.types.size())
        if (auto done = cutKind(*m_parts.schema.find(m_scope.types.at(m_kind))); !done) return done.error();
    return std::optional<Snapshot>{};
}

Result<void> SnapshotMaker::cutKind(const RecordKind &kind)
{
    Result<void> added;
    const Result<void> visited = m_state->visitType(m_scope.account, kind.type, m_after, [&](const ChangedRow &row) {
        if (const auto place = placeOf(kind, row)) added = m_sections[size_t(*place)].add(row);
        m_after = row.id;
        m_left -= row.fields.size();
        return added && m_left > 0 ? ChangeLog::Next::Continue : ChangeLog::Next::Stop;
    });
    if (!visited || !added) return visited ? added : visited;
    if (m_left <= 0) return {};
    ++m_kind;
    m_after.clear();
    return {};
}

SnapshotMaker::Progress SnapshotMaker::keep()
{
    m_state.reset();
    for (Section &section : m_sections)
        section.endFrame();
    bool isOutdated = false;
    const Result<void> kept = m_parts.log.inTransaction(m_scope.account, [&]() -> Result<void> {
        const Result<bool> hasMoved = m_parts.log.hasMovedSince(m_scope.account, m_snapshot.state.modseq);
        if (!hasMoved) return hasMoved.error();
        const Result<bool> hasErased = m_parts.log.erased().isAnySince(m_scope.account, m_snapshot.state.modseq);
        if (!hasErased) return hasErased.error();
        const Result<qint64> epoch = m_parts.log.epoch();
        if (!epoch) return epoch.error();
        // Another process may have made the same one meanwhile: whoever begins again finds it.
        const auto same = m_parts.store.find(m_scope.account, m_snapshot.blob, m_parts.config.snapshotKept);
        if (!same) return same.error();
        isOutdated = *hasMoved || *hasErased || *epoch != m_snapshot.state.epoch || same->has_value();
        return isOutdated ? Result<void>{} : keepFrames();
    });
    if (!kept) return kept.error();
    return isOutdated ? beginAgain() : Progress{m_snapshot};
}

SnapshotMaker::Progress SnapshotMaker::beginAgain()
{
    m_snapshot = {};
    m_sections.clear();
    m_kind = 0;
    m_after.clear();
    return std::optional<Snapshot>{};
}

Result<void> SnapshotMaker::keepFrames()
{
    const QString &account = m_scope.account;
    if (auto forgotten = m_parts.store.forgetOlderThan(account, m_parts.config.snapshotKept); !forgotten)
        return forgotten;
    if (auto kept = m_parts.store.keepLatest(account, m_scope.text, m_parts.config.mostSnapshots - 1); !kept)
        return kept;
    qint64 start = 0;
    for (const Section &section : m_sections) {
        m_snapshot.sections.append(SnapshotSection{section.records(), {}});
        for (const QByteArray &frame : section.frames()) {
            const auto kept = m_parts.store.keepFrame(account, m_snapshot.blob, start, frame);
            if (!kept) return kept;
            start += frame.size();
            m_snapshot.sections.last().frames.append(frame.size());
        }
    }
    return m_parts.store.keep(account, m_snapshot, m_span);
}

std::optional<qsizetype> SnapshotMaker::placeOf(const RecordKind &kind, const ChangedRow &row) const
{
    constexpr qsizetype recent = 0;
    constexpr qsizetype history = 1;
    if (kind.type == m_parts.config.conflictType) {
        const bool isInScope = m_scope.types.contains(QString::fromUtf8(PageText::stringIn(row.fields, "type")));
        return isInScope ? std::optional{recent} : std::nullopt;
    }
    if (kind.datedBy.isEmpty()) return recent;
    // Dates and moments sort as they are written.
    const QByteArray day = PageText::stringIn(row.fields, kind.datedBy.toLatin1());
    if (day.isEmpty() || day >= m_span.recentFrom.toLatin1()) return recent;
    return day >= m_span.historyFrom.toLatin1() ? std::optional{history} : std::nullopt;
}

} // namespace alongside
