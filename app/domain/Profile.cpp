// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Profile.h"

namespace alongside {

int Profile::ageOn(QDate day) const
{
    if (!birthDate.isValid() || !day.isValid()) return -1;
    const bool hadBirthday = day >= birthDate.addYears(day.year() - birthDate.year());
    return day.year() - birthDate.year() - (hadBirthday ? 0 : 1);
}

} // namespace alongside
