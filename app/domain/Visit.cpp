// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Visit.h"

#include <numeric>

namespace alongside {

namespace {

const QString byCoach = QStringLiteral("coach");
const QString byClock = QStringLiteral("clock");

bool sharesOutAll(const Visit &visit) { return visit.minutes.total() >= visit.length().value_or(1); }

} // namespace

int SupportMinutes::total() const
{
    return std::accumulate(m_minutes.begin(), m_minutes.end(), 0,
        [](int sum, const std::optional<int> &minutes) { return sum + minutes.value_or(0); });
}

std::optional<int> Visit::length() const
{
    if (!start || !end) return std::nullopt;
    return int(std::chrono::round<std::chrono::minutes>(*end - *start).count());
}

bool Visit::isBare() const
{
    const bool saysNothing = purpose.isEmpty() && seen.isEmpty() && employersView.isEmpty() && personsView.isEmpty()
        && communicationWhy.isEmpty();
    return isGoingOn() && saysNothing && minutes == SupportMinutes{} && !communicationMet && !nextVisit.isValid()
        && others.isEmpty();
}

QString toText(Visit::TimesFrom source) { return source == Visit::TimesFrom::Coach ? byCoach : byClock; }

Visit::TimesFrom timesFromText(const QString &text)
{
    return text == byCoach ? Visit::TimesFrom::Coach : Visit::TimesFrom::Clock;
}

QList<VisitGap> gapsIn(const Visit &visit, const VisitSetting &setting)
{
    const bool atEmployer = setting.workplace == VisitSetting::Workplace::Employer;
    const bool hasNeeds = setting.communication == VisitSetting::Communication::Needs;
    const std::pair<VisitGap, bool> questions[] = {
        {VisitGap::Minutes, !sharesOutAll(visit)},
        {VisitGap::Seen, visit.seen.isEmpty()},
        {VisitGap::PersonsView, visit.personsView.isEmpty()},
        {VisitGap::EmployersView, atEmployer && visit.employersView.isEmpty()},
        {VisitGap::Communication, hasNeeds && !visit.communicationMet},
        {VisitGap::Purpose, visit.purpose.isEmpty()},
        {VisitGap::NextVisit, !visit.nextVisit.isValid()},
    };
    QList<VisitGap> gaps;
    for (const auto &[gap, isOpen] : questions)
        if (isOpen) gaps.append(gap);
    return gaps;
}

} // namespace alongside
