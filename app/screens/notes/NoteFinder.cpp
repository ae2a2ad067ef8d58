// SPDX-License-Identifier: Apache-2.0
#include "app/screens/notes/NoteFinder.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/NameTint.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/visits/VisitFacts.h"
#include "app/store/PersonStore.h"

namespace alongside {

namespace {

/// A word of three letters: fewer would find half of all notes.
bool isEnough(const QString &typed)
{
    for (const QString &word : noteQuery(typed).split(u' ', Qt::SkipEmptyParts))
        if (word.size() > NoteFinder::fewestLetters) return true; // with the sign of a beginning
    return false;
}

} // namespace

NoteFinder::NoteFinder(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
    forgetRemoved();
    readAgain();
}

/// What was erased while the app was last open is still in the index's old parts.
void NoteFinder::forgetRemoved()
{
    m_parts.file.writer().run(
        DatabaseThread::Urgency::Background, [](Database &database) { return NoteSearch{database}.forgetRemoved(); });
}

void NoteFinder::startForCoach()
{
    m_searchText.clear();
    lookAt({});
}

void NoteFinder::setSearchText(const QString &text)
{
    if (text == m_searchText) return;
    m_searchText = text;
    readAgain();
}

void NoteFinder::lookAt(const QString &personId)
{
    m_person = {personId};
    const auto person = PersonStore{m_parts.file.reader()}.find(m_person);
    m_personName = person && *person ? (*person)->calledName() : QString{};
    readAgain();
}

bool NoteFinder::isAllowed() const
{
    return m_parts.session.maySeePlacements() && m_parts.session.history() == TabletSession::History::Open;
}

void NoteFinder::readAgain()
{
    QList<FoundNote> lines;
    m_sentence = m_parts.session.historySentence();
    if (isAllowed() && isEnough(m_searchText)) {
        const auto hits =
            NoteSearch{m_parts.file.reader()}.find({.typed = m_searchText, .person = m_person, .most = most});
        const auto coaches = VisitFacts::coachNames(m_parts.file.reader(), m_writer.coach());
        for (const NoteSearch::Hit &hit : hits ? *hits : QList<NoteSearch::Hit>{})
            lines.append(lineOf(hit, coaches));
        m_sentence = hits ? sentenceFor(lines.size()) : ErrorText::whenReading(hits.error());
    } else if (isAllowed()) {
        m_sentence = tr("Type three letters or more of a word.");
    }
    m_found.show(lines);
    Q_EMIT changed();
}

QString NoteFinder::sentenceFor(qsizetype count) const
{
    if (count == 0) return tr("No note on this tablet has these words. Older notes may be with the service.");
    return count == most ? tr("The latest %L1 notes. Another word makes it fewer.").arg(most)
                         : tr("%n notes", nullptr, int(count));
}

FoundNote NoteFinder::lineOf(const NoteSearch::Hit &hit, const QHash<QString, QString> &coaches) const
{
    FoundNote line{.noteId = hit.note.id.text,
        .personId = hit.note.person.text,
        .visitId = hit.note.visit.text,
        .excerpt = hit.excerpt,
        .line = DayWords::timeSeenFrom(m_parts.clock.today(), hit.note.at) + QStringLiteral(" · ")
            + coaches.value(hit.note.by.text),
        .tint = tintOf(hit.note.person.text),
        .isCorrected = hit.isCorrected};
    if (const auto person = PersonStore{m_parts.file.reader()}.find(hit.note.person); person && *person) {
        line.name = (*person)->likedName();
        line.initials = (*person)->initials();
    }
    return line;
}

} // namespace alongside
