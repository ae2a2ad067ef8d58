// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Consent.h"
#include "app/domain/Placement.h"

namespace alongside {

/// What a person's yes lets others do, and their no therefore stops.
enum class ConsentAct { TakePhotos, SeePhotos, GivePage, MakeReferral, BeginPlacement, AgreePay };

/// One row of the one table of what stops when something is taken back.
struct ConsentStop {
    QString purpose = {};
    ConsentAct act = ConsentAct::TakePhotos;

    bool operator==(const ConsentStop &) const = default;
};

/// Every purpose stops something, and every act is stopped by one. Whoever does an act asks here which.
const QList<ConsentStop> &everyConsentStop();
QString purposeOf(ConsentAct act);
/// Empty for a purpose that this version does not know: then people stop it, and the key coach is asked to.
QList<ConsentAct> stoppedBy(const QString &purpose);

/// What beginning this placement asks of the person: a place that is new to them, and pay where there is any.
QList<ConsentAct> actsOfBeginning(const QString &kind, const PlacementTerms &terms);
/// What another agreement asks of them: pay, where it is not what it was.
QList<ConsentAct> actsOfChange(const PlacementTerms &before, const PlacementTerms &after);

} // namespace alongside
