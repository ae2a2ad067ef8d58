// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// A record as this tablet shows it: the copy below (nothing where there is none), and over it what one mutation does
/// to it. A Patch of a record that is not there shows nothing: its other fields are not known. Pure.
std::optional<Record> laidOver(const RecordSchema &schema, const std::optional<Record> &below, const Mutation &mutation,
    const QString &type, const QString &id);

/// The same for one operation.
std::optional<Record> laidOver(const RecordSchema &schema, const std::optional<Record> &below,
    const Operation &operation, const Mutation &envelope);

} // namespace alongside
