// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace alongside {

/// Where the camera of this device, and whoever holds it, put pictures: the system's folder of pictures.
class PictureFolder {
public:
    explicit PictureFolder(QString path) : m_path{std::move(path)} { }
    static PictureFolder ofSystem();

    /// Paths of the latest pictures, the newest first, one folder deep (a camera has one of its own).
    QStringList latest(int most) const;
    /// A picture's file. Errors: NotFound, Rejected (larger than any photo), Storage.
    static Result<QByteArray> read(const QString &path);

private:
    QString m_path;
};

} // namespace alongside
