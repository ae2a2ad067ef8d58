// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CampaignStep.h"

#include <algorithm>

namespace alongside {

CampaignStep stepOf(const CampaignLine &line)
{
    switch (line.state) {
    case CampaignState::Done:
        return line.review && line.review->agreement ? CampaignStep::Done : CampaignStep::NotAgreed;
    case CampaignState::Declined:
        return CampaignStep::Declined;
    case CampaignState::Overdue:
        return CampaignStep::Overdue;
    case CampaignState::Away:
        return CampaignStep::Away;
    case CampaignState::PartDone:
        return line.review && line.review->isBeingHeld() ? CampaignStep::Begun : CampaignStep::Paused;
    case CampaignState::Booked:
        return CampaignStep::Booked;
    case CampaignState::ToDo:
        return CampaignStep::ToDo;
    }
    Q_UNREACHABLE();
}

bool isOver(CampaignStep step) { return step == CampaignStep::Done || step == CampaignStep::Declined; }

bool lacksAdvocate(const CampaignLine &line)
{
    const bool isToDo = line.state != CampaignState::Done && line.state != CampaignState::Declined;
    return isToDo && line.invitation.needsAdvocate && line.invitation.advocate.isEmpty();
}

bool isBookedAhead(const CampaignLine &line, QDate today)
{
    const QDate booked = line.invitation.bookedFor;
    const bool isSittingOfThatDay = line.review && !line.review->sittings.isEmpty()
        && Clock::localDateOf(line.review->sittings.last().at) >= booked;
    return booked.isValid() && booked >= today && !isSittingOfThatDay;
}

// Whoever is overdue and was booked is first asked about that day.
bool needsBooking(const CampaignLine &line, QDate today)
{
    const CampaignStep step = stepOf(line);
    if (step == CampaignStep::Paused) return !isBookedAhead(line, today);
    const bool isWaiting = step == CampaignStep::ToDo || step == CampaignStep::Overdue;
    return isWaiting && !line.invitation.bookedFor.isValid();
}

bool lacksPart(const CampaignLine &line, FormPart part)
{
    if (line.state == CampaignState::Done || line.state == CampaignState::Declined) return false;
    const auto found = std::find_if(
        line.parts.begin(), line.parts.end(), [part](const PartProgress &progress) { return progress.part == part; });
    return found == line.parts.end() || !found->isDone();
}

} // namespace alongside
