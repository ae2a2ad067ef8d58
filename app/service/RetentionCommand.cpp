// SPDX-License-Identifier: Apache-2.0
#include "app/service/RetentionCommand.h"

#include "app/records/RecordKinds.h"
#include "app/service/ErasedFile.h"
#include "app/service/ErasureWords.h"
#include "app/service/RetentionRules.h"

namespace alongside {

namespace {

Result<void> setRetention(Call &call, int months)
{
    const QDate from = call.isSet("from") ? QDate::fromString(call.option("from"), Qt::ISODate) : call.clock().today();
    if (!from.isValid()) return Error{ErrorKind::Rejected, QStringLiteral("--from is a day like 2026-11-20")};
    const Result<Operation> rule = RetentionRules::rule(call.arguments().first(), months, from);
    if (!rule) return rule.error();
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    return (*service)->write(*account, {*rule});
}

Result<void> listRetention(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const auto rules = RetentionRules::of(**service, *account, call.clock().today());
    if (!rules) return rules.error();
    for (const RecordKind &kind : recordKinds().kinds()) {
        const int months = rules->months().value(kind.type);
        QStringList line{kind.type, months > 0 ? QString::number(months) : QStringLiteral("kept")};
        if (RetentionRules::goesWithAPerson(kind)) line.append(QStringLiteral("with the person"));
        call.print(line.join(u'\t'));
    }
    call.tell(QStringLiteral("Months after the day that ended it, or its last change, or after they left, that a "
                             "record is kept; what is not "
                             "over is kept, and whatever is about a person goes with them at the latest. \"retention "
                             "apply --dry-run\" lists what is past its time."));
    return {};
}

/// What a record that stays names, it still needs: a signature belongs to whoever's review it is in. And with what is
/// past its time goes only what is past its own. People are left out of what others wrote (ErasureWords lists where).
Result<ErasurePlan> planWithoutWhatIsNeeded(Call &call, OpenService &service, const QSet<QString> &due)
{
    QSet<QString> roots = due;
    Result<ErasurePlan> plan = service.sync().planErasure(roots);
    while (plan) {
        const auto needed = RetentionRules::neededByOthers(service, *plan);
        if (!needed) return needed.error();
        const auto waiting = RetentionRules::thatWait(service, *plan, due);
        if (!waiting) return waiting.error();
        if (needed->isEmpty() && waiting->isEmpty()) return plan;
        for (const QString &id : *needed)
            call.tell(QStringLiteral("%1 is past its time, and a record that stays names it: it is kept.").arg(id));
        for (const QString &id : *waiting - *needed)
            call.tell(QStringLiteral("%1 is past its time, and what belongs to it is not: it is kept.").arg(id));
        roots.subtract(*needed);
        roots.subtract(*waiting);
        if (roots.isEmpty()) return ErasurePlan{};
        plan = service.sync().planErasure(roots);
    }
    return plan;
}

/// Ids of what goes: people with everything about them, and of other kinds what nothing needs.
Result<QSet<QString>> rootsOf(Call &call, OpenService &service, QMap<QString, QSet<QString>> due)
{
    QSet<QString> roots = due.take(service.config().subjectType);
    QSet<QString> dated;
    for (const QSet<QString> &ids : std::as_const(due))
        dated.unite(ids);
    if (dated.isEmpty()) return roots;
    const Result<ErasurePlan> plan = planWithoutWhatIsNeeded(call, service, dated);
    if (!plan) return plan.error();
    return roots.unite(plan->roots);
}

/// How many records were past their time.
Result<qsizetype> applyRetention(Call &call)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const auto rules = RetentionRules::of(**service, *account, call.clock().today());
    if (!rules) return rules.error();
    const auto due = rules->due(**service, *account);
    if (!due) return due.error();
    const Result<QSet<QString>> roots = rootsOf(call, **service, *due);
    if (!roots) return roots.error();
    if (roots->isEmpty()) return qsizetype{0};
    const bool isMeant = call.isSet("yes") && !call.isSet("dry-run");
    const Result<ErasurePlan> plan = isMeant
        ? ErasedFile{call.folder()}.erase(**service, *roots, QStringLiteral("pastItsTime"))
        : (*service)->sync().planErasure(*roots);
    if (!plan) return plan.error();
    ErasureWords{call, **service}.print(*plan);
    if (!isMeant && !call.isSet("dry-run"))
        return Error{ErrorKind::Rejected,
            QStringLiteral("nothing has been erased, and this cannot be taken back: %1 records are past their time. "
                           "Say it again with --yes to erase all that is listed here, for good")
                .arg(roots->size())};
    return roots->size();
}

} // namespace

void RetentionSetCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("kind"),
        QStringLiteral("What is kept, e.g. Visit or AccessLine; Person: everything about somebody who left."),
        QStringLiteral("KIND"));
    parser.addPositionalArgument(QStringLiteral("months"),
        QStringLiteral("After the day that ended it, or its last change, or after they left. 0: it is kept."),
        QStringLiteral("MONTHS"));
    parser.addOption({QStringLiteral("from"), QStringLiteral("The day from which it holds; today without it."),
        QStringLiteral("yyyy-mm-dd")});
}

ExitCode RetentionSetCommand::run(Call &call) const
{
    bool isNumber = false;
    const int months = call.arguments().at(1).toInt(&isNumber);
    if (!isNumber || months < 0) return call.misuse(QStringLiteral("MONTHS is a number, and 0 keeps it."));
    const Result<void> set = setRetention(call, months);
    return set ? ExitCode::Done : call.fail(set.error());
}

ExitCode RetentionListCommand::run(Call &call) const
{
    const Result<void> listed = listRetention(call);
    return listed ? ExitCode::Done : call.fail(listed.error());
}

void RetentionApplyCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("dry-run"), QStringLiteral("Only list what would go.")});
    parser.addOption({QStringLiteral("yes"), QStringLiteral("Erase it, for good. Without it nothing goes.")});
}

ExitCode RetentionApplyCommand::run(Call &call) const
{
    const Result<qsizetype> applied = applyRetention(call);
    if (!applied) return call.fail(applied.error());
    call.tell(call.isSet("dry-run")
            ? QStringLiteral("%1 records are past their time. Nothing has been changed.").arg(*applied)
            : QStringLiteral("%1 records were past their time, and are erased.").arg(*applied));
    return ExitCode::Done;
}

} // namespace alongside
