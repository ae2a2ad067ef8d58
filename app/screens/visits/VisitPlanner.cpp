// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitPlanner.h"

#include "app/screens/ErrorText.h"
#include "app/store/VisitWriter.h"

namespace alongside {

VisitPlanner::VisitPlanner(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
}

void VisitPlanner::show(const PersonId &person, const std::optional<VisitPlan> &plan)
{
    if (person != m_person) begin({});
    m_person = person;
    m_plan = plan;
    Q_EMIT changed();
}

QString VisitPlanner::words() const { return m_plan ? tr("Another day for the visit") : tr("Plan a visit"); }

QString VisitPlanner::dayIso() const { return m_plan ? m_plan->date.toString(Qt::ISODate) : QString{}; }

QString VisitPlanner::todayIso() const { return m_parts.clock.today().toString(Qt::ISODate); }

bool VisitPlanner::isWithdrawable() const
{
    return m_plan && m_plan->saidBy == VisitPlan::SaidBy::Plan && m_plan->coach == m_writer.coach();
}

void VisitPlanner::begin(const QString &placementId)
{
    m_placement = {placementId};
    say({});
}

void VisitPlanner::plan(const QString &dayIso)
{
    const QDate day = QDate::fromString(dayIso, Qt::ISODate);
    if (!day.isValid()) return say(tr("That is no day: choose one from the month."));
    if (day < m_parts.clock.today()) return say(tr("That day is over: choose today or a later day."));
    const VisitWriter::Plan plan{
        .person = m_person, .placement = m_placement, .day = day, .saidOn = m_parts.clock.today()};
    m_writer.write(
        [&ids = m_parts.ids, plan](Act &act) {
            return VisitWriter{act, ids}.plan(plan);
        },
        [this](const Result<void> &outcome) { settle(outcome); });
}

void VisitPlanner::withdraw()
{
    m_writer.write(
        [&ids = m_parts.ids, person = m_person](Act &act) {
            return VisitWriter{act, ids}.withdrawPlan(person);
        },
        [this](const Result<void> &outcome) { settle(outcome); });
}

void VisitPlanner::settle(const Result<void> &outcome)
{
    say(outcome ? QString{} : ErrorText::whenSaving(outcome.error()));
    if (outcome) Q_EMIT planned();
}

void VisitPlanner::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace alongside
