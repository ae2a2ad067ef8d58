// SPDX-License-Identifier: Apache-2.0
#include "app/domain/AttendanceSummary.h"

#include <algorithm>
#include <map>

namespace alongside {

namespace {

using CountsAs = AttendanceCode::CountsAs;

bool isPresent(const AttendanceCode &code) { return code.countsAs == CountsAs::Present; }

bool isAway(const AttendanceCode &code)
{
    return code.countsAs == CountsAs::AuthorisedAbsence || code.countsAs == CountsAs::UnauthorisedAbsence;
}

/// What a day was, by date: its first marked session, unless a later one says present.
std::map<QDate, AttendanceCode> codesByDay(const QList<AttendanceMark> &marks, const AttendanceCodes &codes)
{
    std::map<QDate, AttendanceCode> byDay;
    for (const AttendanceMark &mark : marks) {
        if (!mark.isMarked()) continue;
        const AttendanceCode code = codes.find(mark.code, mark.key.day);
        const auto [day, isFirst] = byDay.try_emplace(mark.key.day, code);
        if (!isFirst && !isPresent(day->second) && isPresent(code)) day->second = code;
    }
    return byDay;
}

void countCode(QList<AttendanceSummary::CodeCount> &counts, const AttendanceCode &code)
{
    if (code.id.isEmpty()) return; // no mark
    for (AttendanceSummary::CodeCount &count : counts) {
        if (count.code.id != code.id) continue;
        ++count.days;
        return;
    }
    counts.append({code, 1});
}

void putMostFirst(QList<AttendanceSummary::CodeCount> &counts)
{
    std::stable_sort(
        counts.begin(), counts.end(), [](const auto &left, const auto &right) { return left.days > right.days; });
}

} // namespace

AttendanceSummary AttendanceSummary::of(
    const QList<AttendanceMark> &marks, const AttendanceCodes &codes, QDate lastDay, int weeks)
{
    const std::map<QDate, AttendanceCode> byDay = codesByDay(marks, codes);
    AttendanceSummary summary;
    summary.to = lastDay.addDays(7 - lastDay.dayOfWeek());
    summary.from = summary.to.addDays(1 - 7 * weeks);
    for (QDate date = summary.from; date <= summary.to; date = date.addDays(1)) {
        const auto found = byDay.find(date);
        const AttendanceCode code = found == byDay.end() ? AttendanceCode{} : found->second;
        summary.days.append({date, code});
        summary.presentDays += isPresent(code);
        summary.expectedDays += isPresent(code) || isAway(code);
        WeekdayCount &weekday = summary.weekdays.at(date.dayOfWeek() - 1);
        weekday.presentDays += isPresent(code);
        weekday.expectedDays += isPresent(code) || isAway(code);
        countCode(weekday.codes, code);
        countCode(summary.codes, code);
    }
    putMostFirst(summary.codes);
    for (WeekdayCount &weekday : summary.weekdays)
        putMostFirst(weekday.codes);
    return summary;
}

} // namespace alongside
