// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Choice.h"

#include "sync/merge/RecordPath.h"

namespace alongside {

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
        RecordPath{*kind, conflict->path}.fieldsWith(choice->value)};
}

} // namespace alongside
