// SPDX-License-Identifier: Apache-2.0
#include "app/service/DutyPhoneCommand.h"

#include "app/records/ConcernFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"

#include <algorithm>

namespace alongside {

namespace {

bool isNumber(const QString &phone)
{
    return std::any_of(phone.cbegin(), phone.cend(), [](QChar letter) { return letter.isDigit(); });
}

Result<void> write(Call &call, const QString &phone)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    return (*service)->write(*account, {making(kind::rule, {}, dutyPhoneFields(phone))});
}

} // namespace

void DutyPhoneCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("number"),
        QStringLiteral("As people dial it, e.g. \"01922 555 0199\"."), QStringLiteral("NUMBER"));
}

ExitCode DutyPhoneCommand::run(Call &call) const
{
    const QString phone = call.arguments().first().simplified();
    if (!isNumber(phone)) return call.misuse(QStringLiteral("A phone number has digits."));
    if (auto written = write(call, phone); !written) return call.fail(written.error());
    return ExitCode::Done;
}

} // namespace alongside
