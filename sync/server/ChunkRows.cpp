// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ChunkRows.h"

#include "platform/sql/WithoutCount.h"
#include "sync/protocol/Chunk.h"

namespace alongside {

namespace {

/// Of the table of bytes: a chunk's own name, and behind it a mark for each row of that name that cannot be taken away.
QString bytesName(const QString &chunk, const QString &place) { return chunk + place; }

} // namespace

Result<ChunkRows::Standing> ChunkRows::standing(const QString &account, const QString &chunk)
{
    const auto found = m_database.first(
        QStringLiteral("SELECT c.unusedSince FROM chunk c JOIN chunkBytes b ON b.account = c.account AND "
                       "b.chunk = c.id || c.place WHERE c.account = ? AND c.id = ? AND length(b.bytes) = c.size"),
        [](const Row &row) { return row.text(0).isEmpty() ? Standing::Used : Standing::Unused; }, account, chunk);
    if (!found) return found.error();
    return found->value_or(Standing::Missing);
}

Result<std::optional<QByteArray>> ChunkRows::read(const QString &account, const QString &chunk)
{
    const auto row = place(account, chunk);
    if (!row) return row.error();
    if (!*row) return std::optional<QByteArray>{};
    return m_database.first(
        QStringLiteral("SELECT bytes FROM chunkBytes WHERE account = ? AND chunk = ?"),
        [](const Row &bytes) { return bytes.blob(0); }, account, bytesName(chunk, **row));
}

Result<bool> ChunkRows::isSound(const QString &account, const QString &chunk)
{
    const auto bytes = read(account, chunk);
    if (bytes) return *bytes && chunkIdOf(**bytes) == chunk;
    return bytes.error().kind == ErrorKind::Corrupt ? Result<bool>{false} : bytes.error();
}

// Keys only: an index answers, whatever became of the rows.
Result<bool> ChunkRows::isAnythingLeft(const QString &account, const QString &chunk)
{
    const auto found = m_database.first(
        QStringLiteral("SELECT 1 FROM chunk WHERE account = ? AND id = ? UNION ALL "
                       "SELECT 1 FROM chunkBytes WHERE account = ? AND chunk = ?"),
        [](const Row &) { return true; }, account, chunk, account, chunk);
    if (!found) return found.error();
    return found->has_value();
}

Result<std::optional<QString>> ChunkRows::place(const QString &account, const QString &chunk)
{
    return m_database.first(
        QStringLiteral("SELECT place FROM chunk WHERE account = ? AND id = ?"),
        [](const Row &row) { return row.text(0); }, account, chunk);
}

Result<qint64> ChunkRows::bytesBeside(const QString &account, const QString &chunk)
{
    const auto bytes = m_database.first(
        QStringLiteral("SELECT t.bytes - COALESCE((SELECT size FROM chunk WHERE account = t.account AND id = ?), 0) "
                       "FROM chunkTotal t WHERE t.account = ?"),
        [](const Row &row) { return row.integer(0); }, chunk, account);
    if (!bytes) return bytes.error();
    return bytes->value_or(0);
}

// Bytes are in a table of their own, so that a change of what is known about them does not write them again.
Result<void> ChunkRows::add(const QString &account, const QString &chunk, const QByteArray &bytes, Instant now)
{
    const Result<QString> free = freePlace(account, chunk);
    if (!free) return free.error();
    if (auto named = addName(account, chunk, bytes.size(), *free, now); !named) return named;
    return withoutCount(
        m_database.run(QStringLiteral("INSERT INTO chunkBytes (account, chunk, bytes) VALUES (?, ?, ?)"), account,
            bytesName(chunk, *free), bytes));
}

Result<void> ChunkRows::copy(const QString &from, const QString &to, const QString &chunk, Instant now)
{
    const auto bytes = read(from, chunk);
    if (!bytes) return bytes.error();
    return *bytes ? add(to, chunk, **bytes, now) : Result<void>{};
}

Result<QString> ChunkRows::freePlace(const QString &account, const QString &chunk)
{
    QString place = QStringLiteral(""); // no NULL
    while (true) {
        const auto taken = m_database.first(
            QStringLiteral("SELECT 1 FROM chunkBytes WHERE account = ? AND chunk = ?"),
            [](const Row &) { return true; }, account, bytesName(chunk, place));
        if (!taken) return taken.error();
        if (!*taken) return place;
        place += u'+';
    }
}

Result<void> ChunkRows::addName(
    const QString &account, const QString &chunk, qint64 size, const QString &place, Instant now)
{
    const auto named = m_database.run(
        QStringLiteral("INSERT INTO chunk (account, id, size, place, unusedSince) SELECT ?, ?, ?, ?, CASE WHEN EXISTS "
                       "(SELECT 1 FROM chunkUse WHERE account = ? AND chunk = ?) THEN '' ELSE ? END"),
        account, chunk, size, place, account, chunk, toText(now));
    return named ? count(account, size) : named.error();
}

Result<void> ChunkRows::drop(const QString &account, const QString &chunk)
{
    const auto row = place(account, chunk);
    if (!row) return row.error();
    const auto dropped = m_database.run(QStringLiteral("DELETE FROM chunkBytes WHERE account = ? AND chunk = ?"),
        account, bytesName(chunk, row->value_or(QString{})));
    return dropped ? dropName(account, chunk) : dropped.error();
}

Result<void> ChunkRows::dropName(const QString &account, const QString &chunk)
{
    const auto size = m_database.first(
        QStringLiteral("SELECT size FROM chunk WHERE account = ? AND id = ?"),
        [](const Row &row) { return row.integer(0); }, account, chunk);
    if (!size) return size.error();
    if (!*size) return {};
    const auto dropped =
        m_database.run(QStringLiteral("DELETE FROM chunk WHERE account = ? AND id = ?"), account, chunk);
    return dropped ? count(account, -**size) : dropped.error();
}

Result<void> ChunkRows::count(const QString &account, qint64 bytes)
{
    const auto counted =
        m_database.run(QStringLiteral("UPDATE chunkTotal SET bytes = bytes + ? WHERE account = ?"), bytes, account);
    if (!counted || *counted > 0) return withoutCount(counted);
    return withoutCount(
        m_database.run(QStringLiteral("INSERT INTO chunkTotal (account, bytes) VALUES (?, ?)"), account, bytes));
}

} // namespace alongside
