// SPDX-License-Identifier: Apache-2.0
#include "platform/oidc/IdToken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

namespace {

constexpr qsizetype longestSubject = 255; // OpenID Connect Core §2

Error unfitToken(const char *why)
{
    return {ErrorKind::Rejected, QStringLiteral("the ID token %1").arg(QString::fromLatin1(why))};
}

/// For this client and nobody else: another one could pass it on.
bool isForClient(const QJsonObject &claims, const QString &client)
{
    const QJsonValue audience = claims.value(QLatin1String("aud"));
    const bool isOnlyOne = audience.isArray() ? audience.toArray() == QJsonArray{client} : audience == client;
    const QJsonValue party = claims.value(QLatin1String("azp"));
    return isOnlyOne && (party.isUndefined() || party == client);
}

std::optional<Instant> momentIn(const QJsonObject &claims, const char *name)
{
    const QJsonValue seconds = claims.value(QLatin1String(name));
    constexpr double farthest = 253'402'300'799; // the year 9999
    if (!seconds.isDouble() || seconds.toDouble() < 0 || seconds.toDouble() > farthest) return std::nullopt;
    return Instant{std::chrono::seconds{qint64(seconds.toDouble())}};
}

/// By how much, in words, two clocks differ at the least.
Error otherTime(std::chrono::milliseconds difference)
{
    const qint64 minutes = std::chrono::ceil<std::chrono::minutes>(difference).count();
    return {ErrorKind::WrongClock, QString::number(minutes)};
}

Result<void> judgeTime(const QJsonObject &claims, Instant now)
{
    const std::optional<Instant> expires = momentIn(claims, "exp");
    const std::optional<Instant> made = momentIn(claims, "iat");
    if (!expires || !made) return unfitToken("does not say when it was made and how long it holds");
    if (*made > now + IdTokenTerms::leeway) return otherTime(*made - now);
    if (*expires <= now - IdTokenTerms::leeway) return otherTime(now - *expires);
    if (*made < now - IdTokenTerms::oldest - IdTokenTerms::leeway) return otherTime(now - *made);
    return {};
}

Result<void> judgeClaims(const QJsonObject &claims, const IdTokenTerms &terms)
{
    if (claims.value(QLatin1String("iss")) != terms.issuer) return unfitToken("comes from another provider");
    if (!isForClient(claims, terms.client)) return unfitToken("was made for somebody else");
    if (terms.nonce.isEmpty() || claims.value(QLatin1String("nonce")) != terms.nonce)
        return unfitToken("answers another question");
    const QString subject = claims.value(QLatin1String("sub")).toString();
    if (subject.isEmpty() || subject.size() > longestSubject) return unfitToken("names nobody");
    return judgeTime(claims, terms.now);
}

} // namespace

Result<IdClaims> claimsOf(const QByteArray &token, const TokenKeys &keys, const IdTokenTerms &terms)
{
    const Result<QByteArray> payload = keys.payloadOf(token);
    if (!payload) return payload.error();
    const QJsonDocument document = QJsonDocument::fromJson(*payload);
    if (!document.isObject()) return unfitToken("says nothing");
    const QJsonObject claims = document.object();
    if (auto judged = judgeClaims(claims, terms); !judged) return judged.error();
    const bool isVerified = claims.value(QLatin1String("email_verified")) == true;
    return IdClaims{terms.issuer, claims.value(QLatin1String("sub")).toString(),
        isVerified ? claims.value(QLatin1String("email")).toString() : QString{}};
}

} // namespace alongside
