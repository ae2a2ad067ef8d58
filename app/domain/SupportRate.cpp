// SPDX-License-Identifier: Apache-2.0
#include "app/domain/SupportRate.h"

namespace alongside {

namespace {

constexpr int secondsInAMinute = 60;
constexpr int minutesInAnHour = 60;

int sessionsIn(const WeeklyPattern &pattern)
{
    int sessions = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        for (const Session session : everySession)
            sessions += pattern.contains(Qt::DayOfWeek(day), session) ? 1 : 0;
    return sessions;
}

std::optional<int> givenMinutes(const AttendanceMark &mark)
{
    if (!mark.arrival.isValid() || !mark.leaving.isValid() || mark.leaving <= mark.arrival) return std::nullopt;
    return mark.arrival.secsTo(mark.leaving) / secondsInAMinute;
}

void countSession(SupportWeek &week, const AttendanceMark &mark, std::optional<int> sessionMinutes)
{
    const auto given = givenMinutes(mark);
    week.workedMinutes += given.value_or(sessionMinutes.value_or(0));
    if (!given && sessionMinutes) week.hours = SupportWeek::Hours::Estimated;
}

} // namespace

std::optional<int> SupportWeek::minutesPerHour() const
{
    if (workedMinutes == 0) return std::nullopt;
    return (supportMinutes * minutesInAnHour + workedMinutes / 2) / workedMinutes;
}

int supportFor(const Visit &visit)
{
    const int minutes = visit.minutes.total() - visit.minutes.of(Support::Travel).value_or(0);
    return minutes / int(visit.people().size());
}

std::optional<int> agreedSessionMinutes(std::optional<int> weeklyMinutes, const WeeklyPattern &pattern)
{
    const int sessions = sessionsIn(pattern);
    return weeklyMinutes && sessions > 0 ? std::optional{*weeklyMinutes / sessions} : std::nullopt;
}

QList<SupportWeek> supportByWeek(const QList<Visit> &visits, const QList<AttendanceMark> &marks,
    const AttendanceCodes &codes, std::optional<int> sessionMinutes, QDate from, QDate to)
{
    QList<SupportWeek> weeks;
    for (QDate monday = mondayOf(from); monday <= to; monday = monday.addDays(daysInAWeek))
        weeks.append({.monday = monday});
    const auto weekOf = [&](QDate day) -> SupportWeek * {
        const auto place =
            weeks.isEmpty() || day < weeks.first().monday ? -1 : weeks.first().monday.daysTo(day) / daysInAWeek;
        return place < 0 || place >= weeks.size() ? nullptr : &weeks[place];
    };
    for (const Visit &visit : visits)
        if (SupportWeek *week = weekOf(visit.day)) week->supportMinutes += supportFor(visit);
    for (const AttendanceMark &mark : marks)
        if (codes.find(mark.code, mark.key.day).countsAs == AttendanceCode::CountsAs::Present)
            if (SupportWeek *week = weekOf(mark.key.day)) countSession(*week, mark, sessionMinutes);
    return weeks;
}

} // namespace alongside
