// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/device/KeyFile.h"

namespace alongside {

/// The wrap of one person.
struct KeyFile::Person {
    QString id;
    QByteArray salt; ///< of Argon2id
    QByteArray sealedKey;
    QByteArray sealedLabel;
    QByteArray sealedSeed = {}; ///< empty: a file of before there were any
    int wrongAttempts = 0; ///< since the last right one
    std::chrono::milliseconds wrongAt{0}; ///< the last of them, on the monotonic clock
};

/// What a key file holds, and its form on the disk: one line with version and fingerprint, then JSON.
///
///     alongside-keys 1 <BLAKE2b-256 of the rest, hex>
///     {"people":[{"id","salt","key","label","seed","wrong","wrongAt"}],"codes":[{"number","key"}]}
struct KeyFile::Content {
    QList<Person> people;
    QList<RecoveryWrap> codes;

    /// Corrupt when it is torn, TooNew when a newer version wrote it.
    static Result<Content> fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const;

    Person *find(const QString &id);
    const Person *find(const QString &id) const { return const_cast<Content *>(this)->find(id); }
};

} // namespace alongside
