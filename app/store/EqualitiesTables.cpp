// SPDX-License-Identifier: Apache-2.0
#include "app/store/EqualitiesTables.h"

namespace alongside {

// What was written here and nothing else: the service sends none, and no screen reads it.
Result<void> addEqualities(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE "Equalities" (
            "id" TEXT PRIMARY KEY, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "question" TEXT, "answer" TEXT, "at" TEXT
        )
    )sql"));
}

} // namespace alongside
