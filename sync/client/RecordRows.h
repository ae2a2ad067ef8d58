// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Record.h"

namespace alongside {

/// One row of records that travel as columns: what has no value is not among them.
QJsonObject fieldsOf(const RecordColumns &columns, qsizetype row);
/// The same kind and fields without a row.
RecordColumns emptyLike(const RecordColumns &columns);
/// The row goes to the end of columns with the same fields.
void appendRow(RecordColumns &columns, const RecordColumns &from, qsizetype row);
RecordColumns columnsOf(const QString &type, const QList<Record> &records);

} // namespace alongside
