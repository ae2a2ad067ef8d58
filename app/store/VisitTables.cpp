// SPDX-License-Identifier: Apache-2.0
#include "app/store/VisitTables.h"

namespace alongside {

namespace {

Result<void> numberVisits(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        DROP INDEX visit_of_person;
        DROP INDEX visit_of_several;
        DROP INDEX visit_going_on;
        DROP INDEX visit_with_plan;
        ALTER TABLE "Visit" RENAME TO visit_before;
        CREATE TABLE "Visit" (
            "number" INTEGER PRIMARY KEY, "id" TEXT NOT NULL UNIQUE, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "others" TEXT, "coach" TEXT, "placement" TEXT, "workplace" TEXT, "date" TEXT, "start" TEXT,
            "end" TEXT, "timesFrom" TEXT, "plannedFor" TEXT, "purpose" TEXT, "minutesOnJob" INTEGER,
            "minutesOffJob" INTEGER, "minutesEmployer" INTEGER, "minutesTravel" INTEGER, "seen" TEXT,
            "employersView" TEXT, "personsView" TEXT, "communicationMet" INTEGER, "communicationWhy" TEXT,
            "nextVisit" TEXT, "history" TEXT, "needs" TEXT
        );
        INSERT INTO "Visit" SELECT NULL, * FROM visit_before;
        DROP TABLE visit_before;
        CREATE INDEX visit_of_person ON "Visit" ("person", "date");
        CREATE INDEX visit_of_several ON "Visit" ("date") WHERE "others" IS NOT NULL;
        CREATE INDEX visit_going_on ON "Visit" ("coach") WHERE "end" IS NULL;
        CREATE INDEX visit_with_plan ON "Visit" ("person", "date") WHERE "nextVisit" IS NOT NULL;
    )sql"));
}

} // namespace

WordIndex visitWords()
{
    return {QStringLiteral("visit"), QStringLiteral("Visit"),
        {QStringLiteral("seen"), QStringLiteral("employersView"), QStringLiteral("personsView")}};
}

Result<void> addVisitSearch(Database &database)
{
    if (auto numbered = numberVisits(database); !numbered) return numbered;
    return addWords(database, visitWords());
}

} // namespace alongside
