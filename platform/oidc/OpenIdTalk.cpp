// SPDX-License-Identifier: Apache-2.0
#include "platform/oidc/OpenIdTalk.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

namespace {

constexpr std::chrono::seconds patience{5}; // for one answer: somebody waits for it
constexpr std::chrono::hours kept{1};
constexpr std::chrono::seconds failureKept{5}; // or everybody would wait for the same in turn
constexpr qsizetype longestAnswer = 1 << 20; // bytes

/// A body that may be read, of a reply that says that all is well.
Result<QByteArray> bodyOf(const Result<HttpReply> &reply)
{
    if (!reply) return reply.error();
    if (reply->status != 200)
        return Error{ErrorKind::Untrusted, QStringLiteral("the provider answers with status %1").arg(reply->status)};
    if (reply->body.size() > longestAnswer)
        return Error{ErrorKind::Untrusted, QStringLiteral("the provider answers without end")};
    return reply->body;
}

/// RFC 6749 §5.2.
Error refusedByProvider(const HttpReply &reply)
{
    const QString said = QJsonDocument::fromJson(reply.body).object().value(QLatin1String("error")).toString();
    if (said == QLatin1String("invalid_grant"))
        return {ErrorKind::SignedOut, QStringLiteral("what was brought to the provider holds no more")};
    if (said == QLatin1String("invalid_client") || said == QLatin1String("unauthorized_client"))
        return {ErrorKind::WrongKey, QStringLiteral("the provider does not know this client, or its secret")};
    return {ErrorKind::Untrusted, QStringLiteral("the provider answers with status %1").arg(reply.status)};
}

/// Where it is to be asked could not be found out: nothing was sent there.
Error notAsked(const Error &error)
{
    return {ErrorKind::Unreachable, QStringLiteral("%1: %2").arg(nameOf(error.kind), error.detail)};
}

Result<QJsonObject> tokensIn(const Result<HttpReply> &reply)
{
    if (reply && reply->status >= 400 && reply->status < 500) return refusedByProvider(*reply);
    const Result<QByteArray> body = bodyOf(reply);
    if (!body) return body.error();
    const QJsonDocument document = QJsonDocument::fromJson(*body);
    if (!document.isObject())
        return Error{ErrorKind::Corrupt, QStringLiteral("the provider's answer is no JSON object")};
    return document.object();
}

QByteArray textIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toUtf8();
}

/// What is good only while somebody is signed in there would run out by itself, and say nothing of their account: it is
/// not kept. RFC 6749 §5.1: a scope that is not told is the one that was asked for.
QByteArray refreshTokenIn(const QJsonObject &tokens, OpenIdEndpoints::Renewal asked)
{
    const QJsonValue scope = tokens.value(QLatin1String("scope"));
    const bool isLasting = scope.isString() ? scope.toString().split(u' ').contains(QLatin1String("offline_access"))
                                            : asked == OpenIdEndpoints::Renewal::Offered;
    return isLasting ? textIn(tokens, "refresh_token") : QByteArray{};
}

} // namespace

void OpenIdTalk::ask(const QUrl &url, HttpRequest request, const HttpTransport::Done &done)
{
    const QString origin = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    std::shared_ptr<QtHttpTransport> &transport = m_transports[origin];
    if (!transport) transport = std::make_shared<QtHttpTransport>(QUrl{origin}, m_tls);
    request.target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery()) request.target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    request.headers.append(HttpHeader{"Accept", "application/json"});
    request.timeout = patience;
    transport->send(request, done);
}

bool OpenIdTalk::isFresh(const std::optional<std::chrono::milliseconds> &read) const
{
    return read && m_clock.monotonic() - *read < kept;
}

void OpenIdTalk::findEndpoints(const Done<OpenIdEndpoints> &done)
{
    if (m_endpoints && isFresh(m_endpointsRead)) return done(*m_endpoints);
    if (m_notFound && m_clock.monotonic() - m_notFoundAt < failureKept) return done(*m_notFound);
    m_awaitEndpoints.append(done);
    if (m_awaitEndpoints.size() > 1) return;
    ask(OpenIdEndpoints::placeFor(m_client.issuer), {}, [this](const Result<HttpReply> &reply) {
        const Result<QByteArray> body = bodyOf(reply);
        noteEndpoints(body ? OpenIdEndpoints::read(*body, m_client.issuer) : body.error());
    });
}

void OpenIdTalk::noteEndpoints(const Result<OpenIdEndpoints> &found)
{
    m_notFound.reset();
    if (found) {
        m_endpoints = *found;
        m_endpointsRead = m_clock.monotonic();
    } else {
        m_notFound = found.error();
        m_notFoundAt = m_clock.monotonic();
    }
    for (const auto &done : std::exchange(m_awaitEndpoints, {}))
        done(found);
}

void OpenIdTalk::fetchKeys(const Done<TokenKeys> &done)
{
    findEndpoints([this, done](const Result<OpenIdEndpoints> &endpoints) {
        if (!endpoints) return done(endpoints.error());
        ask(endpoints->keys, {}, [this, done](const Result<HttpReply> &reply) {
            const Result<QByteArray> body = bodyOf(reply);
            if (!body) return done(body.error());
            const Result<TokenKeys> keys = TokenKeys::read(*body);
            if (keys) {
                m_keys = *keys;
                m_keysRead = m_clock.monotonic();
            }
            done(keys);
        });
    });
}

HttpRequest OpenIdTalk::tokenRequest(const OpenIdEndpoints &endpoints, Form form) const
{
    HttpRequest request{
        .method = "POST", .target = {}, .headers = {{"Content-Type", "application/x-www-form-urlencoded"}}, .body = {}};
    const QByteArray id = m_client.id.toUtf8();
    if (endpoints.secretIn == OpenIdEndpoints::SecretIn::Header) {
        const QByteArray pair = id.toPercentEncoding() + ':' + m_client.secret.toPercentEncoding(); // RFC 6749 §2.3.1
        request.headers.append(HttpHeader{"Authorization", "Basic " + pair.toBase64()});
    } else {
        form.append({"client_id", id});
        form.append({"client_secret", m_client.secret});
    }
    request.body = formOf(form);
    return request;
}

void OpenIdTalk::askForToken(const Form &form, const Done<QJsonObject> &done)
{
    findEndpoints([this, form, done](const Result<OpenIdEndpoints> &endpoints) {
        if (!endpoints) return done(endpoints.error());
        ask(endpoints->token, tokenRequest(*endpoints, form),
            [done](const Result<HttpReply> &reply) { done(tokensIn(reply)); });
    });
}

/// A key that is not known yet may be a new one: the keys are fetched once more, and then it is nobody's.
void OpenIdTalk::judge(const QByteArray &token, const OpenIdAttempt &attempt, const Done<IdClaims> &done)
{
    const auto claims = [this, token, attempt](const TokenKeys &keys) {
        return claimsOf(token, keys, {m_client.issuer, m_client.id, QString::fromLatin1(attempt.nonce), m_clock.now()});
    };
    if (m_keys && isFresh(m_keysRead)) {
        const Result<IdClaims> known = claims(*m_keys);
        if (known || known.error().kind != ErrorKind::NotFound) return done(known);
    }
    fetchKeys([claims, done](const Result<TokenKeys> &keys) {
        if (!keys) return done(keys.error());
        const Result<IdClaims> found = claims(*keys);
        if (!found && found.error().kind == ErrorKind::NotFound)
            return done(Error{ErrorKind::Rejected, found.error().detail});
        done(found);
    });
}

/// A strict provider says it here and not in the token (OpenID Connect Core §5.4). Where it is away, or says nothing
/// that can be used, they are known by their subject, or not.
void OpenIdTalk::findEmail(const IdClaims &claims, const QByteArray &accessToken, const Done<IdClaims> &done)
{
    const QUrl place = m_endpoints ? m_endpoints->userInfo : QUrl{};
    if (!claims.email.isEmpty() || place.isEmpty() || accessToken.isEmpty()) return done(claims);
    HttpRequest request;
    request.headers.append(HttpHeader{"Authorization", "Bearer " + accessToken});
    ask(place, request, [claims, done](const Result<HttpReply> &reply) {
        const Result<QByteArray> body = bodyOf(reply);
        const QJsonObject said = body ? QJsonDocument::fromJson(*body).object() : QJsonObject{};
        IdClaims known = claims;
        const bool isTheirs = said.value(QLatin1String("sub")) == claims.subject; // §5.3.2: or it may not be used
        if (isTheirs && said.value(QLatin1String("email_verified")) == true)
            known.email = said.value(QLatin1String("email")).toString();
        done(known);
    });
}

void OpenIdTalk::redeem(
    const QByteArray &code, const OpenIdAttempt &attempt, const QByteArray &returnTo, const Done<OpenIdIdentity> &done)
{
    const Form form{{"grant_type", "authorization_code"}, {"code", code}, {"redirect_uri", returnTo},
        {"code_verifier", attempt.verifier}};
    askForToken(form, [this, attempt, done](const Result<QJsonObject> &tokens) {
        if (!tokens) return done(tokens.error());
        const auto renewal = m_endpoints ? m_endpoints->renewal : OpenIdEndpoints::Renewal::None;
        const QByteArray refreshToken = refreshTokenIn(*tokens, renewal);
        const QByteArray accessToken = textIn(*tokens, "access_token");
        const auto known = [done, refreshToken](const Result<IdClaims> &claims) {
            if (!claims) return done(claims.error());
            done(OpenIdIdentity{*claims, refreshToken});
        };
        judge(textIn(*tokens, "id_token"), attempt, [this, accessToken, known](const Result<IdClaims> &claims) {
            if (!claims) return known(claims.error());
            findEmail(*claims, accessToken, known);
        });
    });
}

void OpenIdTalk::renew(const QByteArray &refreshToken, const Done<QByteArray> &done)
{
    findEndpoints([this, refreshToken, done](const Result<OpenIdEndpoints> &endpoints) {
        if (!endpoints) return done(notAsked(endpoints.error()));
        askForToken({{"grant_type", "refresh_token"}, {"refresh_token", refreshToken}},
            [done, refreshToken](const Result<QJsonObject> &tokens) {
                if (!tokens) return done(tokens.error());
                const QByteArray next = textIn(*tokens, "refresh_token"); // it may give another each time (§6)
                done(next.isEmpty() ? refreshToken : next);
            });
    });
}

} // namespace alongside
