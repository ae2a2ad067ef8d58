// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Devices.h"

#include "platform/sql/Transaction.h"
#include "platform/sql/WithoutCount.h"
#include "sync/server/DeviceToken.h"
#include "sync/server/ServiceWriter.h"

namespace alongside {

namespace {

constexpr auto seenNoted = std::chrono::minutes{15}; // an idle check is not worth a write
constexpr int longestName = 80; // characters

Device::State stateFrom(const QString &name)
{
    for (const Device::State state : {Device::State::Active, Device::State::Draining, Device::State::Lost})
        if (name == nameOf(state)) return state;
    return Device::State::Revoked;
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
        return QStringLiteral("revoked");
    case Device::State::Lost:
        return QStringLiteral("lost");
    }
    Q_UNREACHABLE();
}

Devices::Devices(Database &database, ChangeLog &log, RecoveryCodes &recovery, AuditLog &audit, const Clock &clock)
    : m_database{database}, m_log{log}, m_recovery{recovery}, m_audit{audit}, m_clock{clock}
{
}

Result<QList<Device>> Devices::read(const QString &condition, const QString &first, const QString &second)
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

Result<QList<Device>> Devices::all(const QString &account)
{
    return read(QStringLiteral("device.account = ? AND device.id <> ?"), account, QString::fromLatin1(serviceDevice));
}

Result<std::optional<Device>> Devices::find(const QString &account, const QString &device)
{
    const Result<QList<Device>> found = read(QStringLiteral("device.account = ? AND device.id = ?"), account, device);
    if (!found) return found.error();
    return found->isEmpty() ? std::nullopt : std::optional{found->first()};
}

Result<std::optional<Device>> Devices::withToken(const QString &token)
{
    const Result<QList<Device>> found = read(
        QStringLiteral("tokenHash = ? AND device.id <> ?"), hashOfToken(token), QString::fromLatin1(serviceDevice));
    if (!found) return found.error();
    return found->isEmpty() ? std::nullopt : std::optional{found->first()};
}

Result<void> Devices::noteSeen(const Device &device)
{
    if (device.lastSeen && m_clock.now() - *device.lastSeen < seenNoted) return {};
    return withoutCount(m_database.run(QStringLiteral("UPDATE device SET lastSeen = ? WHERE account = ? AND id = ?"),
        toText(m_clock.now()), device.account, device.id));
}

Result<void> Devices::setState(
    const QString &account, const QString &device, Device::State state, const std::optional<AuditLine> &asked)
{
    Transaction transaction{m_database};
    const Result<qint64> changed =
        m_database.run(QStringLiteral("UPDATE device SET state = ? WHERE account = ? AND id = ? AND state <> 'lost' "
                                      "AND (state <> 'revoked' OR ? = 'lost')"),
            nameOf(state), account, device, nameOf(state));
    if (!changed) return changed.error();
    if (*changed == 0) return Error{ErrorKind::NotFound, QStringLiteral("no such device, or it is shut out")};
    if (state == Device::State::Revoked || state == Device::State::Lost)
        if (auto destroyed = destroyKeys(account, device); !destroyed) return destroyed;
    const Result<qint64> acked = m_log.acked(account, device);
    if (!acked) return acked.error();
    const AuditLine line{account, QStringLiteral("deviceState"), device,
        QStringLiteral("%1, received up to %2").arg(nameOf(state)).arg(*acked)};
    if (auto noted = m_audit.note(line); !noted) return noted;
    if (asked)
        if (auto noted = m_audit.note(*asked); !noted) return noted;
    return transaction.commit();
}

Result<void> Devices::destroyKeys(const QString &account, const QString &device)
{
    auto keys = m_database.run(
        QStringLiteral("UPDATE device SET fileKey = NULL WHERE account = ? AND id = ?"), account, device);
    if (!keys) return keys.error();
    return m_recovery.destroy(account, device);
}

Result<void> Devices::add(const Device &device, const EnrolRequest &request)
{
    auto written = m_database.run(
        QStringLiteral("INSERT INTO device (account, id, name, state, tokenHash, fileKey, schemaVersion, enrolled) "
                       "VALUES (?, ?, ?, 'active', ?, ?, ?, ?)"),
        device.account, device.id, request.deviceName.left(longestName), hashOfToken(tokenFor(request, device.id)),
        request.fileKey, request.schema, toText(m_clock.now()));
    if (!written) return written.error();
    for (const QString &coach : device.coaches)
        if (auto joined = addCoach(device, coach); !joined) return joined;
    return {};
}

Result<void> Devices::addCoach(const Device &device, const QString &coach)
{
    return withoutCount(
        m_database.run(QStringLiteral("INSERT INTO deviceCoach (account, device, coach) VALUES (?, ?, ?)"),
            device.account, device.id, coach));
}

Result<QByteArray> Devices::escrowedKey(const QString &account, const QString &device)
{
    const auto key = m_database.first(
        QStringLiteral("SELECT fileKey FROM device WHERE account = ? AND id = ?"),
        [](const Row &row) { return row.blob(0); }, account, device);
    if (!key) return key.error();
    return key->value_or(QByteArray{});
}

} // namespace alongside
