// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"

#include <QByteArray>

#include <optional>

namespace alongside {

/// libsodium's secretbox (XSalsa20-Poly1305) under a key of 32 bytes: a nonce of 24 bytes, then the box.
QByteArray sealed(const QByteArray &plain, const QByteArray &key, IdSource &ids);
/// Nothing when the key is another or a byte was changed.
std::optional<QByteArray> opened(const QByteArray &box, const QByteArray &key);

/// 32 bytes that depend on the secret and, so that one secret can serve two purposes, on what they are for (BLAKE2b).
QByteArray derivedKey(const QByteArray &secret, const QByteArray &purpose);

/// BLAKE2b of the bytes, 32 bytes: to notice a torn file.
QByteArray fingerprint(const QByteArray &bytes);

/// Overwrites a secret that is no longer needed; only this copy of it.
void wipe(QByteArray &secret);

} // namespace alongside
