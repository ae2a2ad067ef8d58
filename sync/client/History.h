// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <QDate>

namespace alongside {

/// How far back this tablet goes.
struct History {
    QDate from; ///< what is dated earlier is not on this tablet, unless it was changed lately; invalid: all of it is
    enum class Older {
        NotAsked,
        Wanted, ///< a coach has asked for all that is older
        Loading, ///< the snapshot under way is of it
    } older = Older::NotAsked;

    bool operator==(const History &) const = default;
};

/// A coach asks for everything older: the next attempt fetches it, and attempts after it go on where it was cut.
/// Nothing happens where all of it is here. A transaction of its own, on the writer's thread.
Result<void> askForOlder(Database &database);
Result<History> historyOn(Database &database);

} // namespace alongside
