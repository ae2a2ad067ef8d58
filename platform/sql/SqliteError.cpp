// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/SqliteError.h"

#include <sqlcipher/sqlite3.h>

#include <cerrno>

namespace alongside {

namespace {

bool isOutOfSpace(int systemError) { return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG; }

ErrorKind kindOf(int code, int systemError)
{
    switch (code & 0xff) { // the primary code; the rest of the bits say where it happened
    case SQLITE_FULL:
    case SQLITE_NOMEM: // what is temporary is in memory: no room for it either
        return ErrorKind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Corrupt;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return isOutOfSpace(systemError) ? ErrorKind::DiskFull : ErrorKind::Storage;
    default:
        return ErrorKind::Storage;
    }
}

/// SQLCipher says no more than this of a page that it rejects; whatever SQLite itself refuses has words of its own.
bool isRejectedPage(int code, const QString &message)
{
    return (code & 0xff) == SQLITE_ERROR && message == QString::fromUtf8(sqlite3_errstr(SQLITE_ERROR));
}

} // namespace

Error sqliteError(sqlite3 *connection, int code)
{
    const QString message = QString::fromUtf8(sqlite3_errmsg(connection));
    const ErrorKind kind =
        isRejectedPage(code, message) ? ErrorKind::Corrupt : kindOf(code, sqlite3_system_errno(connection));
    return {kind, QStringLiteral("SQLite %1: %2").arg(sqlite3_extended_errcode(connection)).arg(message)};
}

Error sqliteError(int code)
{
    return {kindOf(code, 0), QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errstr(code)))};
}

} // namespace alongside
