// SPDX-License-Identifier: Apache-2.0
#include "app/store/DecisionTables.h"

namespace alongside {

Result<void> addDecisions(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Decision" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "purpose" TEXT, "about" TEXT, "explained" TEXT, "helped" TEXT, "said" TEXT,
            "capacity" TEXT, "capacityWhy" TEXT, "decidedBy" TEXT, "consulted" TEXT, "answer" TEXT, "by" TEXT, "at" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX decision_of_person ON "Decision" ("person");

        CREATE TABLE "Consent" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "purpose" TEXT, "givenAt" TEXT, "endedAt" TEXT, "endedBy" TEXT, "endedWords" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX consent_of_person ON "Consent" ("person");

        CREATE TABLE "Objection" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "part" TEXT, "words" TEXT, "at" TEXT, "by" TEXT, "answer" TEXT, "answeredAt" TEXT,
            "answeredBy" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX objection_of_person ON "Objection" ("person");

        ALTER TABLE "Person" ADD COLUMN "history" TEXT;
        ALTER TABLE "Profile" ADD COLUMN "history" TEXT;
        ALTER TABLE "Visit" ADD COLUMN "needs" TEXT;
        CREATE INDEX look_at_person ON "AccessLine" ("person", "at");
    )sql"));
}

// Lines that are not received yet are all that most tablets have.
Result<void> addLooksHere(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE look_here (
            person TEXT NOT NULL, at TEXT NOT NULL, coach TEXT NOT NULL, what TEXT NOT NULL,
            PRIMARY KEY (person, at, coach, what)
        ) WITHOUT ROWID;
        INSERT OR IGNORE INTO look_here
            SELECT "person", "at", "coach", "what" FROM "AccessLine"
            WHERE "coach" IS NOT NULL AND "what" <> 'concernOpened'
            AND "device" = (SELECT value FROM sync_checkpoint WHERE name = 'device');
    )sql"));
}

} // namespace alongside
