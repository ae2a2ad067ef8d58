// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/SqliteFile.h"

#include "platform/sql/SqliteError.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

#include <vector>

namespace alongside {

namespace {

const QByteArray plainHeader{"SQLite format 3", 16}; // with its closing zero byte

/// A file opened for reading through a VFS.
class VfsFile {
public:
    VfsFile(sqlite3_vfs *vfs, const QByteArray &name, int kind)
        : m_name{name},
          m_room(size_t(vfs->szOsFile) / sizeof(qint64) + 1), m_code{vfs->xOpen(vfs, m_name.constData(), file(),
                                                                  SQLITE_OPEN_READONLY | kind, nullptr)}
    {
    }
    ~VfsFile()
    {
        if (file()->pMethods) file()->pMethods->xClose(file());
    }
    VfsFile(const VfsFile &) = delete;
    VfsFile &operator=(const VfsFile &) = delete;

    bool isOpen() const { return m_code == SQLITE_OK; }
    int code() const { return m_code; }

    Result<qint64> size()
    {
        sqlite3_int64 bytes = 0;
        const int code = file()->pMethods->xFileSize(file(), &bytes);
        if (code != SQLITE_OK) return sqliteError(code);
        return bytes;
    }
    QByteArray head(int bytes)
    {
        QByteArray head(bytes, '\0');
        file()->pMethods->xRead(file(), head.data(), bytes, 0); // a short read leaves zeros, and is no plain header
        return head;
    }

private:
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_room.data()); }

    QByteArray m_name; // a VFS may keep the pointer until the file is closed
    std::vector<qint64> m_room; // szOsFile bytes, aligned, zeroed
    int m_code;
};

/// A VFS may look for options behind the end of a name (sqlite3_uri_parameter), which a second zero byte closes.
QByteArray nameFor(const QString &path) { return path.toUtf8() + QByteArray(2, '\0'); }

bool exists(sqlite3_vfs *vfs, const QByteArray &name)
{
    int there = 0;
    return vfs->xAccess(vfs, name.constData(), SQLITE_ACCESS_EXISTS, &there) == SQLITE_OK && there;
}

bool hasContent(sqlite3_vfs *vfs, const QByteArray &name, int kind)
{
    VfsFile file{vfs, name, kind};
    if (!file.isOpen()) return false;
    const Result<qint64> size = file.size();
    return size && *size > 0;
}

} // namespace

Result<SqliteFile> SqliteFile::lookAt(const QString &path, const QByteArray &vfsName)
{
    sqlite3_initialize();
    sqlite3_vfs *vfs = sqlite3_vfs_find(vfsName.isEmpty() ? nullptr : vfsName.constData());
    Q_ASSERT_X(vfs, "lookAt", "a VFS that was registered");
    VfsFile file{vfs, nameFor(path), SQLITE_OPEN_MAIN_DB};
    if (!file.isOpen() && exists(vfs, nameFor(path))) return sqliteError(file.code());
    if (!file.isOpen()) return SqliteFile{};

    const Result<qint64> size = file.size();
    if (!size) return size.error();
    SqliteFile seen;
    seen.presence = *size > 0 ? Presence::Filled : Presence::Empty;
    seen.isPlain = file.head(int(plainHeader.size())) == plainHeader;
    seen.isWholePages = *size % sqlitePageBytes == 0;
    seen.holdsFirstPage = *size >= sqlitePageBytes;
    seen.hasLog = hasContent(vfs, nameFor(path + QStringLiteral("-wal")), SQLITE_OPEN_WAL);
    seen.hasJournal = hasContent(vfs, nameFor(path + QStringLiteral("-journal")), SQLITE_OPEN_MAIN_JOURNAL);
    return seen;
}

void keepToOwner(const QString &path)
{
    for (const QString &file : {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")})
        if (QFile::exists(file)) QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace alongside
