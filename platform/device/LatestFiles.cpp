// SPDX-License-Identifier: Apache-2.0
#include "platform/device/LatestFiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace alongside {

namespace {

QFileInfoList filesIn(const QString &folder, const QStringList &endings)
{
    return QDir{folder}.entryInfoList(endings, QDir::Files | QDir::Readable);
}

} // namespace

QStringList latestFiles(const QStringList &folders, const QStringList &endings, int most)
{
    QFileInfoList files;
    for (const QString &path : folders) {
        files += filesIn(path, endings);
        for (const QFileInfo &folder : QDir{path}.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            files += filesIn(folder.filePath(), endings);
    }
    std::sort(files.begin(), files.end(), [](const QFileInfo &left, const QFileInfo &right) {
        return std::pair{left.lastModified(), left.fileName()} > std::pair{right.lastModified(), right.fileName()};
    });
    QStringList paths;
    for (const QFileInfo &file : files.mid(0, most))
        paths.append(file.absoluteFilePath());
    return paths;
}

Result<QByteArray> bytesOfFile(const QString &path, qint64 mostBytes)
{
    QFile file{path};
    if (!file.exists()) return Error{ErrorKind::NotFound, QStringLiteral("no such file")};
    if (file.size() > mostBytes)
        return Error{ErrorKind::Rejected, QStringLiteral("a file of %1 bytes").arg(file.size())};
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::Storage, file.errorString()};
    return file.readAll();
}

} // namespace alongside
