// SPDX-License-Identifier: Apache-2.0
#include "platform/oidc/TokenKeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cjose/cjose.h>

namespace alongside {

namespace {

constexpr size_t fewestRsaBits = 2048; // RFC 7518 §3.3
constexpr qsizetype longestToken = 64 << 10; // bytes

using Signed = std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)>;

Error refusedToken(const char *why)
{
    return {ErrorKind::Rejected, QStringLiteral("the token %1").arg(QString::fromLatin1(why))};
}

/// The public part alone: what else a key says of itself is not the library's business.
QByteArray publicPart(const QJsonObject &described)
{
    QJsonObject part;
    for (const char *name : {"kty", "n", "e", "crv", "x", "y"})
        if (described.contains(QLatin1String(name)))
            part.insert(QLatin1String(name), described.value(QLatin1String(name)));
    return QJsonDocument{part}.toJson(QJsonDocument::Compact);
}

QByteArray headerText(cjose_header_t *header, const char *name)
{
    cjose_err ignored{};
    const char *text = cjose_header_get(header, name, &ignored);
    return text ? QByteArray{text} : QByteArray{};
}

/// What must be understood (RFC 7515 §4.1.11), and is not.
bool hasCriticalParts(const QByteArray &token)
{
    const QByteArray header = QByteArray::fromBase64(token.left(token.indexOf('.')), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(header).object().contains(QLatin1String("crit"));
}

} // namespace

std::optional<TokenKeys::Key> TokenKeys::keyFrom(const QJsonObject &described)
{
    const QString use = described.value(QLatin1String("use")).toString();
    if (!use.isEmpty() && use != QLatin1String("sig")) return std::nullopt;
    const QByteArray json = publicPart(described);
    cjose_err ignored{};
    const std::shared_ptr<cjose_jwk_t> key{
        cjose_jwk_import(json.constData(), size_t(json.size()), &ignored), [](cjose_jwk_t *jwk) {
            if (jwk) cjose_jwk_release(jwk);
        }};
    if (!key) return std::nullopt;
    const bool isRsa = cjose_jwk_get_kty(key.get(), &ignored) == CJOSE_JWK_KTY_RSA
        && cjose_jwk_get_keysize(key.get(), &ignored) >= fewestRsaBits;
    const bool isCurve = cjose_jwk_get_kty(key.get(), &ignored) == CJOSE_JWK_KTY_EC
        && cjose_jwk_EC_get_curve(key.get(), &ignored) == CJOSE_JWK_EC_P_256;
    if (!isRsa && !isCurve) return std::nullopt;
    const QByteArray algorithm = isRsa ? CJOSE_HDR_ALG_RS256 : CJOSE_HDR_ALG_ES256;
    const QString named = described.value(QLatin1String("alg")).toString();
    if (!named.isEmpty() && named.toUtf8() != algorithm) return std::nullopt;
    return Key{described.value(QLatin1String("kid")).toString().toUtf8(), algorithm, key};
}

Result<TokenKeys> TokenKeys::read(const QByteArray &json)
{
    const QJsonObject set = QJsonDocument::fromJson(json).object();
    if (!set.value(QLatin1String("keys")).isArray())
        return Error{ErrorKind::Corrupt, QStringLiteral("what the provider calls its keys is no set of keys")};
    TokenKeys keys;
    for (const QJsonValue &described : set.value(QLatin1String("keys")).toArray())
        if (auto key = keyFrom(described.toObject())) keys.m_keys.append(*std::move(key));
    return keys;
}

/// Without a name it is the one that there is for that algorithm (OpenID Connect Core §10.1).
Result<const TokenKeys::Key *> TokenKeys::find(const QByteArray &id, const QByteArray &algorithm) const
{
    QList<const Key *> fitting;
    for (const Key &key : m_keys)
        if (key.algorithm == algorithm && (id.isEmpty() || key.id == id)) fitting.append(&key);
    if (fitting.size() == 1) return fitting.first();
    if (fitting.isEmpty()) return Error{ErrorKind::NotFound, QStringLiteral("the token is signed with an unknown key")};
    return refusedToken("does not say which key signed it");
}

Result<QByteArray> TokenKeys::payloadOf(const QByteArray &token) const
{
    if (token.size() > longestToken) return refusedToken("is too long");
    cjose_err why{};
    const Signed read{cjose_jws_import(token.constData(), size_t(token.size()), &why), &cjose_jws_release};
    if (!read) return refusedToken("is no signed token");
    cjose_header_t *header = cjose_jws_get_protected(read.get());
    const QByteArray algorithm = headerText(header, CJOSE_HDR_ALG);
    // Never what the token says of itself alone: "none", or a public key taken for a shared secret.
    if (algorithm != CJOSE_HDR_ALG_RS256 && algorithm != CJOSE_HDR_ALG_ES256)
        return refusedToken("is not signed with RS256 or ES256");
    if (hasCriticalParts(token)) return refusedToken("asks for more than is known here");
    const Result<const Key *> key = find(headerText(header, CJOSE_HDR_KID), algorithm);
    if (!key) return key.error();
    if (!cjose_jws_verify(read.get(), (*key)->key.get(), &why)) return refusedToken("has a wrong signature");
    uint8_t *text = nullptr;
    size_t size = 0;
    if (!cjose_jws_get_plaintext(read.get(), &text, &size, &why)) return refusedToken("says nothing");
    return QByteArray{reinterpret_cast<const char *>(text), qsizetype(size)};
}

} // namespace alongside
