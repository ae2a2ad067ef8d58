// SPDX-License-Identifier: Apache-2.0
#include "sync/server/AuditLog.h"

#include "platform/sql/WithoutCount.h"

namespace alongside {

AuditLog::AuditLog(Database &database, const Clock &clock, IdSource &ids)
    : m_database{database}, m_clock{clock}, m_ids{ids}
{
}

Result<void> AuditLog::note(const AuditLine &line)
{
    return withoutCount(m_database.run(
        QStringLiteral("INSERT INTO audit (account, id, at, event, subject, detail) VALUES (?, ?, ?, ?, ?, ?)"),
        line.account, m_ids.newId(), toText(m_clock.now()), line.event, line.subject,
        line.detail.isNull() ? QString{QLatin1String{""}} : line.detail));
}

Result<QList<AuditLine>> AuditLog::lines(const QString &account)
{
    return m_database.collect(
        QStringLiteral("SELECT at, event, subject, detail FROM audit WHERE account = ? ORDER BY at, id"),
        [&](const Row &row) {
            return AuditLine{
                account, row.text(1), row.text(2), row.text(3), instantFromText(row.text(0)).value_or(Instant{})};
        },
        account);
}

Result<QList<AuditLine>> AuditLog::linesAbout(const QString &account, const QString &subject, const QString &event)
{
    return m_database.collect(
        QStringLiteral("SELECT at, detail FROM audit WHERE account = ? AND subject = ? AND event = ? ORDER BY at, id"),
        [&](const Row &row) {
            return AuditLine{account, event, subject, row.text(1), instantFromText(row.text(0)).value_or(Instant{})};
        },
        account, subject, event);
}

} // namespace alongside
