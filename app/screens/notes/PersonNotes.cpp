// SPDX-License-Identifier: Apache-2.0
#include "app/screens/notes/PersonNotes.h"

#include "app/records/RecordKinds.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/visits/VisitFacts.h"
#include "app/store/NoteStore.h"

#include <algorithm>

namespace alongside {

PersonNotes::PersonNotes(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &PersonNotes::changed);
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) { say(ErrorText::whenSaving(error)); });
    connect(&m_typing, &Typing::failedEarlier, this,
        [this](const Error &error) { say(ErrorText::whenSavingEarlier(error)); });
    connect(&m_typing, &Typing::sealed, this, [this] {
        readAgain();
        Q_EMIT written();
    });
    // Still in the coach's name.
    connect(&parts.session, &TabletSession::locking, this, [this] { seal(m_typing.typedFields()); });
}

void PersonNotes::show(const QString &personId)
{
    if (personId == m_person.text) return readAgain();
    seal(m_typing.typedFields()); // about whoever was shown before
    m_person = {personId};
    m_corrected = {};
    m_most = few;
    m_problem.clear();
    m_typing.open({kind::note, personId}, [](int) { return QString{}; });
    readAgain();
}

void PersonNotes::readAgain()
{
    readNotes();
    Q_EMIT changed();
}

void PersonNotes::readNotes()
{
    const bool isShown = !m_person.isEmpty() && m_parts.session.maySeePlacements()
        && m_parts.session.history() == TabletSession::History::Open;
    QList<NoteThread> threads;
    if (isShown)
        if (const auto notes = NoteStore{m_parts.file.reader()}.ofPerson(m_person)) threads = threadsOf(*notes);
    std::reverse(threads.begin(), threads.end());
    m_earlier = std::max(0, int(threads.size()) - m_most);
    m_notes.show(
        threads.mid(0, m_most), VisitFacts::coachNames(m_parts.file.reader(), m_writer.coach()), m_parts.clock.today());
}

void PersonNotes::showEarlier()
{
    m_most += page;
    readAgain();
}

void PersonNotes::type(const QString &text)
{
    m_problem.clear();
    m_typing.type(int(NoteDraftField::Words), text);
}

void PersonNotes::correct(const QString &noteId, const QString &text)
{
    m_problem.clear();
    m_corrected = {noteId};
    m_typing.typeAbout(int(NoteDraftField::Correction), text, noteId);
}

void PersonNotes::leave() { seal({int(NoteDraftField::Words)}); }

void PersonNotes::leaveCorrection()
{
    seal({int(NoteDraftField::Correction)});
    m_corrected = {};
    Q_EMIT changed();
}

void PersonNotes::seal(const QList<int> &fields)
{
    m_typing.seal(fields, [&ids = m_parts.ids, person = m_person](Act &act, const QList<int> &left) -> Result<void> {
        QList<NoteDraftField> typed;
        for (const int field : left)
            typed.append(NoteDraftField(field));
        const Result<int> notes = NoteWriter{act, ids}.seal(person, typed);
        return notes ? Result<void>{} : notes.error();
    });
}

void PersonNotes::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

QString PersonNotes::savedWords(NoteDraftField field) const
{
    const auto saved = m_typing.savedAt(int(field));
    const bool isSaid = saved && m_typing.isTyped(int(field));
    return isSaid ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *saved)) : QString{};
}

} // namespace alongside
