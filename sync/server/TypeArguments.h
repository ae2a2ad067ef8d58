// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// What is wrong with the arguments of <Type>/get (RFC 8620 §5.1) and <Type>/changes (§5.2), as far as it can be told
/// without the store; nothing when they are in order. An argument that the method does not have is wrong too (§3.8).
std::optional<MethodError> faultInGet(const RecordKind &kind, const QJsonObject &arguments);
std::optional<MethodError> faultInChanges(const QJsonObject &arguments);

} // namespace alongside
