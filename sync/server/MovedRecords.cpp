// SPDX-License-Identifier: Apache-2.0
// What SqlChangeLog knows of records that have moved to another account.
#include "platform/sql/WithoutCount.h"
#include "sync/server/SqlChangeLog.h"

namespace alongside {

Result<void> SqlChangeLog::lock(const QString &account)
{
    const Result<qint64> locked =
        m_database.run(QStringLiteral("UPDATE account SET modseq = modseq WHERE id = ?"), account);
    if (!locked) return locked.error();
    return *locked > 0 ? Result<void>{} : Error{ErrorKind::NotFound, QStringLiteral("no such account")};
}

Result<std::optional<QString>> SqlChangeLog::movedTo(const QString &account, const QString &record)
{
    return m_database.first(
        QStringLiteral("SELECT movedTo FROM moved WHERE account = ? AND record = ?"),
        [](const Row &row) { return row.text(0); }, account, record);
}

Result<bool> SqlChangeLog::hasMoved(const QString &account)
{
    if (const auto foreseen = m_foresight.hasMoved(account)) return *foreseen;
    const auto one = m_database.first(
        QStringLiteral("SELECT 1 FROM moved WHERE account = ? LIMIT 1"), [](const Row &row) { return row.integer(0); },
        account);
    if (!one) return one.error();
    return one->has_value();
}

Result<bool> SqlChangeLog::hasMovedSince(const QString &account, qint64 modseq)
{
    const auto one = m_database.first(
        QStringLiteral("SELECT 1 FROM moved m JOIN record r ON r.account = m.account AND r.id = m.record "
                       "WHERE m.account = ? AND r.modseq > ? LIMIT 1"),
        [](const Row &row) { return row.integer(0); }, account, modseq);
    if (!one) return one.error();
    return one->has_value();
}

Result<void> SqlChangeLog::setMoved(const QString &account, const QString &record, const QString &to)
{
    if (auto here = setHere(account, record); !here) return here; // which forgets what was foreseen
    return withoutCount(m_database.run(
        QStringLiteral("INSERT INTO moved (account, record, movedTo) VALUES (?, ?, ?)"), account, record, to));
}

Result<void> SqlChangeLog::forgetMovesOfNothing(const QString &account, const QString &to)
{
    return withoutCount(m_database.run(
        QStringLiteral("DELETE FROM moved WHERE account = ? AND movedTo = ? AND NOT EXISTS (SELECT 1 FROM record r "
                       "WHERE r.id = moved.record AND (r.account = ? OR r.account = ?)) AND NOT EXISTS "
                       "(SELECT 1 FROM heldRecord h WHERE h.account = ? AND h.record = moved.record)"),
        account, to, account, to, to));
}

Result<void> SqlChangeLog::setHere(const QString &account, const QString &record)
{
    m_foresight.forgetMoved();
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM moved WHERE account = ? AND record = ?"), account, record));
}

} // namespace alongside
