// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ChunkShelf.h"

#include "platform/sql/Transaction.h"
#include "platform/sql/WithoutCount.h"
#include "sync/protocol/Chunk.h"
#include "sync/protocol/Wire.h"

namespace alongside {

namespace {

const QString chunksField = QString::fromLatin1(wire::chunksField);

QString firstText(const Row &row) { return row.text(0); }

/// A removed record keeps its fields until its tombstone expires, and names nothing.
QStringList namedBy(const StoredRecord &stored)
{
    QStringList chunks;
    if (stored.presence == StoredRecord::Presence::Gone) return chunks;
    for (const QJsonValue &chunk : stored.record.fields.value(chunksField).toArray())
        if (isChunkId(chunk.toString()) && !chunks.contains(chunk.toString())) chunks.append(chunk.toString());
    return chunks;
}

} // namespace

ChunkShelf::ChunkShelf(Database &database, const Clock &clock) : m_database{database}, m_clock{clock} { }

Result<bool> ChunkShelf::has(const QString &account, const QString &chunk)
{
    const auto found = m_database.first(
        QStringLiteral("SELECT c.id FROM chunk c JOIN chunkBytes b ON b.account = c.account AND b.chunk = c.id "
                       "WHERE c.account = ? AND c.id = ? AND length(b.bytes) = c.size"),
        firstText, account, chunk);
    if (!found) return found.error();
    return found->has_value();
}

Result<QStringList> ChunkShelf::missing(const QString &account, const QStringList &chunks)
{
    Transaction transaction{m_database};
    Result<QStringList> missing = lacking(account, chunks);
    if (!missing) return missing;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return missing;
}

Result<QStringList> ChunkShelf::lacking(const QString &account, const QStringList &chunks)
{
    QStringList missing;
    for (const QString &chunk : chunks) {
        const auto there = isReadToday(chunk) ? isSoundOrForgotten(account, chunk) : has(account, chunk);
        if (!there) return there.error();
        if (!*there) missing.append(chunk);
        if (auto renewed = renew(account, chunk); !renewed) return renewed.error();
    }
    return missing;
}

// Tablets ask every day about what they have sent, for a month: each of these days is one in five that a chunk is read
// on. Five and seven share no divisor, so that who works from Monday to Friday comes to the day of each.
bool ChunkShelf::isReadToday(const QString &chunk) const
{
    constexpr int turn = 5;
    constexpr int digits = 6;
    const auto today = std::chrono::floor<std::chrono::days>(m_clock.now()).time_since_epoch().count();
    return chunk.right(digits).toUInt(nullptr, 16) % turn == today % turn;
}

Result<bool> ChunkShelf::isSoundOrForgotten(const QString &account, const QString &chunk)
{
    const auto there = has(account, chunk);
    if (!there) return there;
    const Result<std::optional<QByteArray>> bytes = *there ? read(account, chunk) : std::optional<QByteArray>{};
    if (!bytes) return bytes.error();
    if (*bytes && chunkIdOf(**bytes) == chunk) return true;
    if (auto dropped = drop(account, chunk); !dropped) return dropped.error();
    return false;
}

Result<void> ChunkShelf::renew(const QString &account, const QString &chunk)
{
    return withoutCount(m_database.run(
        QStringLiteral("UPDATE chunk SET unusedSince = ? WHERE account = ? AND id = ? AND unusedSince <> ''"),
        toText(m_clock.now()), account, chunk));
}

Result<void> ChunkShelf::forgetDamaged(const QString &account, const QString &chunk)
{
    Transaction transaction{m_database};
    if (const auto sound = isSoundOrForgotten(account, chunk); !sound) return sound.error();
    return transaction.commit();
}

Result<qint64> ChunkShelf::bytesBeside(const QString &account, const QString &chunk)
{
    const auto bytes = m_database.first(
        QStringLiteral("SELECT COALESCE(SUM(size), 0) FROM chunk WHERE account = ? AND id <> ?"),
        [](const Row &row) { return row.integer(0); }, account, chunk);
    if (!bytes) return bytes.error();
    return bytes->value_or(0);
}

Result<void> ChunkShelf::keep(const QString &account, const QByteArray &bytes)
{
    const QString chunk = chunkIdOf(bytes);
    Transaction transaction{m_database};
    const auto there = has(account, chunk);
    if (!there) return there.error();
    const Result<std::optional<QByteArray>> before = *there ? read(account, chunk) : std::optional<QByteArray>{};
    if (!before) return before.error();
    if (auto kept = *before == bytes ? renew(account, chunk) : store(account, chunk, bytes); !kept) return kept;
    if (auto sent = sendAfterMoved(account, chunk); !sent) return sent;
    return transaction.commit();
}

// Bytes are in a table of their own, so that a change of what is known about them does not write them again.
Result<void> ChunkShelf::store(const QString &account, const QString &chunk, const QByteArray &bytes)
{
    if (auto dropped = drop(account, chunk); !dropped) return dropped; // what a disk has left of it
    const auto kept = m_database.run(
        QStringLiteral("INSERT INTO chunk (account, id, size, unusedSince) SELECT ?, ?, ?, CASE WHEN EXISTS "
                       "(SELECT 1 FROM chunkUse WHERE account = ? AND chunk = ?) THEN '' ELSE ? END"),
        account, chunk, bytes.size(), account, chunk, toText(m_clock.now()));
    if (!kept) return kept.error();
    return withoutCount(m_database.run(
        QStringLiteral("INSERT INTO chunkBytes (account, chunk, bytes) VALUES (?, ?, ?)"), account, chunk, bytes));
}

Result<void> ChunkShelf::carry(const QString &from, const QString &to, const QString &chunk)
{
    const auto there = isSoundOrForgotten(to, chunk);
    if (!there) return there.error();
    const Result<bool> here = *there ? true : isSoundOrForgotten(from, chunk);
    if (!here) return here.error();
    if (*there || !*here) return {}; // still on its way from a tablet
    const auto kept = m_database.run(
        QStringLiteral("INSERT INTO chunk (account, id, size, unusedSince) SELECT ?, id, size, CASE WHEN EXISTS "
                       "(SELECT 1 FROM chunkUse WHERE account = ? AND chunk = ?) THEN '' ELSE ? END FROM chunk "
                       "WHERE account = ? AND id = ?"),
        to, to, chunk, toText(m_clock.now()), from, chunk);
    if (!kept) return kept.error();
    return withoutCount(m_database.run(QStringLiteral("INSERT INTO chunkBytes (account, chunk, bytes) SELECT ?, chunk, "
                                                      "bytes FROM chunkBytes WHERE account = ? AND chunk = ?"),
        to, from, chunk));
}

// Its name is its content: whoever names it may have it.
Result<void> ChunkShelf::sendAfterMoved(const QString &account, const QString &chunk)
{
    QStringList reached{account};
    for (qsizetype index = 0; index < reached.size(); ++index) {
        const auto next = m_database.collect(
            QStringLiteral("SELECT DISTINCT movedTo FROM moved WHERE account = ?"), firstText, reached.at(index));
        if (!next) return next.error();
        for (const QString &to : *next)
            if (!reached.contains(to)) reached.append(to);
    }
    for (const QString &to : reached.mid(1)) {
        const auto named = kindsNaming(to, chunk);
        if (!named) return named.error();
        if (named->isEmpty()) continue;
        if (auto carried = carry(account, to, chunk); !carried) return carried;
    }
    return {};
}

Result<std::optional<QByteArray>> ChunkShelf::read(const QString &account, const QString &chunk)
{
    return m_database.first(
        QStringLiteral("SELECT bytes FROM chunkBytes WHERE account = ? AND chunk = ?"),
        [](const Row &row) { return row.blob(0); }, account, chunk);
}

Result<QStringList> ChunkShelf::kindsNaming(const QString &account, const QString &chunk)
{
    return m_database.collect(
        QStringLiteral("SELECT DISTINCT r.type FROM chunkUse u JOIN record r ON r.account = u.account AND "
                       "r.id = u.record WHERE u.account = ? AND u.chunk = ? AND r.gone = 0"),
        firstText, account, chunk);
}

Result<void> ChunkShelf::noteUses(const QString &account, const StoredRecord &stored)
{
    if (!stored.record.fields.contains(chunksField)) return {}; // nearly every record: no table is looked at
    const QStringList named = namedBy(stored);
    const auto before =
        m_database.collect(QStringLiteral("SELECT chunk FROM chunkUse WHERE account = ? AND record = ?"), firstText,
            account, stored.record.id);
    if (!before) return before.error();
    for (const QString &chunk : *before)
        if (!named.contains(chunk))
            if (auto left = letGo(account, chunk, stored.record.id); !left) return left;
    for (const QString &chunk : named)
        if (!before->contains(chunk))
            if (auto taken = take(account, chunk, stored.record.id); !taken) return taken;
    return {};
}

Result<void> ChunkShelf::take(const QString &account, const QString &chunk, const QString &record)
{
    const auto noted = m_database.run(
        QStringLiteral("INSERT INTO chunkUse (account, chunk, record) VALUES (?, ?, ?)"), account, chunk, record);
    if (!noted) return noted.error();
    return withoutCount(m_database.run(
        QStringLiteral("UPDATE chunk SET unusedSince = '' WHERE account = ? AND id = ?"), account, chunk));
}

Result<void> ChunkShelf::letGo(const QString &account, const QString &chunk, const QString &record)
{
    const auto removed = m_database.run(
        QStringLiteral("DELETE FROM chunkUse WHERE account = ? AND chunk = ? AND record = ?"), account, chunk, record);
    if (!removed) return removed.error();
    return withoutCount(
        m_database.run(QStringLiteral("UPDATE chunk SET unusedSince = ? WHERE account = ? AND id = ? AND NOT EXISTS "
                                      "(SELECT 1 FROM chunkUse WHERE account = ? AND chunk = ?)"),
            toText(m_clock.now()), account, chunk, account, chunk));
}

// RFC 3339 in UTC with milliseconds sorts as it is written.
Result<QStringList> ChunkShelf::unusedFor(const QString &account, std::chrono::hours age)
{
    return m_database.collect(
        QStringLiteral("SELECT id FROM chunk WHERE account = ? AND unusedSince <> '' AND unusedSince < ?"), firstText,
        account, toText(m_clock.now() - age));
}

Result<void> ChunkShelf::forgetUnused(const QString &account, std::chrono::hours age, const Wanted &wanted)
{
    const Result<QStringList> some = unusedFor(account, age);
    if (!some) return some.error();
    if (some->isEmpty()) return {}; // nearly always: nobody waits
    Transaction transaction{m_database};
    const Result<QStringList> old = unusedFor(account, age); // somebody may have asked about one of them meanwhile
    if (!old) return old.error();
    const Result<QSet<QString>> kept = wanted();
    if (!kept) return kept.error();
    for (const QString &chunk : *old)
        if (!kept->contains(chunk))
            if (auto dropped = drop(account, chunk); !dropped) return dropped;
    return transaction.commit();
}

Result<void> ChunkShelf::forget(const QString &account, const QStringList &chunks)
{
    Transaction transaction{m_database};
    for (const QString &chunk : chunks)
        if (auto dropped = drop(account, chunk); !dropped) return dropped;
    return transaction.commit();
}

Result<void> ChunkShelf::drop(const QString &account, const QString &chunk)
{
    for (const QString &sql : {QStringLiteral("DELETE FROM chunkBytes WHERE account = ? AND chunk = ?"),
             QStringLiteral("DELETE FROM chunk WHERE account = ? AND id = ?")})
        if (const auto dropped = m_database.run(sql, account, chunk); !dropped) return dropped.error();
    return {};
}

} // namespace alongside
