// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/AssessmentPeriod.h"

namespace alongside {

namespace {

QDate beginIn(int year, int month, int dayOfMonth)
{
    const QDate monthStart{year, month, 1};
    if (dayOfMonth == 31) return QDate{year, month, monthStart.daysInMonth()};
    if (month == 2 && dayOfMonth >= 29) return QDate{year, month, QDate::isLeapYear(year) ? 28 : 27};
    return QDate{year, month, dayOfMonth};
}

QDate beginIn(QDate monthOf, int dayOfMonth) { return beginIn(monthOf.year(), monthOf.month(), dayOfMonth); }

} // namespace

AssessmentPeriod assessmentPeriodWith(QDate day, int dayOfMonth)
{
    Q_ASSERT(day.isValid() && dayOfMonth >= 1 && dayOfMonth <= 31);
    const QDate monthStart{day.year(), day.month(), 1};
    const QDate ofThisMonth = beginIn(monthStart, dayOfMonth);
    const QDate begin = ofThisMonth <= day ? ofThisMonth : beginIn(monthStart.addMonths(-1), dayOfMonth);
    const QDate nextMonth = QDate{begin.year(), begin.month(), 1}.addMonths(1);
    return {begin, beginIn(nextMonth, dayOfMonth).addDays(-1)};
}

} // namespace alongside
