// SPDX-License-Identifier: Apache-2.0
#include "app/service/DemonstrationInterviews.h"

#include "app/domain/RenderedReview.h"
#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/DemonstrationWork.h"
#include "app/service/FormRelease.h"

#include <QTime>

namespace alongside {

namespace {

constexpr int weeksSinceItBegan = 8;
constexpr int weeksUntilItIsDue = 6;
/// Every how many people, so that a campaign of 147 shows each state.
constexpr int oneInSoManyIsDone = 6;
constexpr int oneInSoManyIsHalfDone = 13;
constexpr int oneInSoManyIsNotAgreed = 18;
constexpr int answersUntilThePause = 6;

enum class Stage { Done, HalfDone, Booked, Declined, Away, NeedsAdvocate, ToDo };

Stage stageOf(int number)
{
    if (number % oneInSoManyIsDone == 1) return Stage::Done;
    if (number % oneInSoManyIsHalfDone == 2) return Stage::HalfDone;
    if (number % 7 == 3) return Stage::Booked;
    if (number % 31 == 4) return Stage::Declined;
    if (number % 29 == 5) return Stage::Away;
    return number % 17 == 6 ? Stage::NeedsAdvocate : Stage::ToDo;
}

/// One person's review on one morning: their own part, answered as far as that.
class MadeUpReview {
public:
    struct Form {
        FormVersion version;
        std::shared_ptr<const Questionnaire> compiled;
    };
    MadeUpReview(const Form &form, const DemonstrationPerson &who, int number, QDate day)
        : m_number{number}, m_start{demonstrationInstant(day, QTime{10, 0})}, m_sheet{form.compiled, day}
    {
        m_review = {.person = who.person.id,
            .form = form.version.url,
            .questionnaire = form.version.id,
            .startedAt = m_start,
            .startedBy = who.expectation.coach,
            .sittings = {{SittingEvent::What::Began, m_start, who.expectation.coach, {}}}};
        m_review.id = {reassessmentIdOf(m_review.person, m_review.form, {})};
    }

    QList<Operation> completed()
    {
        answerUpTo(1000);
        m_review.sittings.append({SittingEvent::What::Paused, later(50), m_review.startedBy, {}});
        m_review.completedAt = later(50);
        m_review.completedBy = m_review.startedBy;
        m_review.outcome = QStringLiteral("Stays with the team, and tries two mornings at an employer in the spring.");
        m_review.nextReview = Clock::localDateOf(m_start).addYears(1);
        if (m_number % oneInSoManyIsNotAgreed != 1) m_review.agreement = agreed();
        return operations();
    }
    QList<Operation> halfDone()
    {
        answerUpTo(answersUntilThePause);
        m_review.sittings.append(
            {SittingEvent::What::Paused, later(25), m_review.startedBy, QStringLiteral("Tired; goes on another day.")});
        return operations();
    }

private:
    /// To the answers as they are: one that differs would not count any more.
    Agreement agreed() const
    {
        InterviewAnswers answers;
        for (const InterviewAnswer &answer : m_answers)
            answers.insert(answer.key, answer);
        const QByteArray rendered = renderedReview(m_review, m_sheet, answers);
        return {.form = Agreement::Form::AgreedBy,
            .words = QStringLiteral("Their mother, who sat beside them"),
            .hash = hashOfRendered(rendered),
            .at = later(50),
            .takenBy = m_review.startedBy};
    }

    Instant later(int minutes) const { return m_start + std::chrono::minutes{minutes}; }

    /// The person's own questions, one after the other, as each answer shows or hides those after it.
    void answerUpTo(int most)
    {
        for (int given = 0; given < most; ++given) {
            const SheetItem next = nextQuestion();
            m_review.position = next.item ? next.key : m_review.position;
            if (!next.item) return; // all of them are answered
            const auto &options = next.item->options;
            const QJsonArray value{options.at((m_number + given) % options.size()).answer};
            m_sheet.set(next.key, value);
            m_answers.append({.person = m_review.person,
                .reassessment = m_review.id,
                .key = next.key,
                .value = value,
                .by = given % 4 == 3 ? AnsweredBy::PersonWithSupport : AnsweredBy::Person,
                .how = {m_number % 3 == 0 ? AnsweredHow::Pointed : AnsweredHow::Spoke},
                .recordedBy = m_review.startedBy,
                .at = later(2 * given)});
        }
        m_review.position = nextQuestion().key;
    }
    SheetItem nextQuestion() const
    {
        const QList<SheetItem> shown = m_sheet.visibleItems();
        for (const SheetItem &each : shown)
            if (each.item->filledBy == FilledBy::Person && !each.item->options.isEmpty()
                && m_sheet.answer(each.key).isEmpty())
                return each;
        return {};
    }
    QList<Operation> operations() const
    {
        QList<Operation> operations{making(kind::reassessment, {}, fieldsOf(m_review))};
        for (const InterviewAnswer &answer : m_answers)
            operations.append(making(kind::answer, {}, fieldsOf(answer)));
        return operations;
    }

    int m_number;
    Instant m_start;
    AnswerSheet m_sheet;
    Reassessment m_review;
    QList<InterviewAnswer> m_answers;
};

Invitation invitationFor(const DemonstrationPerson &who, const Campaign &campaign, Stage stage, QDate day)
{
    Invitation invitation{.campaign = campaign.id, .person = who.person.id};
    switch (stage) {
    case Stage::Booked:
        invitation.bookedFor = day.addDays(5);
        invitation.bookedTime = QTime{10, 30};
        invitation.bookedWith = who.expectation.coach;
        invitation.bookedPlace = QStringLiteral("The quiet room");
        break;
    case Stage::Declined:
        invitation.declinedOn = day.addDays(-9);
        invitation.declinedWhy = QStringLiteral("“Not this year. I like it as it is.”");
        invitation.declinedSaidBy = AnsweredBy::Person;
        break;
    case Stage::Away:
        invitation.awayUntil = day.addDays(20);
        invitation.awayWhy = QStringLiteral("In hospital");
        break;
    case Stage::NeedsAdvocate:
        invitation.needsAdvocate = true;
        break;
    case Stage::Done:
    case Stage::HalfDone:
    case Stage::ToDo:
        break;
    }
    return invitation;
}

} // namespace

QList<Operation> demonstrationInterviews(const QList<DemonstrationPerson> &people, QDate day)
{
    const QDate begun = day.addDays(-7 * weeksSinceItBegan);
    const auto release = readRelease(ownReassessmentForm(), demonstrationInstant(begun, QTime{9, 0}));
    Q_ASSERT(release);
    const Campaign campaign{.id = {demonstrationId(kind::campaign, QStringLiteral("everybody"))},
        .name = QStringLiteral("Everybody’s review"),
        .form = release->form.url,
        .from = begun,
        .due = day.addDays(7 * weeksUntilItIsDue)};
    const MadeUpReview::Form form{release->form, loadQuestionnaire(release->document.toUtf8()).form};
    QList<Operation> operations{releasing(*release), making(kind::campaign, campaign.id.text, fieldsOf(campaign))};
    for (int number = 0; number < people.size(); ++number) {
        const DemonstrationPerson &who = people.at(number);
        const Stage stage = stageOf(number);
        operations.append(making(kind::invitation, {}, fieldsOf(invitationFor(who, campaign, stage, day))));
        const QDate heldOn = day.addDays(-1 - number % 40);
        if (stage == Stage::Done) operations += MadeUpReview{form, who, number, heldOn}.completed();
        if (stage == Stage::HalfDone) operations += MadeUpReview{form, who, number, heldOn}.halfDone();
    }
    return operations;
}

} // namespace alongside
