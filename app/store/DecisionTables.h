// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// What people decide, take back and object to; and who changed what on a person's page.
Result<void> addDecisions(Database &database);

/// Who looked at whom on this tablet (AccessLog); it does not travel.
Result<void> addLooksHere(Database &database);

} // namespace alongside
