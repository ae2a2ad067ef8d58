// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/console/TestProvider.h"

#include "app/service/console/FormFields.h"
#include "tests/support/Must.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace alongside {

namespace {

HttpReply jsonReply(const QJsonObject &object, int status = 200)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument{object}.toJson()};
}

HttpReply tokenError(const char *error) { return jsonReply({{QStringLiteral("error"), QLatin1String(error)}}, 400); }

} // namespace

TestProvider::TestProvider(const Clock &clock)
    : m_clock{clock}, m_api{m_config, [this](const HttpRequest &request) { return std::optional{handle(request)}; }}
{
    m_config.port = 0;
    must(m_api.start());
}

QString TestProvider::issuer() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_api.port()); }

QByteArray TestProvider::approve(const QByteArray &location, const Person &person)
{
    const FormFields asked{location.mid(location.indexOf('?') + 1)};
    const bool isWhole = location.startsWith(issuer().toLatin1() + "/authorize?")
        && asked.value("response_type") == QStringLiteral("code") && asked.value("client_id") == client().id
        && asked.value("scope").split(u' ').contains(QStringLiteral("openid"))
        && asked.value("code_challenge_method") == QStringLiteral("S256") && asked.value("state").size() >= 43
        && asked.value("nonce").size() >= 43 && asked.value("code_challenge").size() == 43;
    if (!isWhole) qFatal("not a whole request: %s", location.constData());
    const std::lock_guard lock{m_mutex};
    const QString code = QStringLiteral("code-%1").arg(++m_made);
    m_codes.insert(code, {person, asked.value("nonce"), asked.value("code_challenge"), asked.value("redirect_uri")});
    return formOf({{"code", code.toUtf8()}, {"state", asked.value("state").toUtf8()}, {"iss", issuer().toUtf8()}});
}

void TestProvider::say(const QJsonObject &claims)
{
    const std::lock_guard lock{m_mutex};
    m_said = claims;
}

void TestProvider::changeKey(const QByteArray &id)
{
    const std::lock_guard lock{m_mutex};
    m_mint = TokenMint{TokenMint::Kind::Curve, id};
}

void TestProvider::forge()
{
    const std::lock_guard lock{m_mutex};
    m_forger.emplace(TokenMint::Kind::Curve, "unknown");
}

void TestProvider::tellApart(const QString &subject)
{
    const std::lock_guard lock{m_mutex};
    m_apart = subject;
}

void TestProvider::tellAt(const QString &url)
{
    tellApart();
    const std::lock_guard lock{m_mutex};
    m_userInfo = url;
}

void TestProvider::grant(const QString &scope)
{
    const std::lock_guard lock{m_mutex};
    m_scope = scope;
}

void TestProvider::answer(const QByteArray &path, const HttpReply &reply)
{
    const std::lock_guard lock{m_mutex};
    m_answers.insert(path, reply);
}

void TestProvider::shut(const QString &subject)
{
    const std::lock_guard lock{m_mutex};
    m_shut.append(subject);
}

void TestProvider::open(const QString &subject)
{
    const std::lock_guard lock{m_mutex};
    m_shut.removeAll(subject);
}

void TestProvider::loseAnswers(int count)
{
    const std::lock_guard lock{m_mutex};
    m_toLose = count;
}

void TestProvider::takeAgain()
{
    const std::lock_guard lock{m_mutex};
    m_takesAgain = true;
}

int TestProvider::asked(const QByteArray &path)
{
    const std::lock_guard lock{m_mutex};
    return m_asked.value(path);
}

HttpReply TestProvider::handle(const HttpRequest &request)
{
    const std::lock_guard lock{m_mutex};
    ++m_asked[request.target];
    if (m_answers.contains(request.target)) return m_answers.value(request.target);
    if (request.target == "/.well-known/openid-configuration") return configuration();
    if (request.target == "/keys") return {200, {{"Content-Type", "application/json"}}, m_mint.keySet()};
    if (request.target == "/token" && request.method == "POST") return token(request);
    if (request.target == "/userinfo") return userInfo(request);
    return jsonReply({}, 404);
}

HttpReply TestProvider::userInfo(const HttpRequest &request) const
{
    if (headerValue(request.headers, "Authorization") != "Bearer opened") return jsonReply({}, 401);
    return jsonReply({{QStringLiteral("sub"), m_apart->isEmpty() ? m_last.subject : *m_apart},
        {QStringLiteral("email"), m_last.email}, {QStringLiteral("email_verified"), m_last.isVerified}});
}

HttpReply TestProvider::configuration() const
{
    const QString at = issuer();
    QJsonObject said{{QStringLiteral("issuer"), at},
        {QStringLiteral("authorization_endpoint"), at + QStringLiteral("/authorize")},
        {QStringLiteral("token_endpoint"), at + QStringLiteral("/token")},
        {QStringLiteral("jwks_uri"), at + QStringLiteral("/keys")},
        {QStringLiteral("scopes_supported"), QJsonArray{QStringLiteral("openid"), QStringLiteral("offline_access")}},
        {QStringLiteral("token_endpoint_auth_methods_supported"), QJsonArray{QStringLiteral("client_secret_basic")}}};
    const QString userInfo = m_userInfo.isEmpty() ? at + QStringLiteral("/userinfo") : m_userInfo;
    if (m_apart) said.insert(QStringLiteral("userinfo_endpoint"), userInfo);
    return jsonReply(said);
}

HttpReply TestProvider::token(const HttpRequest &request)
{
    const QByteArray pair = client().id.toUtf8() + ':' + client().secret.toPercentEncoding();
    if (headerValue(request.headers, "Authorization") != "Basic " + pair.toBase64())
        return tokenError("invalid_client");
    const FormFields form{request.body};
    if (form.value("grant_type") == QStringLiteral("refresh_token")) {
        const QString used = form.value("refresh_token");
        if (!m_refreshTokens.contains(used)) return tokenError("invalid_grant");
        const Grant grant = m_refreshTokens.value(used);
        if (!m_takesAgain) m_refreshTokens.remove(used); // each is good once
        if (m_shut.contains(grant.person.subject)) return tokenError("invalid_grant");
        const HttpReply reply = redeemed(grant);
        return m_toLose-- > 0 ? HttpReply{200, reply.headers, reply.body.left(20)} : reply;
    }
    if (!m_codes.contains(form.value("code"))) return tokenError("invalid_grant");
    const Grant grant = m_codes.take(form.value("code"));
    const QByteArray shown = QCryptographicHash::hash(form.value("code_verifier").toUtf8(), QCryptographicHash::Sha256)
                                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const bool isSame = QString::fromLatin1(shown) == grant.challenge && form.value("redirect_uri") == grant.returnTo;
    return isSame ? redeemed(grant) : tokenError("invalid_grant");
}

HttpReply TestProvider::redeemed(const Grant &grant)
{
    const QString next = QStringLiteral("refresh-%1").arg(++m_made);
    m_refreshTokens.insert(next, grant);
    m_last = grant.person;
    QJsonObject tokens{{QStringLiteral("access_token"), QStringLiteral("opened")},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")}, {QStringLiteral("refresh_token"), next},
        {QStringLiteral("id_token"), QString::fromLatin1(idToken(grant))}};
    if (m_scope) tokens.insert(QStringLiteral("scope"), *m_scope);
    return jsonReply(tokens);
}

QByteArray TestProvider::idToken(const Grant &grant) const
{
    const qint64 now = std::chrono::duration_cast<std::chrono::seconds>(m_clock.now().time_since_epoch()).count();
    QJsonObject claims{{QStringLiteral("iss"), issuer()}, {QStringLiteral("aud"), client().id},
        {QStringLiteral("sub"), grant.person.subject}, {QStringLiteral("nonce"), grant.nonce},
        {QStringLiteral("iat"), now}, {QStringLiteral("exp"), now + 300}, {QStringLiteral("email"), grant.person.email},
        {QStringLiteral("email_verified"), grant.person.isVerified}};
    if (m_apart) claims.remove(QStringLiteral("email"));
    for (auto said = m_said.begin(); said != m_said.end(); ++said)
        claims.insert(said.key(), said.value());
    return m_forger ? m_forger->sign(claims) : m_mint.sign(claims);
}

} // namespace alongside
