// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ErasedNames.h"

#include "sync/protocol/NamedIds.h"

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
    const RecordKind *kind = m_schema.find(type);
    if (!kind) return without(fields) != fields; // nobody here can read it: whoever it names, it goes
    bool isNamed = false;
    for (const RecordField &field : kind->fields) {
        if (field.type != FieldType::Id) continue;
        const QString id = fields.value(field.name).toString();
        if (id.isEmpty()) continue;
        const bool isTheirs = m_ids.contains(id);
        const bool isSomebodyElses = !isTheirs && field.refersTo == m_config.subjectType;
        if (isSomebodyElses) return false;
        isNamed = isNamed || isTheirs;
    }
    return isNamed;
}

std::optional<Operation> ErasedNames::without(const Operation &operation) const
{
    if (m_ids.contains(operation.id) || isAbout(operation.type, operation.set)) return std::nullopt;
    Operation rest = operation;
    rest.set = without(operation.set);
    rest.was = without(operation.was);
    return rest;
}

QJsonObject ErasedNames::without(const QJsonObject &fields) const { return withoutIds(fields, m_ids); }

} // namespace alongside
