// SPDX-License-Identifier: Apache-2.0
#include "platform/base/DurableFile.h"
#include "platform/sql/SqliteConnection.h"
#include "platform/sql/SqliteDriver.h"
#include "platform/sql/SqliteError.h"
#include "platform/sql/SqliteFile.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

namespace alongside {

namespace {

Result<std::unique_ptr<SqliteConnection>> createCopy(const QString &path, const QByteArray &key)
{
    auto copy = SqliteConnection::open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {});
    if (!copy) return copy;
    keepToOwner(path);
    if (auto keyed = (*copy)->useKey(key); !keyed) return keyed.error();
    const QString format = QStringLiteral("PRAGMA cipher_compatibility = 3; PRAGMA cipher_page_size = %1;"
                                          "PRAGMA synchronous = FULL");
    if (auto set = (*copy)->execute(format.arg(sqlitePageBytes)); !set) return set.error();
    return copy;
}

/// All pages in one step: one read transaction, so the copy is one moment's, and writers go on in the log.
Result<void> copyPages(SqliteConnection &from, SqliteConnection &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup) return sqliteError(to.handle(), sqlite3_errcode(to.handle()));
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup); // says what the step met, too
    if (code != SQLITE_OK) return sqliteError(to.handle(), code);
    return {};
}

Result<void> writeCopy(SqliteConnection &from, const QString &path, const QByteArray &key)
{
    const auto copy = createCopy(path, key);
    if (!copy) return copy.error();
    return copyPages(from, **copy);
}

} // namespace

Result<void> backUpSqlite(Database &from, const QString &toPath, const QByteArray &key)
{
    auto *source = dynamic_cast<SqliteConnection *>(&from.driver());
    Q_ASSERT_X(source, "backUpSqlite", "a database of openSqlite");
    if (QFile::exists(toPath)) return Error{ErrorKind::Rejected, QStringLiteral("the backup's file exists already")};

    const QString unfinished = toPath + QStringLiteral(".part");
    QFile::remove(unfinished); // of a backup that was cut off
    Result<void> written = writeCopy(*source, unfinished, key);
    if (written) written = renameDurably(unfinished, toPath);
    if (!written) QFile::remove(unfinished);
    return written;
}

} // namespace alongside
