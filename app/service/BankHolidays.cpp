// SPDX-License-Identifier: Apache-2.0
#include "app/service/BankHolidays.h"

namespace alongside {

namespace {

bool isWeekend(QDate day) { return day.dayOfWeek() > Qt::Friday; }

/// The day itself, or the first weekday after it that is not taken.
QDate substituted(QDate day, const QList<QDate> &taken)
{
    while (isWeekend(day) || taken.contains(day))
        day = day.addDays(1);
    return day;
}

QDate firstMonday(int year, int month)
{
    const QDate first{year, month, 1};
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last{year, month, QDate{year, month, 1}.daysInMonth()};
    return last.addDays(1 - last.dayOfWeek());
}

/// Butcher's algorithm (Nature, 20 April 1876).
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

} // namespace

QList<QDate> bankHolidays(int year)
{
    const QDate easter = easterSunday(year);
    QList<QDate> days{substituted({year, 1, 1}, {}), easter.addDays(-2), easter.addDays(1), firstMonday(year, 5),
        lastMonday(year, 5), lastMonday(year, 8)};
    // Boxing Day on its own weekday keeps its place; Christmas on a weekend gives way to it.
    const QDate boxing{year, 12, 26};
    const QDate christmas = substituted({year, 12, 25}, isWeekend(boxing) ? QList<QDate>{} : QList<QDate>{boxing});
    days.append(christmas);
    days.append(substituted(boxing, {christmas}));
    return days;
}

} // namespace alongside
