// SPDX-License-Identifier: Apache-2.0
#include "app/service/CoachCommand.h"

#include "app/domain/Role.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/CoachCode.h"
#include "app/service/KnownRecords.h"
#include "app/service/WorkAccountWords.h"

namespace alongside {

namespace {

QString everyRoleName()
{
    QStringList names;
    for (const Role role : everyRole)
        names.append(toText(role));
    return names.join(QStringLiteral(", "));
}

Result<Coach> add(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    KnownRecords known{**service, *account};
    Coach coach{.id = {call.ids().newId()}, .name = call.arguments().first(), .roles = call.options("role")};
    if (known.coachCalled(coach.name))
        return Error{ErrorKind::Rejected, QStringLiteral("there is somebody called \"%1\" already").arg(coach.name)};
    for (const QString &name : call.options("site")) {
        const Result<Site> site = known.siteCalled(name);
        if (!site) return site.error();
        coach.sites.append(site->id);
    }
    const QList<Operation> operations{making(kind::coach, coach.id.text, fieldsOf(coach))};
    if (auto written = (*service)->write(*account, operations); !written) return written.error();
    return coach;
}

/// A member of staff, and their work account where they have one.
struct ListedCoach {
    Coach coach;
    std::optional<OutsideAccount> workAccount;
};

QString lineOf(const ListedCoach &listed)
{
    const Coach &coach = listed.coach;
    QStringList words{coach.id.text, coach.name, coach.roles.join(u',')};
    if (coach.to.isValid()) words.append(QStringLiteral("until %1").arg(coach.to.toString(Qt::ISODate)));
    if (listed.workAccount)
        words.append(QStringLiteral("work account: ")
            + workAccountWords(*listed.workAccount, [](Instant at) { return toText(at); }));
    return words.join(u'\t');
}

/// As typed, or today; invalid when what was typed is no day.
QDate lastDayIn(const Call &call)
{
    return call.isSet("last-day") ? QDate::fromString(call.option("last-day"), Qt::ISODate) : call.clock().today();
}

Result<void> endRights(Call &call, QDate lastDay)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const Result<Coach> coach = KnownRecords{**service, *account}.coachCalled(call.arguments().first());
    if (!coach) return coach.error();
    const Operation leaving{Operation::Kind::Patch, kind::coach, coach->id.text, {},
        {{QStringLiteral("to"), lastDay.toString(Qt::ISODate)}}};
    return (*service)->write(*account, {leaving});
}

Result<QList<ListedCoach>> list(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const Result<QList<Coach>> coaches = KnownRecords{**service, *account}.coaches();
    if (!coaches) return coaches.error();
    const auto outside = OutsideAccounts{(*service)->database(), (*service)->members().audit}.all();
    if (!outside) return outside.error();
    QList<ListedCoach> listed;
    for (const Coach &coach : *coaches) {
        listed.append(ListedCoach{coach, std::nullopt});
        for (const OutsideAccount &one : *outside)
            if (one.account == account->id && one.coach == coach.id.text) listed.last().workAccount = one;
    }
    return listed;
}

} // namespace

void CoachAddCommand::declare(QCommandLineParser &parser) const
{
    declareCoachName(parser);
    parser.addOptions({
        {QStringLiteral("role"), QStringLiteral("One of %1; say it once for each.").arg(everyRoleName()),
            QStringLiteral("role")},
        {QStringLiteral("site"), QStringLiteral("A site where they work; say it once for each."),
            QStringLiteral("name")},
    });
}

ExitCode CoachAddCommand::run(Call &call) const
{
    if (call.options("role").isEmpty())
        return call.misuse(QStringLiteral("--role is needed: %1.").arg(everyRoleName()));
    for (const QString &role : call.options("role"))
        if (!roleFromText(role))
            return call.misuse(QStringLiteral("there is no role \"%1\"; there are %2.").arg(role, everyRoleName()));
    const Result<Coach> coach = add(call);
    if (!coach) return call.fail(coach.error());
    call.print(coach->id.text);
    return ExitCode::Done;
}

ExitCode CoachListCommand::run(Call &call) const
{
    const Result<QList<ListedCoach>> coaches = list(call);
    if (!coaches) return call.fail(coaches.error());
    for (const ListedCoach &coach : *coaches)
        call.print(lineOf(coach));
    return ExitCode::Done;
}

void CoachLeaveCommand::declare(QCommandLineParser &parser) const
{
    declareCoachName(parser);
    parser.addOption({QStringLiteral("last-day"),
        QStringLiteral("The last day on which they may read and write; today unless said otherwise. A day that is over "
                       "ends it at once."),
        QStringLiteral("yyyy-mm-dd")});
}

ExitCode CoachLeaveCommand::run(Call &call) const
{
    const QDate lastDay = lastDayIn(call);
    if (!lastDay.isValid()) return call.misuse(QStringLiteral("--last-day is written as 2026-11-20."));
    if (auto ended = endRights(call, lastDay); !ended) return call.fail(ended.error());
    call.tell(
        QStringLiteral("Their rights end after %1. Their PIN still opens a tablet they used: revoke one that goes "
                       "with them.")
            .arg(lastDay.toString(Qt::ISODate)));
    return ExitCode::Done;
}

void CoachCodeCommand::declare(QCommandLineParser &parser) const { declareCoachName(parser); }

ExitCode CoachCodeCommand::run(Call &call) const { return printCoachCode(call, CodeFor::Tablet); }

} // namespace alongside
