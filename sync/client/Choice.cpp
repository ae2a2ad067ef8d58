// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Choice.h"

namespace alongside {

namespace {

// Every field of a group: one that the choice does not name has no value.
QJsonObject fieldsOfPath(const RecordKind &kind, const QString &path, const QJsonValue &value)
{
    const QStringList names = kind.fieldsOf(path);
    if (names == QStringList{path}) return {{path, value}};
    QJsonObject fields;
    for (const QString &name : names) {
        const QJsonValue part = value.toObject().value(name);
        fields.insert(name, part.isUndefined() ? QJsonValue{QJsonValue::Null} : part);
    }
    return fields;
}

} // namespace

std::optional<Operation> operationOfChoice(
    const RecordSchema &schema, const QJsonObject &conflictFields, const Operation &resolution)
{
    const auto conflict = Conflict::fromFields(conflictFields);
    const auto choice = Resolution::fromOperation(resolution);
    const RecordKind *kind = conflict ? schema.find(conflict->type) : nullptr;
    if (!choice || !kind) return std::nullopt;
    if (conflict->path == QLatin1String{removalPath}) {
        if (!choice->value.toBool()) return std::nullopt; // it stays
        return Operation{Operation::Kind::Remove, conflict->type, conflict->record, {}, {}};
    }
    return Operation{Operation::Kind::Patch, conflict->type, conflict->record, {},
        fieldsOfPath(*kind, conflict->path, choice->value)};
}

} // namespace alongside
