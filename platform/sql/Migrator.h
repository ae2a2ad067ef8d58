// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <span>

namespace alongside {

/// One step of a schema. A plain function pointer, so that it cannot depend on anything that changes later.
struct Migration {
    int version;
    Result<void> (*apply)(Database &);
};

/// For a static_assert beside each table of migrations: versions increase.
constexpr bool versionsIncrease(std::span<const Migration> migrations)
{
    for (size_t index = 1; index < migrations.size(); ++index)
        if (migrations[index].version <= migrations[index - 1].version) return false;
    return true;
}

/// Brings a store to the last version, each step in its own transaction. TooNew, and the file untouched, when the
/// store was written by a newer version of the software. afterLast: what this version does with the tables once they
/// are its own, in the transaction of the last step, so that no file of this version is without it.
Result<void> migrate(
    Database &database, std::span<const Migration> migrations, Result<void> (*afterLast)(Database &) = nullptr);

} // namespace alongside
