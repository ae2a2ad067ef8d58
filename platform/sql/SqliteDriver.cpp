// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/SqliteDriver.h"

#include "platform/sql/SqliteConnection.h"
#include "platform/sql/SqliteFile.h"
#include "platform/sql/SqliteLog.h"
#include "platform/sql/Transaction.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

namespace alongside {

namespace {

bool mayCreate(const SqliteOptions &options)
{
    return options.missing == SqliteOptions::Missing::Create && options.access == SqliteOptions::Access::ReadWrite;
}

/// What can be refused without a key.
Result<void> inspect(const SqliteFile &seen, const SqliteOptions &options)
{
    switch (seen.presence) {
    case SqliteFile::Presence::Missing:
        if (mayCreate(options)) return {};
        return Error{ErrorKind::NotFound, QStringLiteral("there is no database file")};
    case SqliteFile::Presence::Empty: // left by a creation that was cut off, unless there is a log of changes to it
        if (mayCreate(options) && !seen.hasLog) return {};
        return Error{ErrorKind::Corrupt, QStringLiteral("the database file is empty")};
    case SqliteFile::Presence::Filled:
        if (seen.isPlain) return Error{ErrorKind::NotEncrypted, QStringLiteral("the database file is not encrypted")};
        if (seen.holdsFirstPage || seen.hasJournal) return {};
        return Error{ErrorKind::Corrupt, QStringLiteral("the database file is cut short")}; // SQLite may call it new
    }
    Q_UNREACHABLE();
}

Result<void> requireEncryption(SqliteConnection &connection)
{
    const Result<QString> version = connection.readText(QStringLiteral("PRAGMA cipher_version"));
    if (!version) return version.error();
    if (version->isEmpty()) return Error{ErrorKind::Storage, QStringLiteral("this SQLite cannot encrypt")};
    return {};
}

Result<std::unique_ptr<SqliteConnection>> connect(const SqliteOptions &options, int flags)
{
    auto connection = SqliteConnection::open(options.path, flags, options.vfs);
    if (!connection) return connection;
    if (auto keyed = (*connection)->useKey(options.key); !keyed) return keyed.error();
    if (auto able = requireEncryption(**connection); !able) return able.error();
    // The first pragma lets SQLCipher 4 and later read and write the same file; 3.4 does not know it and ignores it.
    const QString format = QStringLiteral("PRAGMA cipher_compatibility = 3; PRAGMA cipher_page_size = %1");
    if (auto set = (*connection)->execute(format.arg(sqlitePageBytes)); !set) return set.error();
    return connection;
}

Result<void> readSomething(SqliteConnection &connection)
{
    if (auto count = connection.readText(QStringLiteral("SELECT count(*) FROM sqlite_master")); !count)
        return count.error();
    return {};
}

/// Reads through a connection that cannot write: closing one that can would move the log into a foreign file.
/// "Not a database" is what SQLCipher calls a wrong key and a damaged first page alike; only the size may tell them
/// apart. "Corrupt" means that the key was right.
Result<void> tryKey(const SqliteOptions &options, const SqliteFile &seen)
{
    const auto connection = connect(options, SQLITE_OPEN_READONLY);
    if (!connection) return connection.error();
    const Result<void> read = readSomething(**connection);
    const int code = sqlite3_errcode((*connection)->handle()) & 0xff;
    const bool needsRollback = code == SQLITE_READONLY;
    if (read || needsRollback) return {}; // a creation was cut off: the connection that may write takes it back
    if (code != SQLITE_NOTADB || !seen.isWholePages) return read;
    return Error{ErrorKind::WrongKey, QStringLiteral("the key does not open the database file")};
}

/// SQLite gives the log and the shared memory the permissions that the file has.
void createForOwner(const SqliteOptions &options)
{
    if (!options.vfs.isEmpty()) return; // not a file of this system
    QFile file{options.path};
    if (file.open(QIODevice::ReadWrite)) keepToOwner(options.path); // when not, SQLite will say why
}

// Pages of the log at which a commit moves them into the file by itself: 16 MiB on top of a file, however long nobody
// syncs, and a first sync of many years.
constexpr int longestLogPages = 4096;

// Bytes of the log that may stay when they are in the file too: few of them may still be used.
constexpr qint64 keptLogBytes = 1 << 20;

// Bytes that the log is made as long as beforehand: what a coach taps between two attempts to sync is written over, and
// a commit that makes no file longer waits half as long for the disk.
constexpr qint64 readyLogBytes = 256 << 10;

Result<void> configure(SqliteConnection &connection, const SqliteOptions &options)
{
    const QString settings = QStringLiteral("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;"
                                            "PRAGMA foreign_keys = OFF; PRAGMA synchronous = %1;"
                                            "PRAGMA wal_autocheckpoint = %2");
    const QString synchronous = QString::fromLatin1(options.synchronous);
    if (auto set = connection.execute(settings.arg(synchronous).arg(longestLogPages)); !set) return set;
    if (options.access == SqliteOptions::Access::ReadOnly) return {};
    const Result<QString> mode = connection.readText(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode) return mode.error();
    if (*mode != QStringLiteral("wal")) return Error{ErrorKind::Storage, QStringLiteral("no write-ahead log here")};
    return {};
}

int flagsFor(const SqliteOptions &options)
{
    if (options.access == SqliteOptions::Access::ReadOnly) return SQLITE_OPEN_READONLY;
    return SQLITE_OPEN_READWRITE | (mayCreate(options) ? SQLITE_OPEN_CREATE : 0);
}

Result<std::unique_ptr<Driver>> readerOf(SqliteOptions options)
{
    options.access = SqliteOptions::Access::ReadOnly;
    auto connection = connect(options, flagsFor(options));
    if (!connection) return connection.error();
    if (auto configured = configure(**connection, options); !configured) return configured.error();
    return std::unique_ptr<Driver>{std::move(*connection)};
}

Result<void> setBusyTimeout(Database &database, std::chrono::milliseconds timeout)
{
    return database.execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(timeout.count()));
}

/// Whoever reads for long (a backup, a snapshot that is made) must not hold up those who write.
Result<void> emptyLogUnlessRead(Database &database)
{
    if (auto set = setBusyTimeout(database, {}); !set) return set;
    const Result<void> emptied = emptySqliteLog(database);
    if (auto set = setBusyTimeout(database, sqliteBusyTimeout); !set) return set;
    const bool isForLater = !emptied && emptied.error().kind == ErrorKind::Wait;
    return isForLater ? Result<void>{} : emptied;
}

SqliteLog logOf(Database &database)
{
    auto *connection = dynamic_cast<SqliteConnection *>(&database.driver());
    Q_ASSERT_X(connection, "logOf", "a database of openSqlite");
    return SqliteLog{*connection};
}

Result<void> makeLogReady(Database &database)
{
    const Result<qint64> bytes = logOf(database).size();
    if (!bytes) return bytes.error();
    if (*bytes >= readyLogBytes) return {};
    Transaction nobodyElseWrites{database};
    if (auto longer = logOf(database).lengthen(readyLogBytes); !longer) return longer;
    return nobodyElseWrites.commit();
}

} // namespace

Result<std::unique_ptr<Database>> openSqlite(const SqliteOptions &options)
{
    const Result<SqliteFile> seen = SqliteFile::lookAt(options.path, options.vfs);
    if (!seen) return seen.error();
    if (auto inspected = inspect(*seen, options); !inspected) return inspected.error();
    if (seen->presence != SqliteFile::Presence::Filled) createForOwner(options);
    if (seen->presence == SqliteFile::Presence::Filled)
        if (auto fits = tryKey(options, *seen); !fits) return fits.error();

    auto connection = connect(options, flagsFor(options));
    if (!connection) return connection.error();
    if (auto configured = configure(**connection, options); !configured) return configured.error();
    if (auto read = readSomething(**connection); !read) return read.error();
    if (options.vfs.isEmpty() && options.access == SqliteOptions::Access::ReadWrite) keepToOwner(options.path);
    (*connection)->setMakeReader([options] { return readerOf(options); });
    return std::make_unique<Database>(std::move(*connection));
}

Result<void> checkpointSqlite(Database &database)
{
    const auto moved =
        database.first(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"), [](const Row &) { return true; });
    if (!moved) return moved.error();
    const Result<qint64> bytes = logOf(database).size();
    if (!bytes) return bytes.error();
    if (*bytes > keptLogBytes)
        if (auto emptied = emptyLogUnlessRead(database); !emptied) return emptied;
    return makeLogReady(database);
}

Result<void> emptySqliteLog(Database &database)
{
    const auto isBusy = database.first(
        QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), [](const Row &row) { return row.integer(0) != 0; });
    if (!isBusy) return isBusy.error();
    if (isBusy->value_or(false)) return Error{ErrorKind::Wait, QStringLiteral("a reader is in the way of the log")};
    return {};
}

} // namespace alongside
