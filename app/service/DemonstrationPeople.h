// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Benefit.h"
#include "app/domain/Expectation.h"
#include "app/domain/Person.h"
#include "app/domain/Placement.h"
#include "app/domain/Profile.h"
#include "app/service/DemonstrationPlaces.h"

namespace alongside {

/// One made-up person with everything the service holds about them.
struct DemonstrationPerson {
    Person person;
    Profile profile;
    QList<Benefit> benefits;
    Placement placement;
    Expectation expectation;
};

/// So many people in nine groups; of 147, about 80 come on any weekday. M. Hicks's group of Horticulture comes first.
QList<DemonstrationPerson> demonstrationPeople(const DemonstrationPlaces &places, QDate day, int people);

} // namespace alongside
