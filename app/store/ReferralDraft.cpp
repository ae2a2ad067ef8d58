// SPDX-License-Identifier: Apache-2.0
#include "app/store/ReferralDraft.h"

#include "app/records/ReferralKinds.h"

namespace alongside {

DraftOwner referralDraftOwner(const PersonId &person, const CoachId &coach)
{
    return {kind::referral, person.text, coach};
}

DraftOwner referralDraftOwner(const ReferralId &referral, const CoachId &coach)
{
    return {kind::referral, referral.text, coach};
}

Referral referralWith(const QList<ReferralDraft> &drafts, const PersonId &person)
{
    Referral referral{.person = person};
    for (const ReferralDraft &draft : drafts) {
        const QString text = draft.text.trimmed();
        switch (draft.field) {
        case ReferralField::Route:
            referral.route = text;
            break;
        case ReferralField::Destination:
            referral.destination = text;
            break;
        case ReferralField::Reason:
            referral.reason = text;
            break;
        case ReferralField::Decision:
            referral.decision = {text};
            break;
        case ReferralField::ChaseOn:
            referral.chaseOn = QDate::fromString(text, Qt::ISODate);
            break;
        default: // about one that there is
            break;
        }
    }
    return referral;
}

} // namespace alongside
