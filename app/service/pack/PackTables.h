// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/pack/PackFile.h"
#include "app/service/pack/PersonRecords.h"

namespace alongside {

/// One table of comma-separated values for each kind of record, exactly as it is stored: a column for each field of the
/// kind, then for each that this version does not know. Lists and maps are JSON in their cell; no value is an empty
/// one. Beside them what the ids in them are called, and what a supervisor has not decided about.
QList<PackFile> packTables(const PersonRecords &about);

/// How a value stands in a cell.
QString cellOf(const QJsonValue &value);

} // namespace alongside
