// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/OpenIdEntrance.h"

#include "platform/base/Log.h"

namespace alongside {

namespace {

Error entranceError(ErrorKind kind, const QString &sentence) { return {kind, sentence}; }

/// What somebody at a browser is told of a failure of the other side.
QString sentenceFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
        return QStringLiteral("Your organisation’s sign-in cannot be reached just now. Try again in a few minutes, or "
                              "come in with a one-time code.");
    case ErrorKind::BadCertificate:
        return QStringLiteral("Whoever answered could not prove to be your organisation’s sign-in, so nothing was sent "
                              "there. Tell whoever looks after the service.");
    case ErrorKind::WrongClock:
        return QStringLiteral("The clock of this service and the one of your organisation’s sign-in differ, so nobody "
                              "can be let in. Tell whoever looks after the service.");
    case ErrorKind::WrongKey:
        return QStringLiteral("Your organisation’s sign-in does not know this service, or its secret is out of date. "
                              "Tell whoever looks after the service.");
    case ErrorKind::SignedOut:
        return QStringLiteral("That sign-in was used already, or took too long. Begin again.");
    case ErrorKind::Rejected:
        return QStringLiteral("Your organisation’s sign-in vouched for something else than was asked, so nobody was "
                              "let in. Begin again; if it stays so, tell whoever looks after the service.");
    default:
        return QStringLiteral("What answered is not your organisation’s sign-in, or speaks another language. Tell "
                              "whoever looks after the service.");
    }
}

/// Told at the browser, and noted for whoever looks after the service.
Error told(const Error &error)
{
    qCWarning(serverLog).noquote() << "single sign-on failed:" << nameOf(error.kind) << error.detail;
    const bool isTheirs = error.kind == ErrorKind::SignedOut || error.kind == ErrorKind::Rejected;
    return entranceError(isTheirs ? ErrorKind::Rejected : error.kind, sentenceFor(error));
}

/// What the store says is for whoever looks after the service alone.
Error notKept(const Error &error)
{
    qCWarning(serverLog).noquote() << "a sign-in could not be kept:" << nameOf(error.kind) << error.detail;
    return entranceError(ErrorKind::Storage,
        QStringLiteral("The service cannot answer just now, so nobody was let in. Begin again in a minute; if it stays "
                       "so, tell whoever looks after the service."));
}

Error notBegunHere()
{
    return entranceError(ErrorKind::Rejected,
        QStringLiteral("This sign-in was begun in another browser, or too long ago. Begin again here."));
}

/// What the provider says instead of a code (RFC 6749 §4.1.2.1).
Error turnedAway(const QString &reason)
{
    if (reason == QLatin1String("access_denied"))
        return entranceError(ErrorKind::Rejected,
            QStringLiteral("Your organisation’s sign-in did not let you in, or you stopped it. Nothing was changed."));
    return entranceError(ErrorKind::Rejected,
        QStringLiteral("Your organisation’s sign-in sent you back without letting you in. Begin again; if it stays so, "
                       "tell whoever looks after the service."));
}

Error nobodyHere(const IdClaims &claims)
{
    return entranceError(ErrorKind::Rejected,
        claims.email.isEmpty()
            ? QStringLiteral("Your organisation knows you, and this service does not know who you are: the sign-in "
                             "gives no verified e-mail address. Ask whoever looks after the service to add your "
                             "account.")
            : QStringLiteral("Your organisation knows you, and nobody here has your e-mail address. Ask whoever looks "
                             "after the service to add your account."));
}

} // namespace

OpenIdEntrance::OpenIdEntrance(
    OpenIdProvider &provider, OutsideAccounts &accounts, Membership &members, const Clock &clock, IdSource &ids)
    : m_provider{provider}, m_accounts{accounts}, m_tablets{accounts, members}, m_clock{clock}, m_ids{ids},
      m_underWay{provider, clock}
{
}

ConsoleEntrance::Answer<ConsoleEntrance::Begun> OpenIdEntrance::begin(const QByteArray &returnTo)
{
    if (!m_endpoints) m_endpoints = m_provider.endpoints();
    const auto endpoints = m_endpoints->now();
    if (!endpoints) return std::nullopt;
    m_endpoints.reset(); // the provider keeps what is good, and asks again after a failure
    if (!*endpoints) return Result<Begun>{told(endpoints->error())};
    const OpenIdAttempt attempt = OpenIdAttempt::begin(m_ids);
    return Result<Begun>{Begun{attempt.location(**endpoints, m_provider.client(), returnTo), attempt.toText()}};
}

ConsoleEntrance::Answer<ConsoleEntrance::Found> OpenIdEntrance::finish(
    const FormFields &returned, const QByteArray &kept, const QByteArray &returnTo)
{
    const auto attempt = OpenIdAttempt::fromText(kept);
    if (!attempt || returned.value("state").toUtf8() != attempt->state) return Result<Found>{notBegunHere()};
    // Where it says who it is (RFC 9207), it must be who was asked.
    const QString issuer = returned.value("iss");
    if (!issuer.isEmpty() && issuer != m_provider.client().issuer) return Result<Found>{notBegunHere()};
    const QString code = returned.value("code");
    if (code.isEmpty()) return Result<Found>{turnedAway(returned.value("error"))};
    const auto identity = m_underWay.answerTo(code.toUtf8(), *attempt, returnTo);
    if (!identity) return std::nullopt;
    if (!*identity) return Result<Found>{told(identity->error())};
    return found(**identity);
}

Result<ConsoleEntrance::Found> OpenIdEntrance::found(const OpenIdIdentity &identity)
{
    const IdClaims &claims = identity.claims;
    auto known = m_accounts.arrive(claims.issuer, claims.subject, claims.email);
    if (!known) return notKept(known.error());
    if (!known->has_value()) return nobodyHere(claims);
    OutsideAccount &account = **known;
    if (auto noted = noteSignIn(account, identity.refreshToken); !noted) return notKept(noted.error());
    return Found{account.account, account.coach};
}

// Whoever was shut out and has come back has their tablets again. What was good before is forgotten then, also where
// nothing came in its place: it would shut them out again.
Result<void> OpenIdEntrance::noteSignIn(OutsideAccount &account, const QByteArray &refreshToken)
{
    const Instant now = m_clock.now();
    if (refreshToken.isEmpty() && !account.shutSince) return m_accounts.keepVouched(account, now);
    if (account.shutSince)
        if (auto given = m_tablets.giveBack(account); !given) return given;
    account.refresh = refreshToken;
    account.asked = now;
    account.vouched = now;
    account.shutSince.reset();
    account.unanswered.reset();
    return m_accounts.keep(account);
}

} // namespace alongside
