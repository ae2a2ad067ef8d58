// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/ConsoleCodeCommand.h"

#include "app/service/KnownRecords.h"

namespace alongside {

namespace {

Result<QString> makeConsoleCode(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const Result<Coach> coach = KnownRecords{**service, *account}.coachCalled(call.arguments().first());
    if (!coach) return coach.error();
    return (*service)->members().admissions.makeBrowserCode(account->id, coach->id.text);
}

} // namespace

void ConsoleCodeCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("name"),
        QStringLiteral("As colleagues write it: \"M. Hicks\". Key coaches, supervisors, managers, administrators."),
        QStringLiteral("NAME"));
}

ExitCode ConsoleCodeCommand::run(Call &call) const
{
    const Result<QString> code = makeConsoleCode(call);
    if (!code) return call.fail(code.error());
    call.print(*code);
    call.tell(QStringLiteral("Good once, for 24 hours, at /console in a browser."));
    return ExitCode::Done;
}

} // namespace alongside
