// SPDX-License-Identifier: Apache-2.0
#include "app/store/ChangeTables.h"

namespace alongside {

// Few changes, with a row for each person; read by change.
Result<void> addChanges(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Change" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "what" TEXT, "site" TEXT, "workStream" TEXT, "fromCoach" TEXT, "toCoach" TEXT, "from" TEXT,
            "reason" TEXT, "by" TEXT, "at" TEXT
        ) WITHOUT ROWID;
        CREATE TABLE "ChangeNotice" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "change" TEXT, "person" TEXT, "toldOn" TEXT, "how" TEXT, "said" TEXT, "supportedBy" TEXT,
            "toldBy" TEXT, "at" TEXT, "history" TEXT
        ) WITHOUT ROWID;
        CREATE INDEX change_notice_of_change ON "ChangeNotice" ("change");
    )sql"));
}

Result<void> nameTheChangesOfPlacements(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        ALTER TABLE "Placement" ADD COLUMN "begunByChange" TEXT;
        ALTER TABLE "Placement" ADD COLUMN "endedByChange" TEXT;
    )sql"));
}

} // namespace alongside
