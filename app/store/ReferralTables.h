// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Migration of the table of referrals; called by Schema alone.
Result<void> addReferrals(Database &database);

} // namespace alongside
