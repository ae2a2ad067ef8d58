// SPDX-License-Identifier: Apache-2.0
#include "app/domain/outcomes/WeeklyHours.h"

#include "app/domain/earnings/EarningsSums.h"

namespace alongside {

QList<WeekWorked> weeklyHoursOf(const QList<Earnings> &earnings, QDate from, QDate to)
{
    QList<WeekWorked> weeks;
    for (QDate week = weekOf(from); week <= to; week = week.addDays(7))
        weeks.append({week, sumOfWeek(earnings, week).minutes});
    return weeks;
}

} // namespace alongside
