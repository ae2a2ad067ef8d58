// SPDX-License-Identifier: Apache-2.0
#include "platform/device/PictureFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace alongside {

namespace {

constexpr qint64 mostBytes = 64 << 20; // of one file: a photo of 100 megapixels

QFileInfoList picturesIn(const QString &folder)
{
    static const QStringList endings{QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png")};
    return QDir{folder}.entryInfoList(endings, QDir::Files | QDir::Readable);
}

} // namespace

PictureFolder PictureFolder::ofSystem()
{
    return PictureFolder{QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)};
}

QStringList PictureFolder::latest(int most) const
{
    QFileInfoList files = picturesIn(m_path);
    for (const QFileInfo &folder : QDir{m_path}.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        files += picturesIn(folder.filePath());
    std::sort(files.begin(), files.end(), [](const QFileInfo &left, const QFileInfo &right) {
        return std::pair{left.lastModified(), left.fileName()} > std::pair{right.lastModified(), right.fileName()};
    });
    QStringList paths;
    for (const QFileInfo &file : files.mid(0, most))
        paths.append(file.absoluteFilePath());
    return paths;
}

Result<QByteArray> PictureFolder::read(const QString &path)
{
    QFile file{path};
    if (!file.exists()) return Error{ErrorKind::NotFound, QStringLiteral("no such picture")};
    if (file.size() > mostBytes)
        return Error{ErrorKind::Rejected, QStringLiteral("a picture of %1 bytes").arg(file.size())};
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::Storage, file.errorString()};
    return file.readAll();
}

} // namespace alongside
