// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>

#include <optional>

namespace alongside {

/// A pair of X25519 keys: whoever knows the public half seals, only who holds the secret half opens.
struct KeyPair {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 32 bytes

    bool operator==(const KeyPair &) const = default;
};

constexpr int keySeedBytes = 32;

/// The pair that follows from a seed of keySeedBytes: the seed is what is kept.
KeyPair keyPairFrom(const QByteArray &seed);

/// libsodium's sealed box (crypto_box_seal): nobody can tell who sealed it, its writer cannot open it either.
/// Rejected: that is no public key.
Result<QByteArray> sealedTo(const QByteArray &publicKey, const QByteArray &plain);
/// Nothing when it was sealed to another key, or a byte was changed.
std::optional<QByteArray> openedWith(const KeyPair &keys, const QByteArray &box);

} // namespace alongside
