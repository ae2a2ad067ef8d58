// SPDX-License-Identifier: Apache-2.0
#include "app/screens/CoachName.h"

#include "app/store/CoachStore.h"

namespace alongside {

QString coachName(Database &reader, const CoachId &coach)
{
    const auto found = CoachStore{reader}.find(coach);
    return found && *found ? (*found)->name : QString{};
}

} // namespace alongside
