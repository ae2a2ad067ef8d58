// SPDX-License-Identifier: Apache-2.0
#include "sync/server/SnapshotMaker.h"

#include "platform/base/Zstd.h"
#include "sync/protocol/PageText.h"

namespace alongside {

/// One section while it is made: frames as they fill up, compressed (all of five years is some 10 MB).
class SnapshotMaker::Section {
public:
    explicit Section(qint64 frameBytes) : m_frameBytes{frameBytes}, m_page{frameBytes} { }

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
        const QByteArray text = std::exchange(m_page, PageText{m_frameBytes}).asFrame();
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
    PageText m_page;
    QList<QByteArray> m_frames;
    qint64 m_records = 0;
};

SnapshotMaker::SnapshotMaker(
    ChangeLog &log, SnapshotStore &store, const RecordSchema &schema, const ServerConfig &config, const Scope &scope)
    : m_log{log}, m_store{store}, m_schema{schema}, m_config{config}, m_scope{scope}
{
}

Result<Snapshot> SnapshotMaker::offer(const SnapshotSpan &span)
{
    const Result<qint64> epoch = m_log.epoch();
    if (!epoch) return epoch.error();
    const auto known = m_store.latest(m_scope.account, m_scope.text, span, m_config.snapshotReused);
    if (!known) return known.error();
    if (known->has_value() && (*known)->state.epoch == *epoch) return **known;

    Snapshot snapshot;
    const Result<void> made = m_log.inTransaction(m_scope.account, [&] { return make(span, snapshot); });
    if (!made) return made.error();
    return snapshot;
}

// The account's counter is locked: nothing changes while the records are read, which is what makes it one state.
Result<void> SnapshotMaker::make(const SnapshotSpan &span, Snapshot &snapshot)
{
    if (auto forgotten = m_store.forgetOlderThan(m_scope.account, m_config.snapshotKept); !forgotten) return forgotten;
    const Result<qint64> epoch = m_log.epoch();
    if (!epoch) return epoch.error();
    const Result<std::optional<qint64>> modseq = m_log.modseq(m_scope.account);
    if (!modseq) return modseq.error();
    const StateToken state{*epoch, modseq->value_or(0)};
    const QString blob = naturalId(
        QStringLiteral("Snapshot"), {m_scope.account, m_scope.text, span.recentFrom, span.historyFrom, state.text()});
    const auto known = m_store.find(m_scope.account, blob, m_config.snapshotKept);
    if (!known) return known.error();
    snapshot = known->value_or(Snapshot{blob, state, m_scope.text, {}});
    if (known->has_value()) return {}; // nothing has changed since

    QList<Section> sections{Section{m_config.maxPageBytes}, Section{m_config.maxPageBytes}};
    for (const QString &type : m_scope.types)
        if (auto done = cutKind(*m_schema.find(type), span, sections); !done) return done;
    for (Section &section : sections)
        section.endFrame();
    return keep(span, snapshot, sections);
}

Result<void> SnapshotMaker::keep(const SnapshotSpan &span, Snapshot &snapshot, const QList<Section> &sections)
{
    qint64 start = 0;
    for (const Section &section : sections) {
        snapshot.sections.append(SnapshotSection{section.records(), {}});
        for (const QByteArray &frame : section.frames()) {
            const auto kept = m_store.keepFrame(m_scope.account, snapshot.blob, start, frame);
            if (!kept) return kept;
            start += frame.size();
            snapshot.sections.last().frames.append(frame.size());
        }
    }
    return m_store.keep(m_scope.account, snapshot, span);
}

Result<void> SnapshotMaker::cutKind(const RecordKind &kind, const SnapshotSpan &span, QList<Section> &sections)
{
    Result<void> added;
    const Result<void> visited = m_log.visitType(m_scope.account, kind.type, [&](const ChangedRow &row) {
        if (const auto place = placeOf(kind, row, span)) added = sections[*place].add(row);
        return added ? ChangeLog::Next::Continue : ChangeLog::Next::Stop;
    });
    return visited ? added : visited;
}

std::optional<qsizetype> SnapshotMaker::placeOf(
    const RecordKind &kind, const ChangedRow &row, const SnapshotSpan &span) const
{
    constexpr qsizetype recent = 0;
    constexpr qsizetype history = 1;
    if (kind.type == m_config.conflictType) {
        const bool isInScope = m_scope.types.contains(QString::fromUtf8(PageText::stringIn(row.fields, "type")));
        return isInScope ? std::optional{recent} : std::nullopt;
    }
    if (kind.datedBy.isEmpty()) return recent;
    // Dates and moments sort as they are written.
    const QByteArray day = PageText::stringIn(row.fields, kind.datedBy.toLatin1());
    if (day.isEmpty() || day >= span.recentFrom.toLatin1()) return recent;
    return day >= span.historyFrom.toLatin1() ? std::optional{history} : std::nullopt;
}

} // namespace alongside
