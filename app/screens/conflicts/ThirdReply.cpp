// SPDX-License-Identifier: Apache-2.0
#include "app/screens/conflicts/ThirdReply.h"

#include "app/records/InterviewFields.h"
#include "app/screens/interviews/AnswerShape.h"
#include "app/screens/interviews/AnswerWords.h"

#include <QCoreApplication>

namespace alongside {

namespace {

struct ThirdReplyWords {
    Q_DECLARE_TR_FUNCTIONS(ThirdReplyWords)
};

QList<ThirdChoice> choicesOf(const QuestionnaireItem &question)
{
    QStringList words;
    for (const AnswerOption &option : question.options)
        words.append(option.label.in(AnswerWords::language()));
    if (words.isEmpty()) words = AnswerWords::yesAndNo();
    QList<ThirdChoice> choices;
    for (int place = 0; place < words.size(); ++place)
        choices.append({QString::number(place), words.at(place)});
    return choices;
}

QJsonObject replyOf(const QJsonArray &value)
{
    return {{QStringLiteral("value"), textFrom(value)}, {QStringLiteral("absence"), QJsonValue::Null}};
}

} // namespace

std::optional<ThirdField> thirdReplyTo(const QuestionnaireItem &question)
{
    ThirdField field{.field = QStringLiteral("value"), .name = question.text.in(AnswerWords::language())};
    switch (shapeOf(question)) {
    case AnswerShape::Choice:
    case AnswerShape::DropDown:
        field.hand = ThirdHand::Chosen;
        field.choices = choicesOf(question);
        return field;
    case AnswerShape::Line:
    case AnswerShape::Text:
    case AnswerShape::Number:
    case AnswerShape::Slider:
    case AnswerShape::Time:
        return question.repeats ? std::nullopt : std::optional{field};
    default:
        return std::nullopt;
    }
}

ThirdGiven replyGivenBy(const QuestionnaireItem &question, const ThirdField &field)
{
    if (field.typed.trimmed().isEmpty()) return {QJsonValue::Null, {}};
    if (field.hand == ThirdHand::Chosen) return {replyOf(answers::choosing(question, {}, field.typed.toInt())), {}};
    const auto value = answers::typed(question, {}, field.typed.trimmed());
    if (value && !value->isEmpty()) return {replyOf(*value), {}};
    return {{}, ThirdReplyWords::tr("“%1” is no answer to this question.").arg(field.typed)};
}

} // namespace alongside
