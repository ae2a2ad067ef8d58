// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/DemonstrationPeople.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// What happened to the placement of somebody with an employer before and after the given day: where they were before,
/// a raise, and for some a pause that is planned. Nothing for whoever is at a site.
QList<Operation> demonstrationPlacementHistory(
    const DemonstrationPerson &person, const DemonstrationPlaces &places, QDate day);

} // namespace alongside
