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

QList<GivenScreen::Stop> GivenScreen::stops() const
{
    QList<Stop> stops;
    for (const SheetItem &item : InterviewPages::ownQuestions(m_interview.sheet())) {
        stops.append({item, false});
        const bool isTwice = !item.item->reversed.isEmpty();
        const QJsonArray answer = m_interview.sheet().answer(item.key);
        if (isTwice && answers::leadsToReferral(*item.item, answer)) stops.append({item, true});
    }
    return stops;
}

/// Where the question went away, the next one on the form; where none follows, the last.
int GivenScreen::at() const
{
    const QList<Stop> all = stops();
    if (const auto found = all.indexOf(m_stop); found >= 0) return int(found);
    const auto &form = m_interview.sheet().form();
    const int gone = form->indexOf(linkIdOf(m_stop.item.key));
    for (int stop = 0; stop < all.size(); ++stop)
        if (form->indexOf(all.at(stop).item.item->linkId) > gone) return stop;
    return std::max(0, int(all.size()) - 1);
}

int GivenScreen::place() const
{
    const QList<Stop> all = stops();
    const auto before = all.begin() + at();
    const bool isSecond = m_stop.isReversed;
    return int(std::count_if(all.begin(), before, [](const Stop &stop) { return !stop.isReversed; }))
        - (isSecond ? 1 : 0);
}

int GivenScreen::total() const
{
    const QList<Stop> all = stops();
    return int(std::count_if(all.begin(), all.end(), [](const Stop &stop) { return !stop.isReversed; }));
}

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
    const QList<Stop> all = stops();
    for (int stop = 0; stop < all.size(); ++stop)
        if (isToAsk(all.at(stop))) return stop;
    return 0;
}

bool GivenScreen::isToAsk(const Stop &stop) const
{
    const InterviewAnswer answer = m_interview.answer(stop.item.key);
    return stop.isReversed ? !answer.reversed : !answer.isComplete();
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
    m_stop = {};
}

void GivenScreen::hear(const QList<AnswerKey> &keys)
{
    if (!m_isGiven) return; // nobody looks
    for (const AnswerKey &key : keys)
        if (key == m_stop.item.key) m_touched.insert(key);
    standSomewhere();
    m_questions.hear(keys);
    Q_EMIT changed();
}

/// The question that was asked may have gone with an answer from elsewhere.
void GivenScreen::standSomewhere()
{
    const QList<Stop> all = stops();
    if (all.isEmpty()) return finish();
    m_stop = all.at(at());
    showStop();
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

QuestionEditor::Manner GivenScreen::manner(const Stop &stop) const
{
    using Manner = QuestionEditor::Manner;
    const bool isEasy = m_interview.review().format == InterviewFormat::EasyRead;
    if (stop.isReversed) return isEasy ? Manner::EasyReadReversed : Manner::PersonReversed;
    return isEasy ? Manner::EasyRead : Manner::Person;
}

void GivenScreen::goTo(int stop)
{
    const QList<Stop> all = stops();
    if (all.isEmpty()) return finish();
    m_voice.stop();
    m_step = Asking;
    m_stop = all.at(std::clamp(stop, 0, int(all.size()) - 1));
    m_interview.stand(m_stop.item.key);
    showStop();
    Q_EMIT changed();
}

void GivenScreen::showStop() { m_questions.show(m_interview, {{m_stop.item, manner(m_stop)}}); }

bool GivenScreen::isAnswered() const
{
    if (m_questions.count() == 0) return false;
    const QuestionEditor::Standing standing = m_questions.at(0)->standing();
    return standing != QuestionEditor::Open && standing != QuestionEditor::Skipped;
}

void GivenScreen::next()
{
    noteSkipped();
    if (at() + 1 < stops().size()) return goTo(at() + 1);
    finish();
}

void GivenScreen::finish()
{
    m_voice.stop();
    m_step = Finished;
    if (stops().isEmpty()) m_questions.show(m_interview, {});
    Q_EMIT changed();
}

void GivenScreen::back()
{
    if (at() > 0) goTo(at() - 1);
}

void GivenScreen::noteSkipped()
{
    if (m_questions.count() == 0) return; // nothing is left to ask
    const bool isHalfTyped = m_interview.unfinished(m_stop.item.key).has_value();
    const bool isUntouched = m_questions.at(0)->standing() == QuestionEditor::Open && !isHalfTyped;
    if (isUntouched && !m_stop.isReversed) m_interview.giveWithout(m_stop.item.key, NoAnswer::Skipped);
}

void GivenScreen::stop()
{
    m_voice.stop();
    m_step = Stopped;
    Q_EMIT changed();
}

void GivenScreen::goOn() { goTo(at()); }

void GivenScreen::sayDoNotKnow() { m_questions.at(0)->say(QuestionEditor::DoesNotKnow); }

void GivenScreen::listen()
{
    if (isSpeaking()) return m_voice.stop();
    const QuestionEditor *question = m_questions.at(0);
    QStringList words{question->asked()};
    words += question->choices();
    m_voice.read(question->key(), words.join(QStringLiteral(". ")));
}

} // namespace alongside
