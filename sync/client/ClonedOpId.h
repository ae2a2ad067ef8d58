// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// Another opId for a mutation in the outbox whose own the service holds with other content. Several copies of one
/// tablet may have this mutation, each enrolled anew by itself, and all must give it the same name, or it would happen
/// twice: so the name follows from the mutation. Its number stays; instead of the device stands a line, which is named
/// after the first that was refused, so that one writer's mutations keep one line and their order.
Result<QString> clonedOpId(Database &database, const Mutation &refused);

} // namespace alongside
