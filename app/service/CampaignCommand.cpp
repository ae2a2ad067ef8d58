// SPDX-License-Identifier: Apache-2.0
#include "app/service/CampaignCommand.h"

#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/CampaignReport.h"
#include "app/service/Csv.h"
#include "app/service/FormRelease.h"
#include "app/service/ReportFacts.h"
#include "platform/base/DurableFile.h"

#include <QFileInfo>

namespace alongside {

namespace {

/// How many were invited.
Result<int> invite(Call &call, const Campaign &campaign)
{
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const auto people = KnownRecords{**service, *account}.people();
    if (!people) return people.error();
    QList<Operation> operations{making(kind::campaign, campaign.id.text, fieldsOf(campaign))};
    for (const Person &person : *people)
        if (person.status != Person::Status::Left)
            operations.append(
                making(kind::invitation, {}, fieldsOf(Invitation{.campaign = campaign.id, .person = person.id})));
    if (auto written = (*service)->write(*account, operations); !written) return written.error();
    return int(operations.size()) - 1;
}

Result<void> writeReport(Call &call)
{
    const QString path = call.arguments().first();
    if (QFileInfo::exists(path)) return Error{ErrorKind::Rejected, QStringLiteral("%1 is there already").arg(path)};
    const auto service = call.openService();
    if (!service) return service.error();
    const Result<Account> account = (*service)->account();
    if (!account) return account.error();
    const Result<Campaign> campaign = CampaignReport{**service, *account}.find(call.option("campaign"));
    if (!campaign) return campaign.error();
    const auto facts = ReportFacts{**service, *account}.ofCampaign(*campaign, call.clock().today());
    if (!facts) return facts.error();
    return replaceDurably(path, writeCsv(campaignTables(*facts)));
}

QDate dayOf(const Call &call, const char *option, QDate otherwise)
{
    return call.isSet(option) ? QDate::fromString(call.option(option), Qt::ISODate) : otherwise;
}

} // namespace

void CampaignAddCommand::declare(QCommandLineParser &parser) const
{
    const QString form = readRelease(ownReassessmentForm(), {})->form.url;
    parser.addPositionalArgument(QStringLiteral("name"), QStringLiteral("What it is called."), QStringLiteral("NAME"));
    parser.addOptions({
        {QStringLiteral("due"), QStringLiteral("The day by which everybody is to be reviewed."),
            QStringLiteral("yyyy-mm-dd")},
        {QStringLiteral("from"), QStringLiteral("Reviews from that day on count; by default from today."),
            QStringLiteral("yyyy-mm-dd")},
        {QStringLiteral("form"), QStringLiteral("The url of the form."), QStringLiteral("url"), form},
    });
}

ExitCode CampaignAddCommand::run(Call &call) const
{
    const Campaign campaign{.id = {call.ids().newId()},
        .name = call.arguments().first(),
        .form = call.option("form"),
        .from = dayOf(call, "from", call.clock().today()),
        .due = dayOf(call, "due", {})};
    if (!campaign.due.isValid() || !campaign.from.isValid() || campaign.due < campaign.from)
        return call.misuse(QStringLiteral("--due is the last day, written as 2026-12-18, and not before --from."));
    const Result<int> invited = invite(call, campaign);
    if (!invited) return call.fail(invited.error());
    call.print(campaign.id.text);
    call.tell(QStringLiteral("%1 people are invited.").arg(*invited));
    return ExitCode::Done;
}

void ReportCampaignCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("file"), QStringLiteral("Where it goes; it must not be there yet."), QStringLiteral("FILE.csv"));
    parser.addOptions({
        {QStringLiteral("campaign"), QStringLiteral("Its name; by default the one that began last."),
            QStringLiteral("name")},
    });
}

ExitCode ReportCampaignCommand::run(Call &call) const
{
    const auto written = writeReport(call);
    if (!written) return call.fail(written.error());
    call.tell(
        QStringLiteral("Written: counts only, and none under 5. Whoever would follow from the others is hidden too."));
    return ExitCode::Done;
}

} // namespace alongside
