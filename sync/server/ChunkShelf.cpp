// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ChunkShelf.h"

#include "platform/base/JsonLog.h"
#include "platform/base/Log.h"
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

ChunkShelf::ChunkShelf(Database &database, const Clock &clock) : m_database{database}, m_rows{database}, m_clock{clock}
{
}

Result<bool> ChunkShelf::has(const QString &account, const QString &chunk)
{
    const auto standing = m_rows.standing(account, chunk);
    if (!standing) return standing.error();
    return *standing != Standing::Missing;
}

// Bytes are read while nobody has to wait, and a transaction is begun only for what it changes: nearly never.
Result<QStringList> ChunkShelf::missing(const QString &account, const QStringList &chunks)
{
    QStringList lacking;
    QStringList unused;
    for (const QString &chunk : chunks) {
        const auto standing = lookAt(account, chunk);
        if (!standing) return standing.error();
        if (*standing == Standing::Missing) lacking.append(chunk);
        if (*standing == Standing::Unused) unused.append(chunk);
    }
    const auto counted = renewed(account, unused);
    if (!counted) return counted.error();
    const QSet<QString> there{counted->begin(), counted->end()};
    for (const QString &chunk : unused)
        if (!there.contains(chunk)) lacking.append(chunk);
    QStringList missing = chunks;
    missing.removeIf([&](const QString &chunk) { return !lacking.contains(chunk); });
    return missing;
}

/// What nobody can have forgotten meanwhile, with new days of grace.
Result<QStringList> ChunkShelf::renewed(const QString &account, const QStringList &unused)
{
    QStringList there;
    if (unused.isEmpty()) return there;
    Transaction transaction{m_database};
    for (const QString &chunk : unused) {
        const auto isHere = has(account, chunk);
        if (!isHere) return isHere.error();
        if (*isHere) there.append(chunk);
        if (auto renewing = renew(account, chunk); !renewing) return renewing.error();
    }
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return there;
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

// One that cannot be read is missing like one that is not there: its tablet brings it again, and the others' go on.
Result<ChunkShelf::Standing> ChunkShelf::lookAt(const QString &account, const QString &chunk)
{
    const auto standing = m_rows.standing(account, chunk);
    if (!standing && standing.error().kind != ErrorKind::Corrupt) return standing;
    if (standing && (*standing == Standing::Missing || !isReadToday(chunk))) return standing;
    const Result<bool> sound = standing ? m_rows.isSound(account, chunk) : Result<bool>{false};
    if (!sound) return sound.error();
    if (*sound) return standing;
    if (auto forgotten = forgetDamaged(account, chunk); !forgotten) return forgotten.error();
    return Standing::Missing;
}

Result<bool> ChunkShelf::isSoundOrForgotten(const QString &account, const QString &chunk)
{
    const auto sound = m_rows.isSound(account, chunk);
    if (!sound || *sound) return sound;
    if (auto dropped = m_rows.drop(account, chunk); !dropped) return dropped.error();
    return false;
}

Result<void> ChunkShelf::renew(const QString &account, const QString &chunk)
{
    return withoutCount(m_database.run(
        QStringLiteral("UPDATE chunk SET unusedSince = ? WHERE account = ? AND id = ? AND unusedSince <> ''"),
        toText(m_clock.now()), account, chunk));
}

// SQLite walks all pages of a row to take it away, and a page that SQLCipher rejects ends the transaction.
Result<void> ChunkShelf::forgetDamaged(const QString &account, const QString &chunk)
{
    const auto place = m_rows.place(account, chunk);
    if (!place) return place.error();
    const auto forgotten = forgetWhatIsLeft(account, chunk);
    if (forgotten || forgotten.error().kind != ErrorKind::Corrupt || !*place) return forgotten;
    qCWarning(serverLog).noquote() << LogEvent{"damaged"}
                                          .with("table", QStringLiteral("chunkBytes"))
                                          .with("detail", forgotten.error().detail)
                                          .text();
    return forgetName(account, chunk, **place);
}

Result<void> ChunkShelf::forgetWhatIsLeft(const QString &account, const QString &chunk)
{
    Transaction transaction{m_database};
    if (const auto sound = isSoundOrForgotten(account, chunk); !sound) return sound.error();
    return transaction.commit();
}

Result<void> ChunkShelf::forgetName(const QString &account, const QString &chunk, const QString &place)
{
    Transaction transaction{m_database};
    const auto now = m_rows.place(account, chunk);
    if (!now) return now.error();
    if (*now != std::optional{place}) return {}; // brought again meanwhile
    if (auto dropped = m_rows.dropName(account, chunk); !dropped) return dropped;
    return transaction.commit();
}

Result<qint64> ChunkShelf::bytesBeside(const QString &account, const QString &chunk)
{
    return m_rows.bytesBeside(account, chunk);
}

Result<void> ChunkShelf::keep(const QString &account, const QByteArray &bytes)
{
    const QString chunk = chunkIdOf(bytes);
    const auto sound = m_rows.isSound(account, chunk);
    if (!sound) return sound.error();
    const Result<bool> isLeft = *sound ? Result<bool>{false} : m_rows.isAnythingLeft(account, chunk);
    if (!isLeft) return isLeft.error();
    if (*isLeft)
        if (auto forgotten = forgetDamaged(account, chunk); !forgotten && forgotten.error().kind != ErrorKind::Corrupt)
            return forgotten;
    Transaction transaction{m_database};
    const auto there = has(account, chunk); // somebody may have brought or forgotten it meanwhile
    if (!there) return there.error();
    if (auto kept = *there ? renew(account, chunk) : m_rows.add(account, chunk, bytes, m_clock.now()); !kept)
        return kept;
    if (auto sent = sendAfterMoved(account, chunk); !sent) return sent;
    return transaction.commit();
}

Result<void> ChunkShelf::carry(const QString &from, const QString &to, const QString &chunk)
{
    const auto there = isSoundOrForgotten(to, chunk);
    if (!there) return there.error();
    const Result<bool> here = *there ? true : isSoundOrForgotten(from, chunk);
    if (!here) return here.error();
    if (*there || !*here) return {}; // still on its way from a tablet
    return m_rows.copy(from, to, chunk, m_clock.now());
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
    return m_rows.read(account, chunk);
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
            if (auto dropped = m_rows.drop(account, chunk); !dropped) return dropped;
    return transaction.commit();
}

Result<void> ChunkShelf::forget(const QString &account, const QStringList &chunks)
{
    Transaction transaction{m_database};
    for (const QString &chunk : chunks)
        if (auto dropped = m_rows.drop(account, chunk); !dropped) return dropped;
    return transaction.commit();
}

} // namespace alongside
