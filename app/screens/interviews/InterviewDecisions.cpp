// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/InterviewDecisions.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/decisions/DecisionWords.h"
#include "app/screens/interviews/AnswerWords.h"
#include "app/store/ConsentStore.h"
#include "app/store/DecisionStore.h"
#include "app/store/DecisionWriter.h"
#include "app/store/DraftStore.h"

#include <QSet>

namespace alongside {

namespace {

/// What was decided is what is said now.
bool says(const LeadingYes &yes, const Decision &decision)
{
    return yes.decides == decision.purpose && yes.everyWords.contains(decision.about);
}

// What staff write on the service's own form about how it was decided (app/service/forms).
const QString howDecided = QStringLiteral("decided");
const QString howExplained = QStringLiteral("explained");
const QString whyNoCapacity = QStringLiteral("capacity");

/// Who decided for them; nothing: they did, or nobody said.
std::optional<Decision::DecidedBy> deciderForThem(const QJsonArray &answer)
{
    const QString code = answer.isEmpty() ? QString{} : answerToken(answer.first().toObject());
    if (code == QStringLiteral("best-interests")) return Decision::DecidedBy::BestInterests;
    if (code == QStringLiteral("attorney")) return Decision::DecidedBy::Attorney;
    return {};
}

/// begun: whether it is; false where something else is being typed there.
Result<bool> beginTyping(Act &act, const PersonId &person, QList<DecisionDraft> drafts)
{
    DraftStore store{act.database()};
    const DraftOwner owner = decisionDraftOwner(person, act.coach());
    const auto typed = store.of<DecisionDraft>(owner);
    if (!typed) return typed.error();
    for (const DecisionDraft &draft : *typed)
        if (!draft.text.trimmed().isEmpty()) return false;
    for (DecisionDraft &draft : drafts)
        draft.at = act.now();
    if (auto kept = store.keep(owner, drafts); !kept) return kept.error();
    return true;
}

} // namespace

InterviewDecisions::InterviewDecisions(
    const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_interview{interview}
{
}

void InterviewDecisions::show()
{
    m_open.clear();
    m_recorded.clear();
    const auto stored = DecisionStore{m_parts.file.reader()}.of(m_interview.review().person);
    m_problem = stored ? QString{} : ErrorText::whenReading(stored.error());
    QHash<AnswerKey, LeadingYes> yeses; // that decide something
    for (const LeadingYes &yes : leadingYesesIn(m_interview))
        if (!yes.decides.isEmpty()) yeses.insert(yes.key, yes);
    QSet<AnswerKey> decided;
    for (const Decision &decision : stored ? *stored : QList<Decision>{}) {
        const AnswerKey question = questionOf(decision);
        if (question.isEmpty()) continue; // made elsewhere
        const LeadingYes yes = yeses.value(question);
        if (says(yes, decision)) decided.insert(question);
        m_recorded.append(recordedWords(decision, yes));
    }
    for (const LeadingYes &yes : leadingYesesIn(m_interview))
        if (!yes.decides.isEmpty() && !decided.contains(yes.key)) m_open.append({yes, decisionFor(yes)});
    Q_EMIT changed();
}

/// Empty: it was not decided in this interview.
AnswerKey InterviewDecisions::questionOf(const Decision &decision) const
{
    const InterviewAnswers &answers = m_interview.answers();
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        if (DecisionOrigin{m_interview.review().id, answer.key()}.isOf(decision)) return answer.key();
    return {};
}

bool InterviewDecisions::isTakenBack(const Decision &decision) const
{
    const auto consent = ConsentStore{m_parts.file.reader()}.find(decision.person, decision.purpose);
    return consent && consent->state() == Consent::State::Ended && consent->endedAt > decision.at;
}

QString InterviewDecisions::recordedWords(const Decision &decision, const LeadingYes &yes) const
{
    if (isTakenBack(decision)) return tr("%1. Taken back since.", "the decision").arg(wordsOf(decision));
    if (says(yes, decision)) return wordsOf(decision);
    return tr("%1. Said otherwise since: take it back on %2’s page.", "the decision, name")
        .arg(wordsOf(decision), m_interview.calledName());
}

QStringList InterviewDecisions::open() const
{
    QStringList words;
    for (const Asked &asked : m_open)
        words.append(asked.yes.words);
    return words;
}

QStringList InterviewDecisions::openWhys() const
{
    QStringList whys;
    for (const Asked &asked : m_open)
        whys.append(whyNot(asked.yes));
    return whys;
}

QString InterviewDecisions::whyNot(const LeadingYes &yes) const
{
    if (yes.isTheirs()) return {};
    if (yes.check == LeadingYes::Check::ToBeAsked) return tr("Ask it the other way round first.");
    if (yes.check == LeadingYes::Check::Contradicts) return tr("Both ways round were a yes: talk about it again.");
    if (!yes.answer.by) return tr("Say first who answered, and how.");
    if (m_begun.contains(begunName(yes.key)))
        return tr("Begun on %1’s page: finish it there.").arg(m_interview.calledName());
    return tr("Somebody else said it: write the decision on %1’s page, with capacity and who was asked.")
        .arg(m_interview.calledName());
}

/// Another review has the same questions.
QString InterviewDecisions::begunName(const AnswerKey &key) const { return m_interview.review().id.text + u' ' + key; }

bool InterviewDecisions::isForTheirPage(const LeadingYes &yes) const
{
    const bool isSettled = yes.check == LeadingYes::Check::NotNeeded || yes.check == LeadingYes::Check::Agrees;
    return isSettled && !yes.isTheirs() && yes.answer.by && !m_begun.contains(begunName(yes.key));
}

QStringList InterviewDecisions::beginnings() const
{
    QStringList words;
    for (const Asked &asked : m_open)
        words.append(isForTheirPage(asked.yes) ? tr("Begin it on %1’s page").arg(m_interview.calledName()) : QString{});
    return words;
}

/// In words; empty: the form does not ask it, or nobody answered.
QString InterviewDecisions::staffSaid(const QString &linkId) const
{
    for (const SheetItem &item : m_interview.sheet().visibleItems())
        if (item.item->linkId == linkId) return AnswerWords::value(*item.item, m_interview.sheet().answer(item.key));
    return {};
}

QList<DecisionDraft> InterviewDecisions::draftsFor(const Asked &asked) const
{
    using Field = DecisionDraftField;
    const QString explainedByStaff = staffSaid(howExplained);
    QList<DecisionDraft> drafts{{Field::Purpose, asked.decision.purpose, {}, {}},
        {Field::About, asked.decision.about, {}, {}},
        {Field::Explained, explainedByStaff.isEmpty() ? asked.decision.explained : explainedByStaff, {}, {}},
        {Field::Said, asked.yes.answer.seen, {}, {}}, {Field::Answer, toText(Decision::Answer::Yes), {}, {}}};
    for (const SheetItem &item : m_interview.sheet().visibleItems()) {
        if (item.item->linkId != howDecided) continue;
        const auto decider = deciderForThem(m_interview.sheet().answer(item.key));
        if (!decider) continue; // capacity is assumed
        drafts.append({Field::Capacity, toText(Decision::Capacity::Lacks), {}, {}});
        drafts.append({Field::CapacityWhy, staffSaid(whyNoCapacity), {}, {}});
        drafts.append({Field::DecidedBy, toText(*decider), {}, {}});
    }
    return drafts;
}

void InterviewDecisions::begin(int place)
{
    const Asked asked = m_open.value(place);
    if (!isForTheirPage(asked.yes)) return; // the button is not there
    const auto work = [person = m_interview.review().person, drafts = draftsFor(asked)](
                          Act &act) { return beginTyping(act, person, drafts); };
    m_writer.keep(work, [this, key = asked.yes.key, id = m_interview.review().id](const Result<bool> &begun) {
        if (id != m_interview.review().id) return; // another one is open
        if (begun && *begun) m_begun.insert(begunName(key));
        m_problem = begun ? QString{} : ErrorText::whenSaving(begun.error());
        if (begun && !*begun)
            m_problem = tr("A decision is being written on %1’s page already: finish that one first.")
                            .arg(m_interview.calledName());
        Q_EMIT changed();
    });
}

Decision InterviewDecisions::decisionFor(const LeadingYes &yes) const
{
    const bool isHelped = yes.answer.by == AnsweredBy::PersonWithSupport;
    return {.person = m_interview.review().person,
        .purpose = yes.decides,
        .about = yes.words,
        .explained = explained(yes),
        .helped = isHelped ? tr("Somebody who supports them, at the reassessment") : QString{},
        .said = said(yes),
        .capacity = Decision::Capacity::Assumed,
        .decidedBy = Decision::DecidedBy::Person,
        .answer = Decision::Answer::Yes};
}

QString InterviewDecisions::explained(const LeadingYes &yes) const
{
    const bool isEasy = m_interview.review().format == InterviewFormat::EasyRead;
    const QString how =
        isEasy ? tr("At the reassessment, in short words with pictures: “%1”") : tr("At the reassessment: “%1”");
    const QString asked = how.arg(yes.question);
    return yes.reversed.isEmpty() ? asked : tr("%1 And the other way round: %2").arg(asked, yes.reversed);
}

QString InterviewDecisions::said(const LeadingYes &yes) const
{
    const QString source = AnswerWords::source(yes.answer, m_interview.calledName());
    const QString yesWords =
        yes.answer.seen.isEmpty() ? tr("Yes") : tr("Yes. %1", "what was seen").arg(yes.answer.seen);
    return source.isEmpty() ? yesWords : tr("%1 (%2)", "what was said, who and how").arg(yesWords, source);
}

QString InterviewDecisions::wordsOf(const Decision &decision) const
{
    const QString when = DayWords::timeSeenFrom(m_interview.today(), decision.at);
    return tr("%1: %2. %3. %4. %5, %6", "purpose, what about, said, capacity, who wrote it down, when")
        .arg(DecisionWords::purpose(decision.purpose), decision.about, decision.said, DecisionWords::capacity(decision),
            coachName(m_parts.file.reader(), decision.by), when);
}

void InterviewDecisions::record(int place)
{
    const Asked asked = m_open.value(place);
    if (!asked.yes.isTheirs()) return; // the button rests
    const DecisionOrigin origin{m_interview.review().id, asked.yes.key};
    const auto work = [&ids = m_parts.ids, origin, decision = asked.decision](Act &act) {
        return DecisionWriter{act, ids}.decideIn(origin, decision);
    };
    m_writer.write(work, [this, id = m_interview.review().id](const Result<Decision> &decided) {
        if (id != m_interview.review().id) return; // another one is open
        show();
        if (decided) return;
        m_problem = ErrorText::whenSaving(decided.error());
        Q_EMIT changed();
    });
}

} // namespace alongside
