// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/InterviewEnd.h"

#include "app/domain/RenderedReview.h"
#include "app/screens/CoachName.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/attachments/PictureBytes.h"
#include "app/screens/decisions/DecisionWords.h"
#include "app/screens/interviews/AnswerWords.h"
#include "app/store/ConsentStore.h"
#include "app/store/DraftStore.h"
#include "app/store/InterviewWriter.h"

#include <algorithm>

namespace alongside {

namespace {

Drawing drawingFrom(const QVariantList &strokes, const QSizeF &field)
{
    Drawing drawing{{}, field};
    for (const QVariant &points : strokes) {
        QPolygonF stroke;
        for (const QVariant &point : points.toList())
            stroke.append(point.toPointF());
        if (!stroke.isEmpty()) drawing.strokes.append(stroke);
    }
    return drawing;
}

bool isDrawn(Agreement::Form form)
{
    return form == Agreement::Form::Signature || form == Agreement::Form::Mark || form == Agreement::Form::Picture;
}

/// What is not allowed, or whose review has gone, is refused again however often it is tried.
bool canPass(const Error &error) { return error.kind != ErrorKind::Rejected && error.kind != ErrorKind::NotFound; }

} // namespace

InterviewEnd::InterviewEnd(const WorkParts &parts, CoachWriter &writer, OpenInterview &interview, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_interview{interview}, m_papers{parts, writer, interview},
      m_decisions{parts, writer, interview}, m_toRefer{parts, writer, interview}, m_spoken{parts}
{
    connect(&m_decisions, &InterviewDecisions::changed, this, &InterviewEnd::tellPapers);
    connect(&m_interview, &OpenInterview::saved, this, &InterviewEnd::changed); // what was refused may be there now
    connect(&m_spoken, &SpokenAgreement::spoken, this, &InterviewEnd::takeVoice);
}

void InterviewEnd::show()
{
    const bool isAnother = m_written.id != m_interview.review().id;
    const QString outcome = m_written.outcome;
    m_written = m_interview.review();
    if (isAnother) {
        forget();
        readDrafts();
        showUnkept();
        m_way = m_written.agreement ? int(m_written.agreement->form) : -1;
    } else if (m_isOutcomeTyped) {
        m_written.outcome = outcome; // what is typed here is newer
    }
    m_open = OpenPoints::of(m_interview);
    m_spoken.show(m_written.id, m_written.agreement ? m_written.agreement->attachment : AttachmentId{});
    m_papers.fetchAgreement();
    m_decisions.show();
    Q_EMIT changed();
}

void InterviewEnd::tellPapers()
{
    m_toRefer.show();
    m_papers.follow({.referrals = referrals(), .decisions = m_decisions.recorded(), .standing = standing()});
    Q_EMIT changed(); // what they decided here may stop a referral, or let it go on
}

void InterviewEnd::readDrafts()
{
    const auto drafts =
        DraftStore{m_parts.file.reader()}.of<InterviewDraft>(interviewDraftOwner(m_written.id, m_writer.coach()));
    m_agreementWords = m_written.agreement ? m_written.agreement->words : QString{};
    if (!drafts) m_problem = ErrorText::whenReading(drafts.error());
    if (!drafts) return;
    for (const InterviewDraft &draft : *drafts) {
        if (draft.field == InterviewDraftField::AgreementWords) m_agreementWords = draft.text;
        if (draft.field == InterviewDraftField::Outcome) m_isOutcomeTyped = true;
    }
    m_written = reassessmentWith(m_written, *drafts);
}

/// What the disk refused before this was left.
void InterviewEnd::showUnkept()
{
    for (const TypedWords &typed : m_interview.unkeptWords()) {
        const bool isOutcome = typed.field == InterviewDraftField::Outcome;
        m_isOutcomeTyped = m_isOutcomeTyped || isOutcome;
        (isOutcome ? m_written.outcome : m_agreementWords) = typed.text;
    }
}

bool InterviewEnd::isUnkept(InterviewDraftField field) const
{
    const QList<TypedWords> refused = m_interview.unkeptWords();
    return std::any_of(
        refused.begin(), refused.end(), [field](const TypedWords &typed) { return typed.field == field; });
}

void InterviewEnd::forget()
{
    m_savedAt.clear();
    m_inFlight.clear();
    m_isOutcomeTyped = false;
    m_problem.clear();
    m_papers.forget();
}

QStringList InterviewEnd::open() const
{
    QStringList questions;
    for (const OpenPoint &point : m_open)
        questions.append(point.question);
    return questions;
}

QStringList InterviewEnd::openWhys() const
{
    QStringList whys;
    for (const OpenPoint &point : m_open)
        whys.append(point.why);
    return whys;
}

QStringList InterviewEnd::referrals() const
{
    QStringList routes;
    if (!referralStop().isEmpty()) return routes; // withdrawing stops the thing
    for (const LeadingYes &yes : leadingYesesIn(m_interview))
        if (yes.part == FormPart::Referrals) routes.append(yes.words);
    return routes;
}

QString InterviewEnd::referralStop() const
{
    const auto refused = ConsentStore{m_parts.file.reader()}.refused(m_written.person, {ConsentAct::MakeReferral});
    if (!refused) return ErrorText::whenReading(refused.error());
    return refused->isEmpty() ? QString{} : DecisionWords::stopped(ConsentAct::MakeReferral, m_interview.calledName());
}

QString InterviewEnd::unkeptSentence() const
{
    QStringList names;
    for (const TypedAnswer &typed : m_interview.unkept()) {
        const SheetItem item = m_interview.sheet().at(typed.place.key);
        names.append(item.item ? item.item->text.in(AnswerWords::language()) : typed.place.key);
    }
    for (const GivenAgreement &given : m_refusedAgreements)
        if (given.review == m_written.id) names.append(tr("what was drawn or spoken as the agreement"));
    if (isUnkept(InterviewDraftField::Outcome)) names.append(tr("the outcome"));
    if (isUnkept(InterviewDraftField::AgreementWords)) names.append(tr("how they agreed"));
    if (names.isEmpty()) return {};
    return tr("Not saved yet: %1. It is on this screen only. It is tried again every minute and when you touch "
              "Finish, which waits for it.")
        .arg(names.join(QStringLiteral(", ")));
}

QString InterviewEnd::savedWords(InterviewDraftField field) const
{
    const auto at = m_savedAt.constFind(int(field));
    if (at == m_savedAt.cend() || m_inFlight.value(int(field)) > 0) return {};
    return tr("Saved %1").arg(DayWords::time(*at));
}

QString InterviewEnd::outcomeSaved() const { return savedWords(InterviewDraftField::Outcome); }

QString InterviewEnd::agreementSaved() const { return savedWords(InterviewDraftField::AgreementWords); }

QStringList InterviewEnd::agreements() const
{
    return {tr("A signature"), tr("A mark"), tr("A picture"), tr("A voice"), tr("Agreed by …"), tr("Did not agree"),
        tr("Cannot tell")};
}

bool InterviewEnd::speaks() const
{
    return m_way >= 0 && everyAgreementForm[m_way] == Agreement::Form::Voice && m_spoken.maySpeak();
}

bool InterviewEnd::draws() const { return m_way >= 0 && isDrawn(everyAgreementForm[m_way]); }

QString InterviewEnd::agreementQuestion() const
{
    if (m_way < 0) return {};
    switch (everyAgreementForm[m_way]) {
    case Agreement::Form::AgreedBy:
        return tr("Who agreed for them?");
    case Agreement::Form::DidNotAgree:
        return tr("What is not right for them, in their words?");
    case Agreement::Form::CannotTell:
        return tr("What was tried?");
    default:
        return tr("What they said or showed");
    }
}

QString InterviewEnd::agreementSentence() const
{
    if (standing() != AgreementStanding::Stands) return {};
    const Agreement &given = *m_written.agreement;
    return tr("%1 · %2, %3", "way of agreeing, who took it, when")
        .arg(agreements().at(int(given.form)), coachName(m_parts.file.reader(), given.takenBy),
            DayWords::timeSeenFrom(m_interview.today(), given.at));
}

QString InterviewEnd::voidSentence() const
{
    if (standing() != AgreementStanding::Voided) return {};
    return tr("Something was changed after %1 agreed, so that does not count any more. Read it to them again.")
        .arg(m_interview.calledName());
}

QString InterviewEnd::finishedSentence() const
{
    if (!isFinished()) return {};
    const QString when = DayWords::timeSeenFrom(m_interview.today(), *m_written.completedAt);
    if (!m_written.nextReview.isValid()) return tr("Finished %1. No day is set for the next review.").arg(when);
    return tr("Finished %1. The next review is on %2.", "when, day")
        .arg(when, QLocale{}.toString(m_written.nextReview, QLocale::LongFormat));
}

QByteArray InterviewEnd::rendered() const
{
    return renderedReview(m_written, m_interview.sheet(), m_interview.answers());
}

AgreementStanding InterviewEnd::standing() const
{
    return standingOf(m_written, m_interview.sheet(), m_interview.answers());
}

void InterviewEnd::typeOutcome(const QString &text)
{
    m_written.outcome = text;
    m_isOutcomeTyped = true;
    type(InterviewDraftField::Outcome, text);
}

void InterviewEnd::typeAgreement(const QString &text)
{
    m_agreementWords = text;
    type(InterviewDraftField::AgreementWords, text);
}

void InterviewEnd::type(InterviewDraftField field, const QString &text)
{
    const TypedWords typed{m_written.id, field, text, m_writer.coach()};
    if (isUnkept(field)) m_interview.noteRefused(typed); // the newest of it, until that is kept
    ++m_inFlight[int(field)];
    m_writer.keep([typed](Act &act) { return typed.keep(act); },
        [this, typed](const Result<void> &kept) { endTyping(typed, kept); });
    Q_EMIT changed();
}

void InterviewEnd::endTyping(const TypedWords &typed, const Result<void> &kept)
{
    const bool wasRefused = !m_interview.unkeptWords().isEmpty();
    if (kept)
        m_interview.noteKept(QList{typed});
    else
        m_interview.noteRefused(typed);
    if (typed.about != m_written.id) return; // another one is open by now
    --m_inFlight[int(typed.field)];
    if (kept)
        m_savedAt.insert(int(typed.field), m_interview.now());
    else
        m_savedAt.remove(int(typed.field));
    if (!kept) m_problem = ErrorText::whenSaving(kept.error());
    if (wasRefused && m_interview.unkeptWords().isEmpty()) m_problem.clear();
    Q_EMIT changed();
}

/// What the disk refused is on the screen only: once more, before it is taken for sealed.
void InterviewEnd::keepAgain()
{
    for (const TypedWords &typed : m_interview.unkeptWords())
        type(typed.field, typed.text);
    const QList<GivenAgreement> refused = std::exchange(m_refusedAgreements, {});
    for (const GivenAgreement &given : refused) {
        if (given.by == m_writer.coach())
            keepAgreement(given);
        else
            m_refusedAgreements.append(given); // in its coach's name, when they are back
    }
}

void InterviewEnd::leave() { seal(); }

void InterviewEnd::seal()
{
    if (about().isEmpty()) return; // nothing is open
    keepAgain();
    const bool hasNewWords = m_written.agreement && m_written.agreement->words != m_agreementWords && m_way >= 0
        && int(m_written.agreement->form) == m_way;
    if (hasNewWords && standing() == AgreementStanding::Stands) {
        Agreement again = *m_written.agreement;
        again.words = m_agreementWords;
        agree(again);
    }
    write([](Act &act, const ReassessmentId &id) { return InterviewWriter{act}.seal(id); }, Seals::Outcome);
}

void InterviewEnd::chooseNextReview(const QString &day)
{
    write([day = QDate::fromString(day, Qt::ISODate)](
              Act &act, const ReassessmentId &id) { return InterviewWriter{act}.planNext(id, day); });
}

void InterviewEnd::chooseAgreement(int way)
{
    Q_ASSERT(way >= 0 && way < int(std::size(everyAgreementForm)));
    if (way != m_way) m_spoken.quiet(); // a voice, whatever comes in its place
    if (m_way >= 0 && way != m_way) { // what was said to one way is nothing that was said to another
        const bool isGiven = m_written.agreement && int(m_written.agreement->form) == way;
        typeAgreement(isGiven ? m_written.agreement->words : QString{});
    }
    m_way = way;
    if (!draws() && !speaks()) nextAgreement();
    if (!draws() && !speaks()) agree({.form = everyAgreementForm[way], .words = m_agreementWords});
    Q_EMIT changed();
}

void InterviewEnd::keepDrawing(const QVariantList &strokes, const QSizeF &field)
{
    const Drawing drawing = drawingFrom(strokes, field);
    if (drawing.strokes.isEmpty() || field.isEmpty() || !draws()) return; // the button rests
    agreeWith(everyAgreementForm[m_way], Attachment::Purpose::Signature, signatureFrom(drawing));
}

void InterviewEnd::takeVoice(const ReassessmentId &review, const QByteArray &wav)
{
    if (review == m_written.id)
        return agreeWith(Agreement::Form::Voice, Attachment::Purpose::Voice, {wav, QStringLiteral("audio/wav"), {}});
    m_problem = tr("A voice was recorded in another review, and is not kept. Please record it again there.");
    Q_EMIT changed();
}

void InterviewEnd::agreeWith(
    Agreement::Form form, Attachment::Purpose purpose, const AttachmentKeeper::Picture &picture)
{
    keepAgreement({.review = m_written.id,
        .person = m_written.person,
        .by = m_writer.coach(),
        .agreement = {.form = form, .words = m_agreementWords},
        .purpose = purpose,
        .picture = picture,
        .turn = nextAgreement(),
        .response = rendered()});
}

/// Whatever was said before and is not on the disk is not what they say now. Which turn it is.
int InterviewEnd::nextAgreement()
{
    m_refusedAgreements.removeIf([this](const GivenAgreement &given) { return given.review == m_written.id; });
    return ++m_agreementTurns[m_written.id.text];
}

void InterviewEnd::keepAgreement(const GivenAgreement &given)
{
    m_writer.write([&ids = m_parts.ids, given](Act &act) { return keepGiven(act, ids, given); },
        [this, given](const Result<Reassessment> &written) {
            if (!written && canPass(written.error())) setAside(given);
            if (given.review == m_written.id) take(written, Seals::Nothing);
        });
}

/// To be tried again, where nothing was said after it.
void InterviewEnd::setAside(const GivenAgreement &given)
{
    if (given.turn == m_agreementTurns.value(given.review.text)) m_refusedAgreements.append(given);
}

/// Those of the open review that the disk has refused to this coach; they are the caller's now.
QList<GivenAgreement> InterviewEnd::takeRefused()
{
    QList<GivenAgreement> taken;
    for (const GivenAgreement &given : std::as_const(m_refusedAgreements))
        if (given.review == m_written.id && given.by == m_writer.coach()) taken.append(given);
    m_refusedAgreements.removeIf(
        [this](const GivenAgreement &given) { return given.review == m_written.id && given.by == m_writer.coach(); });
    return taken;
}

void InterviewEnd::agree(const Agreement &agreement)
{
    write([agreement, response = rendered()](
              Act &act, const ReassessmentId &id) { return InterviewWriter{act}.agree(id, agreement, response); });
}

void InterviewEnd::finish()
{
    const QList<TypedAnswer> answers = m_interview.unkept();
    const QList<TypedWords> words = m_interview.unkeptWords();
    const QList<GivenAgreement> agreements = takeRefused();
    const auto work = [&ids = m_parts.ids, answers, words, agreements, id = m_written.id](
                          Act &act) -> Result<Reassessment> {
        if (auto kept = keepAll(act, answers); !kept) return kept.error();
        if (auto kept = keepAll(act, words); !kept) return kept.error();
        return finishWith(act, ids, id, agreements);
    };
    m_writer.write(work, [this, answers, words, agreements, id = m_written.id](const Result<Reassessment> &written) {
        if (written) m_interview.noteKept(words);
        if (written) m_interview.noteKept(answers);
        for (const GivenAgreement &given : written ? QList<GivenAgreement>{} : agreements)
            setAside(given);
        if (id == m_written.id) take(written, Seals::Outcome);
    });
}

void InterviewEnd::write(Write write, Seals seals)
{
    m_writer.write([write = std::move(write), id = m_written.id](Act &act) { return write(act, id); },
        [this, id = m_written.id, seals](const Result<Reassessment> &written) {
            if (id == m_written.id) take(written, seals);
        });
}

void InterviewEnd::take(const Result<Reassessment> &written, Seals seals)
{
    if (!written) {
        m_problem = ErrorText::whenSaving(written.error());
        return Q_EMIT changed();
    }
    if (m_interview.unkeptWords().isEmpty()) m_problem.clear();
    const InterviewDraftField outcome = InterviewDraftField::Outcome;
    const bool isAllSealed = seals == Seals::Outcome && !isUnkept(outcome) && m_inFlight.value(int(outcome)) == 0;
    if (isAllSealed) m_isOutcomeTyped = false;
    m_interview.take(*written);
}

} // namespace alongside
