// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/WordTables.h"

namespace alongside {

/// Migrations of the visits' table; called by Schema alone.

/// What was seen and what each of them said, in the order of WordSearch::Place.
WordIndex visitWords();
Result<void> addVisitSearch(Database &database);

} // namespace alongside
