// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ComputedAnswer.h"

#include "app/domain/questionnaire/AnswerValue.h"

namespace alongside {

namespace {

using fhirpath::Decimal;
using fhirpath::Moment;
using fhirpath::PathItem;
using fhirpath::PathNodePointer;
using fhirpath::PathValue;

/// More would be a mistake of the form.
constexpr qsizetype mostEntries = 1000;

QString childText(const PathNodePointer &node, const QString &name)
{
    const auto children = node->children(name);
    const auto value = children.isEmpty() ? std::nullopt : children.first()->value();
    return value ? fhirpath::textOf(*value) : QString{};
}

/// A Coding or Reference that an expression picked out of another answer.
QJsonObject copied(const PathNodePointer &node, std::initializer_list<const char *> names)
{
    QJsonObject json;
    for (const char *name : names)
        if (const QString text = childText(node, QLatin1String{name}); !text.isEmpty())
            json.insert(QLatin1String{name}, text);
    return json;
}

/// The option that has this code or text.
QJsonObject optionCalled(const QString &text, const QuestionnaireItem &item)
{
    for (const AnswerOption &option : item.options)
        if (answerToken(option.answer) == text) return option.answer;
    return {};
}

QJsonObject choiceFrom(const PathItem &result, const QuestionnaireItem &item)
{
    if (const auto value = fhirpath::valueOf(result)) {
        const QString text = fhirpath::textOf(*value);
        const QJsonObject option = optionCalled(text, item);
        if (!option.isEmpty() || item.type == ItemType::Choice) return option;
        return {{QStringLiteral("valueString"), text}};
    }
    const auto *node = std::get_if<PathNodePointer>(&result);
    const QJsonObject coding = node ? copied(*node, {"system", "version", "code", "display"}) : QJsonObject{};
    return coding.isEmpty() ? QJsonObject{} : QJsonObject{{QStringLiteral("valueCoding"), coding}};
}

QJsonObject quantity(const QJsonValue &number, const FormUnit &unit)
{
    QJsonObject json{{QStringLiteral("value"), number}};
    if (!unit.text.isEmpty()) json.insert(QStringLiteral("unit"), unit.text);
    if (!unit.system.isEmpty()) json.insert(QStringLiteral("system"), unit.system);
    if (!unit.code.isEmpty()) json.insert(QStringLiteral("code"), unit.code);
    return json;
}

QJsonValue quantityFrom(const PathValue &value, const QuestionnaireItem &item)
{
    if (const auto *given = std::get_if<fhirpath::Quantity>(&value))
        return quantity(given->value.toDouble(), {.text = given->unit, .code = given->unit});
    const auto number = fhirpath::numberOf(value);
    return number ? QJsonValue{quantity(number->toDouble(), item.units.value(0))} : QJsonValue::Undefined;
}

QJsonValue numberFrom(const PathValue &value, ItemType type)
{
    const auto number = fhirpath::numberOf(value);
    if (!number) return QJsonValue::Undefined;
    if (type == ItemType::Decimal) return number->toDouble();
    const auto whole = number->toWhole();
    return whole ? QJsonValue{*whole} : QJsonValue::Undefined;
}

/// A date may be made of a date and time, not the other way round.
QJsonValue momentFrom(const PathValue &value, ItemType type)
{
    const auto *moment = std::get_if<Moment>(&value);
    if (!moment) return QJsonValue::Undefined;
    const QString text = moment->toText();
    const bool isTime = moment->kind == Moment::Kind::Time;
    if ((type == ItemType::Time) != isTime) return QJsonValue::Undefined;
    return type == ItemType::Date ? text.left(10) : text;
}

QJsonValue valueFrom(const PathValue &value, const QuestionnaireItem &item)
{
    switch (item.type) {
    case ItemType::Boolean:
        return std::holds_alternative<bool>(value) ? QJsonValue{std::get<bool>(value)} : QJsonValue::Undefined;
    case ItemType::Integer:
    case ItemType::Decimal:
        return numberFrom(value, item.type);
    case ItemType::Quantity:
        return quantityFrom(value, item);
    case ItemType::Date:
    case ItemType::DateTime:
    case ItemType::Time:
        return momentFrom(value, item.type);
    case ItemType::String:
    case ItemType::Text:
    case ItemType::Url:
        return fhirpath::textOf(value);
    default:
        return QJsonValue::Undefined;
    }
}

QJsonObject entryFrom(const PathItem &result, const QuestionnaireItem &item)
{
    if (item.isChoice()) return choiceFrom(result, item);
    const auto value = fhirpath::valueOf(result);
    const QJsonValue json = value ? valueFrom(*value, item) : QJsonValue{QJsonValue::Undefined};
    return json.isUndefined() ? QJsonObject{} : QJsonObject{{answerElement(item.type), json}};
}

} // namespace

QJsonArray computedAnswer(const fhirpath::PathCollection &result, const QuestionnaireItem &item)
{
    QJsonArray answer;
    const qsizetype most = item.repeats ? mostEntries : 1;
    for (const PathItem &each : result) {
        if (answer.size() == most) break;
        if (const QJsonObject entry = entryFrom(each, item); !entry.isEmpty()) answer.append(entry);
    }
    return answer;
}

} // namespace alongside
