// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QString>

namespace alongside {

constexpr qint64 sqlitePageBytes = 4096;

/// What can be seen of a database file without a key. Looked at through SQLite's own VFS, because closing a file
/// descriptor of a database by any other way drops the locks of the whole process on it (POSIX).
struct SqliteFile {
    enum class Presence { Missing, Empty, Filled } presence = Presence::Missing;
    /// "SQLite format 3", which an encrypted file does not begin with.
    bool isPlain = false;
    bool isWholePages = true;
    bool holdsFirstPage = false;
    bool hasLog = false; ///< a write-ahead log that is not empty
    bool hasJournal = false; ///< a rollback journal that is not empty: a creation was cut off

    static Result<SqliteFile> lookAt(const QString &path, const QByteArray &vfs);
};

/// Owner only (0600), the file and its side files as far as they exist.
void keepToOwner(const QString &path);

} // namespace alongside
