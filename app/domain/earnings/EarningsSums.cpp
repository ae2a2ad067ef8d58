// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/EarningsSums.h"

#include <QSet>

namespace alongside {

namespace {

template <typename Amount> void addOrForget(std::optional<Amount> &sum, const std::optional<Amount> &part)
{
    sum = sum && part ? std::optional{*sum + *part} : std::nullopt;
}

/// Worked around it, perhaps paid for in it, and nobody wrote when.
bool isPerhapsPaidIn(const Earnings &earnings, const AssessmentPeriod &period)
{
    const bool touches = earnings.week <= period.last && period.first <= earnings.week.addDays(6);
    return touches && !earnings.paidOn.isValid() && earnings.net != Pence{0};
}

} // namespace

WorkedWeek sumOfWeek(const QList<Earnings> &earnings, QDate week)
{
    bool isWritten = false;
    WorkedWeek sum{0, Pence{0}};
    for (const Earnings &each : earnings) {
        if (each.week != week) continue;
        isWritten = true;
        addOrForget(sum.minutes, each.minutes);
        addOrForget(sum.net, each.net);
    }
    return isWritten ? sum : WorkedWeek{};
}

PaidSum sumPaidIn(const QList<Earnings> &earnings, const AssessmentPeriod &period)
{
    PaidSum sum;
    QSet<QDate> days;
    for (const Earnings &each : earnings) {
        if (isPerhapsPaidIn(each, period)) sum.isComplete = false;
        if (!each.paidOn.isValid() || !period.contains(each.paidOn)) continue;
        days.insert(each.paidOn);
        sum.net += each.net.value_or(Pence{});
        sum.isComplete = sum.isComplete && each.net;
    }
    sum.payments = int(days.size());
    return sum;
}

HoursAverage averageHours(const QList<Earnings> &earnings, QDate lastWeek, int weeks)
{
    Q_ASSERT(weeks > 0);
    HoursAverage average{.weeks = weeks};
    for (int back = 0; back < weeks; ++back) {
        const std::optional<int> minutes = sumOfWeek(earnings, lastWeek.addDays(-7 * back)).minutes;
        average.known += minutes ? 1 : 0;
        average.minutesKnown += minutes.value_or(0);
    }
    if (average.known == weeks) average.minutes = average.minutesKnown / weeks;
    return average;
}

} // namespace alongside
