// SPDX-License-Identifier: Apache-2.0
// The devices of an account: tokens, states and keys.
#include "platform/device/KeyFile.h"
#include "platform/sql/Transaction.h"
#include "sync/server/Accounts.h"
#include "sync/server/DeviceToken.h"

namespace alongside {

namespace {

constexpr auto seenNoted = std::chrono::minutes{15}; // an idle check is not worth a write

Result<void> withoutCount(const Result<qint64> &run)
{
    if (!run) return run.error();
    return {};
}

Device::State stateFrom(const QString &name)
{
    if (name == nameOf(Device::State::Active)) return Device::State::Active;
    return name == nameOf(Device::State::Draining) ? Device::State::Draining : Device::State::Revoked;
}

} // namespace

QString nameOf(Device::State state)
{
    switch (state) {
    case Device::State::Active:
        return QStringLiteral("active");
    case Device::State::Draining:
        return QStringLiteral("draining");
    case Device::State::Revoked:
        break;
    }
    return QStringLiteral("revoked");
}

Result<QList<Device>> Accounts::readDevices(const QString &condition, const QString &first, const QString &second)
{
    Result<QList<Device>> devices = m_database.collect(
        QStringLiteral("SELECT device.account, device.id, name, state, lastSeen, acked FROM device "
                       "LEFT JOIN deviceAccount ON deviceAccount.account = device.account "
                       "AND deviceAccount.device = device.id WHERE ")
            + condition + QStringLiteral(" ORDER BY device.id"),
        [](const Row &row) {
            return Device{row.text(1), row.text(0), row.text(2), stateFrom(row.text(3)), {},
                instantFromText(row.text(4)), row.integer(5)};
        },
        first, second);
    if (!devices) return devices.error();
    for (Device &device : *devices) {
        const auto coaches = m_database.collect(
            QStringLiteral("SELECT coach FROM deviceCoach WHERE account = ? AND device = ? ORDER BY coach"),
            [](const Row &row) { return row.text(0); }, device.account, device.id);
        if (!coaches) return coaches.error();
        device.coaches = QStringList{*coaches};
    }
    return devices;
}

Result<QList<Device>> Accounts::devices(const QString &account)
{
    return readDevices(QStringLiteral("device.account = ? AND device.id <> ?"), account, QStringLiteral("service"));
}

Result<std::optional<Device>> Accounts::device(const QString &account, const QString &device)
{
    const Result<QList<Device>> found =
        readDevices(QStringLiteral("device.account = ? AND device.id = ?"), account, device);
    if (!found) return found.error();
    return found->isEmpty() ? std::nullopt : std::optional{found->first()};
}

Result<std::optional<Device>> Accounts::deviceWithToken(const QString &token)
{
    const Result<QList<Device>> found =
        readDevices(QStringLiteral("tokenHash = ? AND state <> ?"), hashOfToken(token), nameOf(Device::State::Revoked));
    if (!found) return found.error();
    return found->isEmpty() ? std::nullopt : std::optional{found->first()};
}

Result<void> Accounts::noteSeen(const Device &device)
{
    if (device.lastSeen && m_clock.now() - *device.lastSeen < seenNoted) return {};
    return withoutCount(m_database.run(QStringLiteral("UPDATE device SET lastSeen = ? WHERE account = ? AND id = ?"),
        toText(m_clock.now()), device.account, device.id));
}

Result<void> Accounts::setState(const QString &account, const QString &device, Device::State state)
{
    Transaction transaction{m_database};
    const Result<qint64> changed = m_database.run(
        QStringLiteral("UPDATE device SET state = ? WHERE account = ? AND id = ? AND state <> 'revoked'"),
        nameOf(state), account, device);
    if (!changed) return changed.error();
    if (*changed == 0) return Error{ErrorKind::NotFound, QStringLiteral("no such device, or it is revoked")};
    if (state == Device::State::Revoked)
        if (auto destroyed = destroyKeys(account, device); !destroyed) return destroyed;
    const Result<qint64> acked = m_log.acked(account, device);
    if (!acked) return acked.error();
    const AuditLine line{m_clock.now(), account, QStringLiteral("deviceState"), device,
        QStringLiteral("%1, received up to %2").arg(nameOf(state)).arg(*acked)};
    if (auto noted = note(line); !noted) return noted;
    return transaction.commit();
}

Result<void> Accounts::destroyKeys(const QString &account, const QString &device)
{
    auto keys = m_database.run(
        QStringLiteral("UPDATE device SET tokenHash = NULL, fileKey = NULL WHERE account = ? AND id = ?"), account,
        device);
    if (!keys) return keys.error();
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM recovery WHERE account = ? AND device = ?"), account, device));
}

Result<QByteArray> Accounts::escrowedKey(const QString &account, const QString &device)
{
    const auto key = m_database.first(
        QStringLiteral("SELECT fileKey FROM device WHERE account = ? AND id = ?"),
        [](const Row &row) { return row.blob(0); }, account, device);
    if (!key) return key.error();
    return key->value_or(QByteArray{});
}

Result<void> Accounts::makeRecoveryCodes(const QString &account, const QString &device)
{
    constexpr int codeBytes = 16;
    for (int number = 1; number <= m_config.recoveryCodes; ++number) {
        const Result<qint64> written =
            m_database.run(QStringLiteral("INSERT INTO recovery (account, device, number, code) VALUES (?, ?, ?, ?)"),
                account, device, number, m_ids.secret(codeBytes));
        if (!written) return written.error();
    }
    return {};
}

Result<QList<RecoverySeal>> Accounts::sealsOf(const QString &account, const QString &device, const QByteArray &fileKey)
{
    return m_database.collect(
        QStringLiteral("SELECT number, code FROM recovery WHERE account = ? AND device = ? ORDER BY number"),
        [&](const Row &row) {
            return RecoverySeal{int(row.integer(0)), KeyFile::sealUnderCode(row.blob(1), fileKey, m_ids)};
        },
        account, device);
}

Result<QString> Accounts::recoveryCode(const QString &account, const QString &device, int number)
{
    const auto code = m_database.first(
        QStringLiteral("SELECT code FROM recovery WHERE account = ? AND device = ? AND number = ?"),
        [](const Row &row) { return row.blob(0); }, account, device, number);
    if (!code) return code.error();
    if (!code->has_value()) return Error{ErrorKind::NotFound, QStringLiteral("no such recovery code")};
    const AuditLine line{m_clock.now(), account, QStringLiteral("recoveryCodeGiven"), device, QString::number(number)};
    if (auto noted = note(line); !noted) return noted.error();
    return KeyFile::codeAsText(**code);
}

} // namespace alongside
