// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QString>

namespace alongside {

/// Where whoever holds the tablet finds papers: the system's folder of documents. What lies there is not encrypted.
class DocumentFolder {
public:
    explicit DocumentFolder(QString path) : m_path{std::move(path)} { }
    static DocumentFolder ofSystem();

    /// Writes the whole content, or nothing; what is there already under that name stays, and the new one gets a
    /// number. name: as people write it; what a file's name may not hold is replaced. Returns the path. Errors:
    /// DiskFull, Storage.
    Result<QString> add(const QString &name, const QByteArray &content) const;

private:
    QString m_path;
};

} // namespace alongside
