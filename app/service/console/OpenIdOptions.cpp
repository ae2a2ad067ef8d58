// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/OpenIdOptions.h"

#include <QFile>
#include <QSslCertificate>

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

/// Of this machine where no file was typed.
Result<QSslConfiguration> trustFrom(const QString &path)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (path.isEmpty()) return tls;
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return optionError(QStringLiteral("--oidc-authority-file: \"%1\" cannot be read.").arg(path));
    const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty())
        return optionError(
            QStringLiteral("--oidc-authority-file: \"%1\" holds no certificate in PEM format.").arg(path));
    tls.setCaCertificates(authorities);
    return tls;
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
        {QStringLiteral("oidc-authority-file"),
            QStringLiteral("A file with the certificate (PEM) of the authority that vouches for the provider's, where "
                           "that is the council's own. Nobody else is believed then; without it whoever this machine "
                           "trusts."),
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
    const bool isMore = call.isSet("oidc-shut-out") || call.isSet("oidc-authority-file");
    if (typed == 0 && !isMore) return std::optional<OpenIdTerms>{};
    if (typed < 3)
        return optionError(
            QStringLiteral("--oidc-issuer, --oidc-client and --oidc-secret-file go together, and --oidc-shut-out and "
                           "--oidc-authority-file with them."));
    if (OpenIdEndpoints::placeFor(call.option("oidc-issuer")).isEmpty())
        return optionError(QStringLiteral("--oidc-issuer is an https address, without a question mark."));
    if (call.option("oidc-client").isEmpty()) return optionError(QStringLiteral("--oidc-client is empty."));
    const Result<QByteArray> secret = secretIn(call.option("oidc-secret-file"));
    if (!secret) return secret.error();
    const Result<QSslConfiguration> tls = trustFrom(call.option("oidc-authority-file"));
    if (!tls) return tls.error();
    return std::optional{OpenIdTerms{{call.option("oidc-issuer"), call.option("oidc-client"), *secret},
        call.isSet("oidc-shut-out") ? SignOnWatch::WhenShut::ShutOut : SignOnWatch::WhenShut::SignOut, *tls}};
}

} // namespace alongside
