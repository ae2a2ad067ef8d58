// SPDX-License-Identifier: Apache-2.0
#include "platform/device/SealedBox.h"

#include "platform/device/Sodium.h"

namespace alongside {

namespace {

Error noKey() { return {ErrorKind::Rejected, QStringLiteral("that is no public key")}; }

} // namespace

KeyPair keyPairFrom(const QByteArray &seed)
{
    static_assert(keySeedBytes == crypto_box_SEEDBYTES);
    requireSodium();
    Q_ASSERT(seed.size() == keySeedBytes);
    KeyPair keys{QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized),
        QByteArray(crypto_box_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_box_seed_keypair(out(keys.publicKey), out(keys.secretKey), in(seed));
    return keys;
}

Result<QByteArray> sealedTo(const QByteArray &publicKey, const QByteArray &plain)
{
    requireSodium();
    if (publicKey.size() != qsizetype(crypto_box_PUBLICKEYBYTES)) return noKey();
    QByteArray box(plain.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(out(box), in(plain), lengthOf(plain), in(publicKey)) != 0) return noKey();
    return box;
}

std::optional<QByteArray> openedWith(const KeyPair &keys, const QByteArray &box)
{
    requireSodium();
    const qsizetype plainBytes = box.size() - qsizetype(crypto_box_SEALBYTES);
    if (plainBytes < 0 || keys.secretKey.isEmpty()) return std::nullopt;
    QByteArray plain(plainBytes, Qt::Uninitialized);
    if (crypto_box_seal_open(out(plain), in(box), lengthOf(box), in(keys.publicKey), in(keys.secretKey)) != 0)
        return std::nullopt;
    return plain;
}

} // namespace alongside
