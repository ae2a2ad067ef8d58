// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Migration of the table of earnings; these are called by Schema alone.
Result<void> addEarnings(Database &database);
/// Migration of what decides which figures count for a benefit.
Result<void> addBenefitTerms(Database &database);
Result<void> addBenefitHistory(Database &database);

} // namespace alongside
