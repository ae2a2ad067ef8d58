// SPDX-License-Identifier: Apache-2.0
#include "app/service/BackupCommand.h"

#include "app/service/EndedRights.h"
#include "app/service/ErasedFile.h"
#include "app/service/LastBackup.h"
#include "app/service/SeenPosition.h"
#include "platform/base/DurableFile.h"
#include "sync/server/OutsideNaming.h"
#include "sync/server/ShutOut.h"

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
    if (!call.folder().isEmbedded())
        return Error{ErrorKind::Rejected,
            QStringLiteral(
                "PostgreSQL keeps the records: back it up with its own tools (pg_basebackup and its archive, "
                "or pg_dump), and keep a copy of service.key somewhere else")};
    const QString target = call.arguments().first();
    if (QFileInfo::exists(target)) return Error{ErrorKind::Rejected, QStringLiteral("%1 is there already").arg(target)};
    const Result<QByteArray> key = call.folder().key();
    if (!key) return key.error();
    const auto service = call.openService();
    if (!service) return service.error();
    if (auto done = backUpServer((*service)->database(), target, *key); !done) return done;
    const ErasedFile erasures{call.folder()};
    const Result<bool> isNoted = erasures.copyBeside(target);
    if (!isNoted) return isNoted.error();
    if (*isNoted)
        call.tell(QStringLiteral("What was erased is noted in %1. Keep the newest of these with the backups: put back "
                                 "without it on another machine, an older backup has those people again.")
                      .arg(ErasedFile::besideCopy(target)));
    // The copy is there and good: that its time cannot be noted is told, and makes no failure of it.
    if (auto noted = LastBackup{call.folder()}.note(call.clock().now()); !noted)
        call.tell(QStringLiteral("The copy is good, but its time could not be noted in %1 (%2): what watches the "
                                 "service will say that its last backup is older.")
                      .arg(LastBackup{call.folder()}.path(), noted.error().detail));
    return {};
}

Error breaches(const QStringList &found)
{
    return {ErrorKind::Corrupt, QStringLiteral("the file is not sound: %1").arg(found.join(QStringLiteral("; ")))};
}

/// A service's file and its log, which belong together: SQLite plays a log back into whatever file has its name.
QStringList withItsLog(const QString &path)
{
    return {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")};
}

Result<void> removeWithItsLog(const QString &path)
{
    for (const QString &file : withItsLog(path))
        if (auto removed = removeDurably(file); !removed) return removed;
    return {};
}

/// What was taken back for good, whose rights have ended, what was erased, and whose work account is whose.
struct TakenBack {
    ShutOut shutOut;
    EndedRights rights;
    ErasedBefore erased;
    OutsideNaming naming;
};

/// Of the file that is there, read as it is: it may be older or newer than this program.
Result<TakenBack> takenBackNow(const Call &call)
{
    const Result<SqliteOptions> options = call.folder().options(SqliteOptions::Missing::Fail);
    if (!options) return options.error();
    const Result<std::unique_ptr<Database>> database = openSqlite(*options);
    if (!database) return database.error();
    const Result<ShutOut> shutOut = ShutOut::readFrom(**database);
    if (!shutOut) return shutOut.error();
    const Result<EndedRights> rights = EndedRights::readFrom(**database);
    if (!rights) return rights.error();
    const Result<ErasedBefore> erased = ErasedBefore::readFrom(**database);
    if (!erased) return erased.error();
    const Result<OutsideNaming> naming = OutsideNaming::readFrom(**database);
    if (!naming) return naming.error();
    return TakenBack{*shutOut, *rights, *erased, *naming};
}

/// Also where that file cannot be read: what was erased is noted beside it.
Result<ErasedBefore> withWhatIsNoted(const Call &call, ErasedBefore erased)
{
    const Result<ErasedBefore> noted = ErasedFile{call.folder()}.read();
    if (!noted) return noted;
    erased.add(*noted);
    return erased;
}

void warnOfWhoIsBack(Call &call)
{
    call.tell(QStringLiteral("There is no service.erased here: whoever was erased after this copy was made is there "
                             "again. Put what your newest backup has beside it (its name and .erased) here as "
                             "service.erased and restore once more, or erase them again."));
}

/// What was erased before and since, in whatever state the backup has it: it is erased, and no reason to be without it.
Result<void> eraseAgain(Call &call, OpenService &service, ErasedBefore erased)
{
    const Result<ErasedBefore> ownOnes = ErasedBefore::readFrom(service.database());
    if (!ownOnes) return ownOnes.error();
    erased.add(*ownOnes);
    const Result<QStringList> found = checkErasure(service.database());
    if (!found) return found.error();
    if (auto again = service.sync().eraseAgain(erased); !again) return again.error();
    const Result<QStringList> left = checkErasure(service.database());
    if (!left) return left.error();
    for (const QString &breach : *found)
        if (!left->contains(breach)) call.tell(QStringLiteral("Erased again: %1").arg(breach));
    for (const QString &breach : *left)
        call.tell(QStringLiteral("Still to be erased, by hand: %1").arg(breach));
    return {};
}

/// Checked, with a new epoch, and without what was taken back since the backup was made.
Result<void> makeFit(Call &call, OpenService &service, const TakenBack &takenBack)
{
    const Clock &clock = call.clock();
    Database &database = service.database();
    const Result<QStringList> found = checkServerButErasure(database);
    if (!found) return found.error();
    if (!found->isEmpty()) return breaches(*found);
    if (auto begun = beginNewEpoch(database, clock); !begun) return begun;
    if (auto taken = takenBack.shutOut.takeBackIn(database, clock); !taken) return taken;
    if (auto named = takenBack.naming.putRightIn(database, service.members().audit); !named) return named;
    if (auto erased = eraseAgain(call, service, takenBack.erased); !erased) return erased;
    return takenBack.rights.endIn(service, clock);
}

/// The backup as a file beside the service's, fit to serve and whole without its log.
Result<void> prepare(Call &call, const QString &path, const TakenBack &takenBack)
{
    if (auto removed = removeWithItsLog(path); !removed) return removed;
    if (!QFile::copy(call.arguments().first(), path))
        return Error{ErrorKind::NotFound, QStringLiteral("%1 cannot be copied").arg(call.arguments().first())};
    Result<SqliteOptions> options = call.folder().options(SqliteOptions::Missing::Fail);
    if (!options) return options.error();
    options->path = path;
    const auto service = OpenService::openFile(*options, call.clock(), call.ids());
    if (!service) return service.error();
    if (auto made = makeFit(call, **service, takenBack); !made) return made;
    return checkpointSqlite((*service)->database());
}

/// The file that was there is kept under another name, its log with it.
Result<void> setAside(const QString &path, const QString &stamp)
{
    const QStringList from = withItsLog(path);
    const QStringList to = withItsLog(path + QStringLiteral(".before-") + stamp);
    for (qsizetype index = 0; index < from.size(); ++index)
        if (QFileInfo::exists(from[index]) && !QFile::rename(from[index], to[index]))
            return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be renamed").arg(from[index])};
    return {};
}

Result<void> putInPlace(Call &call, const TakenBack &takenBack)
{
    const QString path = call.folder().databasePath();
    const QString prepared = path + QStringLiteral(".restoring");
    if (auto ready = prepare(call, prepared, takenBack); !ready) {
        if (auto removed = removeWithItsLog(prepared); !removed) return removed;
        return ready;
    }
    if (auto kept = setAside(path, toText(call.clock().now()).remove(u':')); !kept) return kept;
    return renameDurably(prepared, path);
}

Result<QList<Device>> everyDevice(Membership &members)
{
    const Result<QList<Account>> accounts = members.accounts.all();
    if (!accounts) return accounts.error();
    QList<Device> devices;
    for (const Account &account : *accounts) {
        const Result<QList<Device>> own = members.devices.all(account.id);
        if (!own) return own.error();
        devices.append(*own);
    }
    return devices;
}

/// As askWhoIsLetIn(), of work accounts.
Result<void> askWhoSignsInElsewhere(Call &call, OpenService &service)
{
    const auto outside = OutsideAccounts{service.database(), service.members().audit}.all();
    if (!outside) return outside.error();
    if (!outside->isEmpty())
        call.tell(QStringLiteral("A work account that was taken away since the backup counts again as well. Take away "
                                 "every one in this list that should not come in:"));
    for (const OutsideAccount &one : *outside) {
        const Result<std::optional<Record>> coach = service.members().coaches.find(one.account, one.coach);
        if (!coach) return coach.error();
        if (!coach->has_value()) continue; // who has left comes in nowhere
        call.tell(QStringLiteral("  coach account \"%1\" --none   (%2)")
                      .arg(service.members().coaches.nameOf(**coach), one.email.isEmpty() ? one.subject : one.email));
    }
    return {};
}

/// Nobody knows which tablets were revoked since the backup: the operator has to.
Result<void> askWhoIsLetIn(Call &call, const Error &unreadable)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<QList<Device>> devices = everyDevice((*service)->members());
    if (!devices) return devices.error();
    call.tell(QStringLiteral(
        "What was there before cannot be read (%1). A tablet that was revoked, or a code that was "
        "used, since the backup counts again. Revoke every tablet in this list that should not "
        "be let in, and type \"coach leave\" for whoever left, \"coach change\" for whoever has fewer roles now:")
                  .arg(nameOf(unreadable.kind)));
    for (const Device &device : *devices)
        if (device.state == Device::State::Active)
            call.tell(QStringLiteral("  device revoke %1   (%2)").arg(device.id, device.name));
    return askWhoSignsInElsewhere(call, **service);
}

/// PostgreSQL's own tools have put it back already. What they did shows in its timeline, most of the time; this says it
/// whatever it shows.
Result<void> goOnFromPostgres(Call &call)
{
    if (!call.arguments().isEmpty())
        return Error{ErrorKind::Rejected,
            QStringLiteral("PostgreSQL keeps the records: put them back with its own tools, then say \"restore\" "
                           "without a file")};
    if (auto forgotten = SeenPosition{call.folder().seenPath()}.forget(); !forgotten) return forgotten;
    const auto service = call.openService();
    if (!service) return service.error();
    const bool isAnythingNoted = ErasedFile{call.folder()}.isThere();
    const Result<ErasedBefore> noted = withWhatIsNoted(call, {});
    if (!noted) return noted.error();
    const Result<QStringList> found = checkServerButErasure((*service)->database());
    if (!found) return found.error();
    if (!found->isEmpty()) return breaches(*found);
    if (auto begun = beginNewEpoch((*service)->database(), call.clock()); !begun) return begun;
    if (auto erased = eraseAgain(call, **service, *noted); !erased) return erased;
    if (!isAnythingNoted) warnOfWhoIsBack(call);
    return askWhoIsLetIn(call, {ErrorKind::NotFound, {}});
}

Result<void> restore(Call &call)
{
    if (!call.folder().isEmbedded()) return goOnFromPostgres(call);
    QLockFile lock{call.folder().lockPath()};
    if (!lock.tryLock()) return Error{ErrorKind::Rejected, QStringLiteral("the service is running: stop it first")};
    const Result<TakenBack> takenBack = takenBackNow(call);
    TakenBack again = takenBack ? *takenBack : TakenBack{};
    const ErasedFile erasures{call.folder()};
    const bool isAnythingNoted = takenBack || erasures.isThere();
    const Result<ErasedBefore> noted = withWhatIsNoted(call, again.erased);
    if (!noted) return noted.error();
    const Result<ErasedBefore> beside = erasures.readBeside(call.arguments().first());
    if (!beside) return beside.error();
    again.erased = *noted;
    again.erased.add(*beside);
    const bool isReplaced = QFile::exists(call.folder().databasePath());
    if (auto placed = putInPlace(call, again); !placed) return placed;
    if (isReplaced) call.tell(QStringLiteral("The old file is kept as service.db.before-…"));
    if (!isAnythingNoted) warnOfWhoIsBack(call);
    return takenBack ? Result<void>{} : askWhoIsLetIn(call, takenBack.error());
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
    declareFile(parser,
        QStringLiteral(
            "A file that \"backup\" made. The one that is there now is kept beside it. None with --database: "
            "PostgreSQL's tools have put it back."));
}

ExitCode RestoreCommand::run(Call &call) const
{
    if (call.folder().isEmbedded() && call.arguments().isEmpty())
        return call.misuse(QStringLiteral("say which file is put back."));
    if (auto done = restore(call); !done) return call.fail(done.error());
    call.tell(QStringLiteral("Restored. Tablets that know more will send it again."));
    return ExitCode::Done;
}

ExitCode CheckCommand::run(Call &call) const
{
    const auto service = call.openService();
    if (!service) return call.fail(service.error());
    Result<QStringList> found = checkServer((*service)->database());
    if (!found) return call.fail(found.error());
    const Result<QStringList> damaged = checkChunkBytes((*service)->database());
    if (!damaged) return call.fail(damaged.error());
    found->append(*damaged);
    for (const QString &breach : std::as_const(*found))
        call.print(breach);
    if (!found->isEmpty()) return ExitCode::Failed;
    call.tell(QStringLiteral("All is as it must be."));
    return ExitCode::Done;
}

} // namespace alongside
