// SPDX-License-Identifier: Apache-2.0
#include "app/service/CoachCode.h"

#include "app/service/WorkingCoach.h"

namespace alongside {

namespace {

Result<QString> codeMade(Call &call, CodeFor use)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    KnownRecords known{**service, *account};
    const Result<Coach> coach = workingCoachCalled(known, call.arguments().first(), call.clock().today());
    if (!coach) return coach.error();
    Admissions &admissions = (*service)->members().admissions;
    return use == CodeFor::Tablet ? admissions.makeSignInCode(account->id, coach->id.text)
                                  : admissions.makeBrowserCode(account->id, coach->id.text);
}

} // namespace

void declareCoachName(QCommandLineParser &parser, const QString &whoMay)
{
    parser.addPositionalArgument(QStringLiteral("name"),
        QStringLiteral("As colleagues write it: \"M. Hicks\".") + (whoMay.isEmpty() ? whoMay : u' ' + whoMay),
        QStringLiteral("NAME"));
}

ExitCode printCoachCode(Call &call, CodeFor use)
{
    const Result<QString> code = codeMade(call, use);
    if (!code) return call.fail(code.error());
    call.print(*code);
    call.tell(use == CodeFor::Tablet ? QStringLiteral("Good once, for 24 hours, on a tablet of this service.")
                                     : QStringLiteral("Good once, for 24 hours, at /console in a browser."));
    return ExitCode::Done;
}

} // namespace alongside
