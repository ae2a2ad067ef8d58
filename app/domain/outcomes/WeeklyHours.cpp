// SPDX-License-Identifier: Apache-2.0
#include "app/domain/outcomes/WeeklyHours.h"

#include "app/domain/PlacementKind.h"
#include "app/domain/earnings/EarningsSums.h"

#include <algorithm>

namespace alongside {

namespace {

/// Of whichever of these jobs nobody knows how long they had it.
bool isAnyWithoutPeriod(const QList<Earnings> &earnings, const QList<JobPeriod> &jobs)
{
    return std::any_of(earnings.begin(), earnings.end(), [&](const Earnings &each) {
        return std::none_of(jobs.begin(), jobs.end(), [&](const JobPeriod &job) { return job.job == each.job; });
    });
}

} // namespace

QList<JobPeriod> jobPeriodsOf(const QList<Placement> &placements, const QList<Earnings> &earnings)
{
    QList<JobPeriod> jobs;
    for (const Placement &placement : placements) {
        const bool isWrittenOf = std::any_of(
            earnings.begin(), earnings.end(), [&](const Earnings &each) { return each.job == placement.id.text; });
        if (isWrittenOf || isPaidKind(placement.kind)) jobs.append({placement.id.text, placement.from, placement.to});
    }
    return jobs;
}

QList<WeekWorked> weeklyHoursOf(const QList<Earnings> &earnings, QDate from, QDate to, const QList<JobPeriod> &jobs)
{
    const bool isEveryEndKnown = !isAnyWithoutPeriod(earnings, jobs);
    QList<WeekWorked> weeks;
    for (QDate week = weekOf(from); week <= to; week = week.addDays(7)) {
        const bool isWritten =
            std::any_of(earnings.begin(), earnings.end(), [week](const Earnings &each) { return each.week == week; });
        const bool hasJob = isWritten || !isEveryEndKnown
            || std::any_of(jobs.begin(), jobs.end(), [week](const JobPeriod &job) { return job.touches(week); });
        weeks.append({week, hasJob ? sumOfWeek(earnings, week).minutes : std::optional{0}, hasJob});
    }
    return weeks;
}

} // namespace alongside
