// SPDX-License-Identifier: Apache-2.0
#include "platform/device/SoundFolder.h"

#include "platform/device/LatestFiles.h"

#include <QStandardPaths>

namespace alongside {

SoundFolder SoundFolder::ofSystem()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    return SoundFolder{{QStandardPaths::writableLocation(QStandardPaths::MusicLocation),
        home + QStringLiteral("/Recordings"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)}};
}

QStringList SoundFolder::latest(int most) const
{
    static const QStringList endings{QStringLiteral("*.wav"), QStringLiteral("*.mp3"), QStringLiteral("*.m4a"),
        QStringLiteral("*.aac"), QStringLiteral("*.ogg"), QStringLiteral("*.oga"), QStringLiteral("*.opus"),
        QStringLiteral("*.flac"), QStringLiteral("*.au"), QStringLiteral("*.3gp"), QStringLiteral("*.amr")};
    return latestFiles(m_paths, endings, most);
}

Result<QByteArray> SoundFolder::read(const QString &path) { return bytesOfFile(path, mostBytes); }

} // namespace alongside
