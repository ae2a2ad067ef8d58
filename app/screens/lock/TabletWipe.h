// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/device/AppPaths.h"
#include "platform/device/KeyVault.h"

#include <QSettings>

#include <optional>

namespace alongside {

/// Makes a tablet forget its service. First goes what opens the file (everybody's wraps, the codes', the device's
/// secret, the token), so that from then on nobody reads it; then the file and whatever else lies in the tablet's
/// folder, its log and its looks aside. Every step can be done again, so one that was broken off is gone on with.
class TabletWipe {
public:
    enum class Why {
        Lost, ///< whatever waits
        ShutOut, ///< the caller has seen that nothing waits
    };
    TabletWipe(const AppPaths &paths, KeyVault &vault, QSettings &kept);

    /// The file must be closed. Storage: something stays behind, which run() takes away another time.
    Result<void> run(Why why);
    /// One that has begun and has not ended.
    std::optional<Why> unfinished() const;
    /// Why this tablet is empty; nothing on one that never was anything else, or has joined since.
    std::optional<Why> done() const;
    void noteJoined();

private:
    Result<void> destroyKeys();
    Result<void> removeFiles();
    QStringList filesToRemove() const;

    AppPaths m_paths;
    KeyVault &m_vault;
    QSettings &m_kept;
};

} // namespace alongside
