// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitLines.h"

#include "app/screens/DayWords.h"
#include "app/screens/NameTint.h"
#include "app/screens/visits/VisitFacts.h"
#include "app/screens/visits/VisitWords.h"
#include "app/store/PersonStore.h"

namespace alongside {

namespace {

const QString dot = QStringLiteral(" · ");

} // namespace

VisitLines::VisitLines(Database &database, const CoachId &oneself, QDate today)
    : m_database{database}, m_today{today}, m_coaches{VisitFacts::coachNames(database, oneself)}
{
}

VisitLine VisitLines::of(const Visit &visit) const
{
    VisitLine line;
    line.visitId = visit.id.text;
    line.personId = visit.person.text;
    line.tint = tintOf(visit.person.text);
    QStringList names;
    for (const PersonId &id : visit.people()) {
        const auto person = PersonStore{m_database}.find(id);
        if (!person || !*person) continue; // not on this tablet: the others' names stand
        if (names.isEmpty()) line.initials = (*person)->initials();
        names.append((*person)->calledName());
    }
    line.name = VisitWords::names(names);
    line.when = VisitWords::when(visit, m_today) + dot + m_coaches.value(visit.coach.text);
    line.detail = visit.purpose.isEmpty() ? visit.seen : visit.purpose;
    if (const auto length = visit.length()) line.tag = VisitWords::length(std::chrono::minutes{*length});
    return line;
}

VisitLine VisitLines::of(const VisitPlan &plan) const
{
    VisitLine line;
    line.personId = plan.person.text;
    line.tint = tintOf(plan.person.text);
    if (const auto person = PersonStore{m_database}.find(plan.person); person && *person) {
        line.name = (*person)->likedName();
        line.initials = (*person)->initials();
    }
    line.when = DayWords::day(plan.date);
    const QString saidOn = DayWords::shortDay(plan.saidOn);
    line.detail = plan.saidBy == VisitPlan::SaidBy::Plan ? tr("Planned on %1").arg(saidOn)
                                                         : tr("The last visit was on %1").arg(saidOn);
    line.tag = VisitWords::due(plan, m_today);
    line.isLate = plan.daysOverdue(m_today) > 0;
    return line;
}

} // namespace alongside
