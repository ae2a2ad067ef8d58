// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/domain/Profile.h"
#include "app/domain/referral/Referral.h"

#include <QJsonObject>

namespace alongside {

/// What goes with somebody to another service, as values. How they communicate always does; what keeps them safe only
/// when it was chosen.
struct ReferralPack {
    enum class Safety { Left, Included };

    Referral referral = {};
    Person person = {};
    Profile profile = {};
    Decision decision = {}; ///< the yes that allows it
    QString route = {}; ///< in words
    QString coach = {}; ///< who referred them
    QString service = {}; ///< that refers them
    Safety safety = Safety::Left;
    Instant at = {}; ///< when it was put together
};

/// The pack as a FHIR R4 Bundle of type collection (hl7.org/fhir/R4/bundle.html): a ServiceRequest, the Patient, the
/// Consent that allows it, and a Flag for each communication need and, where they are included, each alert.
QJsonObject referralBundle(const ReferralPack &pack);

/// Its parts, for whoever puts another bundle together.
QJsonObject fhirPatient(const Person &person, const Profile &profile);
/// One for each communication need and, where they are included, each alert.
QList<QJsonObject> fhirFlags(const Person &person, ReferralPack::Safety safety);

} // namespace alongside
