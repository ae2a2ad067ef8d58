// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/QuestionnaireItem.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace alongside {

namespace {

/// R4's item types (http://hl7.org/fhir/R4/valueset-item-type.html) and the elements that answer them.
struct TypeRow {
    ItemType type;
    const char *code;
    const char *element;
};

constexpr TypeRow typeRows[] = {
    {ItemType::Group, "group", ""},
    {ItemType::Display, "display", ""},
    {ItemType::Boolean, "boolean", "valueBoolean"},
    {ItemType::Decimal, "decimal", "valueDecimal"},
    {ItemType::Integer, "integer", "valueInteger"},
    {ItemType::Date, "date", "valueDate"},
    {ItemType::DateTime, "dateTime", "valueDateTime"},
    {ItemType::Time, "time", "valueTime"},
    {ItemType::String, "string", "valueString"},
    {ItemType::Text, "text", "valueString"},
    {ItemType::Url, "url", "valueUri"},
    {ItemType::Choice, "choice", "valueCoding"},
    {ItemType::OpenChoice, "open-choice", "valueCoding"},
    {ItemType::Attachment, "attachment", "valueAttachment"},
    {ItemType::Reference, "reference", "valueReference"},
    {ItemType::Quantity, "quantity", "valueQuantity"},
};

/// What an answerOption may be, and so what the answer to a choice may be.
bool isOptionElement(const QString &element)
{
    static const QStringList elements{QStringLiteral("valueCoding"), QStringLiteral("valueString"),
        QStringLiteral("valueInteger"), QStringLiteral("valueDate"), QStringLiteral("valueTime"),
        QStringLiteral("valueReference")};
    return elements.contains(element);
}

const TypeRow &rowOf(ItemType type)
{
    const auto row = std::find_if(
        std::begin(typeRows), std::end(typeRows), [type](const TypeRow &each) { return each.type == type; });
    Q_ASSERT(row != std::end(typeRows));
    return *row;
}

} // namespace

QString codeOf(ItemType type) { return QString::fromLatin1(rowOf(type).code); }

std::optional<ItemType> itemTypeOf(const QString &code)
{
    for (const TypeRow &row : typeRows)
        if (code == QLatin1String{row.code}) return row.type;
    return {};
}

QString answerElement(ItemType type) { return QString::fromLatin1(rowOf(type).element); }

bool takesElement(ItemType type, const QString &element)
{
    if (element.isEmpty()) return false;
    if (type == ItemType::Choice || type == ItemType::OpenChoice) return isOptionElement(element);
    return answerElement(type) == element;
}

} // namespace alongside
