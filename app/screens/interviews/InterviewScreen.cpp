// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/InterviewScreen.h"

#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/interviews/AnswerWords.h"
#include "app/screens/interviews/FormNotes.h"
#include "app/store/FormStore.h"
#include "app/store/InterviewStore.h"
#include "app/store/InterviewWriter.h"

#include <algorithm>

namespace alongside {

InterviewScreen::InterviewScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_work{parts}, m_writer{writer}, m_interview{parts, writer},
      m_pictures{parts, writer, m_interview}, m_given{parts, writer, m_interview}, m_end{parts, writer, m_interview}
{
    connect(&m_interview, &OpenInterview::changed, this, &InterviewScreen::hear);
    connect(&m_interview, &OpenInterview::saved, this, [this] {
        m_questions.hear({});
        m_given.noteSaved();
        Q_EMIT changed();
    });
    connect(&m_interview, &OpenInterview::failed, this, &InterviewScreen::fail);
    connect(&m_given, &GivenScreen::givenChanged, this, [this] {
        if (m_given.isGiven()) m_end.quiet();
    });
    connect(&parts.session, &TabletSession::locking, this, [this] { m_end.seal(); }); // still in the coach's name
}

void InterviewScreen::open(const Reassessment &review)
{
    m_end.quiet(); // what is said belongs to the one that was open
    m_questions.show(m_interview, {}); // they point into the form that was open
    m_given.close();
    m_pictures.forget();
    m_problem.clear();
    m_handedBack.clear();
    m_pages = {};
    if (auto opened = m_interview.open(review); !opened) return fail(opened.error());
    m_end.show();
    m_pictures.readAgain();
    turn(review.isDraft() ? m_pages.pageOf(review.position) : int(m_pages.pages().size()));
}

void InterviewScreen::readAgain()
{
    const auto stored = InterviewStore{m_work.file.reader()}.find(review().id);
    const bool isOther = isOpen() && stored && *stored && hasAnotherForm(**stored);
    if (isOther && !m_given.isGiven()) open(**stored);
    m_interview.readAgain();
    m_pictures.readAgain();
}

bool InterviewScreen::hasAnotherForm(const Reassessment &stored) const
{
    if (stored.questionnaire != review().questionnaire) return true;
    if (!m_interview.sheet().form()->items().isEmpty()) return false;
    const auto document = FormStore{m_work.file.reader()}.document(stored.questionnaire);
    return document && *document;
}

void InterviewScreen::close()
{
    if (!isOpen()) return; // nothing is open
    m_end.quiet();
    m_questions.show(m_interview, {});
    m_given.close();
    m_pictures.forget();
    m_interview.close();
    m_end.show();
    Q_EMIT changed();
}

void InterviewScreen::takeBack()
{
    if (!m_given.isGiven()) return; // a coach has had it all along
    const QString problem = m_given.problem();
    m_handedBack = m_given.takeBack();
    turn(m_pages.pageOf(m_given.position()));
    m_problem = problem;
    Q_EMIT changed();
}

void InterviewScreen::hear(const QList<AnswerKey> &keys)
{
    if (!isOpen()) return; // it is closing
    const bool wasAtEnd = isAtEnd();
    m_pages = InterviewPages{m_interview.sheet()};
    const int last = std::max(0, int(m_pages.pages().size()) - 1);
    m_page = wasAtEnd ? int(m_pages.pages().size()) : m_pages.pageOf(m_anchor, std::min(m_page, last));
    showPage();
    m_questions.hear(keys);
    m_given.hear(keys);
    if (isAtEnd()) m_end.show();
    Q_EMIT changed();
}

void InterviewScreen::fail(const Error &error)
{
    m_problem = ErrorText::whenSaving(error);
    m_given.say(m_problem);
    Q_EMIT changed();
}

void InterviewScreen::turn(int page)
{
    m_end.quiet();
    m_page = std::clamp(page, 0, int(m_pages.pages().size()));
    m_anchor = isAtEnd() || this->page().items.isEmpty() ? AnswerKey{} : this->page().items.first().key;
    m_pageWho = -1;
    m_pageHows.clear();
    m_problem.clear();
    if (!m_anchor.isEmpty()) m_interview.stand(m_anchor);
    if (isAtEnd()) m_end.show();
    showPage();
    Q_EMIT changed();
    Q_EMIT turned();
}

void InterviewScreen::showPage()
{
    QList<QuestionRows::Wanted> wanted;
    for (const SheetItem &item : page().items)
        wanted.append({item, QuestionEditor::Manner::Coach});
    m_questions.show(m_interview, wanted);
    findUnsourced();
    showParts();
}

void InterviewScreen::showParts()
{
    QList<PartLine> lines;
    for (const InterviewPart &part : m_pages.parts(m_interview.answers())) {
        const QString progress =
            part.done == 0 && part.total > 0 ? tr("Not begun") : tr("%1 of %2 answered").arg(part.done).arg(part.total);
        const bool isCurrent = !isAtEnd() && page().part == lines.size();
        const QString name = part.name.isEmpty() ? tr("Questions") : part.name;
        lines.append({name, part.total > 0 ? progress : QString{}, part.done, part.total, isCurrent});
    }
    if (!m_pages.pages().isEmpty()) lines.append({tr("The end"), {}, 0, 0, isAtEnd()});
    m_parts.show(lines);
}

void InterviewScreen::findUnsourced()
{
    m_unsourced.clear();
    m_handedBack.removeIf([this](const AnswerKey &key) { return !m_interview.wantsSource(key); });
    if (!m_handedBack.isEmpty()) {
        m_unsourced = m_handedBack;
        return;
    }
    for (const QuestionLine &line : m_questions.lines())
        if (line.question->wantsSource()) m_unsourced.append(line.question->key());
}

QString InterviewScreen::title() const { return tr("Reassessment of %1").arg(calledName()); }

QString InterviewScreen::subtitle() const
{
    const QString begun = tr("begun %1 by %2", "when, who")
                              .arg(DayWords::timeSeenFrom(m_interview.today(), review().startedAt),
                                  coachName(m_work.file.reader(), review().startedBy));
    const int sittings = review().sittingsHeld();
    return sittings > 1 ? tr("Sitting %1 · %2", "number, when it began").arg(sittings).arg(begun)
                        : tr("First sitting · %1", "when it began").arg(begun);
}

void InterviewScreen::setEasyRead(bool isEasyRead)
{
    const InterviewFormat format = isEasyRead ? InterviewFormat::EasyRead : InterviewFormat::Standard;
    m_writer.write([id = review().id, format](Act &act) { return InterviewWriter{act}.setFormat(id, format); },
        [this](const Result<Reassessment> &written) {
            if (!written) return fail(written.error());
            m_interview.take(*written);
        });
}

QString InterviewScreen::pageTitle() const
{
    int before = 0, all = 0;
    for (int each = 0; each < m_pages.pages().size(); ++each) {
        if (m_pages.pages().at(each).part != page().part) continue;
        ++all;
        before += each <= m_page ? 1 : 0;
    }
    const QString part = m_pages.parts({}).value(page().part).name;
    if (all <= 1) return part;
    return tr("%1 · page %2 of %3", "name of the part").arg(part).arg(before).arg(all);
}

QString InterviewScreen::pageNote() const
{
    const QString title = page().title == m_pages.parts({}).value(page().part).name ? QString{} : page().title;
    const QString byStaff = tr("Staff filled this in");
    if (!page().isByStaff || title == byStaff) return title;
    return title.isEmpty() ? byStaff : tr("%1 · %2", "title of the page, who filled it in").arg(title, byStaff);
}

QString InterviewScreen::lastTimeWhen() const
{
    const Reassessment &previous = m_interview.previous();
    if (!previous.completedAt) return {};
    return QLocale{}.toString(Clock::localDateOf(*previous.completedAt), QStringLiteral("d MMM yyyy"));
}

QStringList InterviewScreen::whoChoices() const { return AnswerWords::whos(calledName()); }

QStringList InterviewScreen::howChoices() const { return AnswerWords::hows(); }

QString InterviewScreen::unsourcedSentence() const
{
    if (!m_handedBack.isEmpty())
        return tr("%n answers were given while %1 had the tablet. Who gave them, and how?", nullptr, unsourced())
            .arg(calledName());
    return tr("%n answers on this page: who gave them, and how?", nullptr, unsourced());
}

QStringList InterviewScreen::repeats() const
{
    QStringList names;
    for (const AnswerKey &group : page().repeats)
        names.append(m_interview.sheet().form()->item(linkIdOf(group))->text.in(AnswerWords::language()));
    return names;
}

QString InterviewScreen::nextWords() const
{
    return m_page + 1 == m_pages.pages().size() ? tr("To the end") : tr("Next");
}

QString InterviewScreen::saved() const
{
    const auto at = m_interview.savedAt();
    return at ? tr("Saved %1").arg(DayWords::time(*at)) : QString{};
}

QString InterviewScreen::formSentence() const
{
    if (m_interview.sheet().form()->items().isEmpty())
        return tr("The form of this interview is not on this tablet yet. It comes as soon as the tablet reaches the "
                  "service.");
    return FormNotes::sentence(m_interview.formProblems());
}

QStringList InterviewScreen::formNotes() const
{
    return FormNotes::lines(*m_interview.sheet().form(), m_interview.formProblems());
}

QString InterviewScreen::formDetail() const
{
    if (formSentence().isEmpty() || m_interview.formProblems().isEmpty()) return {};
    return tr("Every question is here all the same, and nothing that was answered is lost.");
}

void InterviewScreen::openPart(int part)
{
    const int first = m_pages.firstPageOf(part);
    turn(first < 0 ? int(m_pages.pages().size()) : first);
}

void InterviewScreen::openQuestion(const QString &key) { turn(m_pages.pageOf(key)); }

void InterviewScreen::next() { turn(m_page + 1); }

void InterviewScreen::back() { turn(m_page - 1); }

void InterviewScreen::addRepeat(int place) { m_interview.addRepeat(page().repeats.at(place)); }

void InterviewScreen::putBack() { m_interview.putBackRepeat(); }

QString InterviewScreen::removedSentence() const
{
    const AnswerKey group = m_interview.removedRepeat().left(m_interview.removedRepeat().lastIndexOf(u'#'));
    const auto &items = m_interview.sheet().form()->items();
    const auto item = std::find_if(
        items.begin(), items.end(), [&group](const QuestionnaireItem &each) { return each.linkId == linkIdOf(group); });
    if (group.isEmpty() || item == items.end()) return {};
    return tr("Taken away: %1", "name of what there was one of").arg(item->text.in(AnswerWords::language()));
}

void InterviewScreen::keepAgain()
{
    m_interview.keepAgain();
    m_end.keepAgain();
}

void InterviewScreen::sayWho(int who)
{
    m_pageWho = who;
    saySource();
}

void InterviewScreen::sayHow(int how)
{
    if (m_pageHows.removeAll(how) == 0) m_pageHows.append(how);
    saySource();
}

/// Of what has neither yet: one answer's own by and how stay.
void InterviewScreen::saySource()
{
    Q_EMIT changed();
    if (m_pageWho < 0 || m_pageHows.isEmpty()) return; // the other half is still to be said
    QList<AnsweredHow> ways;
    for (const int how : std::as_const(m_pageHows))
        ways.append(everyAnsweredHow[how]);
    const QList<AnswerKey> keys = m_unsourced;
    for (const AnswerKey &key : keys) {
        const InterviewAnswer answer = m_interview.answer(key);
        m_interview.setSource(key, answer.by ? answer.by : std::optional{everyAnsweredBy[m_pageWho]},
            answer.how.isEmpty() ? ways : answer.how);
    }
    m_pageWho = -1;
    m_pageHows.clear();
    Q_EMIT changed();
}

} // namespace alongside
