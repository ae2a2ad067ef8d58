// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/EqualitiesForm.h"

#include "app/screens/ErrorText.h"
#include "app/screens/people/EqualitiesWords.h"
#include "app/store/EqualitiesWriter.h"

namespace alongside {

namespace {

constexpr int nothingSaid = -1;

} // namespace

EqualitiesForm::EqualitiesForm(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer},
      m_chosen(qsizetype(everyEqualitiesQuestion.size()), nothingSaid)
{
}

void EqualitiesForm::show(const PersonId &person)
{
    if (person != m_person) clear();
    m_person = person;
    Q_EMIT changed();
}

bool EqualitiesForm::mayAsk() const
{
    return m_parts.session.maySeePlacements() && m_parts.session.history() == TabletSession::History::Open;
}

QStringList EqualitiesForm::titles() const
{
    QStringList titles;
    for (const EqualitiesQuestion question : everyEqualitiesQuestion)
        titles.append(EqualitiesWords::title(question));
    return titles;
}

QStringList EqualitiesForm::choicesOf(int question) const
{
    return EqualitiesWords::choices(everyEqualitiesQuestion.at(question));
}

void EqualitiesForm::clear()
{
    m_problem.clear();
    m_chosen.fill(nothingSaid);
    Q_EMIT changed();
}

void EqualitiesForm::choose(int question, int choice)
{
    if (!mayAsk() || m_person.isEmpty()) return; // it is not offered
    const EqualitiesQuestion asked = everyEqualitiesQuestion.at(question);
    const int before = m_chosen.at(question);
    const QString answer = before == choice ? takenBack : answersTo(asked).at(choice);
    mark(question, before == choice ? nothingSaid : choice);
    m_writer.write(
        [person = m_person, asked, answer, &ids = m_parts.ids](Act &act) {
            return EqualitiesWriter{act, ids}.answer(person, asked, answer);
        },
        [this, question, before, person = m_person](const Result<void> &written) {
            if (person != m_person) return; // it is about somebody else by now
            m_problem = written ? QString{} : ErrorText::whenSaving(written.error());
            if (!written) mark(question, before);
            Q_EMIT changed();
        });
}

void EqualitiesForm::mark(int question, int chosen)
{
    m_chosen[question] = chosen;
    Q_EMIT changed();
}

} // namespace alongside
