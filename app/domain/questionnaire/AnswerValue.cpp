// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/AnswerValue.h"

#include "app/domain/fhirpath/Moment.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace alongside {

namespace {

using fhirpath::Moment;

std::optional<Moment::Kind> momentKindOf(const QString &element)
{
    if (element == u"valueDate") return Moment::Kind::Date;
    if (element == u"valueDateTime") return Moment::Kind::DateTime;
    if (element == u"valueTime") return Moment::Kind::Time;
    return {};
}

std::optional<Moment> momentOf(const QJsonObject &entry)
{
    const QString element = elementOf(entry);
    const auto kind = momentKindOf(element);
    return kind ? Moment::fromText(entry.value(element).toString(), *kind) : std::nullopt;
}

/// Of an integer, a decimal or a quantity.
std::optional<double> numberIn(const QJsonObject &entry)
{
    const QJsonValue value = entry.value(elementOf(entry));
    const QJsonValue number = value.isObject() ? value.toObject().value(QLatin1String{"value"}) : value;
    return number.isDouble() ? std::optional{number.toDouble()} : std::nullopt;
}

/// An empty text agrees with everything: forms often leave the system or the unit out.
bool agreeWhereSaid(const QJsonObject &one, const QJsonObject &other, QLatin1String name)
{
    const QString first = one.value(name).toString();
    const QString second = other.value(name).toString();
    return first.isEmpty() || second.isEmpty() || first == second;
}

bool sameCoding(const QJsonObject &one, const QJsonObject &other)
{
    return one.value(QLatin1String{"code"}) == other.value(QLatin1String{"code"})
        && agreeWhereSaid(one, other, QLatin1String{"system"});
}

bool haveSameUnit(const QJsonObject &one, const QJsonObject &other)
{
    const QJsonObject first = one.value(QLatin1String{"valueQuantity"}).toObject();
    const QJsonObject second = other.value(QLatin1String{"valueQuantity"}).toObject();
    return agreeWhereSaid(first, second, QLatin1String{"code"}) && agreeWhereSaid(first, second, QLatin1String{"unit"});
}

std::partial_ordering comparedTexts(const QJsonObject &one, const QJsonObject &other)
{
    const QJsonValue first = one.value(elementOf(one));
    const QJsonValue second = other.value(elementOf(other));
    if (!first.isString() || !second.isString()) return std::partial_ordering::unordered;
    return first.toString().compare(second.toString()) <=> 0;
}

bool isMomentText(const QJsonValue &value, Moment::Kind kind)
{
    return value.isString() && Moment::fromText(value.toString(), kind).has_value();
}

bool isWhole(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    return std::trunc(number) == number && std::abs(number) < 2147483648.0; // R4's integer has 32 bits
}

bool isUri(const QJsonValue &value)
{
    const QString text = value.toString();
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.isSpace(); });
}

} // namespace

QString elementOf(const QJsonObject &entry)
{
    QString found;
    for (auto member = entry.begin(); member != entry.end(); ++member) {
        if (!member.key().startsWith(QLatin1String{"value"})) continue;
        if (!found.isEmpty()) return {};
        found = member.key();
    }
    return found;
}

bool isValueOf(const QString &element, const QJsonValue &value)
{
    if (element == u"valueBoolean") return value.isBool();
    if (element == u"valueInteger") return isWhole(value);
    if (element == u"valueDecimal") return value.isDouble();
    if (element == u"valueDate") return isMomentText(value, Moment::Kind::Date);
    if (element == u"valueDateTime") return isMomentText(value, Moment::Kind::DateTime);
    if (element == u"valueTime") return isMomentText(value, Moment::Kind::Time);
    if (element == u"valueString") return !value.toString().isEmpty();
    if (element == u"valueUri") return isUri(value);
    if (element == u"valueCoding")
        return !value[u"code"].toString().isEmpty() || !value[u"display"].toString().isEmpty();
    if (element == u"valueQuantity") return value[u"value"].isDouble();
    return value.isObject() && !value.toObject().isEmpty();
}

bool isAnswered(const QJsonArray &answer)
{
    return std::any_of(
        answer.begin(), answer.end(), [](const QJsonValue &entry) { return !elementOf(entry.toObject()).isEmpty(); });
}

std::partial_ordering compareAnswers(const QJsonObject &one, const QJsonObject &other)
{
    if (const auto first = numberIn(one), second = numberIn(other); first && second)
        return haveSameUnit(one, other) ? *first <=> *second : std::partial_ordering::unordered;
    if (elementOf(one) != elementOf(other)) return std::partial_ordering::unordered;
    if (const auto first = momentOf(one), second = momentOf(other); first && second) return first->compare(*second);
    return comparedTexts(one, other);
}

bool sameAnswer(const QJsonObject &one, const QJsonObject &other)
{
    const QString element = elementOf(one);
    if (element == u"valueCoding" && elementOf(other) == element)
        return sameCoding(one.value(element).toObject(), other.value(element).toObject());
    if (element == u"valueReference" && elementOf(other) == element)
        return one.value(element)[u"reference"] == other.value(element)[u"reference"];
    if (compareAnswers(one, other) == std::partial_ordering::equivalent) return true;
    return !element.isEmpty() && element == elementOf(other) && one.value(element) == other.value(element);
}

QString answerToken(const QJsonObject &entry)
{
    const QJsonValue value = entry.value(elementOf(entry));
    if (value.isString()) return value.toString();
    if (value.isObject() && value[u"code"].isString()) return value[u"code"].toString();
    return QString::fromUtf8(QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact));
}

} // namespace alongside
