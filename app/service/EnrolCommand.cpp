// SPDX-License-Identifier: Apache-2.0
#include "app/service/EnrolCommand.h"

#include "app/service/WorkingCoach.h"
#include "platform/net/SafeOrigin.h"
#include "platform/qr/QrCode.h"
#include "sync/protocol/EnrolmentLink.h"

namespace alongside {

namespace {

Result<QString> makeCode(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    KnownRecords known{**service, *account};
    QStringList coaches;
    for (const QString &name : call.arguments()) {
        const Result<Coach> coach = workingCoachCalled(known, name, call.clock().today());
        if (!coach) return coach.error();
        coaches.append(coach->id.text);
    }
    return (*service)->members().admissions.makeEnrolCode(account->id, coaches);
}

Result<QUrl> tabletAddressFrom(const QString &typed)
{
    if (const auto origin = safeOrigin(typed)) return *origin;
    return Error{ErrorKind::Rejected,
        QStringLiteral("the address is where tablets reach the service, like https://alongside.council.example")};
}

/// On standard error: scripts read the code alone.
Result<void> showSquare(Call &call, const EnrolmentLink &link)
{
    const Result<QrCode> square = QrCode::of(link.text());
    if (!square) return square.error();
    call.tell(terminalText(*square));
    call.tell(QStringLiteral("It holds the address %1 and the code. Whoever photographs it can use it: show it to "
                             "nobody but the tablet.")
                  .arg(link.service.toString()));
    return {};
}

} // namespace

void EnrolCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("names"),
        QStringLiteral("Whom the tablet is for, then who else signs in on it: \"M. Hicks\" \"R. Lewis\"."),
        QStringLiteral("NAME …"));
    parser.addOption({QStringLiteral("address"),
        QStringLiteral("Where tablets reach the service: the code is shown as a square for a camera as well, with this "
                       "address in it."),
        QStringLiteral("https://…")});
}

ExitCode EnrolCommand::run(Call &call) const
{
    Result<QUrl> address{QUrl{}};
    if (call.isSet("address")) address = tabletAddressFrom(call.option("address"));
    if (!address) return call.misuse(address.error().detail); // before there is a code
    const Result<QString> code = makeCode(call);
    if (!code) return call.fail(code.error());
    call.print(*code);
    if (!address->isEmpty())
        if (auto shown = showSquare(call, {*address, *code}); !shown) return call.fail(shown.error());
    call.tell(address->isEmpty() ? QStringLiteral("Good once, for 24 hours. Type it on the tablet.")
                                 : QStringLiteral("Good once, for 24 hours. On the tablet, touch \"Scan the square\" "
                                                  "and point it here, or type address and code."));
    return ExitCode::Done;
}

} // namespace alongside
