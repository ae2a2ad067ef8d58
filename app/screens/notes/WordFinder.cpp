// SPDX-License-Identifier: Apache-2.0
#include "app/screens/notes/WordFinder.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/NameTint.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/visits/VisitFacts.h"
#include "app/store/PersonStore.h"

namespace alongside {

namespace {

QString nameOf(WordSearch::Place place, const QString &person)
{
    switch (place) {
    case WordSearch::Place::Note:
        return WordFinder::tr("Note");
    case WordSearch::Place::Seen:
        return WordFinder::tr("What was seen");
    case WordSearch::Place::EmployersView:
        return WordFinder::tr("What the employer said");
    case WordSearch::Place::PersonsView:
        return WordFinder::tr("What %1 said").arg(person);
    }
    return {};
}

/// A word of three letters: fewer would find half of everything.
bool isEnough(const QString &typed)
{
    for (const QString &word : wordQuery(typed).split(u' ', Qt::SkipEmptyParts))
        if (word.size() > WordFinder::fewestLetters) return true; // with the sign of a beginning
    return false;
}

} // namespace

WordFinder::WordFinder(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
    forgetRemoved();
    readAgain();
}

/// What was erased while the app was last open is still in the index's old parts.
void WordFinder::forgetRemoved()
{
    m_parts.file.writer().run(
        DatabaseThread::Urgency::Background, [](Database &database) { return WordSearch{database}.forgetRemoved(); });
}

void WordFinder::startForCoach()
{
    m_searchText.clear();
    lookAt({});
}

void WordFinder::setSearchText(const QString &text)
{
    if (text == m_searchText) return;
    m_searchText = text;
    readAgain();
}

void WordFinder::lookAt(const QString &personId)
{
    m_person = {personId};
    const auto person = PersonStore{m_parts.file.reader()}.find(m_person);
    m_personName = person && *person ? (*person)->calledName() : QString{};
    readAgain();
}

bool WordFinder::isAllowed() const
{
    return m_parts.session.maySeePlacements() && m_parts.session.history() == TabletSession::History::Open;
}

void WordFinder::readAgain()
{
    QList<Finding> lines;
    m_sentence = m_parts.session.historySentence();
    if (isAllowed() && isEnough(m_searchText)) {
        const auto hits =
            WordSearch{m_parts.file.reader()}.find({.typed = m_searchText, .person = m_person, .most = most});
        const auto coaches = VisitFacts::coachNames(m_parts.file.reader(), m_writer.coach());
        for (const WordSearch::Hit &hit : hits ? *hits : QList<WordSearch::Hit>{})
            lines.append(lineOf(hit, coaches));
        m_sentence = hits ? sentenceFor(lines.size()) : ErrorText::whenReading(hits.error());
    } else if (isAllowed()) {
        m_sentence = tr("Type three letters or more of a word.");
    }
    m_found.show(lines);
    Q_EMIT changed();
}

QString WordFinder::sentenceFor(qsizetype count) const
{
    if (count == 0)
        return tr("No note and no visit on this tablet has these words. Older ones may be with the service.");
    return count == most ? tr("The latest %L1. Another word makes it fewer.").arg(most)
                         : tr("Found %n times", nullptr, int(count));
}

Finding WordFinder::lineOf(const WordSearch::Hit &hit, const QHash<QString, QString> &coaches) const
{
    Finding line{.personId = hit.person.text,
        .visitId = hit.visit.text,
        .excerpt = hit.excerpt,
        .line =
            DayWords::timeSeenFrom(m_parts.clock.today(), hit.at) + QStringLiteral(" · ") + coaches.value(hit.by.text),
        .tint = tintOf(hit.person.text),
        .isCorrected = hit.isCorrected};
    if (const auto person = PersonStore{m_parts.file.reader()}.find(hit.person); person && *person) {
        line.name = (*person)->likedName();
        line.initials = (*person)->initials();
        line.place = nameOf(hit.place, (*person)->calledName());
    }
    return line;
}

} // namespace alongside
