// SPDX-License-Identifier: Apache-2.0
#include "app/records/RuleFields.h"

#include "app/records/FieldList.h"

namespace alongside {

QJsonObject ruleValueOf(const DatedRule &rule)
{
    QJsonObject value = rule.figures;
    value.insert(QStringLiteral("id"), rule.id);
    value.insert(QStringLiteral("version"), rule.version);
    value.insert(QStringLiteral("confidence"), rule.confidence);
    value.insert(QStringLiteral("source"), rule.source);
    return value;
}

QJsonObject fieldsOf(const DatedRule &rule)
{
    QJsonObject fields =
        FieldList{}.add("set", rule.set).add("name", rule.name).add("from", rule.from).add("to", rule.to).object();
    fields.insert(QStringLiteral("value"), ruleValueOf(rule));
    return fields;
}

DatedRule ruleFrom(const QJsonObject &fields)
{
    QJsonObject value = fields.value(QStringLiteral("value")).toObject();
    DatedRule rule{.id = value.take(QStringLiteral("id")).toString(),
        .set = fields.value(QStringLiteral("set")).toString(),
        .name = fields.value(QStringLiteral("name")).toString(),
        .from = QDate::fromString(fields.value(QStringLiteral("from")).toString(), Qt::ISODate),
        .to = QDate::fromString(fields.value(QStringLiteral("to")).toString(), Qt::ISODate),
        .version = value.take(QStringLiteral("version")).toInt(),
        .confidence = value.take(QStringLiteral("confidence")).toString(),
        .source = value.take(QStringLiteral("source")).toString()};
    rule.figures = value;
    return rule;
}

} // namespace alongside
