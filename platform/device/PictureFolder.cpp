// SPDX-License-Identifier: Apache-2.0
#include "platform/device/PictureFolder.h"

#include "platform/device/LatestFiles.h"

#include <QStandardPaths>

namespace alongside {

namespace {

constexpr qint64 mostBytes = 64 << 20; // of one file: a photo of 100 megapixels

} // namespace

PictureFolder PictureFolder::ofSystem()
{
    return PictureFolder{QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)};
}

QStringList PictureFolder::latest(int most) const
{
    return latestFiles({m_path}, {QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png")}, most);
}

Result<QByteArray> PictureFolder::read(const QString &path) { return bytesOfFile(path, mostBytes); }

} // namespace alongside
