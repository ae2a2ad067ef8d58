// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Campaign.h"
#include "app/store/Act.h"
#include "app/store/InvitationDraft.h"

namespace alongside {

/// Writes how it stands between a person and a campaign; inviting somebody is the first time.
class InvitationWriter {
public:
    explicit InvitationWriter(Act &act) : m_act{act} { }

    /// All of it as given; only what differs from what is saved is said.
    Result<void> save(const Invitation &invitation);
    /// Those fields alone, so that what somebody else wrote meanwhile stays; null clears one. What the coach typed in
    /// them is sealed before, so that the history has it, and is over. One transaction. NotFound: they were never
    /// invited.
    Result<void> change(const CampaignId &campaign, const PersonId &person, const QJsonObject &fields);
    /// What the coach typed becomes part of it: one transaction. A time that is none yet stays a draft. What somebody
    /// else wrote since typing began is not lost: words follow theirs, of a time people are asked.
    Result<void> seal(const QString &invitation, const QList<int> &fields);
    /// At the start: what anybody typed, in their own name. Of how many people there was any.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock);

private:
    Result<QJsonObject> stored(const QString &invitation);
    Result<void> sealIn(const DraftOwner &owner, const QList<int> &fields);
    Result<void> record(const QString &invitation, const QJsonObject &set, const QJsonObject &seen);

    Act &m_act;
};

} // namespace alongside
