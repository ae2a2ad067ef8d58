// SPDX-License-Identifier: Apache-2.0
#include "app/service/MachineNote.h"

#include <pwd.h>
#include <unistd.h>

namespace alongside {

namespace {

QString userOfTheMachine()
{
    const passwd *user = getpwuid(getuid());
    const QString name = user ? QString::fromLocal8Bit(user->pw_name) : QStringLiteral("user %1").arg(getuid());
    const QString before = qEnvironmentVariable("SUDO_USER"); // only root's word for it is worth anything
    return getuid() == 0 && !before.isEmpty() ? QStringLiteral("%1 (sudo by %2)").arg(name, before) : name;
}

/// What was typed for one service is noted in it; what was done to the whole file, in each that is kept there.
Result<QList<Account>> notedIn(const Call &call, OpenService &service)
{
    const Result<Account> one = service.account();
    if (one) return QList<Account>{*one};
    if (one.error().kind != ErrorKind::Rejected || call.isSet("service")) return one.error();
    return service.members().accounts.all();
}

Result<void> note(Call &call, const QString &command)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const auto accounts = notedIn(call, **service);
    if (!accounts) return accounts.error();
    // A tablet is typed as its id. Whom else it was about may be a name, and the audit has ids only.
    const bool isOfATablet = command.startsWith(QStringLiteral("device "));
    for (const Account &account : *accounts) {
        const auto noted = (*service)->members().audit.note(
            {account.id, QString::fromLatin1(typedOnTheServer), isOfATablet ? call.arguments().first() : account.id,
                QStringLiteral("%1, by %2").arg(command, userOfTheMachine())});
        if (!noted) return noted;
    }
    return {};
}

} // namespace

bool isNotedOfTheMachine(const QString &command)
{
    static const QStringList noted{QStringLiteral("coach add"), QStringLiteral("coach change"),
        QStringLiteral("coach leave"), QStringLiteral("coach code"), QStringLiteral("coach account"),
        QStringLiteral("console code"), QStringLiteral("site add"), QStringLiteral("site change"),
        QStringLiteral("duty phone"), QStringLiteral("retention set"), QStringLiteral("retention apply"),
        QStringLiteral("import people"), QStringLiteral("move"), QStringLiteral("erase"), QStringLiteral("restore"),
        QStringLiteral("enrol"), QStringLiteral("device drain"), QStringLiteral("device revoke"),
        QStringLiteral("device lost"), QStringLiteral("device recover"), QStringLiteral("forms publish"),
        QStringLiteral("forms retire"), QStringLiteral("rules publish"), QStringLiteral("campaign add")};
    return noted.contains(command);
}

ExitCode noteOfTheMachine(Call &call, const QString &command)
{
    const Result<void> noted = note(call, command);
    if (noted) return ExitCode::Done;
    call.tell(QStringLiteral("It was done, but who did it could not be written into the audit:"));
    return call.fail(noted.error());
}

} // namespace alongside
