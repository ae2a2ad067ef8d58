// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitWords.h"

#include "app/screens/DayWords.h"

namespace alongside {

QString VisitWords::length(std::chrono::milliseconds lasted)
{
    const auto minutes = int(std::chrono::floor<std::chrono::minutes>(lasted).count());
    if (minutes < 60) return tr("%1 min").arg(minutes);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString VisitWords::when(const Visit &visit, QDate today)
{
    if (!visit.start) return DayWords::shortDay(visit.day);
    const QString start = DayWords::timeSeenFrom(today, *visit.start);
    return visit.end ? tr("%1 to %2").arg(start, DayWords::time(*visit.end)) : tr("since %1").arg(start);
}

QString VisitWords::names(const QStringList &names)
{
    if (names.size() == 2) return tr("%1 and %2").arg(names.first(), names.last());
    if (names.size() < 2) return names.value(0);
    return tr("%1 and %n others", nullptr, int(names.size()) - 1).arg(names.first());
}

QString VisitWords::chip(const QString &names, const QString &length)
{
    return length.isEmpty() ? names : names + QStringLiteral(" · ") + length;
}

QString VisitWords::due(const VisitPlan &plan, QDate today)
{
    const int late = plan.daysOverdue(today);
    if (late > 0) return tr("%n days late", nullptr, late);
    return late == 0 ? tr("today") : tr("in %n days", nullptr, -late);
}

QString VisitWords::gap(VisitGap gap, const QString &name)
{
    switch (gap) {
    case VisitGap::Purpose:
        return tr("What the visit was for");
    case VisitGap::Minutes:
        return tr("Where the minutes went");
    case VisitGap::Seen:
        return tr("What you saw");
    case VisitGap::EmployersView:
        return tr("What the employer says");
    case VisitGap::PersonsView:
        return tr("What %1 says").arg(name);
    case VisitGap::Communication:
        return tr("Whether communication needs were met");
    case VisitGap::NextVisit:
        return tr("When you come again");
    }
    Q_UNREACHABLE();
}

QString VisitWords::support(Support support)
{
    switch (support) {
    case Support::OnJob:
        return tr("On the job");
    case Support::OffJob:
        return tr("Off the job");
    case Support::Employer:
        return tr("With the employer");
    case Support::Travel:
        return tr("Travel");
    }
    Q_UNREACHABLE();
}

QString VisitWords::promise(const Action &action, const QString &owner, QDate today)
{
    if (!action.due.isValid()) return owner;
    const QString day = DayWords::day(action.due);
    return action.isOverdue(today) ? tr("%1, was due %2", "who, day").arg(owner, day)
                                   : tr("%1, by %2", "who, day").arg(owner, day);
}

} // namespace alongside
