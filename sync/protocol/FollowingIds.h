// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Record.h"

namespace alongside {

/// Ids of a table as they travel, put into its ids: a text is one, null follows from the row's fields that key names.
/// False when one does neither, or when the table has not as many values in each of these fields.
bool takeIds(RecordColumns &columns, const FieldValues &ids, const QStringList &key);

} // namespace alongside
