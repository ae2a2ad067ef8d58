// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/screens/people/PeopleRows.h"

namespace alongside {

/// One person as a list shows them; where they work is the caller's to add.
PeopleRows::Line lineOf(const Person &person);

} // namespace alongside
