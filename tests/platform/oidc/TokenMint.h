// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

struct _cjose_jwk_int;

namespace alongside {

/// Signs tokens as a provider does, with a key of its own.
class TokenMint {
public:
    enum class Kind { Rsa, Curve };
    explicit TokenMint(Kind kind = Kind::Curve, QByteArray id = "key-1");

    /// What the provider says of its key.
    QJsonObject publicKey() const;
    QByteArray keySet() const; ///< this key alone

    /// algorithm: as the header names it, and as it is signed; empty: what the key is for.
    QByteArray sign(const QByteArray &payload, const QJsonObject &header = {}) const;
    QByteArray sign(const QJsonObject &claims, const QJsonObject &header = {}) const;

private:
    QByteArray m_algorithm;
    QByteArray m_id;
    std::shared_ptr<_cjose_jwk_int> m_key;
};

/// A token that is not signed, or whose signature is made up.
QByteArray unsignedToken(const QJsonObject &header, const QJsonObject &claims, const QByteArray &signature = {});

} // namespace alongside
