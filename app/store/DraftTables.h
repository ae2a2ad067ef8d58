// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// The drafts of marks and of visits become rows of one table, which holds those of every kind.
Result<void> gatherDrafts(Database &database);

} // namespace alongside
