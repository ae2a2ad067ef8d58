// SPDX-License-Identifier: Apache-2.0
#include "app/service/ServiceCommand.h"

#include "app/domain/FoldedText.h"
#include "app/service/StandardCodes.h"

namespace alongside {

namespace {

Result<Account> add(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Account account{call.ids().newId(), call.arguments().first()};
    const Result<QList<Account>> known = (*service)->members().accounts.all();
    if (!known) return known.error();
    for (const Account &other : *known)
        if (foldedText(other.name) == foldedText(account.name))
            return Error{
                ErrorKind::Rejected, QStringLiteral("there is a service called \"%1\" already").arg(other.name)};
    if (auto added = (*service)->members().accounts.add(account); !added) return added.error();
    if (auto written = (*service)->write(account, standardCodeOperations()); !written) return written.error();
    return account;
}

Result<QList<Account>> list(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    return (*service)->members().accounts.all();
}

} // namespace

void ServiceAddCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("name"), QStringLiteral("What the service is called."), QStringLiteral("NAME"));
}

ExitCode ServiceAddCommand::run(Call &call) const
{
    const Result<Account> account = add(call);
    if (!account) return call.fail(account.error());
    call.print(account->id);
    return ExitCode::Done;
}

ExitCode ServiceListCommand::run(Call &call) const
{
    const Result<QList<Account>> accounts = list(call);
    if (!accounts) return call.fail(accounts.error());
    for (const Account &account : *accounts)
        call.print(account.id + u'\t' + account.name);
    return ExitCode::Done;
}

} // namespace alongside
