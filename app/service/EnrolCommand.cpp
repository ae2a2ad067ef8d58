// SPDX-License-Identifier: Apache-2.0
#include "app/service/EnrolCommand.h"

#include "app/service/KnownRecords.h"

namespace alongside {

namespace {

Result<QString> makeCode(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    QStringList coaches;
    for (const QString &name : call.arguments()) {
        const Result<Coach> coach = KnownRecords{**service, *account}.coachCalled(name);
        if (!coach) return coach.error();
        coaches.append(coach->id.text);
    }
    return (*service)->members().admissions.makeEnrolCode(account->id, coaches);
}

} // namespace

void EnrolCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("names"),
        QStringLiteral("Whom the tablet is for, then who else signs in on it: \"M. Hicks\" \"R. Lewis\"."),
        QStringLiteral("NAME …"));
}

ExitCode EnrolCommand::run(Call &call) const
{
    const Result<QString> code = makeCode(call);
    if (!code) return call.fail(code.error());
    call.print(*code);
    call.tell(QStringLiteral("Good once, for 24 hours. Type it on the tablet."));
    return ExitCode::Done;
}

} // namespace alongside
