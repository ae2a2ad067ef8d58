// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace alongside {

/// Where a recorder of this device, and whoever holds it, put sound.
class SoundFolder {
public:
    static constexpr qint64 mostBytes = 64 << 20; ///< of one file: two minutes are 30 MB at the very most

    explicit SoundFolder(QStringList paths) : m_paths{std::move(paths)} { }
    /// The system's folder of music, and where recordings and downloads lie.
    static SoundFolder ofSystem();

    /// Paths of the latest recordings, the newest first, one folder deep.
    QStringList latest(int most) const;
    /// A recording's file. Errors: NotFound, Rejected (more than mostBytes), Storage.
    static Result<QByteArray> read(const QString &path);

private:
    QStringList m_paths;
};

} // namespace alongside
