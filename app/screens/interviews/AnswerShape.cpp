// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/AnswerShape.h"

#include "app/domain/TypedTime.h"
#include "app/domain/questionnaire/AnswerValue.h"
#include "app/screens/interviews/AnswerLines.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace alongside {

namespace {

constexpr qsizetype mostInSight = 9; // more options than that are a list to open

const QString valueBoolean = QStringLiteral("valueBoolean");
const QString valueCoding = QStringLiteral("valueCoding");
const QString valueQuantity = QStringLiteral("valueQuantity");
const QString valueString = QStringLiteral("valueString");

bool hasBounds(const QuestionnaireItem &item) { return item.bounds.least.isDouble() && item.bounds.most.isDouble(); }

AnswerShape shapeOfChoice(const QuestionnaireItem &item)
{
    if (item.options.isEmpty()) return item.type == ItemType::OpenChoice ? AnswerShape::Line : AnswerShape::Unknown;
    if (item.repeats) return AnswerShape::Choices;
    const bool isLong = item.options.size() > mostInSight && item.control != ItemControl::RadioButton;
    return isLong || item.control == ItemControl::DropDown ? AnswerShape::DropDown : AnswerShape::Choice;
}

/// Of one value a control of its own; several are lines of words, as of strings: none replaces another.
AnswerShape shapeOfOne(const QuestionnaireItem &item, AnswerShape one)
{
    return item.repeats ? AnswerShape::Text : one;
}

/// What is one of a list where the form has one; a yes or no has its own two.
bool isListed(ItemType type)
{
    return !answerElement(type).isEmpty() && type != ItemType::Boolean && type != ItemType::Attachment
        && type != ItemType::Reference;
}

AnswerShape shapeOfNumber(const QuestionnaireItem &item)
{
    return item.control == ItemControl::Slider && hasBounds(item) ? AnswerShape::Slider : AnswerShape::Number;
}

QJsonArray one(const QString &element, const QJsonValue &value) { return {QJsonObject{{element, value}}}; }

/// As people write them here, and as R4 does.
std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double here = QLocale{}.toDouble(text, &isNumber);
    if (isNumber) return here;
    const double plain = QString{text}.replace(u',', u'.').toDouble(&isNumber);
    return isNumber ? std::optional{plain} : std::nullopt;
}

QString textOf(double number)
{
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(number, 'g', QLocale::FloatingPointShortest);
}

QJsonObject quantity(const QuestionnaireItem &item, double number, int place)
{
    QJsonObject made{{QStringLiteral("value"), number}};
    if (place < 0 || place >= item.units.size()) return made;
    const FormUnit &unit = item.units.at(place);
    made.insert(QStringLiteral("unit"), unit.text);
    if (!unit.system.isEmpty()) made.insert(QStringLiteral("system"), unit.system);
    if (!unit.code.isEmpty()) made.insert(QStringLiteral("code"), unit.code);
    return made;
}

QTime timeOf(const QJsonArray &value)
{
    const QString text = answerToken(value.at(0).toObject());
    if (text.contains(u'T')) return QDateTime::fromString(text, Qt::ISODate).toLocalTime().time();
    return QTime::fromString(text, Qt::ISODate);
}

/// R4 asks a time of day in a dateTime for its zone.
QJsonArray moment(const QString &day, QTime time)
{
    const QString element = QStringLiteral("valueDateTime");
    if (!time.isValid()) return one(element, day);
    const QDateTime at{QDate::fromString(day, Qt::ISODate), time};
    return one(element, at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate));
}

/// "None of these" is what was chosen.
bool isNone(const AnswerOption &option, const QJsonArray &value)
{
    return option.isExclusive && sameAnswer(value.at(0).toObject(), option.answer);
}

std::optional<QJsonArray> typedNumber(const QuestionnaireItem &item, const QJsonArray &value, const QString &text)
{
    const auto number = numberIn(text);
    if (!number) return {};
    if (item.type == ItemType::Quantity) return one(valueQuantity, quantity(item, *number, answers::unit(item, value)));
    if (item.type == ItemType::Integer && std::trunc(*number) != *number) return {};
    return answers::numbered(item, *number);
}

std::optional<QJsonArray> typedTime(const QuestionnaireItem &item, const QJsonArray &value, const QString &text)
{
    const QTime time = timeFromTyped(text);
    if (!time.isValid()) return {};
    if (item.type == ItemType::Time) return one(QStringLiteral("valueTime"), time.toString(QStringLiteral("HH:mm:ss")));
    const QString day = answers::day(value);
    return day.isEmpty() ? std::nullopt : std::optional{moment(day, time)};
}

QJsonArray written(const QuestionnaireItem &item, const QJsonArray &value, const QString &text)
{
    const QString element = item.isChoice() ? valueString : answerElement(item.type);
    if (!item.isChoice()) return one(element, text);
    QJsonArray all;
    for (const QJsonValue &entry : value) // what was chosen beside the words of an open choice
        if (item.repeats && elementOf(entry.toObject()) != valueString) all.append(entry);
    all.append(QJsonObject{{element, text}});
    return all;
}

QJsonArray withoutWords(const QuestionnaireItem &item, const QJsonArray &value)
{
    QJsonArray left;
    for (const QJsonValue &entry : value)
        if (item.isChoice() && elementOf(entry.toObject()) != valueString) left.append(entry);
    return left;
}

QJsonArray toggled(const QuestionnaireItem &item, const QJsonArray &value, int place)
{
    const AnswerOption &touched = item.options.at(place);
    QJsonArray left;
    bool wasThere = false;
    for (const QJsonValue &entry : value) {
        const bool isIt = sameAnswer(entry.toObject(), touched.answer);
        wasThere = wasThere || isIt;
        if (!isIt && !touched.isExclusive) left.append(entry);
    }
    if (wasThere) return left;
    for (const AnswerOption &option : item.options)
        for (qsizetype at = left.size() - 1; option.isExclusive && at >= 0; --at)
            if (sameAnswer(left.at(at).toObject(), option.answer)) left.removeAt(at);
    left.append(touched.answer);
    return left;
}

} // namespace

AnswerShape shapeOf(const QuestionnaireItem &item)
{
    if (!item.options.isEmpty() && isListed(item.type)) return shapeOfChoice(item);
    switch (item.type) {
    case ItemType::Group:
    case ItemType::Display:
        return AnswerShape::Words;
    case ItemType::Boolean:
        return AnswerShape::Choice;
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return shapeOfChoice(item);
    case ItemType::Decimal:
    case ItemType::Integer:
        return shapeOfOne(item, shapeOfNumber(item));
    case ItemType::Date:
        return shapeOfOne(item, AnswerShape::Day);
    case ItemType::DateTime:
        return shapeOfOne(item, AnswerShape::DayTime);
    case ItemType::Time:
        return shapeOfOne(item, AnswerShape::Time);
    case ItemType::String:
    case ItemType::Url:
        return shapeOfOne(item, AnswerShape::Line);
    case ItemType::Text:
        return AnswerShape::Text;
    case ItemType::Quantity:
        return shapeOfOne(item, AnswerShape::Quantity);
    case ItemType::Attachment:
    case ItemType::Reference:
        return AnswerShape::Unknown;
    }
    Q_UNREACHABLE();
}

namespace answers {

QList<int> picked(const QuestionnaireItem &item, const QJsonArray &value)
{
    if (item.type == ItemType::Boolean) return value.isEmpty() ? QList<int>{} : QList<int>{isYes(value) ? 0 : 1};
    QList<int> places;
    for (int place = 0; place < item.options.size(); ++place)
        for (const QJsonValue &entry : value)
            if (sameAnswer(entry.toObject(), item.options.at(place).answer)) places.append(place);
    return places;
}

QJsonArray choosing(const QuestionnaireItem &item, const QJsonArray &value, int place)
{
    if (item.type == ItemType::Boolean) return yesOrNo(place);
    Q_ASSERT(place >= 0 && place < item.options.size());
    if (item.repeats) return toggled(item, value, place);
    return {item.options.at(place).answer};
}

QString text(const QuestionnaireItem &item, const QJsonArray &value)
{
    if (value.isEmpty()) return {};
    switch (shapeOf(item)) {
    case AnswerShape::Number:
    case AnswerShape::Slider:
    case AnswerShape::Quantity:
        return number(value) ? textOf(*number(value)) : QString{};
    case AnswerShape::Time:
    case AnswerShape::DayTime:
        return timeOf(value).toString(QStringLiteral("HH:mm"));
    case AnswerShape::Choice:
    case AnswerShape::Choices:
    case AnswerShape::DropDown:
        for (const QJsonValue &entry : value)
            if (elementOf(entry.toObject()) == valueString && item.type == ItemType::OpenChoice)
                return entry.toObject().value(valueString).toString();
        return {};
    default:
        return item.repeats && !item.isChoice() ? AnswerLines{item}.linesOf(value).join(u'\n')
                                                : answerToken(value.at(0).toObject());
    }
}

std::optional<QJsonArray> typed(const QuestionnaireItem &item, const QJsonArray &value, const QString &text)
{
    if (text.trimmed().isEmpty() && shapeOf(item) == AnswerShape::DayTime)
        return day(value).isEmpty() ? QJsonArray{} : moment(day(value), {});
    if (text.trimmed().isEmpty()) return withoutWords(item, value);
    switch (shapeOf(item)) {
    case AnswerShape::Number:
    case AnswerShape::Slider:
    case AnswerShape::Quantity:
        return typedNumber(item, value, text.trimmed());
    case AnswerShape::Time:
    case AnswerShape::DayTime:
        return typedTime(item, value, text.trimmed());
    case AnswerShape::Text:
        return item.repeats ? AnswerLines{item}.typed(value, text) : written(item, value, text);
    default:
        return written(item, value, text);
    }
}

QString day(const QJsonArray &value)
{
    if (value.isEmpty()) return {};
    const QString text = answerToken(value.at(0).toObject());
    if (!text.contains(u'T')) return text;
    return QDateTime::fromString(text, Qt::ISODate).toLocalTime().date().toString(Qt::ISODate);
}

QJsonArray onDay(const QuestionnaireItem &item, const QJsonArray &value, const QString &day)
{
    if (day.isEmpty()) return {};
    if (item.type == ItemType::Date) return one(QStringLiteral("valueDate"), day);
    return moment(day, timeOf(value));
}

int unit(const QuestionnaireItem &item, const QJsonArray &value)
{
    const QJsonObject quantity = value.at(0).toObject().value(valueQuantity).toObject();
    for (int place = 0; place < item.units.size(); ++place)
        if (item.units.at(place).text == quantity.value(QStringLiteral("unit")).toString()) return place;
    return 0;
}

QJsonArray inUnit(const QuestionnaireItem &item, const QJsonArray &value, int place)
{
    const auto known = number(value);
    return known ? one(valueQuantity, quantity(item, *known, place)) : QJsonArray{};
}

std::optional<double> number(const QJsonArray &value)
{
    const QJsonObject entry = value.at(0).toObject();
    const QString element = elementOf(entry);
    const QJsonValue number = element == valueQuantity ? entry.value(element).toObject().value(QStringLiteral("value"))
                                                       : entry.value(element);
    return number.isDouble() ? std::optional{number.toDouble()} : std::nullopt;
}

QJsonArray numbered(const QuestionnaireItem &item, double number)
{
    if (item.type == ItemType::Integer) return one(QStringLiteral("valueInteger"), qint64(std::llround(number)));
    return one(QStringLiteral("valueDecimal"), number);
}

bool isYes(const QJsonArray &value)
{
    static const QStringList codes{QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"),
        QStringLiteral("la33-6"), QStringLiteral("373066001")}; // v2-0136, LOINC, SNOMED CT
    const QJsonObject entry = value.at(0).toObject();
    if (entry.contains(valueBoolean)) return entry.value(valueBoolean).toBool();
    const QString code = entry.value(valueCoding).toObject().value(QStringLiteral("code")).toString();
    return codes.contains(code.toLower());
}

bool leadsToReferral(const QuestionnaireItem &item, const QJsonArray &value)
{
    if (value.isEmpty() || isYes(value)) return !value.isEmpty();
    if (!item.isChoice() || item.reversed.isEmpty()) return false;
    return std::none_of(item.options.begin(), item.options.end(),
        [&value](const AnswerOption &option) { return isYes({option.answer}) || isNone(option, value); });
}

QJsonArray yesOrNo(int place) { return one(valueBoolean, place == 0); }

} // namespace answers

} // namespace alongside
