// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/WithoutCount.h"
#include "sync/protocol/Codec.h"
#include "sync/server/SqlChangeLog.h"

namespace alongside {

namespace {

StoredDecision decisionIn(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.blob(3), instantFromText(row.text(4)).value_or(Instant{})};
}

} // namespace

Result<void> SqlChangeLog::holdRecord(
    const QString &account, const QString &device, const QString &record, const QString &opId)
{
    const auto known = m_database.first(
        QStringLiteral("SELECT 1 FROM heldRecord WHERE account = ? AND device = ? AND record = ? AND opId = ?"),
        [](const Row &row) { return row.integer(0); }, account, device, record, opId);
    if (!known) return known.error();
    if (known->has_value()) return {};
    return withoutCount(
        m_database.run(QStringLiteral("INSERT INTO heldRecord (account, device, record, opId) VALUES (?, ?, ?, ?)"),
            account, device, record, opId));
}

Result<QStringList> SqlChangeLog::heldRecords(const QString &account, const QString &device)
{
    const auto records = m_database.collect(
        QStringLiteral("SELECT DISTINCT record FROM heldRecord WHERE account = ? AND device = ?"),
        [](const Row &row) { return row.text(0); }, account, device);
    if (!records) return records.error();
    return QStringList{*records};
}

Result<void> SqlChangeLog::releaseRecords(const QString &account, const QString &opId)
{
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM heldRecord WHERE account = ? AND opId = ?"), account, opId));
}

Result<std::optional<StoredDecision>> SqlChangeLog::decision(const QString &account, const QString &id)
{
    return m_database.first(
        QStringLiteral("SELECT id, device, coach, asked, at FROM heldDecision WHERE account = ? AND id = ?"),
        decisionIn, account, id);
}

Result<QList<StoredDecision>> SqlChangeLog::decisions(const QString &account)
{
    return m_database.collect(
        QStringLiteral("SELECT id, device, coach, asked, at FROM heldDecision WHERE account = ? ORDER BY at DESC"),
        decisionIn, account);
}

Result<void> SqlChangeLog::writeDecision(const QString &account, const StoredDecision &decision)
{
    return withoutCount(m_database.run(
        QStringLiteral("INSERT INTO heldDecision (account, id, device, coach, at, asked) VALUES (?, ?, ?, ?, ?, ?)"),
        account, decision.id, decision.device, decision.coach, toText(m_clock.now()), decision.asked));
}

Result<void> SqlChangeLog::writeMend(const QString &account, const QString &decision, const Mutation &mended)
{
    return withoutCount(
        m_database.run(QStringLiteral("INSERT INTO heldMend (account, opId, decision, body) VALUES (?, ?, ?, ?)"),
            account, mended.opId, decision, canonicalJson(toJson(mended))));
}

} // namespace alongside
