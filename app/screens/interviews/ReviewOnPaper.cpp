// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/ReviewOnPaper.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/screens/interviews/AnswerWords.h"

#include <algorithm>

namespace alongside {

ReviewContent ReviewOnPaper::content()
{
    m_computed = m_facts.sheet.computed();
    for (const SheetItem &item : m_facts.sheet.visibleItems())
        enter(item);
    const Reassessment &review = m_facts.review;
    const Questionnaire::Heading &form = m_facts.sheet.form()->heading();
    return {.fullName = m_facts.person.fullName(),
        .calledName = m_facts.person.calledName(),
        .formTitle = form.title.in(AnswerWords::language()),
        .formVersion = form.version,
        .startedOn = Clock::localDateOf(review.startedAt),
        .completedOn = review.completedAt ? Clock::localDateOf(*review.completedAt) : QDate{},
        .sittings = std::max(review.sittingsHeld(), 1),
        .coach = m_facts.coach,
        .parts = m_parts,
        .outcome = review.outcome,
        .nextReview = review.nextReview,
        .referrals = m_facts.referrals,
        .decisions = m_facts.decisions,
        .agreement = review.agreement,
        .standing = m_facts.standing,
        .agreementTakenBy = m_facts.agreementTakenBy,
        .agreementPicture = m_facts.agreementPicture};
}

// A group at the top is a part; what stands at the top by itself is in a part without a name.
void ReviewOnPaper::enter(const SheetItem &item)
{
    while (!m_groups.isEmpty() && m_groups.last().first >= item.depth)
        m_groups.removeLast();
    if (item.item->isGroup()) return enterGroup(item);
    if (m_parts.isEmpty() || item.depth == 0) m_parts.append(ReviewContent::Part{});
    if (item.item->isQuestion()) add(item);
}

void ReviewOnPaper::enterGroup(const SheetItem &group)
{
    if (group.depth == 0)
        m_parts.append({.heading = groupName(group)});
    else
        m_groups.append({group.depth, groupName(group)});
}

QString ReviewOnPaper::groupName(const SheetItem &group) const
{
    const QString name = group.item->text.in(AnswerWords::language());
    const QList<AnswerKey> repeats = m_facts.sheet.repeatsOf(group.key.left(group.key.lastIndexOf(u'#')));
    if (!group.item->repeats || repeats.size() < 2) return name;
    return tr("%1 (%2)", "group, number of its repeat").arg(name).arg(repeats.indexOf(group.key) + 1);
}

void ReviewOnPaper::add(const SheetItem &item)
{
    const InterviewAnswer answer = m_facts.answers.value(item.key);
    const bool isWorkedOut = m_computed.contains(item.key);
    ReviewContent::Question question{.asked = item.item->text.in(AnswerWords::language()),
        .plain = item.item->easyRead.in(AnswerWords::language()),
        .picture = m_facts.pictures.nameOf(ItemPicture::of(*item.item)),
        .filledBy = item.item->filledBy,
        .answers = choicesOf(item),
        .without = withoutOf(answer),
        .by = answer.by,
        .source = AnswerWords::source(answer, m_facts.person.calledName()),
        .reversed = reversedOf(*item.item, answer),
        .seen = answer.seen,
        .means = answer.means};
    if (isWorkedOut) question.origin = ReviewContent::Question::Origin::WorkedOut;
    for (const auto &[depth, name] : m_groups)
        question.groups.append(name);
    m_parts.last().questions.append(question);
}

QList<ReviewContent::Choice> ReviewOnPaper::choicesOf(const SheetItem &item) const
{
    QList<ReviewContent::Choice> choices;
    for (const QJsonValue &entry : m_facts.sheet.answer(item.key)) {
        const auto option = std::find_if(item.item->options.begin(), item.item->options.end(),
            [&entry](const AnswerOption &each) { return sameAnswer(entry.toObject(), each.answer); });
        const QString picture =
            option == item.item->options.end() ? QString{} : m_facts.pictures.nameOf(ItemPicture::of(*option));
        choices.append({AnswerWords::value(*item.item, {entry}), picture});
    }
    return choices;
}

QString ReviewOnPaper::withoutOf(const InterviewAnswer &answer) const
{
    const QString why = AnswerWords::without(answer.without);
    return why.isEmpty() ? tr("Not answered") : why;
}

QString ReviewOnPaper::reversedOf(const QuestionnaireItem &item, const InterviewAnswer &answer) const
{
    if (!answer.reversed) return {};
    return tr("Asked the other way round, “%1”: %2", "question, answer")
        .arg(answer.reversed->asked, AnswerWords::value(item, answer.reversed->value));
}

} // namespace alongside
