// SPDX-License-Identifier: Apache-2.0
#include "sync/server/RecoveryCodes.h"

#include "platform/device/KeyFile.h"
#include "platform/sql/WithoutCount.h"

namespace alongside {

RecoveryCodes::RecoveryCodes(Database &database, AuditLog &audit, IdSource &ids)
    : m_database{database}, m_audit{audit}, m_ids{ids}
{
}

Result<void> RecoveryCodes::make(const QString &account, const QString &device, int count)
{
    constexpr int codeBytes = 16;
    for (int number = 1; number <= count; ++number) {
        const Result<qint64> written =
            m_database.run(QStringLiteral("INSERT INTO recovery (account, device, number, code) VALUES (?, ?, ?, ?)"),
                account, device, number, m_ids.secret(codeBytes));
        if (!written) return written.error();
    }
    return {};
}

Result<QList<RecoverySeal>> RecoveryCodes::sealsOf(
    const QString &account, const QString &device, const QByteArray &fileKey)
{
    return m_database.collect(
        QStringLiteral("SELECT number, code FROM recovery WHERE account = ? AND device = ? ORDER BY number"),
        [&](const Row &row) {
            return RecoverySeal{int(row.integer(0)), KeyFile::sealUnderCode(row.blob(1), fileKey, m_ids)};
        },
        account, device);
}

Result<QString> RecoveryCodes::give(const QString &account, const QString &device, int number)
{
    const auto code = m_database.first(
        QStringLiteral("SELECT code FROM recovery WHERE account = ? AND device = ? AND number = ?"),
        [](const Row &row) { return row.blob(0); }, account, device, number);
    if (!code) return code.error();
    if (!code->has_value()) return Error{ErrorKind::NotFound, QStringLiteral("no such recovery code")};
    const AuditLine line{account, QStringLiteral("recoveryCodeGiven"), device, QString::number(number)};
    if (auto noted = m_audit.note(line); !noted) return noted.error();
    return KeyFile::codeAsText(**code);
}

Result<void> RecoveryCodes::destroy(const QString &account, const QString &device)
{
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM recovery WHERE account = ? AND device = ?"), account, device));
}

} // namespace alongside
