// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>

struct _cjose_jwk_int; // the library's own name of a key

namespace alongside {

/// The public keys that a provider signs with (RFC 7517, a JWK Set). What is no key for RS256 or ES256 is passed over:
/// RSA of 2048 bits or more, and the curve P-256. A value.
class TokenKeys {
public:
    /// Corrupt: it is no such set.
    static Result<TokenKeys> read(const QByteArray &json);

    qsizetype size() const { return m_keys.size(); }

    /// What a signed token (RFC 7515, compact) says. Rejected: it is none, it is signed in another way than RS256 and
    /// ES256, or the signature is wrong. NotFound: it names a key that is not here, and may be newer.
    Result<QByteArray> payloadOf(const QByteArray &token) const;

private:
    struct Key {
        QByteArray id; // empty: it has none
        QByteArray algorithm; // the one that it is for
        std::shared_ptr<_cjose_jwk_int> key;
    };
    static std::optional<Key> keyFrom(const QJsonObject &described);
    Result<const Key *> find(const QByteArray &id, const QByteArray &algorithm) const;

    QList<Key> m_keys;
};

} // namespace alongside
