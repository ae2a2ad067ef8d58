// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PersonActions.h"

#include "app/screens/CoachName.h"
#include "app/screens/ErrorText.h"
#include "app/screens/visits/VisitWords.h"
#include "app/store/ActionStore.h"
#include "app/store/VisitWriter.h"

namespace alongside {

PersonActions::PersonActions(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
}

void PersonActions::show(const Person &person)
{
    if (person.id != m_person.id) m_problem.clear();
    m_person = person;
    readAgain();
}

void PersonActions::readAgain()
{
    const bool maySee = m_parts.session.maySeePlacements() && m_parts.session.history() == TabletSession::History::Open;
    const auto actions =
        maySee ? ActionStore{m_parts.file.reader()}.toDoFor(m_person.id) : Result<QList<Action>>{QList<Action>{}};
    if (!actions) m_problem = ErrorText::whenReading(actions.error());
    const QDate today = m_parts.clock.today();
    QList<ActionLine> lines;
    for (const Action &action : actions ? *actions : QList<Action>{})
        lines.append({.actionId = action.id.text,
            .words = action.words,
            .promise = VisitWords::promise(action, ownerOf(action), today),
            .isDone = action.isDone(),
            .isLate = action.isOverdue(today)});
    m_rows.show(lines);
    Q_EMIT changed();
}

QString PersonActions::ownerOf(const Action &action) const
{
    if (action.owner == Action::Owner::Person) return m_person.calledName();
    if (action.owner == Action::Owner::Employer) return tr("The employer");
    if (action.coach.text == m_parts.session.coachId()) return tr("You");
    const QString coach = coachName(m_parts.file.reader(), action.coach);
    return coach.isEmpty() ? tr("A colleague") : coach;
}

void PersonActions::finish(const QString &actionId)
{
    m_problem.clear();
    const auto work = [&ids = m_parts.ids, id = ActionId{actionId}](Act &act) {
        return VisitWriter{act, ids}.finish(id);
    };
    m_writer.write(work, [this, person = m_person.id](const Result<void> &done) {
        const auto page = person == m_person.id ? ErrorText::Page::Open : ErrorText::Page::Closed;
        if (!done) m_problem = ErrorText::whenDoing(done.error(), page);
        readAgain();
    });
}

} // namespace alongside
