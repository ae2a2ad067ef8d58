// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Changes for several people, and who was told of them.
Result<void> addChanges(Database &database);
/// Which change ended a placement, or began it.
Result<void> nameTheChangesOfPlacements(Database &database);

} // namespace alongside
