// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Makes the tables that sync/client keeps in a service's file: outbox, mirror, checkpoint, open conflicts, what a
/// refetch has still to see. All are named sync_…; nothing outside this room reads or writes them. Called from the
/// app's first migration, inside its transaction.
Result<void> createClientTables(Database &database);
/// The table that came later, for files from before: it is among those above, and made once.
Result<void> addGoneTable(Database &database);
/// One index of the outbox instead of two, for files from before.
Result<void> mergeOutboxIndexes(Database &database);
/// The same of those that hold the bytes of attachments.
Result<void> addChunkTables(Database &database);

} // namespace alongside
