// SPDX-License-Identifier: Apache-2.0
#include "app/store/ReferralTables.h"

namespace alongside {

// Few, and read by person or all at once: whom to chase.
Result<void> addReferrals(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Referral" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "origin" TEXT, "reassessment" TEXT, "decision" TEXT, "route" TEXT, "destination" TEXT,
            "reason" TEXT, "state" TEXT, "sentOn" TEXT, "answeredOn" TEXT, "endedOn" TEXT, "answer" TEXT,
            "outcome" TEXT, "chaseOn" TEXT, "chases" TEXT, "by" TEXT, "at" TEXT, "history" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX referral_of_person ON "Referral" ("person");
    )sql"));
}

} // namespace alongside
