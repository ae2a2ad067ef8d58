// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ServerStore.h"

#include "platform/sql/Transaction.h"
#include "platform/sql/WithoutCount.h"
#include "sync/server/ServerSchema.h"

namespace alongside {

Result<std::unique_ptr<Database>> openServerDatabase(const SqliteOptions &options)
{
    Result<std::unique_ptr<Database>> database = openSqlite(options);
    if (!database) return database.error();
    if (auto prepared = prepareServerDatabase(**database); !prepared) return prepared.error();
    return database;
}

Result<void> prepareServerDatabase(Database &database) { return migrate(database, serverMigrations()); }

Result<void> backUpServer(Database &database, const QString &toPath, const QByteArray &key)
{
    return backUpSqlite(database, toPath, key);
}

namespace {

/// Inside a transaction.
Result<void> forkHere(Database &database, const Clock &clock)
{
    // By the clock: a backup that is put back twice begins two different epochs.
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(clock.now().time_since_epoch()).count();
    const QStringList steps{
        QStringLiteral("UPDATE server SET epoch = CASE WHEN epoch < %1 THEN %1 ELSE epoch + 1 END").arg(seconds),
        QStringLiteral("INSERT INTO fork (account, epoch, modseq) "
                       "SELECT account.id, server.epoch, account.modseq FROM account, server"),
        // What they hold may be what the restore has undone, or erased since.
        QStringLiteral("DELETE FROM snapshotFrame"), QStringLiteral("DELETE FROM snapshot"),
        // Each may be good once, and was used since: the provider would say that they hold no more.
        QStringLiteral("UPDATE outsideAccount SET refresh = NULL")};
    for (const QString &step : steps)
        if (auto done = database.run(step); !done) return done.error();
    return withoutCount(database.run(
        QStringLiteral("INSERT INTO audit (account, id, at, event, subject, detail) "
                       "SELECT account.id, 'epoch-' || server.epoch, ?, 'restored', account.id, "
                       "'epoch ' || server.epoch || ' from revision ' || account.modseq FROM account, server"),
        toText(clock.now())));
}

/// One text of the only row of `server`.
Result<QString> textOfServer(Database &database, const QString &column)
{
    const auto read =
        database.first(QStringLiteral("SELECT %1 FROM server").arg(column), [](const Row &row) { return row.text(0); });
    if (!read) return read.error();
    if (!read->has_value()) return Error{ErrorKind::Corrupt, QStringLiteral("the table of the server is empty")};
    return **read;
}

Result<void> setTextOfServer(Database &database, const QString &column, const QString &text)
{
    return withoutCount(database.run(QStringLiteral("UPDATE server SET %1 = ?").arg(column), text));
}

} // namespace

Result<void> beginNewEpoch(Database &database, const Clock &clock)
{
    Transaction transaction{database};
    if (auto forked = forkHere(database, clock); !forked) return forked;
    return transaction.commit();
}

Result<Timeline> followTimeline(Database &database, const QString &timeline, const Clock &clock)
{
    Transaction transaction{database}; // of several processes that come back together, one sees the other's epoch
    const Result<QString> known = textOfServer(database, QStringLiteral("timeline"));
    if (!known) return known.error();
    if (*known == timeline) return Timeline::GoesOn;
    const Timeline history = known->isEmpty() ? Timeline::GoesOn : Timeline::Forked;
    if (history == Timeline::Forked)
        if (auto forked = forkHere(database, clock); !forked) return forked.error();
    if (auto set = setTextOfServer(database, QStringLiteral("timeline"), timeline); !set) return set.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return history;
}

Result<void> setKeyMark(Database &database, const QString &keyMark)
{
    return setTextOfServer(database, QStringLiteral("keyMark"), keyMark);
}

Result<void> holdToKey(Database &database, const QString &keyMark)
{
    Transaction transaction{database};
    const Result<QString> known = textOfServer(database, QStringLiteral("keyMark"));
    if (!known) return known.error();
    if (*known == keyMark) return {};
    if (!known->isEmpty())
        return Error{ErrorKind::Rejected,
            QStringLiteral("the database belongs to another service.key: copy the one it was made with")};
    if (auto set = setTextOfServer(database, QStringLiteral("keyMark"), keyMark); !set) return set;
    return transaction.commit();
}

} // namespace alongside
