// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Campaign.h"

namespace alongside {

QString toText(CampaignState state)
{
    switch (state) {
    case CampaignState::Done:
        return QStringLiteral("done");
    case CampaignState::Declined:
        return QStringLiteral("declined");
    case CampaignState::Overdue:
        return QStringLiteral("overdue");
    case CampaignState::Away:
        return QStringLiteral("away");
    case CampaignState::PartDone:
        return QStringLiteral("partDone");
    case CampaignState::Booked:
        return QStringLiteral("booked");
    case CampaignState::ToDo:
        return QStringLiteral("toDo");
    }
    Q_UNREACHABLE();
}

CampaignState stateOf(const Campaign &campaign, const Invitation &invitation, ReviewProgress progress, QDate today)
{
    if (progress == ReviewProgress::Completed) return CampaignState::Done;
    if (invitation.declinedOn.isValid()) return CampaignState::Declined;
    if (campaign.due.isValid() && campaign.due < today) return CampaignState::Overdue;
    if (invitation.awayUntil.isValid() && today < invitation.awayUntil) return CampaignState::Away;
    if (progress == ReviewProgress::Begun) return CampaignState::PartDone;
    return invitation.bookedFor.isValid() ? CampaignState::Booked : CampaignState::ToDo;
}

} // namespace alongside
