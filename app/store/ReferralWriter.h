// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/referral/Referral.h"
#include "app/store/Act.h"
#include "app/store/ReferralDraft.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Makes referrals and takes them further: every call is one transaction and one mutation. What domain's rules refuse
/// is Rejected.
class ReferralWriter {
public:
    ReferralWriter(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    /// One with an origin that is there already is that one: a second touch, or a second tablet, makes no other.
    /// Without an origin it is new, and what this coach was typing as a new one of that person is this one.
    Result<Referral> make(Referral referral);
    /// What the coach typed as its answer is part of it, and is a draft no more.
    Result<Referral> step(const ReferralId &id, const ReferralWish &wish);
    /// The other service was asked how it stands; next: when to ask again, invalid: not any more.
    Result<Referral> chase(const ReferralId &id, const QString &words, QDate next);
    /// Invalid: no day.
    Result<Referral> chaseBy(const ReferralId &id, QDate day);
    /// Where exactly, as it was typed. Words that another tablet wrote since stay, and people are asked.
    Result<Referral> seal(const ReferralId &id);
    /// At the start: what anybody typed as the place of one that there is. Of how many there was any.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids);

private:
    Result<Referral> stored(const ReferralId &id);
    Result<Consent> consentOf(const PersonId &person);
    Result<std::optional<Decision>> decisionOf(const Referral &referral);
    Result<Referral> change(const Referral &referral, const QJsonObject &set, const QList<ReferralField> &typed);
    Result<void> sayPlace(Referral &referral, const ReferralDraft &place);
    Result<void> endDrafts(const DraftOwner &owner, const QList<ReferralField> &fields);

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
