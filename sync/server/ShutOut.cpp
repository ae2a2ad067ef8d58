// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ShutOut.h"

#include "platform/sql/Transaction.h"

namespace alongside {

namespace {

Result<void> noteAgain(Database &database, const ShutOut::ClosedDevice &device, const Clock &clock)
{
    auto noted = database.run(QStringLiteral("INSERT INTO audit (account, id, at, event, subject, detail) "
                                             "SELECT ?, 'again-' || server.epoch || '-' || ?, ?, 'deviceState', ?, ? "
                                             "FROM server"),
        device.account, device.id, toText(clock.now()), device.id,
        QStringLiteral("%1 again after a restore").arg(device.state));
    if (!noted) return noted.error();
    return {};
}

Result<void> destroyKeys(Database &database, const ShutOut::ClosedDevice &device)
{
    auto keys =
        database.run(QStringLiteral("UPDATE device SET tokenHash = NULL, fileKey = NULL WHERE account = ? AND id = ?"),
            device.account, device.id);
    if (!keys) return keys.error();
    auto codes = database.run(
        QStringLiteral("DELETE FROM recovery WHERE account = ? AND device = ?"), device.account, device.id);
    if (!codes) return codes.error();
    return {};
}

Result<void> close(Database &database, const ShutOut::ClosedDevice &device, const Clock &clock)
{
    const Result<qint64> closed = database.run(
        QStringLiteral("UPDATE device SET state = ? WHERE account = ? AND id = ? AND state NOT IN (?, 'revoked')"),
        device.state, device.account, device.id, device.state);
    if (!closed) return closed.error();
    if (*closed == 0) return {}; // the backup is of before it was enrolled, or of after it was closed
    if (device.state == QLatin1String{"revoked"})
        if (auto destroyed = destroyKeys(database, device); !destroyed) return destroyed;
    return noteAgain(database, device, clock);
}

} // namespace

Result<ShutOut> ShutOut::readFrom(Database &database)
{
    const auto devices = database.collect(
        QStringLiteral("SELECT account, id, state FROM device WHERE state <> 'active' ORDER BY account, id"),
        [](const Row &row) {
            return ClosedDevice{row.text(0), row.text(1), row.text(2)};
        });
    if (!devices) return devices.error();
    const auto codes = database.collect(
        QStringLiteral("SELECT hash, usedBy FROM oneTimeCode WHERE usedBy <> '' ORDER BY hash"), [](const Row &row) {
            return SpentCode{row.text(0), row.text(1)};
        });
    if (!codes) return codes.error();
    return ShutOut{*devices, *codes};
}

Result<void> ShutOut::takeBackIn(Database &database, const Clock &clock) const
{
    Transaction transaction{database};
    for (const ClosedDevice &device : devices)
        if (auto closed = close(database, device, clock); !closed) return closed;
    for (const SpentCode &code : codes) {
        auto spent = database.run(
            QStringLiteral("UPDATE oneTimeCode SET usedBy = ? WHERE hash = ? AND usedBy = ''"), code.usedBy, code.hash);
        if (!spent) return spent.error();
    }
    return transaction.commit();
}

} // namespace alongside
