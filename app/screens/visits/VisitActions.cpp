// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitActions.h"

#include "app/screens/visits/VisitWords.h"
#include "app/store/ActionStore.h"
#include "app/store/CoachStore.h"

#include <algorithm>

namespace alongside {

namespace {

/// Those who work for the service on that day.
QList<Coach> colleaguesOf(const CoachId &oneself, QDate today, Database &database)
{
    const auto everyone = CoachStore{database}.everyone();
    QList<Coach> colleagues = everyone ? *everyone : QList<Coach>{};
    colleagues.removeIf(
        [&](const Coach &coach) { return coach.id == oneself || (coach.to.isValid() && coach.to < today); });
    return colleagues;
}

Action::Owner ownerIn(VisitActions::Owner owner)
{
    switch (owner) {
    case VisitActions::ThePerson:
        return Action::Owner::Person;
    case VisitActions::TheEmployer:
        return Action::Owner::Employer;
    case VisitActions::Oneself:
    case VisitActions::AColleague:
        return Action::Owner::Coach;
    }
    Q_UNREACHABLE();
}

/// -1: it is not among them.
template <typename Record, typename Id> int positionIn(const QList<Record> &records, const Id &id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record &each) { return each.id == id; });
    return found == records.end() ? -1 : int(found - records.begin());
}

} // namespace

VisitActions::VisitActions(const WorkParts &parts, CoachWriter &writer, VisitTyping &typing, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{typing}
{
}

void VisitActions::show(const Visit &visit, const VisitFacts &facts)
{
    const QDate today = m_parts.clock.today();
    const bool isAnother = visit.id != m_visit;
    m_visit = visit.id;
    m_people = facts.people();
    m_isAtEmployer = facts.setting().workplace == VisitSetting::Workplace::Employer;
    m_coaches = colleaguesOf(m_writer.coach(), today, m_parts.file.reader());
    if (isAnother || !isChoiceThere()) forget();
    const QHash<QString, QString> names = VisitFacts::coachNames(m_parts.file.reader(), m_writer.coach());
    QList<ActionLine> lines;
    if (const auto actions = ActionStore{m_parts.file.reader()}.ofVisit(visit.id))
        for (const Action &action : *actions)
            lines.append({action.id.text, facts.wordsOf(action),
                VisitWords::promise(action, facts.ownerOf(action, names), today), action.isDone(),
                action.isOverdue(today)});
    m_rows.show(lines);
    Q_EMIT changed();
}

void VisitActions::showTyping()
{
    if (!m_typing.text(VisitTyping::Field::Action).isEmpty()) return; // somebody is at it
    forget();
    Q_EMIT changed();
}

/// Somebody may have left the visit, or the service, meanwhile.
bool VisitActions::isChoiceThere() const
{
    return (m_about.isEmpty() || positionIn(m_people, m_about) >= 0) && (m_colleague.isEmpty() || colleague() >= 0);
}

void VisitActions::forget()
{
    m_about = {};
    m_owner = Oneself;
    m_colleague = {};
    m_due = {};
    m_problem.clear();
}

QStringList VisitActions::people() const
{
    QStringList names;
    for (const Person &person : m_people)
        names.append(VisitFacts::nameOf(person));
    return names;
}

int VisitActions::about() const { return std::max(0, positionIn(m_people, m_about)); }

int VisitActions::colleague() const { return positionIn(m_coaches, m_colleague); }

QStringList VisitActions::owners() const
{
    QStringList owners{tr("You"), people().value(about()), colleagues().value(colleague(), tr("A colleague"))};
    if (m_isAtEmployer) owners.append(tr("The employer"));
    return owners;
}

QStringList VisitActions::colleagues() const
{
    QStringList names;
    for (const Coach &coach : m_coaches)
        names.append(coach.name);
    return names;
}

QString VisitActions::todayIso() const { return m_parts.clock.today().toString(Qt::ISODate); }

void VisitActions::chooseAbout(int person)
{
    Q_ASSERT(person >= 0 && person < m_people.size());
    m_about = m_people.at(person).id;
    Q_EMIT changed();
}

void VisitActions::chooseOwner(Owner owner)
{
    Q_ASSERT(owner != AColleague); // chooseColleague says which
    m_owner = owner;
    m_colleague = {};
    Q_EMIT changed();
}

void VisitActions::chooseColleague(int colleague)
{
    Q_ASSERT(colleague >= 0 && colleague < m_coaches.size());
    m_owner = AColleague;
    m_colleague = m_coaches.at(colleague).id;
    Q_EMIT changed();
}

void VisitActions::chooseDay(const QString &dayIso)
{
    const QDate day = QDate::fromString(dayIso, Qt::ISODate);
    const bool isOver = day.isValid() && day < m_parts.clock.today();
    m_problem = isOver ? tr("That day is over: choose today or a later day.") : QString{};
    if (!isOver) m_due = day;
    Q_EMIT changed();
}

VisitWriter::Promise VisitActions::promise() const
{
    return {.owner = ownerIn(m_owner),
        .coach = m_owner == AColleague ? m_colleague : m_writer.coach(),
        .person = m_about,
        .due = m_due};
}

void VisitActions::add() { m_typing.seal({VisitTyping::Field::Action}, promise()); }

void VisitActions::toggle(const QString &actionId, bool isDone)
{
    const auto work = [&ids = m_parts.ids, id = m_visit, action = ActionId{actionId}, isDone](
                          Act &act) -> Result<Visit> {
        VisitWriter writer{act, ids};
        const Result<void> marked = isDone ? writer.finish(action) : writer.takeUpAgain(action);
        if (!marked) return marked.error();
        return writer.find(id);
    };
    m_writer.write(work, [this](const Result<Visit> &outcome) {
        if (!outcome) return Q_EMIT failed(outcome.error());
        Q_EMIT written(*outcome);
    });
}

} // namespace alongside
