// SPDX-License-Identifier: Apache-2.0
#include "app/screens/conflicts/ThirdField.h"

#include "app/store/RecordWords.h"

#include <QJsonObject>

#include <algorithm>

namespace alongside {

namespace {

using Hand = ThirdHand;

/// Text whose words are codes, and what else a schema cannot tell: it knows Text, Integer and Id.
struct Exception {
    const char *type, *field;
    Hand hand;
};
constexpr Exception exceptions[] = {
    {"Attendance", "code", Hand::None}, // a grid of codes
    {"Person", "status", Hand::Chosen},
    {"Placement", "kind", Hand::Chosen},
    {"Placement", "weeklyMinutes", Hand::Hours},
    {"PlacementChange", "weeklyMinutes", Hand::Hours},
    {"Earnings", "minutes", Hand::Hours},
    {"Visit", "timesFrom", Hand::Kept},
    {"Visit", "placement", Hand::None}, // one of a person's own, seen on their page
    {"Expectation", "placement", Hand::None},
    {"Expectation", "pattern", Hand::None},
    {"Site", "openDays", Hand::None},
    {"Benefit", "housing", Hand::None}, // with or without: there is no third
    {"Benefit", "limitedCapability", Hand::None},
    {"Benefit", "jurisdiction", Hand::None},
    {"Action", "ownedBy", Hand::Chosen},
    {"Referral", "route", Hand::Chosen},
    {"Referral", "state", Hand::None}, // what may follow what is asked on its own page
    {"Reassessment", "agreement", Hand::None}, // they are asked again, in the review
    {"Invitation", "declinedSaidBy", Hand::Chosen},
    {"Questionnaire", "status", Hand::None},
    {"Answer", "value", Hand::None}, // given as the question asks for it
    {"Answer", "answeredBy", Hand::None},
    {"Answer", "reversed", Hand::None},
};

Hand byType(const RecordField &field)
{
    switch (field.type) {
    case FieldType::Text:
        return Hand::Words;
    case FieldType::Integer:
        return field.name.endsWith(QStringLiteral("Pence")) ? Hand::Pounds : Hand::Whole;
    case FieldType::Boolean:
    case FieldType::Id:
        return Hand::Chosen;
    case FieldType::Date:
        return Hand::Day;
    case FieldType::Time:
        return Hand::Time;
    case FieldType::Timestamp:
        return Hand::Moment;
    case FieldType::List:
    case FieldType::Map:
    case FieldType::Chunks:
    case FieldType::Any:
        break;
    }
    return Hand::None;
}

Hand handOf(const QString &type, const RecordField &field)
{
    for (const Exception &exception : exceptions)
        if (type == QLatin1String{exception.type} && field.name == QLatin1String{exception.field})
            return exception.hand;
    return byType(field);
}

/// Only what people are asked about; a stamp, a total and what is set once are not.
QList<RecordField> askedFields(const RecordSchema &schema, const QString &type, const QString &path)
{
    const RecordKind *kind = schema.find(type);
    QList<RecordField> fields;
    for (const QString &name : kind ? kind->fieldsOf(path) : QStringList{})
        if (const RecordField *field = kind->field(name); field && field->rule == MergeRule::Ask) fields.append(*field);
    return fields;
}

} // namespace

bool isGivenByHand(const RecordSchema &schema, const QString &type, const QString &path)
{
    const QList<RecordField> fields = askedFields(schema, type, path);
    return !fields.isEmpty() && std::none_of(fields.begin(), fields.end(), [&type](const RecordField &field) {
        return handOf(type, field) == Hand::None;
    });
}

QList<ThirdField> thirdFieldsOf(
    Database &database, const RecordSchema &schema, const QString &type, const QString &path, const QJsonValue &inForce)
{
    QList<ThirdField> made;
    if (!isGivenByHand(schema, type, path)) return made;
    const QList<RecordField> fields = askedFields(schema, type, path);
    for (const RecordField &field : fields) {
        const Hand hand = handOf(type, field);
        if (hand == Hand::Kept) continue;
        ThirdField third{.field = field.name, .name = RecordWords::ofPath(field.name), .hand = hand};
        if (hand == Hand::Chosen) third.choices = thirdChoicesFor(database, field);
        if (inForce.isObject()) third.typed = ThirdText::of(hand, inForce.toObject().value(field.name));
        made.append(third);
    }
    return made;
}

ThirdGiven givenBy(const QList<ThirdField> &fields, const QString &path, const QJsonValue &inForce, QDate today)
{
    QJsonObject group = inForce.toObject();
    for (const ThirdField &field : fields) {
        const ThirdGiven given = ThirdText::read(field.hand, field.typed, today);
        const bool isWhole = field.field == path;
        if (isWhole || !given.problem.isEmpty()) return given;
        group.insert(field.field, given.value);
    }
    return {group, {}};
}

} // namespace alongside
