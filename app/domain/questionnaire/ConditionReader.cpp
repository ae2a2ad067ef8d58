// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ConditionReader.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/domain/questionnaire/FormJson.h"

namespace alongside {

namespace {

using Trouble = FormProblem::Code;

const QHash<QString, EnableOperator> operators{
    {QStringLiteral("exists"), EnableOperator::Exists},
    {QStringLiteral("="), EnableOperator::Equal},
    {QStringLiteral("!="), EnableOperator::NotEqual},
    {QStringLiteral(">"), EnableOperator::Greater},
    {QStringLiteral("<"), EnableOperator::Less},
    {QStringLiteral(">="), EnableOperator::GreaterOrEqual},
    {QStringLiteral("<="), EnableOperator::LessOrEqual},
};

/// STU3 has hasAnswer in place of the operator `exists`.
QJsonObject comparedAnswer(const QJsonObject &json)
{
    const QJsonValue hasAnswer = json.value(QLatin1String{"hasAnswer"});
    if (hasAnswer.isBool()) return {{QStringLiteral("valueBoolean"), hasAnswer}};
    return entryOf(json, QStringLiteral("answer"));
}

bool isNumeric(const QString &element)
{
    return element == u"valueInteger" || element == u"valueDecimal" || element == u"valueQuantity";
}

bool canBeEqual(ItemType type, const QString &element)
{
    const bool areNumbers = isNumeric(answerElement(type)) && isNumeric(element);
    return takesElement(type, element) || areNumbers;
}

} // namespace

void ConditionReader::read(const QJsonObject &json, const QString &linkId, ItemLogic &logic)
{
    m_linkId = linkId;
    m_isStu3 = false;
    for (const QJsonValue &each : json.value(QLatin1String{"enableWhen"}).toArray()) {
        const auto known = condition(each.toObject());
        if (!known) continue; // noted
        checkTypes(*known);
        logic.conditions.append(*known);
    }
    if (m_isStu3) note(Trouble::OtherRelease, QStringLiteral("enableWhen without operator"));
    readBehavior(json, logic);
}

void ConditionReader::readBehavior(const QJsonObject &json, ItemLogic &logic)
{
    const QString behavior = json.value(QLatin1String{"enableBehavior"}).toString();
    // STU3 knew no behaviour, and any condition enabled.
    const bool isAny = behavior == u"any" || (behavior.isEmpty() && m_isStu3);
    logic.behavior = isAny ? ItemLogic::Behavior::Any : ItemLogic::Behavior::All;
    const bool isKnown = behavior == u"any" || behavior == u"all" || m_isStu3;
    if (logic.conditions.size() > 1 && !isKnown) note(Trouble::MissingBehavior); // que-12
}

std::optional<EnableOperator> ConditionReader::comparison(const QJsonObject &json)
{
    const QString written = json.value(QLatin1String{"operator"}).toString();
    if (written.isEmpty()) {
        m_isStu3 = true;
        const bool isExists = json.value(QLatin1String{"hasAnswer"}).isBool();
        return isExists ? EnableOperator::Exists : EnableOperator::Equal;
    }
    if (operators.contains(written)) return operators.value(written);
    note(Trouble::UnknownOperator, written);
    return {};
}

std::optional<EnableCondition> ConditionReader::condition(const QJsonObject &json)
{
    const QString question = json.value(QLatin1String{"question"}).toString();
    EnableCondition condition{.question = m_indexes.value(question, -1), .answer = comparedAnswer(json)};
    if (condition.question < 0) {
        note(Trouble::UnknownQuestion, question);
        return {};
    }
    const auto comparison = this->comparison(json);
    if (!comparison) return {}; // noted
    condition.comparison = *comparison;
    const bool isExists = condition.comparison == EnableOperator::Exists;
    if (isExists && condition.answer.value(QLatin1String{"valueBoolean"}).isBool()) return condition;
    if (!isExists && !condition.answer.isEmpty()) return condition;
    note(Trouble::ConditionWithoutAnswer, question); // que-7 too
    return {};
}

void ConditionReader::checkTypes(const EnableCondition &condition)
{
    const QuestionnaireItem &question = m_items[condition.question];
    const bool isExists = condition.comparison == EnableOperator::Exists;
    if (!isExists && !canBeEqual(question.type, elementOf(condition.answer)))
        note(Trouble::ConditionOfOtherType, question.linkId);
}

} // namespace alongside
