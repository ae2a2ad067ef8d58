// SPDX-License-Identifier: Apache-2.0
#include "app/store/ConcernTables.h"

namespace alongside {

// concern_copy is of this tablet alone: a writer's concern, sealed to their own key.
Result<void> addConcerns(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Concern" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "key" TEXT, "sealed" TEXT
        );

        CREATE TABLE "ConcernSeal" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "to" TEXT, "of" TEXT, "sealed" TEXT
        ) WITHOUT ROWID;

        CREATE TABLE "CoachKey" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "coach" TEXT, "publicKey" TEXT
        ) WITHOUT ROWID;

        CREATE TABLE concern_copy (
            id TEXT PRIMARY KEY, coach TEXT NOT NULL, sealed BLOB NOT NULL
        ) WITHOUT ROWID;
    )sql"));
}

Result<void> addConcernOutcomes(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "ConcernOutcome" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "of" TEXT, "key" TEXT, "sealed" TEXT
        )
    )sql"));
}

// As open as in what was sent: whom a concern is about, nothing of what it says. Who is erased goes from here too, long
// after the outbox has forgotten it. Of a copy from before only its writer can tell; it goes with the first who is.
Result<void> nameThePersonOfCopies(Database &database)
{
    return database.execute(QStringLiteral("ALTER TABLE concern_copy ADD COLUMN person TEXT NOT NULL DEFAULT ''"));
}

} // namespace alongside
