// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Migration of what people said for monitoring equalities; Schema alone calls it.
Result<void> addEqualities(Database &database);

} // namespace alongside
