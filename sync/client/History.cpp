// SPDX-License-Identifier: Apache-2.0
#include "sync/client/History.h"

#include "platform/sql/Transaction.h"
#include "sync/client/Checkpoint.h"

namespace alongside {

Result<void> askForOlder(Database &database)
{
    Transaction transaction{database};
    auto checkpoint = Checkpoint::load(database);
    if (!checkpoint) return checkpoint.error();
    // A first sync that has not begun fetches all of it at once.
    const bool isComplete = checkpoint->cursor.modseq > 0 && !checkpoint->history.from.isValid();
    if (checkpoint->history.older == History::Older::NotAsked && !isComplete)
        checkpoint->history.older = History::Older::Wanted;
    if (const auto saved = checkpoint->save(database); !saved) return saved;
    return transaction.commit();
}

Result<History> historyOn(Database &database)
{
    const auto checkpoint = Checkpoint::load(database);
    if (!checkpoint) return checkpoint.error();
    return checkpoint->history;
}

} // namespace alongside
