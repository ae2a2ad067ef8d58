// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/OpenIdOptions.h"

#include <QFile>

namespace alongside {

namespace {

constexpr qint64 longestSecret = 4096; // bytes

Error optionError(const QString &sentence) { return {ErrorKind::Rejected, sentence}; }

Result<QByteArray> secretIn(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return optionError(QStringLiteral("--oidc-secret-file: \"%1\" cannot be read.").arg(path));
    const QByteArray secret = file.read(longestSecret + 1).trimmed();
    if (secret.isEmpty() || secret.size() > longestSecret)
        return optionError(QStringLiteral("--oidc-secret-file: \"%1\" holds no secret.").arg(path));
    return secret;
}

} // namespace

void declareOpenId(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("oidc-issuer"),
            QStringLiteral(
                "Single sign-on (OpenID Connect): the address of the provider, as it calls itself. Staff then "
                "sign in at /console with their work accounts, which coach account names, and fetch codes "
                "for their tablets. Tell the provider that people come back to "
                "https://YOUR-SERVICE/console/entrance/finish."),
            QStringLiteral("url")},
        {QStringLiteral("oidc-client"), QStringLiteral("What the provider calls this service."), QStringLiteral("id")},
        {QStringLiteral("oidc-secret-file"), QStringLiteral("A file with the secret that the provider gave it."),
            QStringLiteral("path")},
        {QStringLiteral("oidc-shut-out"),
            QStringLiteral("Drains, then revokes the tablets of whoever the provider no longer renews; only where it "
                           "gives refresh tokens that live until an account is shut. Without it they are signed out "
                           "of their browsers, and their tablets go on.")},
    });
}

Result<std::optional<OpenIdTerms>> openIdFrom(const Call &call)
{
    const int typed =
        int(call.isSet("oidc-issuer")) + int(call.isSet("oidc-client")) + int(call.isSet("oidc-secret-file"));
    if (typed == 0 && !call.isSet("oidc-shut-out")) return std::optional<OpenIdTerms>{};
    if (typed < 3)
        return optionError(QStringLiteral(
            "--oidc-issuer, --oidc-client and --oidc-secret-file go together, and --oidc-shut-out with them."));
    if (OpenIdEndpoints::placeFor(call.option("oidc-issuer")).isEmpty())
        return optionError(QStringLiteral("--oidc-issuer is an https address, without a question mark."));
    if (call.option("oidc-client").isEmpty()) return optionError(QStringLiteral("--oidc-client is empty."));
    const Result<QByteArray> secret = secretIn(call.option("oidc-secret-file"));
    if (!secret) return secret.error();
    return std::optional{OpenIdTerms{{call.option("oidc-issuer"), call.option("oidc-client"), *secret},
        call.isSet("oidc-shut-out") ? SignOnWatch::WhenShut::ShutOut : SignOnWatch::WhenShut::SignOut}};
}

} // namespace alongside
