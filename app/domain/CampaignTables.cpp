// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CampaignTables.h"

#include "app/domain/outcomes/PanelReport.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int mostCampaignParts = 4;
constexpr const char *notInvited = "Not in a campaign";

const char *labelOf(CampaignState state)
{
    switch (state) {
    case CampaignState::Done:
        return "Done";
    case CampaignState::PartDone:
        return "Part done";
    case CampaignState::Booked:
        return "Booked";
    case CampaignState::Declined:
        return "Declined";
    case CampaignState::Away:
        return "Away";
    case CampaignState::Overdue:
        return "Overdue";
    case CampaignState::ToDo:
        return "To do";
    }
    Q_UNREACHABLE();
}

/// Whoever is done has all four parts, and who is not in it has none: those columns are the same people in both.
QList<PanelQuestion> questionsIn(const CampaignFacts &facts, CampaignLabel label)
{
    const QString outside = label(notInvited);
    PanelQuestion state{
        .name = label("State"), .columns = {outside}, .by = PanelQuestion::By::Site, .isInOtherPapers = true};
    for (const CampaignState each : everyCampaignState)
        state.columns.append(label(labelOf(each)));
    const PanelQuestion place{.columns = facts.places.columns(), .sites = facts.places.sites()};
    PanelQuestion parts{.name = label("Parts"), .columns = {outside, label("Done")}, .sharesColumnsWith = state.name};
    for (int done = 0; done <= mostCampaignParts; ++done)
        parts.columns.append(label("%1 of 4 parts").arg(done));
    const PanelQuestion advocate{.name = label("Advocate"),
        .columns = {outside, label("Needs an advocate"), label("Does not")},
        .sharesColumnsWith = state.name};
    return {state, place, parts, advocate};
}

PanelPerson countedIn(const CampaignCount &person, CampaignLabel label)
{
    if (!person.line) return {person.site, {label(notInvited), person.place, label(notInvited), label(notInvited)}};
    const int parts = std::min(person.line->partsDone(), mostCampaignParts);
    const bool isDone = person.line->state == CampaignState::Done;
    return {person.site,
        {label(labelOf(person.line->state)), person.place, isDone ? label("Done") : label("%1 of 4 parts").arg(parts),
            label(person.line->invitation.needsAdvocate ? "Needs an advocate" : "Does not")}};
}

} // namespace

QString englishLabel(const char *english) { return QString::fromUtf8(english); }

QString campaignStateLabel(CampaignState state) { return englishLabel(labelOf(state)); }

// Where everybody is expected is no table here. Boards and updates say it, and what is hidden of sites hangs on it.
QList<QStringList> campaignTables(const CampaignFacts &facts, CampaignLabel label)
{
    PanelFacts panel{.asOf = facts.asOf,
        .questions = questionsIn(facts, label),
        .words = {label("under 5, or hidden"), label("Everybody"), label("Site"), label("Who")}};
    for (const CampaignCount &person : facts.people)
        panel.people.append(countedIn(person, label));
    QList<QStringList> rows{{facts.campaign.name, label("by %1").arg(facts.campaign.due.toString(Qt::ISODate)),
        label("on %1").arg(facts.asOf.toString(Qt::ISODate))}};
    for (const PanelTable &table : panelTables(panel))
        if (!table.question.name.isEmpty()) rows += QList<QStringList>{{}, {table.question.name}} + table.rows;
    return rows;
}

} // namespace alongside
