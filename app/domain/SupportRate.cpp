// SPDX-License-Identifier: Apache-2.0
#include "app/domain/SupportRate.h"

#include "app/domain/PlacementKind.h"

#include <algorithm>

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

void countSession(SupportWeek &week, const AttendanceMark &mark, const PlacementHistory &placement)
{
    using Hours = SupportWeek::Hours;
    const auto given = givenMinutes(mark);
    const auto minutes = given ? given : agreedSessionMinutes(placement, mark.key.day);
    week.workedMinutes += minutes.value_or(0);
    if (!given) week.hours = std::max(week.hours, minutes ? Hours::Estimated : Hours::Unknown);
}

bool isAt(const PlacementHistory &placement, const AttendanceMark &mark)
{
    const Expectation *expectation = placement.expectationOn(mark.key.day);
    if (!placement.isCurrentOn(mark.key.day) || !expectation) return false;
    return mark.workplace.isEmpty() || mark.workplace == expectation->workplace();
}

/// Visits of which nobody said the placement are taken to be about work.
bool isAboutWork(const Visit &visit, const QList<PlacementHistory> &placements)
{
    return std::none_of(placements.begin(), placements.end(), [&visit](const PlacementHistory &each) {
        return each.placement().id == visit.placement && !isWork(each.placement());
    });
}

} // namespace

std::optional<int> SupportWeek::minutesPerHour() const
{
    if (workedMinutes == 0 || hours == Hours::Unknown) return std::nullopt;
    return (supportMinutes * minutesInAnHour + workedMinutes / 2) / workedMinutes;
}

int supportFor(const Visit &visit)
{
    const int minutes = visit.minutes.total() - visit.minutes.of(Support::Travel).value_or(0);
    return minutes / int(visit.people().size());
}

bool isWork(const Placement &placement)
{
    const bool isSomewhere = !placement.workStream.isEmpty() || !placement.employer.isEmpty();
    return placement.kind.isEmpty() ? isSomewhere : isWorkKind(placement.kind);
}

const PlacementHistory *placementOf(const AttendanceMark &mark, const QList<PlacementHistory> &placements)
{
    QList<const PlacementHistory *> there;
    QList<const PlacementHistory *> expecting;
    for (const PlacementHistory &each : placements) {
        if (!mark.placement.isEmpty() && each.placement().id == mark.placement) return &each;
        if (!isAt(each, mark)) continue;
        there.append(&each);
        if (each.isExpected(mark.key.day, mark.key.session)) expecting.append(&each);
    }
    if (!mark.placement.isEmpty()) return nullptr; // one that this tablet does not have
    if (expecting.size() == 1) return expecting.first();
    return there.size() == 1 ? there.first() : nullptr;
}

std::optional<int> agreedSessionMinutes(const PlacementHistory &placement, QDate day)
{
    const std::optional<int> weeklyMinutes = placement.termsOn(day).weeklyMinutes;
    const int sessions = sessionsIn(placement.patternOn(day));
    return weeklyMinutes && sessions > 0 ? std::optional{*weeklyMinutes / sessions} : std::nullopt;
}

QList<SupportWeek> supportByWeek(const QList<Visit> &visits, const QList<AttendanceMark> &marks,
    const AttendanceCodes &codes, const QList<PlacementHistory> &placements, QDate from, QDate to)
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
        if (SupportWeek *week = weekOf(visit.day); week && isAboutWork(visit, placements))
            week->supportMinutes += supportFor(visit);
    for (const AttendanceMark &mark : marks) {
        if (codes.find(mark.code, mark.key.day).countsAs != AttendanceCode::CountsAs::Present) continue;
        const PlacementHistory *placement = placementOf(mark, placements);
        SupportWeek *week = weekOf(mark.key.day);
        if (week && placement && isWork(placement->placement())) countSession(*week, mark, *placement);
    }
    return weeks;
}

} // namespace alongside
