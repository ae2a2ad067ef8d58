// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Campaign.h"
#include "app/domain/InterviewProgress.h"

namespace alongside {

/// One person of a campaign, and how it stands.
struct CampaignLine {
    Invitation invitation = {};
    CampaignState state = CampaignState::ToDo;
    std::optional<Reassessment> review = {}; ///< the one that counts
    QList<PartProgress> parts = {}; ///< of a review that has begun

    int partsDone() const;
};

/// The review that counts for a campaign: of its form, and completed since it began; otherwise one that is under way.
std::optional<Reassessment> reviewFor(const Campaign &campaign, const QList<Reassessment> &ofPerson);
CampaignLine lineOf(
    const Campaign &campaign, const Invitation &invitation, const QList<Reassessment> &ofPerson, QDate today);

} // namespace alongside
