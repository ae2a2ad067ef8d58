// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/InterviewAnswer.h"

#include <QDate>

namespace alongside {

using CampaignId = Id<struct CampaignKind>;

/// People who are all to be reviewed by a day. Who they are is Invitations.
struct Campaign {
    CampaignId id = {};
    QString name = {};
    QString form = {}; ///< the url of the form
    QDate from = {}; ///< a review that was completed before does not count
    QDate due = {};

    bool operator==(const Campaign &) const = default;
};

/// Somebody who is to be reviewed in a campaign: how it stands between them and it. All of it is what coaches write;
/// whether the review is done follows from their Reassessments.
struct Invitation {
    CampaignId campaign = {};
    PersonId person = {};
    QDate bookedFor = {}; ///< invalid: not booked
    QTime bookedTime = {};
    CoachId bookedWith = {};
    QString bookedPlace = {};
    QDate declinedOn = {}; ///< invalid: they have not
    QString declinedWhy = {};
    std::optional<AnsweredBy> declinedSaidBy = {}; ///< in whose words; nothing: not said
    QDate awayUntil = {}; ///< invalid: they are not; the first day on which they are back
    QString awayWhy = {};
    bool needsAdvocate = false;
    QString advocate = {}; ///< who it is, once somebody is found

    bool operator==(const Invitation &) const = default;
};

/// Everybody of a campaign is in exactly one of these.
enum class CampaignState { Done, Declined, Overdue, Away, PartDone, Booked, ToDo };
inline constexpr CampaignState everyCampaignState[] = {CampaignState::Done, CampaignState::PartDone,
    CampaignState::Booked, CampaignState::Declined, CampaignState::Away, CampaignState::Overdue, CampaignState::ToDo};

QString toText(CampaignState state);

/// Where a person's review has got to.
enum class ReviewProgress { NotBegun, Begun, Completed };
/// Completed and declined stand for ever; who is late is late, even while away or half done.
CampaignState stateOf(const Campaign &campaign, const Invitation &invitation, ReviewProgress progress, QDate today);

} // namespace alongside
