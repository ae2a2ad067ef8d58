// SPDX-License-Identifier: Apache-2.0
#include "app/service/RetentionCommand.h"

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
    for (const QString &kind : RetentionRules::kindsThatGrowOld()) {
        const int months = rules->months().value(kind);
        call.print(QStringLiteral("%1\t%2").arg(kind, months > 0 ? QString::number(months) : QStringLiteral("kept")));
    }
    return {};
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
    QSet<QString> roots;
    for (const QSet<QString> &ids : *due)
        roots.unite(ids);
    if (roots.isEmpty()) return qsizetype{0};
    SyncService &sync = (*service)->sync();
    const bool isDry = call.isSet("dry-run");
    const Result<ErasurePlan> plan = isDry ? sync.planErasure(roots) : sync.erase(roots, QStringLiteral("pastItsTime"));
    if (!plan) return plan.error();
    ErasureWords{call, **service}.print(*plan);
    if (!isDry)
        if (auto noted = ErasedFile{call.folder()}.note(**service); !noted) return noted.error();
    return roots.size();
}

} // namespace

void RetentionSetCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("kind"),
        QStringLiteral("What is kept, e.g. Visit or AccessLine; Person: everything about somebody who left."),
        QStringLiteral("KIND"));
    parser.addPositionalArgument(QStringLiteral("months"),
        QStringLiteral("After its day, or after they left. 0: it is kept."), QStringLiteral("MONTHS"));
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
