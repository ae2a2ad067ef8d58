// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "tests/sync/convergence/Chance.h"

namespace alongside {

/// A chunk of a picture as it was made, on somebody's disk.
struct SoundChunk {
    QString account; ///< of the service's
    QString id;
    QByteArray bytes;

    /// The picture's id, which every chunk begins with.
    QString picture() const;
};

/// Those that a disk has not changed yet, in the order of the query, which answers account, id and bytes. None where
/// the disk fails just now.
QList<SoundChunk> soundChunks(Database &database, const QString &sql);

/// What a disk leaves of bytes that it loses: nothing, less than there was, or something else.
std::optional<QByteArray> whatIsLeftOf(const QByteArray &bytes, Chance &chance);

} // namespace alongside
