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
    auto keys = database.run(
        QStringLiteral("UPDATE device SET fileKey = NULL WHERE account = ? AND id = ?"), device.account, device.id);
    if (!keys) return keys.error();
    auto codes = database.run(
        QStringLiteral("DELETE FROM recovery WHERE account = ? AND device = ?"), device.account, device.id);
    if (!codes) return codes.error();
    return {};
}

bool isShutOut(const ShutOut::ClosedDevice &device)
{
    return device.state == QLatin1String{"revoked"} || device.state == QLatin1String{"lost"};
}

/// The backup is of before it was enrolled. How many rows were added.
Result<qint64> addUnknown(Database &database, const ShutOut::ClosedDevice &device, const Clock &clock)
{
    if (!isShutOut(device) || device.tokenHash.isEmpty()) return 0; // nothing is let in that is not known
    return database.run(
        QStringLiteral("INSERT INTO device (account, id, name, state, tokenHash, schemaVersion, enrolled) "
                       "SELECT account.id, ?, ?, ?, ?, 0, ? FROM account WHERE account.id = ? "
                       "AND NOT EXISTS (SELECT 1 FROM device WHERE account = ? AND id = ?)"),
        device.id, device.name, device.state, device.tokenHash, toText(clock.now()), device.account, device.account,
        device.id);
}

Result<void> close(Database &database, const ShutOut::ClosedDevice &device, const Clock &clock)
{
    const Result<qint64> added = addUnknown(database, device, clock);
    if (!added) return added.error();
    if (*added > 0) return noteAgain(database, device, clock);
    const Result<qint64> closed = database.run(
        QStringLiteral("UPDATE device SET state = ? WHERE account = ? AND id = ? AND state NOT IN (?, 'lost') "
                       "AND (state <> 'revoked' OR ? = 'lost')"),
        device.state, device.account, device.id, device.state, device.state);
    if (!closed) return closed.error();
    if (*closed == 0) return {}; // the backup is of before it was enrolled, or of after it was closed
    if (isShutOut(device))
        if (auto destroyed = destroyKeys(database, device); !destroyed) return destroyed;
    return noteAgain(database, device, clock);
}

} // namespace

Result<ShutOut> ShutOut::readFrom(Database &database)
{
    const auto devices = database.collect(
        QStringLiteral("SELECT account, id, name, state, COALESCE(tokenHash, '') FROM device WHERE state <> 'active' "
                       "ORDER BY account, id"),
        [](const Row &row) {
            return ClosedDevice{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
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
