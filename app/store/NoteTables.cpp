// SPDX-License-Identifier: Apache-2.0
#include "app/store/NoteTables.h"

namespace alongside {

namespace {

Result<void> numberNotes(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        DROP INDEX note_of_person;
        DROP INDEX note_of_visit;
        ALTER TABLE "Note" RENAME TO note_before;
        CREATE TABLE "Note" (
            "number" INTEGER PRIMARY KEY, "id" TEXT NOT NULL UNIQUE, "revision" INTEGER NOT NULL, "extra" TEXT,
            "person" TEXT, "visit" TEXT, "words" TEXT, "at" TEXT, "by" TEXT, "corrects" TEXT
        );
        INSERT INTO "Note" ("id", "revision", "extra", "person", "visit", "words", "at", "by", "corrects")
            SELECT "id", "revision", "extra", "person", "visit", "words", "at", "by", "corrects" FROM note_before;
        DROP TABLE note_before;
        CREATE INDEX note_of_person ON "Note" ("person", "at");
        CREATE INDEX note_of_visit ON "Note" ("visit");
    )sql"));
}

} // namespace

WordIndex noteWords() { return {QStringLiteral("note"), QStringLiteral("Note"), {QStringLiteral("words")}}; }

Result<void> addNoteSearch(Database &database)
{
    if (auto numbered = numberNotes(database); !numbered) return numbered;
    return addWords(database, noteWords());
}

} // namespace alongside
