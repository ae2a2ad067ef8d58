// SPDX-License-Identifier: Apache-2.0
#include "app/screens/referrals/ReferralRows.h"

#include "app/screens/referrals/ReferralWords.h"

namespace alongside {

ReferralRows::ReferralRows(QObject *parent)
    : LineModel{{{"referralId", [](const ReferralLine &line) { return QVariant{line.referralId}; }},
                    {"personId", [](const ReferralLine &line) { return QVariant{line.personId}; }},
                    {"name", [](const ReferralLine &line) { return QVariant{line.name}; }},
                    {"route", [](const ReferralLine &line) { return QVariant{line.route}; }},
                    {"destination", [](const ReferralLine &line) { return QVariant{line.destination}; }},
                    {"standing", [](const ReferralLine &line) { return QVariant{line.standing}; }},
                    {"chase", [](const ReferralLine &line) { return QVariant{line.chase}; }},
                    {"state", [](const ReferralLine &line) { return QVariant{line.state}; }},
                    {"isLate", [](const ReferralLine &line) { return QVariant{line.isLate}; }}},
        parent}
{
}

void ReferralRows::show(QList<ReferralLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

ReferralLine ReferralRows::lineOf(const Referral &referral, const QString &name, QDate today)
{
    return {.referralId = referral.id.text,
        .personId = referral.person.text,
        .name = name,
        .route = ReferralWords::route(referral.route),
        .destination = referral.destination,
        .standing = ReferralWords::standing(referral),
        .chase = ReferralWords::chase(referral, today),
        .state = int(referral.state),
        .isLate = referral.isOverdue(today)};
}

} // namespace alongside
