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

} // namespace alongside
