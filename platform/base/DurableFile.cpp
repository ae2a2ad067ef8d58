// SPDX-License-Identifier: Apache-2.0
#include "platform/base/DurableFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace alongside {

namespace {

/// An open POSIX file: Qt's own classes cannot sync.
class Descriptor {
public:
    Descriptor(const QString &path, int flags)
        : m_descriptor{::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR)}
    {
    }
    ~Descriptor()
    {
        if (isOpen()) ::close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    bool sync() const { return ::fsync(m_descriptor) == 0; }
    bool keepToOwner() const { return ::fchmod(m_descriptor, S_IRUSR | S_IWUSR) == 0; }
    bool write(const QByteArray &content) const
    {
        qsizetype done = 0;
        while (done < content.size()) {
            const ssize_t count = ::write(m_descriptor, content.constData() + done, size_t(content.size() - done));
            if (count < 0 && errno != EINTR) return false;
            done += count > 0 ? count : 0;
        }
        return true;
    }

private:
    int m_descriptor;
};

ErrorKind kindOf(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorKind::DiskFull;
    case ENOENT:
        return ErrorKind::NotFound;
    default:
        return ErrorKind::Storage;
    }
}

/// From errno, for a step named in the detail. The path stays out of it: it may hold a name.
Error failure(const char *step)
{
    const int number = errno;
    return {kindOf(number), QStringLiteral("%1: %2").arg(QLatin1String{step}, qt_error_string(number))};
}

Result<void> syncFolderOf(const QString &path)
{
    const Descriptor folder{QFileInfo{path}.absolutePath(), O_RDONLY | O_DIRECTORY};
    if (!folder.isOpen() || !folder.sync()) return failure("syncing a folder");
    return {};
}

Result<void> writeNew(const QString &path, const QByteArray &content)
{
    const Descriptor file{path, O_WRONLY | O_CREAT | O_TRUNC};
    if (!file.isOpen()) return failure("creating a file");
    if (!file.keepToOwner() || !file.write(content)) return failure("writing a file");
    return {};
}

} // namespace

Result<void> replaceDurably(const QString &path, const QByteArray &content)
{
    const QString fresh = path + QStringLiteral(".new");
    Result<void> replaced = writeNew(fresh, content);
    if (replaced) replaced = renameDurably(fresh, path);
    if (!replaced) QFile::remove(fresh);
    return replaced;
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    const Descriptor file{from, O_RDONLY};
    if (!file.isOpen() || !file.sync()) return failure("syncing a file");
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure("renaming a file");
    return syncFolderOf(to);
}

Result<void> removeDurably(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0) return syncFolderOf(path);
    if (errno == ENOENT) return {};
    return failure("removing a file");
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file{path};
    if (!file.exists()) return Error{ErrorKind::NotFound, QStringLiteral("no such file")};
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::Storage, file.errorString()};
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError) return Error{ErrorKind::Storage, file.errorString()};
    return content;
}

} // namespace alongside
