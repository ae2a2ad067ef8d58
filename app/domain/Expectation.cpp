// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Expectation.h"

namespace alongside {

bool Expectation::covers(QDate day, Session session) const
{
    const bool hasBegun = !from.isValid() || from <= day;
    const bool hasEnded = to.isValid() && to < day;
    return hasBegun && !hasEnded && pattern.contains(day, session);
}

} // namespace alongside
