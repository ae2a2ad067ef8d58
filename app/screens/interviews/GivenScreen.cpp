// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/GivenScreen.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/interviews/InterviewPages.h"
#include "app/store/InterviewWriter.h"

#include <algorithm>

namespace alongside {

GivenScreen::GivenScreen(const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_interview{interview}, m_voice{parts.speech}
{
    connect(&m_voice, &ReadAloud::changed, this, &GivenScreen::changed);
    connect(&parts.session, &TabletSession::locking, &m_voice, &ReadAloud::stop);
}

QList<SheetItem> GivenScreen::pages() const { return InterviewPages::ownQuestions(m_interview.sheet()); }

/// Where the question went away, the next one on the form; where none follows, the last.
int GivenScreen::at() const
{
    const QList<SheetItem> all = pages();
    if (const auto found = all.indexOf(m_asked); found >= 0) return int(found);
    const auto &form = m_interview.sheet().form();
    const int gone = form->indexOf(linkIdOf(m_asked.key));
    for (int page = 0; page < all.size(); ++page)
        if (form->indexOf(all.at(page).item->linkId) > gone) return page;
    return std::max(0, int(all.size()) - 1);
}

int GivenScreen::place() const { return at(); }

int GivenScreen::total() const { return int(pages().size()); }

bool GivenScreen::canGoBack() const { return m_step != Asking || at() > 0; }

QString GivenScreen::saved() const
{
    const auto at = m_interview.savedAt();
    return at ? tr("Saved %1").arg(DayWords::time(*at)) : QString{};
}

QString GivenScreen::pausePicture() const
{
    const bool isEasy = m_interview.review().format == InterviewFormat::EasyRead;
    const QString code = m_step == Finished ? QStringLiteral("1F64F") : QStringLiteral("270B");
    return isEasy ? QStringLiteral("qrc:/openmoji/%1.png").arg(code) : QString{};
}

/// The first that nobody has answered; where all are, the beginning.
int GivenScreen::firstOpen() const
{
    const QList<SheetItem> all = pages();
    const auto open = std::find_if(all.begin(), all.end(), [this](const SheetItem &item) { return isToAsk(item); });
    return open == all.end() ? 0 : int(open - all.begin());
}

bool GivenScreen::isTwice(const SheetItem &item) const
{
    const QJsonArray answer = m_interview.sheet().answer(item.key);
    return !item.item->reversed.isEmpty() && answers::leadsToReferral(*item.item, answer);
}

bool GivenScreen::isToAsk(const SheetItem &item) const
{
    const InterviewAnswer answer = m_interview.answer(item.key);
    return !answer.isComplete() || (isTwice(item) && !answer.reversed);
}

void GivenScreen::give()
{
    if (!canGive() || m_isGiven) return; // nothing to ask, or it is given
    m_isGiven = true;
    m_touched.clear();
    m_problem.clear();
    goTo(firstOpen());
    Q_EMIT givenChanged();
}

void GivenScreen::giveBack()
{
    m_voice.stop();
    if (m_step == Stopped) {
        const auto stopped = [id = m_interview.review().id](
                                 Act &act) { return InterviewWriter{act}.pause(id, SittingEvent::What::Stopped, {}); };
        m_writer.write(stopped, [this](const Result<Reassessment> &review) {
            if (!review) return say(ErrorText::whenSaving(review.error()));
            m_interview.take(*review);
        });
    }
    m_parts.session.lock();
}

QList<AnswerKey> GivenScreen::takeBack()
{
    m_voice.stop();
    m_isGiven = false;
    Q_EMIT givenChanged();
    return m_touched.values();
}

void GivenScreen::close()
{
    if (m_isGiven) takeBack();
    m_questions.show(m_interview, {});
    m_asked = {};
}

void GivenScreen::hear(const QList<AnswerKey> &keys)
{
    if (!m_isGiven) return; // nobody looks
    for (const AnswerKey &key : keys)
        if (key == m_asked.key) m_touched.insert(key);
    standSomewhere();
    m_questions.hear(keys);
    Q_EMIT changed();
}

/// The question that was asked may have gone with an answer from elsewhere.
void GivenScreen::standSomewhere()
{
    const QList<SheetItem> all = pages();
    if (all.isEmpty()) return finish();
    m_asked = all.at(at());
    showPage();
}

void GivenScreen::noteSaved()
{
    hear({});
    const bool isAllSaved = std::all_of(m_touched.begin(), m_touched.end(),
        [this](const AnswerKey &key) { return m_interview.savedAt(key).has_value(); });
    if (isAllSaved && !m_problem.isEmpty()) say({});
}

void GivenScreen::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void GivenScreen::goTo(int page)
{
    const QList<SheetItem> all = pages();
    if (all.isEmpty()) return finish();
    m_voice.stop();
    m_step = Asking;
    m_asked = all.at(std::clamp(page, 0, int(all.size()) - 1));
    m_interview.stand(m_asked.key);
    showPage();
    Q_EMIT changed();
}

void GivenScreen::showPage()
{
    using Manner = QuestionEditor::Manner;
    const bool isEasy = m_interview.review().format == InterviewFormat::EasyRead;
    QList<QuestionRows::Wanted> wanted{{m_asked, isEasy ? Manner::EasyRead : Manner::Person}};
    if (isTwice(m_asked)) wanted.append({m_asked, isEasy ? Manner::EasyReadReversed : Manner::PersonReversed});
    m_questions.show(m_interview, wanted);
}

bool GivenScreen::isAnswered() const
{
    const auto &lines = m_questions.lines();
    return !lines.isEmpty() && std::all_of(lines.begin(), lines.end(), [](const QuestionLine &line) {
        const QuestionEditor::Standing standing = line.question->standing();
        return standing != QuestionEditor::Open && standing != QuestionEditor::Skipped;
    });
}

void GivenScreen::next()
{
    noteSkipped();
    if (at() + 1 < pages().size()) return goTo(at() + 1);
    finish();
}

void GivenScreen::finish()
{
    m_voice.stop();
    m_step = Finished;
    if (pages().isEmpty()) m_questions.show(m_interview, {});
    Q_EMIT changed();
}

void GivenScreen::back()
{
    if (at() > 0) goTo(at() - 1);
}

void GivenScreen::noteSkipped()
{
    if (m_questions.count() == 0) return; // nothing is left to ask
    const bool isHalfTyped = m_interview.unfinished(m_asked.key).has_value();
    const bool isUntouched = m_questions.at(0)->standing() == QuestionEditor::Open && !isHalfTyped;
    if (isUntouched) m_interview.giveWithout(m_asked.key, NoAnswer::Skipped);
}

void GivenScreen::stop()
{
    m_voice.stop();
    m_step = Stopped;
    Q_EMIT changed();
}

void GivenScreen::goOn() { goTo(at()); }

/// What is still to be answered; all of the page once nothing is.
void GivenScreen::listen()
{
    if (isSpeaking()) return m_voice.stop();
    const auto &lines = m_questions.lines();
    const auto open = std::find_if(lines.begin(), lines.end(),
        [](const QuestionLine &line) { return line.question->standing() == QuestionEditor::Open; });
    QStringList words;
    for (const QuestionLine &line : open == lines.end() ? lines : QList<QuestionLine>{*open})
        words += QStringList{line.question->before(), line.question->asked()} + line.question->choices();
    words.removeAll(QString{});
    m_voice.read(m_asked.key, words.join(QStringLiteral(". ")));
}

} // namespace alongside
