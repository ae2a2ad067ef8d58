// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Migrator.h"

#include "platform/sql/Transaction.h"

namespace alongside {

namespace {

using Work = Result<void> (*)(Database &);

Result<void> step(Database &database, const Migration &migration, Work after)
{
    Transaction transaction{database};
    const Result<int> version = database.schemaVersion(); // again, now that no other process can move it
    if (!version) return version.error();
    if (*version >= migration.version) return {};
    if (auto applied = migration.apply(database); !applied) return applied;
    if (auto done = after ? after(database) : Result<void>{}; !done) return done;
    if (auto set = database.setSchemaVersion(migration.version); !set) return set;
    return transaction.commit();
}

} // namespace

Result<void> migrate(Database &database, std::span<const Migration> migrations, Work afterLast)
{
    Q_ASSERT(versionsIncrease(migrations));
    const Result<int> found = database.schemaVersion();
    if (!found) return found.error();
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (*found > newest)
        return Error{ErrorKind::TooNew, QStringLiteral("schema %1, this version knows %2").arg(*found).arg(newest)};

    for (const Migration &migration : migrations) {
        if (migration.version <= *found) continue;
        const Work after = migration.version == newest ? afterLast : nullptr;
        if (auto stepped = step(database, migration, after); !stepped) return stepped;
    }
    return {};
}

} // namespace alongside
