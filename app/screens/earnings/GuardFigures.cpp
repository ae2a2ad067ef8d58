// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/GuardFigures.h"

#include "app/screens/earnings/EarningsWords.h"

namespace alongside {

QString GuardFigures::verdict(const PermittedWork &work)
{
    if (!work.limit || !work.margin) return {};
    const QString margin = EarningsWords::money(*work.margin);
    return *work.margin < Pence{0} ? tr("%1 over the limit").arg(margin) : tr("%1 left of the limit").arg(margin);
}

QString GuardFigures::verdict(const UniversalCredit &credit)
{
    if (!credit.margin) return {};
    if (*credit.margin >= Pence{0}) return tr("%1 left of the allowance").arg(EarningsWords::money(*credit.margin));
    return credit.deduction ? tr("About %1 comes off").arg(EarningsWords::money(*credit.deduction)) : QString{};
}

QList<GuardFigure> GuardFigures::sum(const PermittedWorkReading &reading)
{
    if (!reading.week.net || !reading.work.margin || !reading.work.limit) return {};
    return {{tr("Earned over all jobs"), EarningsWords::money(*reading.week.net)},
        {tr("Limit"), EarningsWords::money(*reading.work.limit)}};
}

/// Never how much is left: what is left of 16 would reach 16.
QList<GuardFigure> GuardFigures::hours(const PermittedWorkReading &reading)
{
    const HoursAverage &hours = reading.hours;
    if (!hours.minutes || !reading.work.hoursBelow || reading.work.hours == PermittedWork::Hours::Reached) return {};
    const QString about = hours.weeks == 1 ? tr("Hours worked") : tr("Hours on average over %n weeks", "", hours.weeks);
    return {{about, EarningsWords::hours(*hours.minutes)},
        {tr("They must stay under"), EarningsWords::hours(*reading.work.hoursBelow * 60)}};
}

QList<GuardFigure> GuardFigures::paid(const PaidSum &paid)
{
    if (!paid.isComplete || paid.payments == 0) return {};
    return {{tr("Paid over all jobs, on %n days", "", paid.payments), EarningsWords::money(paid.net)}};
}

QList<GuardFigure> GuardFigures::allowance(const UniversalCredit &credit)
{
    if (!credit.margin || !credit.allowance || !credit.taperPercent) return {};
    QList<GuardFigure> figures{{tr("Allowance"), EarningsWords::money(*credit.allowance)}};
    if (*credit.margin < Pence{0}) figures.append({tr("Above it"), EarningsWords::money(*credit.margin)});
    return figures;
}

} // namespace alongside
