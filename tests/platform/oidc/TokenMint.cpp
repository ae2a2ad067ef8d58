// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/oidc/TokenMint.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cjose/cjose.h>

#include <cstdlib>

namespace alongside {

namespace {

QByteArray mintJson(const QJsonObject &object) { return QJsonDocument{object}.toJson(QJsonDocument::Compact); }

QByteArray coded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

TokenMint::TokenMint(Kind kind, QByteArray id)
    : m_algorithm{kind == Kind::Rsa ? CJOSE_HDR_ALG_RS256 : CJOSE_HDR_ALG_ES256}, m_id{std::move(id)}
{
    cjose_err why{};
    const uint8_t exponent[] = {1, 0, 1};
    cjose_jwk_t *made = kind == Kind::Rsa ? cjose_jwk_create_RSA_random(2048, exponent, sizeof exponent, &why)
                                          : cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, &why);
    if (!made) qFatal("no key: %s", why.message);
    m_key = {made, [](cjose_jwk_t *key) { cjose_jwk_release(key); }};
}

QJsonObject TokenMint::publicKey() const
{
    cjose_err why{};
    char *text = cjose_jwk_to_json(m_key.get(), false, &why);
    QJsonObject key = QJsonDocument::fromJson(text).object();
    free(text);
    key.insert(QStringLiteral("use"), QStringLiteral("sig"));
    if (!m_id.isEmpty()) key.insert(QStringLiteral("kid"), QString::fromLatin1(m_id));
    return key;
}

QByteArray TokenMint::keySet() const { return mintJson({{QStringLiteral("keys"), QJsonArray{publicKey()}}}); }

QByteArray TokenMint::sign(const QByteArray &payload, const QJsonObject &header) const
{
    cjose_err why{};
    cjose_header_t *parts = cjose_header_new(&why);
    cjose_header_set(parts, CJOSE_HDR_ALG, m_algorithm.constData(), &why);
    if (!m_id.isEmpty()) cjose_header_set(parts, CJOSE_HDR_KID, m_id.constData(), &why);
    for (auto part = header.begin(); part != header.end(); ++part)
        cjose_header_set_raw(parts, part.key().toUtf8().constData(),
            mintJson({{QStringLiteral("v"), part.value()}}).mid(5).chopped(1).constData(), &why);
    const std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)> made{
        cjose_jws_sign(
            m_key.get(), parts, reinterpret_cast<const uint8_t *>(payload.constData()), size_t(payload.size()), &why),
        &cjose_jws_release};
    cjose_header_release(parts);
    const char *text = nullptr;
    if (!made || !cjose_jws_export(made.get(), &text, &why)) qFatal("no token: %s", why.message);
    return text;
}

QByteArray TokenMint::sign(const QJsonObject &claims, const QJsonObject &header) const
{
    return sign(mintJson(claims), header);
}

QByteArray unsignedToken(const QJsonObject &header, const QJsonObject &claims, const QByteArray &signature)
{
    return coded(mintJson(header)) + '.' + coded(mintJson(claims)) + '.' + coded(signature);
}

} // namespace alongside
