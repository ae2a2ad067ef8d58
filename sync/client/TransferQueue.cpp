// SPDX-License-Identifier: Apache-2.0
#include "sync/client/TransferQueue.h"

#include "platform/sql/WithoutCount.h"
#include "sync/client/SyncTuning.h"
#include "sync/protocol/Chunk.h"

namespace alongside {

namespace {

qint64 toMilliseconds(Instant instant)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(instant.time_since_epoch()).count();
}

qint64 toMilliseconds(std::chrono::milliseconds span) { return span.count(); }

RecordName nameIn(const Row &row) { return {row.text(0), row.text(1)}; }

} // namespace

TransferQueue::TransferQueue(Database &database, QString holder, Instant now)
    : m_database{database}, m_holder{std::move(holder)}, m_now{toMilliseconds(now)}
{
}

Result<QList<TransferQueue::Offer>> TransferQueue::offers(ChunkStore::Rank upTo, int mostChunks)
{
    const auto records =
        m_database.collect(QStringLiteral("SELECT type, id FROM sync_attachment WHERE isWhole = 1 AND rank <= ?"
                                          " AND (holder IS NOT ? OR askedAt NOT BETWEEN ? AND ?)"
                                          " ORDER BY rank, holder IS NOT NULL, rowid LIMIT ?"),
            nameIn, int(upTo), m_holder, m_now - toMilliseconds(SyncTuning::askAboutSent), m_now, mostChunks);
    if (!records) return records.error();
    QList<Offer> offers;
    qsizetype count = 0;
    for (const RecordName &record : *records) {
        const auto chunks = chunksOf(record);
        if (!chunks) return chunks.error();
        count += chunks->size();
        if (count > mostChunks && !offers.isEmpty()) break;
        offers.append({record, *chunks});
    }
    return offers;
}

Result<QStringList> TransferQueue::chunksOf(const RecordName &record)
{
    return m_database.collect(
        QStringLiteral("SELECT chunk FROM sync_attachment_chunk WHERE type = ? AND id = ? ORDER BY place"),
        [](const Row &row) { return row.text(0); }, record.type, record.id);
}

Result<bool> TransferQueue::noteThere(const RecordName &record, const QString &holder)
{
    const auto was = m_database.first(
        QStringLiteral("SELECT holder IS NULL FROM sync_attachment WHERE type = ? AND id = ?"),
        [](const Row &row) { return row.boolean(0); }, record.type, record.id);
    if (!was) return was.error();
    const auto noted =
        m_database.run(QStringLiteral("UPDATE sync_attachment SET holder = ?, askedAt = ? WHERE type = ? AND id = ?"),
            holder, m_now, record.type, record.id);
    if (!noted) return noted.error();
    return was->value_or(false);
}

Result<void> TransferQueue::noteLacking(const RecordName &record)
{
    return withoutCount(m_database.run(
        QStringLiteral("UPDATE sync_attachment SET holder = NULL, askedAt = NULL WHERE type = ? AND id = ?"),
        record.type, record.id));
}

Result<std::optional<TransferQueue::Piece>> TransferQueue::nextPiece()
{
    return m_database.first(
        QStringLiteral("SELECT type, id, chunk FROM sync_attachment JOIN sync_attachment_chunk USING (type, id)"
                       " WHERE isWhole = 0 AND (askedAt IS NULL OR askedAt NOT BETWEEN ? AND ?)"
                       " AND NOT EXISTS (SELECT 1 FROM sync_chunk AS here WHERE here.id = chunk)"
                       " ORDER BY rank, sync_attachment.rowid DESC, place LIMIT 1"),
        [](const Row &row) {
            return Piece{nameIn(row), row.text(2)};
        },
        m_now - toMilliseconds(SyncTuning::askAboutAbsent), m_now);
}

Result<QList<RecordName>> TransferQueue::take(const QString &chunk, const QByteArray &bytes)
{
    const auto kept =
        m_database.run(QStringLiteral("INSERT OR REPLACE INTO sync_chunk (id, bytes) VALUES (?, ?)"), chunk, bytes);
    if (!kept) return kept.error();
    const auto records = completed();
    if (!records) return records;
    for (const RecordName &record : *records) {
        // The service has just given it: it has it. Of what it was once without, it is asked: it lacked other bytes.
        const auto noted = m_database.run(
            QStringLiteral("UPDATE sync_attachment SET isWhole = 1, holder = CASE holder WHEN 'lost'"
                           " THEN NULL WHEN 'gone' THEN '' ELSE ? END, askedAt = ? WHERE type = ? AND id = ?"),
            m_holder, m_now, record.type, record.id);
        if (!noted) return noted.error();
    }
    return records;
}

Result<QList<RecordName>> TransferQueue::completed()
{
    return m_database.collect(
        QStringLiteral("SELECT type, id FROM sync_attachment AS whole WHERE isWhole = 0 AND NOT EXISTS"
                       " (SELECT 1 FROM sync_attachment_chunk AS piece WHERE piece.type = whole.type"
                       " AND piece.id = whole.id AND NOT EXISTS"
                       " (SELECT 1 FROM sync_chunk AS here WHERE here.id = piece.chunk))"),
        nameIn);
}

// Who ever held it no longer does. What was never sent stays what it is: it waits as soon as it is found.
Result<void> TransferQueue::noteAbsent(const RecordName &record)
{
    const auto lost =
        m_database.run(QStringLiteral("UPDATE sync_attachment SET holder = 'gone'"
                                      " WHERE type = ? AND id = ? AND holder IS NOT NULL AND holder <> 'lost'"),
            record.type, record.id);
    return lost ? askLater(record) : lost.error();
}

Result<void> TransferQueue::askLater(const RecordName &record)
{
    return withoutCount(
        m_database.run(QStringLiteral("UPDATE sync_attachment SET askedAt = ? WHERE type = ? AND id = ?"), m_now,
            record.type, record.id));
}

Result<std::optional<QByteArray>> TransferQueue::bytesOf(const QString &chunk)
{
    auto bytes = m_database.first(
        QStringLiteral("SELECT bytes FROM sync_chunk WHERE id = ?"), [](const Row &row) { return row.blob(0); }, chunk);
    if (!bytes || !*bytes || chunkIdOf(**bytes) == chunk) return bytes;
    return std::optional<QByteArray>{};
}

Result<void> TransferQueue::prune()
{
    const auto stamped =
        m_database.run(QStringLiteral("UPDATE sync_attachment SET usedAt = ? WHERE usedAt IS NULL"), m_now);
    if (!stamped) return stamped.error();
    // What was said to be lost stays said, until it is found or its record is gone.
    // The service keeps chunks that no record names for 14 days (protocol.md): until it has the record, and has said
    // lately that it has the bytes, they are nowhere safe but here.
    const auto old = m_database.collect(
        QStringLiteral("SELECT type, id FROM sync_attachment AS bytes WHERE usedAt < ? "
                       "AND (isWhole = 0 AND COALESCE(holder, '') NOT IN ('lost', 'gone') OR (isWhole = 1"
                       " AND holder = ? AND askedAt BETWEEN ? AND ? AND NOT EXISTS "
                       "(SELECT 1 FROM sync_touch JOIN sync_outbox USING (seq)"
                       " WHERE type = bytes.type AND id = bytes.id AND overlay = 1)))"),
        nameIn, m_now - toMilliseconds(SyncTuning::keepAttachments), m_holder,
        m_now - toMilliseconds(SyncTuning::askAboutSent), m_now);
    if (!old) return old.error();
    for (const RecordName &record : *old)
        if (const auto forgotten = ChunkStore{m_database}.forget(record); !forgotten) return forgotten;
    return {};
}

} // namespace alongside
