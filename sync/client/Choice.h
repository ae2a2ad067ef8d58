// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/merge/Conflict.h"

namespace alongside {

/// What somebody's choice between the candidates of a conflict does to the record that it is about, as an operation of
/// its own in the same act: so the chosen value is shown at once, and is what the next change has seen. Nothing where
/// the operation chooses nothing, or the record stays as it is. Pure.
std::optional<Operation> operationOfChoice(
    const RecordSchema &schema, const QJsonObject &conflictFields, const Operation &resolution);

} // namespace alongside
