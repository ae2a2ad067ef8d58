// SPDX-License-Identifier: Apache-2.0
#include "platform/oidc/OpenIdAttempt.h"

#include <QCryptographicHash>

namespace alongside {

namespace {

constexpr int chanceBytes = 32;
constexpr qsizetype chanceLetters = 43;
constexpr auto unpadded = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isChance(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, unpadded | QByteArray::AbortOnBase64DecodingErrors);
    return text.size() == chanceLetters && decoded;
}

} // namespace

OpenIdAttempt OpenIdAttempt::begin(IdSource &ids)
{
    const auto chance = [&] { return ids.secret(chanceBytes).toBase64(unpadded); };
    return {chance(), chance(), chance()};
}

std::optional<OpenIdAttempt> OpenIdAttempt::fromText(const QByteArray &text)
{
    const QByteArrayList parts = text.split('.');
    if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), isChance)) return std::nullopt;
    return OpenIdAttempt{parts.at(0), parts.at(1), parts.at(2)};
}

QByteArray OpenIdAttempt::challenge() const
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(unpadded);
}

QByteArray OpenIdAttempt::location(
    const OpenIdEndpoints &endpoints, const OpenIdClient &client, const QByteArray &returnTo) const
{
    const bool renews = endpoints.renewal == OpenIdEndpoints::Renewal::Offered;
    QList<std::pair<QByteArray, QByteArray>> fields{{"response_type", "code"}, {"client_id", client.id.toUtf8()},
        {"redirect_uri", returnTo}, {"scope", renews ? "openid email offline_access" : "openid email"},
        {"state", state}, {"nonce", nonce}, {"code_challenge", challenge()}, {"code_challenge_method", "S256"}};
    if (renews)
        fields.append(std::pair<QByteArray, QByteArray>{
            "prompt", "consent"}); // or offline_access is passed over (OpenID Connect Core §11)
    const QByteArray separator = endpoints.authorization.hasQuery() ? "&" : "?";
    return endpoints.authorization.toEncoded() + separator + formOf(fields);
}

QByteArray formOf(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(name + '=' + value.toPercentEncoding());
    return pairs.join('&');
}

} // namespace alongside
