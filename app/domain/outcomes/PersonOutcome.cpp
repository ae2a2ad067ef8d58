// SPDX-License-Identifier: Apache-2.0
#include "app/domain/outcomes/PersonOutcome.h"

#include <algorithm>

namespace alongside {

namespace {

/// A week belongs to the quarter in which it begins.
QDate firstWeekIn(const Quarter &quarter)
{
    const QDate monday = weekOf(quarter.from);
    return monday < quarter.from ? monday.addDays(7) : monday;
}

void addWeek(PersonOutcome &outcome, const WeekWorked &week, const OutcomeFacts &facts)
{
    if (!week.hasJob) return; // there was nothing to know
    if (!week.minutes) {
        ++outcome.weeksUnknown;
        return;
    }
    ++outcome.weeksKnown;
    outcome.workedMinutes += *week.minutes;
    outcome.supportMinutes += facts.support.value(week.week);
}

} // namespace

std::optional<int> PersonOutcome::supportPerHour() const
{
    if (workedMinutes <= 0) return std::nullopt;
    return (supportMinutes * 60 + workedMinutes / 2) / workedMinutes;
}

QDate reviewDueIn(const QList<Reassessment> &reviews, QDate asOf)
{
    const Reassessment *last = nullptr;
    for (const Reassessment &review : reviews) {
        if (!review.completedAt || Clock::localDateOf(*review.completedAt) > asOf) continue; // completed since
        if (!last || *last->completedAt <= *review.completedAt) last = &review;
    }
    return last ? last->nextReview : QDate{};
}

PersonOutcome outcomeOf(const RuleBook &book, const OutcomeFacts &facts, const Quarter &quarter, QDate asOf)
{
    PersonOutcome outcome{.isVisitOverdue = facts.visitDue.isValid() && facts.visitDue < asOf,
        .isReviewOverdue = facts.reviewDue.isValid() && facts.reviewDue < asOf};
    if (facts.earnings.isEmpty()) return outcome; // no work is written of
    const auto earliest = std::min_element(facts.earnings.begin(), facts.earnings.end(),
        [](const Earnings &one, const Earnings &other) { return one.week < other.week; });
    const QList<HoursBand> bands = hoursBandsOn(book, asOf);
    const QDate first = firstWeekIn(quarter);
    const QList<WeekWorked> weeks = weeklyHoursOf(facts.earnings, earliest->week, asOf, facts.jobs);
    for (const WeekWorked &week : weeks) {
        if (week.week < first) continue; // of an earlier quarter
        addWeek(outcome, week, facts);
        if (week.minutes) outcome.band = hoursBandOf(bands, week.minutes);
    }
    if (const auto definition = sustainedDefinitionOn(book, asOf))
        outcome.sustained = sustainedWork(*definition, weeks);
    return outcome;
}

} // namespace alongside
