// SPDX-License-Identifier: Apache-2.0
#include "platform/oidc/OpenIdEndpoints.h"

#include "platform/net/ThisMachine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

namespace {

/// TLS, or this machine.
bool mayBeAsked(const QUrl &url)
{
    const bool isPlain = url.scheme() == QLatin1String("http") && isThisMachine(url.host());
    return url.isValid() && !url.host().isEmpty() && url.fragment().isEmpty()
        && (url.scheme() == QLatin1String("https") || isPlain);
}

QUrl endpointIn(const QJsonObject &document, const char *name)
{
    const QUrl url{document.value(QLatin1String(name)).toString(), QUrl::StrictMode};
    return mayBeAsked(url) ? url : QUrl{};
}

bool lists(const QJsonObject &document, const char *name, const char *value)
{
    return document.value(QLatin1String(name)).toArray().contains(QLatin1String(value));
}

} // namespace

QUrl OpenIdEndpoints::placeFor(const QString &issuer)
{
    const QUrl url{issuer, QUrl::StrictMode};
    if (!mayBeAsked(url) || url.hasQuery()) return {};
    const QString bare = issuer.endsWith(u'/') ? issuer.chopped(1) : issuer;
    return QUrl{bare + QStringLiteral("/.well-known/openid-configuration")};
}

Result<OpenIdEndpoints> OpenIdEndpoints::read(const QByteArray &json, const QString &issuer)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(json);
    if (!parsed.isObject())
        return Error{ErrorKind::Corrupt, QStringLiteral("the provider's configuration is no JSON object")};
    const QJsonObject document = parsed.object();
    if (document.value(QLatin1String("issuer")) != issuer)
        return Error{ErrorKind::Untrusted, QStringLiteral("the provider's configuration is another issuer's")};
    OpenIdEndpoints found{endpointIn(document, "authorization_endpoint"), endpointIn(document, "token_endpoint"),
        endpointIn(document, "jwks_uri"), endpointIn(document, "userinfo_endpoint")};
    if (found.authorization.isEmpty() || found.token.isEmpty() || found.keys.isEmpty())
        return Error{ErrorKind::Untrusted, QStringLiteral("the provider's configuration lacks an https address")};
    constexpr auto methods = "token_endpoint_auth_methods_supported"; // absent: the header (Discovery §3)
    if (!lists(document, methods, "client_secret_basic") && lists(document, methods, "client_secret_post"))
        found.secretIn = SecretIn::Body;
    if (lists(document, "scopes_supported", "offline_access")) found.renewal = Renewal::Offered;
    return found;
}

} // namespace alongside
