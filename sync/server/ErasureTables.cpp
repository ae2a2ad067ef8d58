// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ErasureTables.h"

#include "platform/sql/WithoutCount.h"
#include "sync/server/ChunkRows.h"

namespace alongside {

namespace {

QString textIn(const Row &row) { return row.text(0); }

Result<QStringList> listOf(const Result<QList<QString>> &texts)
{
    if (!texts) return texts.error();
    return QStringList{*texts};
}

} // namespace

template <typename... More>
Result<void> ErasureTables::visit(const QString &sql, const Visit &visit, const QString &account, const More &...more)
{
    auto rows = m_database.query(sql, account, more...);
    if (!rows) return rows.error();
    while (true) {
        const Result<bool> stepped = rows->step();
        if (!stepped) return stepped.error();
        if (!*stepped) return {};
        visit(rows->row().text(0), rows->row().blob(1));
    }
}

Result<void> ErasureTables::visitBodies(const QString &account, const Visit &visit)
{
    return this->visit(QStringLiteral("SELECT opId, body FROM mutation WHERE account = ?"), visit, account);
}

Result<void> ErasureTables::visitBodiesAfter(
    const QString &account, const QString &device, qint64 seq, const Visit &visit)
{
    return this->visit(QStringLiteral("SELECT opId, body FROM mutation WHERE account = ? AND device = ? AND seq > ?"),
        visit, account, device, seq);
}

Result<void> ErasureTables::visitMends(const QString &account, const Visit &visit)
{
    return this->visit(QStringLiteral("SELECT opId, body FROM heldMend WHERE account = ?"), visit, account);
}

Result<void> ErasureTables::visitDecisions(const QString &account, const Visit &visit)
{
    return this->visit(QStringLiteral("SELECT id, asked FROM heldDecision WHERE account = ?"), visit, account);
}

Result<QMap<QString, qint64>> ErasureTables::taken(const QString &account)
{
    QMap<QString, qint64> taken;
    const auto read = m_database.collect(
        QStringLiteral("SELECT device, acked FROM deviceAccount WHERE account = ?"),
        [&taken](const Row &row) {
            taken.insert(row.text(0), row.integer(1));
            return 0;
        },
        account);
    if (!read) return read.error();
    return taken;
}

Result<QList<qint64>> ErasureTables::counts(const QString &account)
{
    const auto counts = m_database.first(
        QStringLiteral("SELECT (SELECT COUNT(*) FROM heldRecord WHERE account = ?), "
                       "(SELECT COUNT(*) FROM heldDecision WHERE account = ?), "
                       "(SELECT COUNT(*) FROM erased WHERE account = ?)"),
        [](const Row &row) {
            return QList<qint64>{row.integer(0), row.integer(1), row.integer(2)};
        },
        account, account, account);
    if (!counts) return counts.error();
    return counts->value_or(QList<qint64>{});
}

Result<void> ErasureTables::overwrite(
    const QString &sql, const QString &account, const QString &key, const QByteArray &text)
{
    return withoutCount(m_database.run(sql, text, account, key));
}

Result<void> ErasureTables::overwriteBody(const QString &account, const QString &opId, const QByteArray &body)
{
    return overwrite(
        QStringLiteral("UPDATE mutation SET body = ? WHERE account = ? AND opId = ?"), account, opId, body);
}

Result<void> ErasureTables::overwriteMend(const QString &account, const QString &opId, const QByteArray &body)
{
    return overwrite(
        QStringLiteral("UPDATE heldMend SET body = ? WHERE account = ? AND opId = ?"), account, opId, body);
}

Result<void> ErasureTables::overwriteDecision(const QString &account, const QString &id, const QByteArray &asked)
{
    return overwrite(
        QStringLiteral("UPDATE heldDecision SET asked = ? WHERE account = ? AND id = ?"), account, id, asked);
}

Result<void> ErasureTables::releaseRecord(const QString &account, const QString &record)
{
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM heldRecord WHERE account = ? AND record = ?"), account, record));
}

Result<void> ErasureTables::closeQuestions(const QString &account, const QString &record)
{
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM openConflict WHERE account = ? AND (record = ? OR conflict = ?)"),
            account, record, record));
}

Result<QStringList> ErasureTables::movedAway(const QString &account)
{
    return listOf(m_database.collect(QStringLiteral("SELECT record FROM moved WHERE account = ?"), textIn, account));
}

Result<void> ErasureTables::forgetMove(const QString &account, const QString &record)
{
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM moved WHERE account = ? AND record = ?"), account, record));
}

Result<QStringList> ErasureTables::chunksOf(const QString &account, const QString &record)
{
    return listOf(m_database.collect(
        QStringLiteral("SELECT chunk FROM chunkUse WHERE account = ? AND record = ?"), textIn, account, record));
}

Result<void> ErasureTables::letGoOfChunks(const QString &account, const QString &record)
{
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM chunkUse WHERE account = ? AND record = ?"), account, record));
}

Result<bool> ErasureTables::forgetChunk(const QString &account, const QString &chunk)
{
    const auto unused = m_database.first(
        QStringLiteral("SELECT 1 FROM chunk c WHERE c.account = ? AND c.id = ? AND NOT EXISTS "
                       "(SELECT 1 FROM chunkUse u WHERE u.account = c.account AND u.chunk = c.id)"),
        [](const Row &) { return true; }, account, chunk);
    if (!unused) return unused.error();
    if (!*unused) return false;
    if (auto dropped = ChunkRows{m_database}.drop(account, chunk); !dropped) return dropped.error();
    return true;
}

Result<int> ErasureTables::snapshots(const QString &account)
{
    const auto count = m_database.first(
        QStringLiteral("SELECT COUNT(*) FROM snapshot WHERE account = ?"),
        [](const Row &row) { return int(row.integer(0)); }, account);
    if (!count) return count.error();
    return count->value_or(0);
}

} // namespace alongside
