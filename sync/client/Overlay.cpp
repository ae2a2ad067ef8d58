// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Overlay.h"

#include "sync/merge/ThreeWayMerge.h"

namespace alongside {

std::optional<Record> laidOver(const RecordSchema &schema, const std::optional<Record> &below,
    const Operation &operation, const Mutation &envelope)
{
    const RecordKind *kind = schema.find(operation.type);
    Q_ASSERT_X(kind, "laidOver", "a mutation of this tablet names a kind that it did not check");
    if (operation.kind == Operation::Kind::Remove) return std::nullopt;
    if (operation.kind == Operation::Kind::Patch && !below) return std::nullopt;
    Record record = below.value_or(Record{operation.type, operation.id, 0, {}});
    record.fields = applyOverlay(*kind, record.fields, operation, envelopeOf(envelope));
    return record;
}

std::optional<Record> laidOver(const RecordSchema &schema, const std::optional<Record> &below, const Mutation &mutation,
    const QString &type, const QString &id)
{
    std::optional<Record> shown = below;
    for (const Operation &operation : mutation.ops)
        if (operation.type == type && operation.id == id) shown = laidOver(schema, shown, operation, mutation);
    return shown;
}

} // namespace alongside
