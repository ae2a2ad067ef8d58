// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QString>

namespace alongside {

/// Where one tablet keeps its files. A second tablet on the same machine, to try things out, has a folder of its own.
class AppPaths {
public:
    explicit AppPaths(QString folder);
    /// In the place that the system gives the application; name: the tablet's, e.g. "1".
    static AppPaths ofTablet(const QString &name);

    /// Makes the folder, for its owner only (0700).
    Result<void> create() const;

    QString folder() const { return m_folder; }
    QString store() const; ///< the encrypted database
    QString keys() const; ///< its KeyFile
    QString vault() const; ///< the folder of secrets where there is no keychain
    QString log() const;

private:
    QString m_folder;
};

} // namespace alongside
