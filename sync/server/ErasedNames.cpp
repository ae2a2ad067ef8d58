// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ErasedNames.h"

#include "sync/protocol/NamedIds.h"

#include <QJsonArray>
#include <QUuid>

namespace alongside {

ErasedNames::ErasedNames(const RecordSchema &schema, const ServerConfig &config, QSet<QString> ids)
    : m_schema{schema}, m_config{config}, m_ids{std::move(ids)}
{
}

bool ErasedNames::isErased(const QJsonValue &value) const
{
    return value.isString() && m_ids.contains(value.toString());
}

bool ErasedNames::isAbout(const QString &type, const QJsonObject &fields) const
{
    if (type == m_config.conflictType) return isErased(fields.value(QStringLiteral("record")));
    if (type == m_config.subjectType) return false;
    const RecordKind *kind = m_schema.find(type);
    if (!kind) return withoutIds(fields, m_ids) != fields; // nobody here can read it: whoever it names, it goes
    if (isHandedOn(type, fields)) return false;
    bool isNamed = false;
    for (const RecordField &field : kind->fields) {
        if (field.type != FieldType::Id) continue;
        const QString id = fields.value(field.name).toString();
        if (id.isEmpty()) continue;
        const bool isTheirs = m_ids.contains(id);
        const bool isSubject = field.refersTo == m_config.subjectType;
        if (isSubject && !isTheirs) return false;
        isNamed = isNamed || (isTheirs && (isSubject || field.presence == RecordField::Presence::Required));
    }
    return isNamed;
}

bool ErasedNames::isMaking(const Operation &operation)
{
    return operation.kind == Operation::Kind::Add || operation.kind == Operation::Kind::Put;
}

QString ErasedNames::firstOther(const QJsonObject &fields) const
{
    const QJsonArray others = fields.value(m_config.othersField).toArray();
    for (const QJsonValue &other : others)
        if (!isErased(other) && !QUuid::fromString(other.toString()).isNull()) return other.toString();
    return {};
}

std::optional<QString> ErasedNames::fieldToHandOn(const QString &type, const QJsonObject &fields) const
{
    const RecordKind *kind = m_schema.find(type);
    if (!kind || firstOther(fields).isEmpty()) return std::nullopt;
    for (const RecordField &field : kind->fields) {
        const bool isOwn = field.type == FieldType::Id && field.refersTo == m_config.subjectType;
        if (isOwn && isErased(fields.value(field.name)) && !kind->key.contains(field.name)) return field.name;
    }
    return std::nullopt;
}

bool ErasedNames::isHandedOn(const QString &type, const QJsonObject &fields) const
{
    return fieldToHandOn(type, fields).has_value();
}

Operation ErasedNames::without(const Operation &operation) const
{
    Operation rest = operation;
    rest.set = without(operation.type, operation.set);
    rest.was = withoutIds(operation.was, m_ids);
    return rest;
}

QJsonObject ErasedNames::without(const QString &type, const QJsonObject &fields) const
{
    QJsonObject rest = withoutIds(fields, m_ids);
    const std::optional<QString> handedOn = fieldToHandOn(type, fields);
    if (!handedOn) return rest;
    const QString next = firstOther(fields);
    rest.insert(*handedOn, next);
    QJsonArray others;
    const QJsonArray before = rest.value(m_config.othersField).toArray();
    for (const QJsonValue &other : before)
        if (other.toString() != next) others.append(other);
    rest.insert(m_config.othersField, others);
    return rest;
}

} // namespace alongside
