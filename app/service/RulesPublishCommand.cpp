// SPDX-License-Identifier: Apache-2.0
#include "app/service/RulesPublishCommand.h"

#include "app/records/RecordKinds.h"
#include "app/service/RuleFile.h"
#include "app/service/RuleRelease.h"

#include <QFile>

namespace alongside {

namespace {

Result<RuleFile> rulesToPublish(const Call &call)
{
    if (call.arguments().isEmpty()) return readRuleFile(ownRules());
    QFile file{call.arguments().first()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::NotFound, QStringLiteral("%1 cannot be read: %2").arg(file.fileName(), file.errorString())};
    return readRuleFile(file.readAll());
}

Result<RuleRelease> publishRules(Call &call, const RuleFile &file)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const auto known = (*service)->sync().all(account->id, kind::rule);
    if (!known) return known.error();
    const Result<RuleRelease> release = planRelease(file.rules, *known);
    if (!release || release->operations.isEmpty()) return release;
    if (auto written = (*service)->write(*account, release->operations); !written) return written.error();
    return release;
}

} // namespace

void RulesPublishCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"),
        QStringLiteral("Dated rules as comma-separated values, all of them right (see \"rules check\"). Without one, "
                       "the rules that come with this program."),
        QStringLiteral("[FILE]"));
}

ExitCode RulesPublishCommand::run(Call &call) const
{
    const Result<RuleFile> file = rulesToPublish(call);
    if (!file) return call.fail(file.error());
    for (const RuleFile::Problem &each : file->problems)
        call.tell(QStringLiteral("line %1: %2").arg(each.line).arg(each.words));
    if (!file->isRight())
        return call.fail(
            Error{ErrorKind::Rejected, QStringLiteral("nothing was released: put these rows right first")});
    const Result<RuleRelease> release = publishRules(call, *file);
    if (!release) return call.fail(release.error());
    call.print(
        QStringLiteral("added %1\treplaced %2\there %3").arg(release->added).arg(release->replaced).arg(release->here));
    call.tell(QStringLiteral("Tablets get them with their next sync. What was worked out before keeps the name of the "
                             "version that it was worked out with."));
    return ExitCode::Done;
}

} // namespace alongside
