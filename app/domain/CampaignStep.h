// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CampaignLine.h"

namespace alongside {

/// A campaign's state as a board shows it: who is part done is in the middle of a sitting or between two, and who is
/// done has agreed in some way or not. Everybody of a campaign is in exactly one; whom to look after first comes first.
enum class CampaignStep { Overdue, ToDo, Booked, Paused, Begun, NotAgreed, Away, Declined, Done };
inline constexpr CampaignStep everyCampaignStep[] = {CampaignStep::Overdue, CampaignStep::ToDo, CampaignStep::Booked,
    CampaignStep::Paused, CampaignStep::Begun, CampaignStep::NotAgreed, CampaignStep::Away, CampaignStep::Declined,
    CampaignStep::Done};

CampaignStep stepOf(const CampaignLine &line);
/// Nothing is to be done any more: done, or declined.
bool isOver(CampaignStep step);
/// They need an advocate, nobody is found, and there is still something to do.
bool lacksAdvocate(const CampaignLine &line);
/// The day that is booked is still to come; of a review that has begun, after its last sitting.
bool isBookedAhead(const CampaignLine &line, QDate today);
/// Somebody has to agree on a day with them.
bool needsBooking(const CampaignLine &line, QDate today);
/// The part is still to be done: of somebody whose review is not given, and who has not declined.
bool lacksPart(const CampaignLine &line, FormPart part);

} // namespace alongside
