// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Migration of the tables of systematic instruction; called by Schema alone.
Result<void> addInstruction(Database &database);

} // namespace alongside
