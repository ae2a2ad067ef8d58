// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// What its errors say: "%1" is the type, "%2" the field.
inline constexpr auto notValidText = "%1.%2 is not valid";
inline constexpr auto unknownTypeText = "%1 is not a known type";

/// Whether an operation fits the table of kinds: known type and fields, each value of its declared form, an id that
/// follows from the natural key, required fields present in what is made, nothing changed that is only added.
/// Rejected names type and field, never a value.
Result<void> validate(const RecordSchema &schema, const Operation &operation);

} // namespace alongside
