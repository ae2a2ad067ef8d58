// SPDX-License-Identifier: Apache-2.0
#include "platform/device/SecretBox.h"

#include "platform/device/Sodium.h"

namespace alongside {

QByteArray sealed(const QByteArray &plain, const QByteArray &key, IdSource &ids)
{
    requireSodium();
    Q_ASSERT(key.size() == crypto_secretbox_KEYBYTES);
    const QByteArray nonce = ids.secret(crypto_secretbox_NONCEBYTES);
    QByteArray box(plain.size() + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(out(box), in(plain), lengthOf(plain), in(nonce), in(key));
    return nonce + box;
}

std::optional<QByteArray> opened(const QByteArray &box, const QByteArray &key)
{
    requireSodium();
    Q_ASSERT(key.size() == crypto_secretbox_KEYBYTES);
    const qsizetype plainBytes =
        box.size() - qsizetype(crypto_secretbox_NONCEBYTES) - qsizetype(crypto_secretbox_MACBYTES);
    if (plainBytes < 0) return std::nullopt;
    const QByteArray nonce = box.left(crypto_secretbox_NONCEBYTES);
    const QByteArray content = box.mid(crypto_secretbox_NONCEBYTES);
    QByteArray plain(plainBytes, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(out(plain), in(content), lengthOf(content), in(nonce), in(key)) != 0)
        return std::nullopt;
    return plain;
}

QByteArray derivedKey(const QByteArray &secret, const QByteArray &purpose)
{
    requireSodium();
    QByteArray keyed = fingerprint(secret); // BLAKE2b takes keys of 16 to 64 bytes only
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    crypto_generichash(out(key), size_t(key.size()), in(purpose), lengthOf(purpose), in(keyed), size_t(keyed.size()));
    wipe(keyed);
    return key;
}

QByteArray fingerprint(const QByteArray &bytes)
{
    requireSodium();
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(out(hash), size_t(hash.size()), in(bytes), lengthOf(bytes), nullptr, 0);
    return hash;
}

void wipe(QByteArray &secret) { sodium_memzero(secret.data(), size_t(secret.size())); }

} // namespace alongside
