// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Campaign.h"
#include "app/store/Draft.h"

#include <QJsonObject>

namespace alongside {

/// What is typed about one person in a campaign; the numbers are on disk.
enum class InvitationDraftField { Time, Place, DeclinedWhy, AwayWhy, Advocate };
inline constexpr int invitationDraftFields = 5;
using InvitationDraft = Draft<InvitationDraftField>;

DraftOwner invitationDraftOwner(const CampaignId &campaign, const PersonId &person, const CoachId &coach);
/// What a field holds while nothing is typed there.
QString storedText(const Invitation &invitation, InvitationDraftField field);
/// What the record calls it.
QString nameOf(InvitationDraftField field);
/// What these drafts set in the record, whose fields are stored now; of a time that is none (yet), nothing. Words that
/// somebody else wrote since typing began stay, and the coach's own follow them.
QJsonObject fieldsOf(const QList<InvitationDraft> &drafts, const QJsonObject &stored);
/// Of what they set, what has one value and says something else by now, as it was when typing began: people are asked.
QJsonObject typedOver(const QList<InvitationDraft> &drafts, const QJsonObject &stored);
/// Whether sealing that draft says something; otherwise it stays one.
bool canBeSealed(const InvitationDraft &draft);

} // namespace alongside
