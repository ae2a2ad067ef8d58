// SPDX-License-Identifier: Apache-2.0
#include "app/store/EarningsTables.h"

namespace alongside {

// One person's weeks are read together, those of a month or of five weeks.
Result<void> addEarnings(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Earnings" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "job" TEXT, "week" TEXT, "minutes" INTEGER, "grossPence" INTEGER, "netPence" INTEGER,
            "paidOn" TEXT, "source" TEXT, "estimated" INTEGER, "workedOutWith" TEXT, "by" TEXT, "at" TEXT,
            "history" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX earnings_of_person ON "Earnings" ("person", "week");
    )sql"));
}

Result<void> addBenefitTerms(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        ALTER TABLE "Benefit" ADD COLUMN "housing" TEXT;
        ALTER TABLE "Benefit" ADD COLUMN "limitedCapability" TEXT;
        ALTER TABLE "Benefit" ADD COLUMN "jurisdiction" TEXT;
        ALTER TABLE "Benefit" ADD COLUMN "cycleWeeks" INTEGER;
    )sql"));
}

Result<void> addBenefitHistory(Database &database)
{
    return database.execute(QStringLiteral("ALTER TABLE \"Benefit\" ADD COLUMN \"history\" TEXT"));
}

} // namespace alongside
