// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/referral/Referral.h"
#include "app/store/Draft.h"

namespace alongside {

/// What is typed about a referral; the numbers are on disk. The first five make a new one, the last three are about
/// one that there is.
enum class ReferralField {
    Route,
    Destination,
    Reason,
    Decision,
    ChaseOn,
    Place, ///< where exactly, of one that is made already
    Answer, ///< what comes with its next step
    Chased, ///< what the other service said when it was asked
};
inline constexpr int referralFields = 8;
using ReferralDraft = Draft<ReferralField>;

/// A coach writes one new referral of a person at a time.
DraftOwner referralDraftOwner(const PersonId &person, const CoachId &coach);
DraftOwner referralDraftOwner(const ReferralId &referral, const CoachId &coach);
/// The new referral as far as it is written.
Referral referralWith(const QList<ReferralDraft> &drafts, const PersonId &person);

} // namespace alongside
