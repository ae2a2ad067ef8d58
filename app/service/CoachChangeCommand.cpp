// SPDX-License-Identifier: Apache-2.0
#include "app/service/CoachChangeCommand.h"

#include "app/domain/FoldedText.h"
#include "app/domain/Role.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/ChangedFields.h"
#include "app/service/CoachCode.h"
#include "app/service/KnownRecords.h"

#include <algorithm>

namespace alongside {

namespace {

QString rolesToChooseFrom()
{
    QStringList names;
    for (const Role role : everyRole)
        names.append(toText(role));
    return names.join(QStringLiteral(", "));
}

bool worksOn(const Coach &coach, QDate day) { return !coach.to.isValid() || coach.to >= day; }

bool isManagerOn(const Coach &coach, QDate day)
{
    return worksOn(coach, day) && coach.roles.contains(toText(Role::Manager));
}

bool haveTheSame(QStringList one, QStringList other)
{
    one.sort();
    other.sort();
    return one == other;
}

Coach wantedFrom(const Call &call, const Coach &before)
{
    Coach after = before;
    QStringList roles = call.options("role");
    roles.removeDuplicates();
    if (call.isSet("role") && !haveTheSame(roles, before.roles)) after.roles = roles;
    if (call.isSet("name")) after.name = call.option("name").trimmed();
    if (call.isSet("back")) after.to = {};
    return after;
}

/// A name is one coach's, and somebody has to be a manager: nobody else may change sites and staff on a tablet.
Result<void> checkAmong(const QList<Coach> &coaches, const Coach &before, const Coach &after, QDate today)
{
    const auto isOther = [&](const Coach &coach) { return coach.id != before.id; };
    const bool isTaken = std::any_of(coaches.cbegin(), coaches.cend(),
        [&](const Coach &coach) { return isOther(coach) && foldedText(coach.name) == foldedText(after.name); });
    if (isTaken)
        return Error{ErrorKind::Rejected, QStringLiteral("there is somebody called \"%1\" already").arg(after.name)};
    if (!isManagerOn(before, today) || isManagerOn(after, today)) return {};
    const bool isAnother = std::any_of(coaches.cbegin(), coaches.cend(),
        [&](const Coach &coach) { return isOther(coach) && isManagerOn(coach, today); });
    if (isAnother) return {};
    return Error{ErrorKind::Rejected,
        QStringLiteral("%1 is the only manager: make somebody else one first, then take the role away")
            .arg(before.name)};
}

enum class Changed { Nothing, Something };

Result<Changed> changeCoach(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    KnownRecords known{**service, *account};
    const Result<Coach> before = known.coachCalled(call.arguments().first());
    if (!before) return before.error();
    const Result<QList<Coach>> coaches = known.coaches();
    if (!coaches) return coaches.error();
    const Coach after = wantedFrom(call, *before);
    if (auto fits = checkAmong(*coaches, *before, after, call.clock().today()); !fits) return fits.error();
    const QJsonObject set = changedFields(fieldsOf(*before), fieldsOf(after));
    if (set.isEmpty()) return Changed::Nothing;
    if (auto written = (*service)->write(*account, {patching(kind::coach, before->id.text, set)}); !written)
        return written.error();
    return Changed::Something;
}

/// Empty: the words can be followed.
QString faultInWords(const Call &call)
{
    if (!call.isSet("role") && !call.isSet("name") && !call.isSet("back"))
        return QStringLiteral("say what is to change: --role, --name or --back.");
    if (call.isSet("name") && call.option("name").trimmed().isEmpty()) return QStringLiteral("--name is empty.");
    for (const QString &role : call.options("role"))
        if (role.trimmed().isEmpty())
            return QStringLiteral("nobody is without a role: \"coach leave\" ends what somebody may.");
        else if (!roleFromText(role))
            return QStringLiteral("there is no role \"%1\"; there are %2.").arg(role, rolesToChooseFrom());
    return {};
}

} // namespace

void CoachChangeCommand::declare(QCommandLineParser &parser) const
{
    declareCoachName(parser);
    parser.addOptions({
        {QStringLiteral("role"),
            QStringLiteral("One of %1; say it once for each. Those that are said replace those that are there.")
                .arg(rolesToChooseFrom()),
            QStringLiteral("role")},
        {QStringLiteral("name"), QStringLiteral("What they are called from now on."), QStringLiteral("name")},
        {QStringLiteral("back"), QStringLiteral("They work here again, or stay: their last day goes.")},
    });
}

ExitCode CoachChangeCommand::run(Call &call) const
{
    if (const QString fault = faultInWords(call); !fault.isEmpty()) return call.misuse(fault);
    const Result<Changed> changed = changeCoach(call);
    if (!changed) return call.fail(changed.error());
    call.tell(*changed == Changed::Nothing
            ? QStringLiteral("It is so already: nothing was written.")
            : QStringLiteral("Done. Tablets receive what the roles may read, and lose the rest, when they next come; "
                             "a browser with other roles has to sign in again."));
    return ExitCode::Done;
}

} // namespace alongside
