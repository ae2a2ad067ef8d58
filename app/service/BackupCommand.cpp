// SPDX-License-Identifier: Apache-2.0
#include "app/service/BackupCommand.h"

#include "platform/base/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace alongside {

namespace {

void declareFile(QCommandLineParser &parser, const QString &description)
{
    parser.addPositionalArgument(QStringLiteral("file"), description, QStringLiteral("FILE"));
}

Result<void> backUp(Call &call)
{
    const QString target = call.arguments().first();
    if (QFileInfo::exists(target)) return Error{ErrorKind::Rejected, QStringLiteral("%1 is there already").arg(target)};
    const Result<QByteArray> key = call.directory().key();
    if (!key) return key.error();
    const auto service = call.openService();
    if (!service) return service.error();
    return backUpServer((*service)->database(), target, *key);
}

Error breaches(const QStringList &found)
{
    return {ErrorKind::Corrupt, QStringLiteral("the file is not sound: %1").arg(found.join(QStringLiteral("; ")))};
}

/// The backup as a file beside the service's, checked and with a new epoch.
Result<void> prepare(Call &call, const QString &path)
{
    QFile::remove(path);
    if (!QFile::copy(call.arguments().first(), path))
        return Error{ErrorKind::NotFound, QStringLiteral("%1 cannot be copied").arg(call.arguments().first())};
    Result<SqliteOptions> options = call.directory().options(SqliteOptions::Missing::Fail);
    if (!options) return options.error();
    options->path = path;
    const Result<std::unique_ptr<Database>> database = openServerDatabase(*options);
    if (!database) return database.error();
    const Result<QStringList> found = checkServer(**database);
    if (!found) return found.error();
    if (!found->isEmpty()) return breaches(*found);
    if (auto begun = beginNewEpoch(**database, call.clock()); !begun) return begun;
    return checkpointSqlite(**database);
}

/// The file that was there is kept under another name, its log with it.
void setAside(const QString &path, const QString &stamp)
{
    for (const QString &side : {QString{}, QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (QFileInfo::exists(path + side))
            QFile::rename(path + side, path + QStringLiteral(".before-") + stamp + side);
}

Result<void> restore(Call &call)
{
    QLockFile lock{call.directory().lockPath()};
    if (!lock.tryLock()) return Error{ErrorKind::Rejected, QStringLiteral("the service is running: stop it first")};
    const QString path = call.directory().databasePath();
    const QString prepared = path + QStringLiteral(".restoring");
    if (auto ready = prepare(call, prepared); !ready) {
        QFile::remove(prepared);
        return ready;
    }
    setAside(path, toText(call.clock().now()).remove(u':'));
    return renameDurably(prepared, path);
}

} // namespace

void BackupCommand::declare(QCommandLineParser &parser) const
{
    declareFile(parser, QStringLiteral("Where the copy goes; it must not be there yet."));
}

ExitCode BackupCommand::run(Call &call) const
{
    if (auto done = backUp(call); !done) return call.fail(done.error());
    call.tell(QStringLiteral("Backed up. It opens only with service.key: keep a copy of that somewhere else."));
    return ExitCode::Done;
}

void RestoreCommand::declare(QCommandLineParser &parser) const
{
    declareFile(parser, QStringLiteral("A file that \"backup\" made. The one that is there now is kept beside it."));
}

ExitCode RestoreCommand::run(Call &call) const
{
    if (auto done = restore(call); !done) return call.fail(done.error());
    call.tell(QStringLiteral("Restored. Tablets that know more will send it again. The old file is kept as "
                             "service.db.before-…"));
    return ExitCode::Done;
}

ExitCode CheckCommand::run(Call &call) const
{
    const auto service = call.openService();
    if (!service) return call.fail(service.error());
    const Result<QStringList> found = checkServer((*service)->database());
    if (!found) return call.fail(found.error());
    for (const QString &breach : *found)
        call.print(breach);
    if (!found->isEmpty()) return ExitCode::Failed;
    call.tell(QStringLiteral("All is as it must be."));
    return ExitCode::Done;
}

} // namespace alongside
