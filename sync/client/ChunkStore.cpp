// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ChunkStore.h"

#include "platform/sql/WithoutCount.h"
#include "sync/protocol/Chunk.h"

namespace alongside {

Result<void> ChunkStore::keep(const RecordName &record, Rank rank, const QByteArray &bytes)
{
    QStringList chunks;
    for (const QByteArray &piece : chunksOf(bytes)) {
        chunks.append(chunkIdOf(piece));
        const auto kept = m_database.run(
            QStringLiteral("INSERT OR REPLACE INTO sync_chunk (id, bytes) VALUES (?, ?)"), chunks.last(), piece);
        if (!kept) return kept.error();
    }
    if (const auto added = addRow(record, rank, chunks); !added) return added;
    if (const auto marked = markWhole(record); !marked) return marked;
    return markThoseThatShare(chunks);
}

Result<void> ChunkStore::want(const RecordName &record, Rank rank, const QStringList &chunks)
{
    const auto wasWhole = m_database.first(
        QStringLiteral("SELECT isWhole FROM sync_attachment WHERE type = ? AND id = ?"),
        [](const Row &row) { return row.boolean(0); }, record.type, record.id);
    if (!wasWhole) return wasWhole.error();
    if (!*wasWhole)
        if (const auto added = addRow(record, rank, chunks); !added) return added;
    // Also what another attachment has brought: its name alone would keep it from being fetched.
    if (const auto looked = findLost(record); !looked) return looked;
    // Asked for anew: what the service did not have a while ago may have come.
    const bool isWhole = wasWhole->value_or(false);
    const QString asked = isWhole ? QStringLiteral("usedAt = NULL") : QStringLiteral("usedAt = NULL, askedAt = NULL");
    const auto wanted = m_database.run(
        QStringLiteral("UPDATE sync_attachment SET %1 WHERE type = ? AND id = ?").arg(asked), record.type, record.id);
    return wanted ? markWholeIfHere(record) : wanted.error();
}

// Nothing else would ever say so of what lacks no piece any more. Whether the service has it is asked: what was never
// sent waits until then, what was sent once or is only looked at does not.
Result<void> ChunkStore::markWholeIfHere(const RecordName &record)
{
    return withoutCount(m_database.run(
        QStringLiteral("UPDATE sync_attachment SET isWhole = 1, askedAt = NULL,"
                       " holder = CASE holder WHEN 'lost' THEN NULL WHEN 'gone' THEN '' ELSE COALESCE(holder, '') END"
                       " WHERE isWhole = 0 AND type = ?1 AND id = ?2 AND NOT EXISTS"
                       " (SELECT 1 FROM sync_attachment_chunk AS piece WHERE piece.type = ?1 AND piece.id = ?2"
                       " AND NOT EXISTS (SELECT 1 FROM sync_chunk AS here WHERE here.id = piece.chunk))"),
        record.type, record.id));
}

Result<void> ChunkStore::markThoseThatShare(const QStringList &chunks)
{
    QList<RecordName> sharing;
    for (const QString &chunk : chunks) {
        const auto some = m_database.collect(
            QStringLiteral("SELECT type, id FROM sync_attachment_chunk JOIN sync_attachment USING (type, id)"
                           " WHERE chunk = ? AND isWhole = 0"),
            [](const Row &row) {
                return RecordName{row.text(0), row.text(1)};
            },
            chunk);
        if (!some) return some.error();
        sharing += *some;
    }
    for (const RecordName &record : std::as_const(sharing))
        if (const auto marked = markWholeIfHere(record); !marked) return marked;
    return {};
}

Result<void> ChunkStore::addRow(const RecordName &record, Rank rank, const QStringList &chunks)
{
    const auto added =
        m_database.run(QStringLiteral("INSERT INTO sync_attachment (type, id, rank, isWhole) VALUES (?, ?, ?, 0)"),
            record.type, record.id, int(rank));
    if (!added) return added.error();
    for (int place = 0; place < chunks.size(); ++place) {
        const auto noted = m_database.run(
            QStringLiteral("INSERT INTO sync_attachment_chunk (type, id, place, chunk) VALUES (?, ?, ?, ?)"),
            record.type, record.id, place, chunks.at(place));
        if (!noted) return noted.error();
    }
    return {};
}

Result<void> ChunkStore::markWhole(const RecordName &record)
{
    return withoutCount(m_database.run(
        QStringLiteral("UPDATE sync_attachment SET isWhole = 1 WHERE type = ? AND id = ?"), record.type, record.id));
}

Result<std::optional<QByteArray>> ChunkStore::read(const RecordName &record) { return joined(piecesOf(record)); }

Result<std::optional<QByteArray>> ChunkStore::readUnchecked(const RecordName &record)
{
    return joined(piecesAsTheyAre(record));
}

Result<std::optional<QByteArray>> ChunkStore::joined(const Result<QList<Piece>> &pieces)
{
    if (!pieces) return pieces.error();
    if (pieces->isEmpty()) return std::optional<QByteArray>{};
    QByteArray bytes;
    for (const Piece &piece : *pieces) {
        if (!piece.bytes) return std::optional<QByteArray>{};
        bytes += *piece.bytes;
    }
    return std::optional{bytes};
}

Result<QList<ChunkStore::Piece>> ChunkStore::piecesOf(const RecordName &record)
{
    auto pieces = piecesAsTheyAre(record);
    if (!pieces) return pieces;
    for (Piece &piece : *pieces)
        if (piece.bytes && chunkIdOf(*piece.bytes) != piece.chunk) piece.bytes.reset();
    return pieces;
}

Result<QList<ChunkStore::Piece>> ChunkStore::piecesAsTheyAre(const RecordName &record)
{
    return m_database.collect(
        QStringLiteral("SELECT chunk, bytes FROM sync_attachment_chunk AS piece"
                       " LEFT JOIN sync_chunk ON sync_chunk.id = piece.chunk"
                       " WHERE type = ? AND piece.id = ? ORDER BY place"),
        [](const Row &row) {
            return Piece{row.text(0), row.isNull(1) ? std::optional<QByteArray>{} : row.blob(1)};
        },
        record.type, record.id);
}

Result<void> ChunkStore::findLost(const RecordName &record)
{
    const auto pieces = piecesOf(record);
    if (!pieces) return pieces.error();
    for (const Piece &piece : *pieces)
        if (!piece.bytes)
            if (const auto noted = noteLost(piece.chunk); !noted) return noted;
    return {};
}

// The service may have said once that it has it all: then it is asked first (TransferQueue::noteAbsent).
Result<void> ChunkStore::noteLost(const QString &chunk)
{
    const auto dropped = m_database.run(QStringLiteral("DELETE FROM sync_chunk WHERE id = ?"), chunk);
    if (!dropped) return dropped.error();
    return withoutCount(m_database.run(
        QStringLiteral("UPDATE sync_attachment SET isWhole = 0, askedAt = NULL, holder = COALESCE(holder, 'lost')"
                       " WHERE isWhole = 1 AND rowid IN (SELECT named.rowid FROM sync_attachment_chunk"
                       " JOIN sync_attachment AS named USING (type, id) WHERE chunk = ?)"),
        chunk));
}

Result<int> ChunkStore::countLost()
{
    const auto lost = m_database.first(QStringLiteral("SELECT count(*) FROM sync_attachment WHERE isWhole = 0"
                                                      " AND holder IN ('lost', 'gone')"),
        [](const Row &row) { return int(row.integer(0)); });
    if (!lost) return lost.error();
    return lost->value_or(0);
}

Result<void> ChunkStore::forget(const RecordName &record)
{
    const auto orphaned = m_database.run(
        QStringLiteral("DELETE FROM sync_chunk WHERE id IN"
                       " (SELECT chunk FROM sync_attachment_chunk WHERE type = ?1 AND id = ?2)"
                       " AND NOT EXISTS (SELECT 1 FROM sync_attachment_chunk AS other WHERE other.chunk = sync_chunk.id"
                       " AND NOT (other.type = ?1 AND other.id = ?2))"),
        record.type, record.id);
    if (!orphaned) return orphaned.error();
    for (const QString &table : {QStringLiteral("sync_attachment_chunk"), QStringLiteral("sync_attachment")}) {
        const auto forgotten = m_database.run(
            QStringLiteral("DELETE FROM %1 WHERE type = ? AND id = ?").arg(table), record.type, record.id);
        if (!forgotten) return forgotten.error();
    }
    return {};
}

// Looked at last so long ago that it is forgotten as soon as it is sent.
Result<void> ChunkStore::letGo(const RecordName &record)
{
    const auto waiting = m_database.run(
        QStringLiteral(
            "UPDATE sync_attachment SET usedAt = 0 WHERE type = ? AND id = ? AND isWhole = 1 AND holder IS NULL"),
        record.type, record.id);
    if (!waiting) return waiting.error();
    return *waiting > 0 ? Result<void>{} : forget(record);
}

Result<void> ChunkStore::forgetType(const QString &type)
{
    const auto records = m_database.collect(
        QStringLiteral("SELECT type, id FROM sync_attachment WHERE type = ?"),
        [](const Row &row) {
            return RecordName{row.text(0), row.text(1)};
        },
        type);
    if (!records) return records.error();
    for (const RecordName &record : *records)
        if (const auto forgotten = forget(record); !forgotten) return forgotten;
    return {};
}

Result<bool> ChunkStore::isAnyWaiting(const QString &type)
{
    const auto any = m_database.first(
        QStringLiteral("SELECT 1 FROM sync_attachment WHERE isWhole = 1 AND holder IS NULL AND type = ? LIMIT 1"),
        [](const Row &) { return true; }, type);
    if (!any) return any.error();
    return any->has_value();
}

} // namespace alongside
