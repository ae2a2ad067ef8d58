// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/CoachAccountCommand.h"

#include "app/service/CoachCode.h"
#include "app/service/KnownRecords.h"
#include "sync/server/OutsideAccounts.h"

namespace alongside {

namespace {

Result<void> accountKept(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const Result<Coach> coach = KnownRecords{**service, *account}.coachCalled(call.arguments().first());
    if (!coach) return coach.error();
    OutsideAccounts outside{(*service)->database(), (*service)->members().audit};
    if (call.isSet("email")) return outside.expect(account->id, coach->id.text, call.option("email"));
    if (call.isSet("subject"))
        return outside.name(account->id, coach->id.text, call.option("issuer"), call.option("subject"));
    const Result<bool> forgotten = outside.forget(account->id, coach->id.text);
    if (!forgotten) return forgotten.error();
    if (!*forgotten) return Error{ErrorKind::NotFound, QStringLiteral("they had no work account here")};
    return {};
}

/// Empty: it is one of the three ways, and whole.
QString faultIn(const Call &call)
{
    const int ways = int(call.isSet("email")) + int(call.isSet("subject")) + int(call.isSet("none"));
    if (ways != 1) return QStringLiteral("Say one of --email, --subject and --none.");
    if (call.isSet("email") && call.option("email").indexOf(u'@') <= 0)
        return QStringLiteral("--email is an address with an @.");
    if (call.isSet("subject") && (call.option("subject").isEmpty() || call.option("issuer").isEmpty()))
        return QStringLiteral("--subject goes with --issuer, and neither is empty.");
    return {};
}

} // namespace

void CoachAccountCommand::declare(QCommandLineParser &parser) const
{
    declareCoachName(parser);
    parser.addOptions({
        {QStringLiteral("email"),
            QStringLiteral(
                "The address of their work account. The first who comes with it, verified by the provider, is "
                "them, and from then on is known by what the provider calls them."),
            QStringLiteral("address")},
        {QStringLiteral("issuer"), QStringLiteral("With --subject: the provider, as in serve --oidc-issuer."),
            QStringLiteral("url")},
        {QStringLiteral("subject"), QStringLiteral("What the provider calls them: for one that verifies no address."),
            QStringLiteral("id")},
        {QStringLiteral("none"), QStringLiteral("They have none any more.")},
    });
}

ExitCode CoachAccountCommand::run(Call &call) const
{
    const QString fault = faultIn(call);
    if (!fault.isEmpty()) return call.misuse(fault);
    if (auto kept = accountKept(call); !kept) return call.fail(kept.error());
    return ExitCode::Done;
}

} // namespace alongside
