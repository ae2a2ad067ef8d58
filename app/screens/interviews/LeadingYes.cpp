// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/LeadingYes.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/screens/interviews/AnswerShape.h"
#include "app/screens/interviews/AnswerWords.h"

#include <algorithm>

namespace alongside {

namespace {

LeadingYes::Check checkOf(const QuestionnaireItem &item, const InterviewAnswer &answer)
{
    if (item.reversed.isEmpty()) return LeadingYes::Check::NotNeeded;
    if (!answer.reversed) return LeadingYes::Check::ToBeAsked;
    return answers::isYes(answer.reversed->value) ? LeadingYes::Check::Contradicts : LeadingYes::Check::Agrees;
}

/// What was said yes to: the question, or each choice.
QList<Wording> wordingsFor(const QuestionnaireItem &item, const QJsonArray &value)
{
    if (answers::isYes(value)) return {item.shortWords.isEmpty() ? item.text : item.shortWords};
    QList<Wording> wordings;
    for (const QJsonValue &each : value) {
        const auto option = std::find_if(item.options.begin(), item.options.end(),
            [&each](const AnswerOption &one) { return sameAnswer(each.toObject(), one.answer); });
        wordings.append(option == item.options.end() ? Wording{AnswerWords::value(item, {each})} : option->label);
    }
    return wordings;
}

QString wordsIn(const QString &language, const QList<Wording> &wordings)
{
    QStringList words;
    for (const Wording &wording : wordings)
        words.append(wording.in(language));
    return words.join(QStringLiteral(", "));
}

QStringList wordsInEvery(const QList<Wording> &wordings)
{
    QStringList words{wordsIn({}, wordings)};
    for (const Wording &wording : wordings)
        for (auto each = wording.translations.cbegin(); each != wording.translations.cend(); ++each)
            words.append(wordsIn(each.key(), wordings));
    return words;
}

LeadingYes yesAt(const SheetItem &item, const InterviewAnswer &answer, const QJsonArray &value)
{
    const QString other = answer.reversed ? AnswerWords::value(*item.item, answer.reversed->value) : QString{};
    const QList<Wording> wordings = wordingsFor(*item.item, value);
    return {.key = item.key,
        .part = item.item->part,
        .question = item.item->text.in(AnswerWords::language()),
        .words = wordsIn(AnswerWords::language(), wordings),
        .everyWords = wordsInEvery(wordings),
        .decides = item.item->decision,
        .reversed = answer.reversed ? QStringLiteral("%1 %2").arg(answer.reversed->asked, other) : QString{},
        .check = checkOf(*item.item, answer),
        .answer = answer};
}

} // namespace

bool LeadingYes::isTheirs() const
{
    const bool isSame = check == Check::NotNeeded || check == Check::Agrees;
    return isSame && (answer.by == AnsweredBy::Person || answer.by == AnsweredBy::PersonWithSupport);
}

QList<LeadingYes> leadingYesesIn(const OpenInterview &interview)
{
    QList<LeadingYes> yeses;
    for (const SheetItem &item : interview.sheet().visibleItems()) {
        const bool leads = item.item->part == FormPart::Referrals || !item.item->reversed.isEmpty();
        if (!item.item->isQuestion() || !leads) continue;
        const QJsonArray value = interview.sheet().answer(item.key);
        if (answers::leadsToReferral(*item.item, value)) yeses.append(yesAt(item, interview.answer(item.key), value));
    }
    return yeses;
}

} // namespace alongside
