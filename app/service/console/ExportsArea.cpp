// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/ExportsArea.h"

#include "app/service/CampaignReport.h"
#include "app/service/Csv.h"
#include "app/service/ReportFacts.h"
#include "app/service/console/ConsoleHtml.h"

namespace alongside {

using namespace consolehtml;

namespace {

constexpr int quartersBack = 8;

/// Hours are counted from earnings, which are for that role.
bool mayCountHours(const ConsoleVisitor &visitor) { return visitor.hasRoleIn(toTexts({Role::Earnings})); }

} // namespace

Result<ConsoleAnswer> ExportsArea::answer(const ConsoleRequest &request)
{
    if (request.path.isEmpty()) return request.isPost() ? Result<ConsoleAnswer>{noSuchPage()} : choices(request);
    if (!request.isPost() || request.path.size() > 1) return noSuchPage();
    if (request.step(0) == QStringLiteral("panel")) return panel(request);
    return request.step(0) == QStringLiteral("campaign") ? campaign(request) : noSuchPage();
}

ConsoleAnswer ExportsArea::choices(const ConsoleRequest &request) const
{
    QList<FormChoice> quarters;
    Quarter quarter = Quarter::of(m_parts.clock.today());
    for (int index = 0; index < quartersBack; ++index, quarter = quarter.before())
        quarters.append({quarter.text(), quarter.text()});
    const HtmlText panelForm = form(request.visitor, root() + QStringLiteral("/panel"),
        selection(QStringLiteral("quarter"), QStringLiteral("Quarter"), quarters)
            + button(QStringLiteral("Save the update"), Tone::Good));
    const HtmlText panelText =
        quiet(
            QStringLiteral("A quarter in tables: placements, sites, reassessments, referrals, hours, what is overdue."))
        + (mayCountHours(request.visitor)
                ? panelForm
                : paragraph(QStringLiteral("It counts hours from earnings, so it is for managers who also have the "
                                           "role “earnings”.")));
    const HtmlText campaignForm = form(
        request.visitor, root() + QStringLiteral("/campaign"), button(QStringLiteral("Save the campaign"), Tone::Good));
    const HtmlText campaignText = quiet(
        QStringLiteral("How far everybody’s reassessment is, by site. It hides what the update to the panel of the "
                       "same day hides, so both may be given out. By coach it is under Campaign, and not given out."));
    return ConsolePage{title(),
        paragraph(QStringLiteral("Counts only, and none under 5; whatever a hidden one would follow from is hidden "
                                 "too. Who saved what is written down."))
            + card(QStringLiteral("Update to the scrutiny panel"), panelText)
            + card(QStringLiteral("Campaign"), campaignText + campaignForm)};
}

Result<ConsoleAnswer> ExportsArea::panel(const ConsoleRequest &request)
{
    if (!mayCountHours(request.visitor))
        return ConsoleAnswer{ConsolePage{
            title(), paragraph(QStringLiteral("This is for managers who also have the role “earnings”.")), 403}};
    const auto quarter = Quarter::fromText(request.fields.value("quarter"));
    if (!quarter || quarter->from > m_parts.clock.today())
        return Error{ErrorKind::Rejected, QStringLiteral("Choose a quarter that has begun.")};
    const auto facts = ReportFacts{m_parts.service, request.visitor.account}.of(
        *quarter, std::min(quarter->to, m_parts.clock.today()));
    if (!facts) return facts.error();
    return given(request, QStringLiteral("panel-%1.csv").arg(quarter->text()), panelCsv(*facts));
}

Result<ConsoleAnswer> ExportsArea::campaign(const ConsoleRequest &request)
{
    const Result<Campaign> campaign = CampaignReport{m_parts.service, request.visitor.account}.find({});
    if (!campaign && campaign.error().kind == ErrorKind::NotFound)
        return Error{ErrorKind::Rejected, QStringLiteral("There is no campaign yet, so there is nothing to count.")};
    if (!campaign) return campaign.error();
    const auto facts =
        ReportFacts{m_parts.service, request.visitor.account}.ofCampaign(*campaign, m_parts.clock.today());
    if (!facts) return facts.error();
    return given(request, QStringLiteral("campaign.csv"), campaignTables(*facts));
}

/// Nothing is handed over that could not be written down first.
Result<ConsoleAnswer> ExportsArea::given(
    const ConsoleRequest &request, const QString &name, const QList<QStringList> &rows)
{
    const auto noted = m_parts.service.members().audit.note(
        {request.visitor.account.id, QStringLiteral("exported"), request.visitor.session.coach, name});
    if (!noted) return noted.error();
    return ConsoleAnswer{ConsoleDownload{name, writeCsv(rows)}};
}

} // namespace alongside
