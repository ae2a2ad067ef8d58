// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/WordTables.h"

namespace alongside {

/// Migrations of the notes' table; called by Schema alone.

WordIndex noteWords();
Result<void> addNoteSearch(Database &database);

} // namespace alongside
