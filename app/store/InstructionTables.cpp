// SPDX-License-Identifier: Apache-2.0
#include "app/store/InstructionTables.h"

namespace alongside {

// Trials come by day with random ids, so they are appended, as marks and visits are.
Result<void> addInstruction(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Task" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "name" TEXT, "madeFrom" TEXT, "steps" TEXT, "to" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX task_of_person ON "Task" ("person");

        CREATE TABLE "Trial" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "task" TEXT, "visit" TEXT, "by" TEXT, "at" TEXT, "levels" TEXT
        );
        CREATE INDEX trial_of_task ON "Trial" ("task", "at");
    )sql"));
}

} // namespace alongside
