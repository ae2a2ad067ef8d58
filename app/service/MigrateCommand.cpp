// SPDX-License-Identifier: Apache-2.0
#include "app/service/MigrateCommand.h"

#include "app/service/PostgresService.h"
#include "sync/server/ServerStore.h"
#include "sync/server/StoreCopy.h"

#include <QFileInfo>
#include <QLockFile>

namespace alongside {

namespace {

/// What another attempt has copied and was cut off before the file was put aside.
Result<QList<TableDigest>> copiedBefore(StoreCopy &copy, Database &from, Database &to, const QString &keyMark)
{
    const Result<QList<TableDigest>> here = copy.digestsOf(from);
    if (!here) return here.error();
    const Result<QList<TableDigest>> there = copy.digestsOf(to);
    if (!there) return there.error();
    if (*here == *there) {
        if (auto held = holdToKey(to, keyMark); !held) return held.error();
        return *here;
    }
    return Error{ErrorKind::Rejected,
        QStringLiteral("there is a service in this database already, and it is not what this file holds; "
                       "nothing was changed")};
}

/// Under the lock of those who write: somebody else may have filled it in the meantime. A table that takes a minute to
/// be read is no sign that this process has vanished.
Result<void> beginCopying(Database &to)
{
    if (auto waits = to.execute(QStringLiteral("SET LOCAL idle_in_transaction_session_timeout TO 0")); !waits)
        return waits;
    const Result<bool> isTaken = keepsAService(to);
    if (!isTaken) return isTaken.error();
    if (!*isTaken) return {};
    return Error{
        ErrorKind::Rejected, QStringLiteral("there is a service in this database already; nothing was changed")};
}

/// Whose it is from now on. And PostgreSQL looks at what is in the tables now: by itself it does so a minute later, and
/// until then it may take any index that begins with the account.
Result<void> endCopying(Database &to, const QString &keyMark)
{
    if (auto set = setKeyMark(to, keyMark); !set) return set;
    return to.execute(QStringLiteral("ANALYZE"));
}

Result<QList<TableDigest>> copyAll(const ServiceFolder &file, const QString &address)
{
    const Result<SqliteOptions> options = file.options(SqliteOptions::Missing::Fail);
    if (!options) return options.error();
    const auto from = openServerDatabase(*options);
    if (!from) return from.error();
    const Result<QStringList> breaches = checkServer(**from);
    if (!breaches) return breaches.error();
    if (!breaches->isEmpty())
        return Error{ErrorKind::Corrupt, QStringLiteral("the file is not sound: %1").arg(breaches->first())};

    const auto to = openPostgresTables(address);
    if (!to) return to.error();
    const Result<bool> isTaken = keepsAService(**to);
    if (!isTaken) return isTaken.error();
    StoreCopy copy{**from};
    const Result<QString> keyMark = keyMarkOf(file);
    if (!keyMark) return keyMark.error();
    if (*isTaken) return copiedBefore(copy, **from, **to, *keyMark);
    return copy.copyTo(
        **to, [&] { return beginCopying(**to); }, [&] { return endCopying(**to, *keyMark); });
}

/// With its log, which is played back into whatever has its name.
Result<void> putAside(const QString &path, const QString &stamp)
{
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString{}}) {
        const QString to = path + QStringLiteral(".moved-") + stamp + suffix;
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, to))
            return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be renamed").arg(path + suffix)};
    }
    return {};
}

Result<QList<TableDigest>> migrateFolder(Call &call)
{
    const ServiceFolder file{call.folder().path()};
    if (!file.hasService())
        return Error{ErrorKind::NotFound, QStringLiteral("there is no service in %1").arg(file.path())};
    QLockFile lock{file.lockPath()};
    lock.setStaleLockTime(0);
    if (!lock.tryLock()) return Error{ErrorKind::Rejected, QStringLiteral("the service is running: stop it first")};
    auto copied = copyAll(file, call.folder().databaseAddress());
    if (!copied) return copied;
    if (auto aside = putAside(file.databasePath(), toText(call.clock().now()).remove(u':')); !aside)
        return aside.error();
    return copied;
}

} // namespace

ExitCode MigrateCommand::run(Call &call) const
{
    if (call.folder().isEmbedded())
        return call.misuse(QStringLiteral("say where to with --database postgresql://ROLE@HOST/DATABASE."));
    const Result<QList<TableDigest>> copied = migrateFolder(call);
    if (!copied) return call.fail(copied.error());
    for (const TableDigest &table : *copied)
        call.print(QStringLiteral("%1\t%2\t%3").arg(table.table).arg(table.rows).arg(QLatin1String{table.digest}));
    call.tell(
        QStringLiteral("Every row is in PostgreSQL, read back and compared. From now on give every command the same "
                       "--database. service.key stays here; the file is kept as service.db.moved-…"));
    return ExitCode::Done;
}

} // namespace alongside
