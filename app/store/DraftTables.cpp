// SPDX-License-Identifier: Apache-2.0
#include "app/store/DraftTables.h"

namespace alongside {

// kind and about: DraftOwner's; field: the number of the kind's own enumeration (MarkDraftField, VisitDraftField …).
Result<void> gatherDrafts(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        ALTER TABLE draft RENAME TO draft_of_mark;
        CREATE TABLE draft (
            kind TEXT NOT NULL, about TEXT NOT NULL, coach TEXT NOT NULL, field INTEGER NOT NULL,
            words TEXT NOT NULL, base TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (kind, about, coach, field)
        ) WITHOUT ROWID;
        INSERT INTO draft SELECT 'Attendance', person || '/' || date || '/' || session, coach, field, words, '', at
            FROM draft_of_mark;
        INSERT INTO draft SELECT 'Visit', visit, coach, field, words, base, at FROM visit_draft;
        DROP TABLE draft_of_mark;
        DROP TABLE visit_draft;
    )sql"));
}

} // namespace alongside
