// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CampaignLine.h"

namespace alongside {

namespace {

constexpr int everyPart = 4;

ReviewProgress progressOf(const std::optional<Reassessment> &review)
{
    if (!review) return ReviewProgress::NotBegun;
    return review->isDraft() ? ReviewProgress::Begun : ReviewProgress::Completed;
}

} // namespace

int CampaignLine::partsDone() const { return state == CampaignState::Done ? everyPart : alongside::partsDone(parts); }

std::optional<Reassessment> reviewFor(const Campaign &campaign, const QList<Reassessment> &ofPerson)
{
    std::optional<Reassessment> draft;
    for (const Reassessment &review : ofPerson) {
        if (review.form != campaign.form) continue; // of another form
        if (review.isDraft()) draft = review;
        if (!review.isDraft() && Clock::localDateOf(*review.completedAt) >= campaign.from) return review;
    }
    return draft;
}

CampaignLine lineOf(
    const Campaign &campaign, const Invitation &invitation, const QList<Reassessment> &ofPerson, QDate today)
{
    CampaignLine line{.invitation = invitation, .review = reviewFor(campaign, ofPerson)};
    line.state = stateOf(campaign, invitation, progressOf(line.review), today);
    return line;
}

} // namespace alongside
