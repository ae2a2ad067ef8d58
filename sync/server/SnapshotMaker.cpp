// SPDX-License-Identifier: Apache-2.0
#include "sync/server/SnapshotMaker.h"

#include "platform/base/Zstd.h"
#include "sync/protocol/PageText.h"

#include <QJsonDocument>

namespace alongside {

/// Fills one frame after another and keeps each as soon as it is full.
class SnapshotMaker::Frames {
public:
    Frames(SnapshotStore &store, QString account, QString blob, qint64 maxBytes)
        : m_store{store}, m_account{std::move(account)}, m_blob{std::move(blob)}, m_maxBytes{maxBytes}, m_page{maxBytes}
    {
    }

    Result<void> add(const ChangedRow &row)
    {
        Result<PageText::Room> room = addToPage(row);
        if (room && *room == PageText::Room::Full) {
            if (auto kept = keepFrame(); !kept) return kept;
            room = addToPage(row); // the first one always fits
        }
        if (!room) return room.error();
        ++m_section.records;
        return {};
    }

    Result<SnapshotSection> endSection()
    {
        if (auto kept = keepFrame(); !kept) return kept.error();
        return std::exchange(m_section, {});
    }

private:
    Result<PageText::Room> addToPage(const ChangedRow &row)
    {
        return m_page.addRecord(row.type, row.id, row.modseq, row.fields);
    }

    Result<void> keepFrame()
    {
        const QByteArray text = std::exchange(m_page, PageText{m_maxBytes}).asFrame();
        if (text.isEmpty()) return {};
        const QByteArray frame = zstdCompressed(text);
        if (auto kept = m_store.keepFrame(m_account, m_blob, m_start, frame); !kept) return kept;
        m_start += frame.size();
        m_section.frames.append(frame.size());
        return {};
    }

    SnapshotStore &m_store;
    QString m_account;
    QString m_blob;
    qint64 m_maxBytes;
    PageText m_page;
    SnapshotSection m_section;
    qint64 m_start = 0;
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

    Frames frames{m_store, m_scope.account, blob, m_config.maxPageBytes};
    for (const Part part : {Part::Recent, Part::History}) {
        Result<SnapshotSection> section = cut(part, span, frames);
        if (!section) return section.error();
        snapshot.sections.append(*std::move(section));
    }
    return m_store.keep(m_scope.account, snapshot, span);
}

Result<SnapshotSection> SnapshotMaker::cut(Part part, const SnapshotSpan &span, Frames &frames)
{
    for (const QString &type : m_scope.types) {
        const RecordKind &kind = *m_schema.find(type);
        if (part == Part::History && kind.datedBy.isEmpty()) continue;
        if (auto done = cutKind(kind, part, span, frames); !done) return done.error();
    }
    return frames.endSection();
}

Result<void> SnapshotMaker::cutKind(const RecordKind &kind, Part part, const SnapshotSpan &span, Frames &frames)
{
    Result<void> added;
    const Result<void> visited = m_log.visitType(m_scope.account, kind.type, [&](const ChangedRow &row) {
        if (belongs(kind, row, part, span)) added = frames.add(row);
        return added ? ChangeLog::Next::Continue : ChangeLog::Next::Stop;
    });
    return visited ? added : visited;
}

bool SnapshotMaker::belongs(const RecordKind &kind, const ChangedRow &row, Part part, const SnapshotSpan &span) const
{
    const bool isConflict = kind.type == m_config.conflictType;
    if (!isConflict && kind.datedBy.isEmpty()) return true;
    const QJsonObject fields = QJsonDocument::fromJson(row.fields).object();
    if (isConflict) return m_scope.types.contains(fields.value(QStringLiteral("type")).toString());
    const QString day = fields.value(kind.datedBy).toString(); // dates and moments sort as they are written
    const bool isRecent = day.isEmpty() || day >= span.recentFrom;
    return part == Part::Recent ? isRecent : !isRecent && day >= span.historyFrom;
}

} // namespace alongside
