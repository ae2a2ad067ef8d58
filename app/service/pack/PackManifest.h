// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/pack/PackFile.h"
#include "platform/base/Result.h"

#include <QList>
#include <QStringList>

namespace alongside {

/// The list that a pack ends with: what is in it, in words, then each file with the SHA-256 of its bytes, as
/// `sha256sum -c MANIFEST.txt` reads it too. It is written last: a folder without one is no whole pack.
struct PackManifest {
    static inline const QString fileName = QStringLiteral("MANIFEST.txt");

    QStringList words; ///< a line each
    QList<PackFile> files;

    QByteArray text() const;
};

/// What is wrong with the pack in a folder, a sentence each; none: every file is there and as it was written, and no
/// other. NotFound where the folder holds no manifest.
Result<QStringList> checkPack(const QString &folder);

} // namespace alongside
