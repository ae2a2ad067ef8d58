// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/SqliteLog.h"

#include "platform/sql/SqliteConnection.h"
#include "platform/sql/SqliteError.h"

#include <sqlcipher/sqlite3.h>

namespace alongside {

namespace {

constexpr qint64 pieceBytes = 64 << 10;

/// Through SQLite's own VFS: closing a descriptor of ours would drop the locks of this process. None: not open yet.
sqlite3_file *fileOf(SqliteConnection &connection)
{
    sqlite3_file *log = nullptr;
    const int code = sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    return code == SQLITE_OK && log && log->pMethods ? log : nullptr;
}

Result<void> done(int code) { return code == SQLITE_OK ? Result<void>{} : sqliteError(code); }

} // namespace

Result<qint64> SqliteLog::size()
{
    sqlite3_file *log = fileOf(m_connection);
    if (!log) return 0;
    sqlite3_int64 bytes = 0;
    if (const int code = log->pMethods->xFileSize(log, &bytes); code != SQLITE_OK) return sqliteError(code);
    return bytes;
}

Result<void> SqliteLog::lengthen(qint64 bytes)
{
    sqlite3_file *log = fileOf(m_connection);
    const Result<qint64> before = size();
    if (!before) return before.error();
    if (!log || *before >= bytes) return {};
    if (auto written = writeZeros(*before, bytes); !written) return written;
    return done(log->pMethods->xSync(log, SQLITE_SYNC_NORMAL));
}

Result<void> SqliteLog::writeZeros(qint64 from, qint64 to)
{
    sqlite3_file *log = fileOf(m_connection);
    const QByteArray zeros(pieceBytes, '\0');
    for (qint64 at = from; at < to; at += pieceBytes) {
        const int length = int(qMin(pieceBytes, to - at));
        if (const int code = log->pMethods->xWrite(log, zeros.constData(), length, at); code != SQLITE_OK)
            return sqliteError(code);
    }
    return {};
}

} // namespace alongside
