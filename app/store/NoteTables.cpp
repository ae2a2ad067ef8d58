// SPDX-License-Identifier: Apache-2.0
#include "app/store/NoteTables.h"

namespace alongside {

namespace {

// The index names notes by a number. It is a column: the row's own would be another one after VACUUM.
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

// An index without text of its own: the notes have it. note_removed holds what went and did not come again (a note that
// is acknowledged goes and comes), because the words of it are still in old parts of the index until those are merged
// (NoteSearch::forgetRemoved). With the last note everything goes at once.
Result<void> followNotes(Database &database)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE note_removed (id TEXT PRIMARY KEY) WITHOUT ROWID;

        CREATE TRIGGER note_written AFTER INSERT ON "Note" BEGIN
            INSERT INTO note_words (docid, "words") VALUES (new."number", new."words");
            DELETE FROM note_removed WHERE id = new."id";
        END;

        CREATE TRIGGER note_goes BEFORE DELETE ON "Note" BEGIN
            DELETE FROM note_words WHERE docid = old."number";
            INSERT INTO note_removed (id) VALUES (old."id");
        END;

        CREATE TRIGGER last_note_gone AFTER DELETE ON "Note" WHEN NOT EXISTS (SELECT 1 FROM "Note") BEGIN
            INSERT INTO note_words (note_words) VALUES ('rebuild');
            DELETE FROM note_removed;
        END;

        INSERT INTO note_words (note_words) VALUES ('rebuild');
    )sql"));
}

} // namespace

Result<void> addNoteWords(Database &database, const QStringList &tokenizers)
{
    Result<void> made{Error{ErrorKind::Storage, QStringLiteral("no way to tell words apart")}};
    for (const QString &tokenizer : tokenizers)
        if (!made)
            made = database.execute(QStringLiteral(
                R"sql(CREATE VIRTUAL TABLE note_words USING fts4(content="Note", "words", tokenize=%1))sql")
                                        .arg(tokenizer));
    return made ? followNotes(database) : made;
}

Result<void> addNoteSearch(Database &database)
{
    if (auto numbered = numberNotes(database); !numbered) return numbered;
    return addNoteWords(database, {QStringLiteral("unicode61"), QStringLiteral("simple")});
}

} // namespace alongside
