// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ServerStore.h"

#include "platform/sql/Transaction.h"
#include "sync/server/ServerSchema.h"

namespace alongside {

Result<std::unique_ptr<Database>> openServerDatabase(const SqliteOptions &options)
{
    Result<std::unique_ptr<Database>> database = openSqlite(options);
    if (!database) return database.error();
    if (auto migrated = migrate(**database, serverMigrations()); !migrated) return migrated.error();
    return database;
}

Result<void> backUpServer(Database &database, const QString &toPath, const QByteArray &key)
{
    return backUpSqlite(database, toPath, key);
}

Result<void> beginNewEpoch(Database &database, const Clock &clock)
{
    // By the clock: a backup that is put back twice begins two different epochs.
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(clock.now().time_since_epoch()).count();
    const QStringList steps{
        QStringLiteral("UPDATE server SET epoch = CASE WHEN epoch < %1 THEN %1 ELSE epoch + 1 END").arg(seconds),
        QStringLiteral("INSERT INTO fork (account, epoch, modseq) "
                       "SELECT account.id, server.epoch, account.modseq FROM account, server"),
        // What they hold may be what the restore has undone, or erased since.
        QStringLiteral("DELETE FROM snapshotFrame"), QStringLiteral("DELETE FROM snapshot")};
    Transaction transaction{database};
    for (const QString &step : steps)
        if (auto done = database.run(step); !done) return done.error();
    auto noted = database.run(
        QStringLiteral("INSERT INTO audit (account, id, at, event, subject, detail) "
                       "SELECT account.id, 'epoch-' || server.epoch, ?, 'restored', account.id, "
                       "'epoch ' || server.epoch || ' from revision ' || account.modseq FROM account, server"),
        toText(clock.now()));
    if (!noted) return noted.error();
    return transaction.commit();
}

} // namespace alongside
