// SPDX-License-Identifier: Apache-2.0
#include "app/service/WorkingCoach.h"

namespace alongside {

Result<Coach> workingCoachCalled(KnownRecords &known, const QString &name, QDate today)
{
    Result<Coach> coach = known.coachCalled(name);
    if (coach && coach->to.isValid() && coach->to < today)
        return Error{ErrorKind::Rejected,
            QStringLiteral("%1 has left: their last day was %2").arg(coach->name, coach->to.toString(Qt::ISODate))};
    return coach;
}

} // namespace alongside
