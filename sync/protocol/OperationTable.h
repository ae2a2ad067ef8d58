// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

#include <QJsonArray>

namespace alongside {

/// A batch never makes more than this many values out of a message, however short the message is.
constexpr qsizetype mostOperationsInBatch = 20'000;
constexpr qsizetype mostCellsInBatch = 500'000;

/// Operations of a batch by shape: those with the same type, kind and field names share a table of columns.
struct OperationTable {
    QJsonArray shapes;
    QJsonArray order; ///< column: index of each operation's shape
};

/// Ids that follow from a natural key are left out.
OperationTable packOperations(const QList<Operation> &operations, const RecordSchema &schema);

/// The same operations in the same order. Rejected when the table does not make exactly that many.
Result<QList<Operation>> unpackOperations(const OperationTable &table, qsizetype count);

} // namespace alongside
