// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ErasureTables.h"

#include "platform/sql/WithoutCount.h"

namespace alongside {

namespace {

QString textIn(const Row &row) { return row.text(0); }

Result<QStringList> listOf(const Result<QList<QString>> &texts)
{
    if (!texts) return texts.error();
    return QStringList{*texts};
}

} // namespace

Result<void> ErasureTables::visit(const QString &sql, const QString &account, const Visit &visit)
{
    auto rows = m_database.query(sql, account);
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
    return this->visit(QStringLiteral("SELECT opId, body FROM mutation WHERE account = ?"), account, visit);
}

Result<void> ErasureTables::visitMends(const QString &account, const Visit &visit)
{
    return this->visit(QStringLiteral("SELECT opId, body FROM heldMend WHERE account = ?"), account, visit);
}

Result<void> ErasureTables::visitDecisions(const QString &account, const Visit &visit)
{
    return this->visit(QStringLiteral("SELECT id, asked FROM heldDecision WHERE account = ?"), account, visit);
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
    const Result<qint64> forgotten = m_database.run(
        QStringLiteral("DELETE FROM chunk WHERE account = ? AND id = ? AND NOT EXISTS "
                       "(SELECT 1 FROM chunkUse u WHERE u.account = chunk.account AND u.chunk = chunk.id)"),
        account, chunk);
    if (!forgotten) return forgotten.error();
    if (*forgotten == 0) return false;
    const Result<qint64> bytes =
        m_database.run(QStringLiteral("DELETE FROM chunkBytes WHERE account = ? AND chunk = ?"), account, chunk);
    if (!bytes) return bytes.error();
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
