// SPDX-License-Identifier: Apache-2.0
#include "app/store/WordTables.h"

namespace alongside {

namespace {

/// "old."seen", old."personsView"", say.
QString listed(const QStringList &columns, const QString &before = {})
{
    QStringList names;
    for (const QString &column : columns)
        names.append(QStringLiteral("%1\"%2\"").arg(before, column));
    return names.join(QStringLiteral(", "));
}

/// Whether there is a text; SQLite's coalesce takes two or more.
QString anyText(const QStringList &columns, const QString &before)
{
    return QStringLiteral("coalesce(%1, NULL) IS NOT NULL").arg(listed(columns, before));
}

// note_removed, say, holds what went and did not come again (a record that is acknowledged goes and comes), because the
// words of it are still in old parts of the index until those are merged (WordSearch::forgetRemoved). With the last
// record everything goes at once.
Result<void> follow(Database &database, const WordIndex &index)
{
    return database.execute(QStringLiteral(R"sql(
        CREATE TABLE %1_removed (id TEXT PRIMARY KEY) WITHOUT ROWID;

        CREATE TRIGGER %1_goes BEFORE DELETE ON "%2" WHEN %3 BEGIN
            DELETE FROM %1_words WHERE docid = old."number";
            INSERT INTO %1_removed (id) VALUES (old."id");
        END;

        CREATE TRIGGER last_%1_gone AFTER DELETE ON "%2" WHEN NOT EXISTS (SELECT 1 FROM "%2") BEGIN
            INSERT INTO %1_words (%1_words) VALUES ('rebuild');
            DELETE FROM %1_removed;
        END;

        INSERT INTO %1_words (%1_words) VALUES ('rebuild');
    )sql")
                                .arg(index.stem, index.table, anyText(index.texts, QStringLiteral("old."))));
}

} // namespace

// Without text of its own: the table has it.
Result<void> addWords(Database &database, const WordIndex &index, const QStringList &tokenizers)
{
    Result<void> made{Error{ErrorKind::Storage, QStringLiteral("no way to tell words apart")}};
    for (const QString &tokenizer : tokenizers)
        if (!made)
            made = database.execute(
                QStringLiteral(R"sql(CREATE VIRTUAL TABLE %1_words USING fts4(content="%2", %3, tokenize=%4))sql")
                    .arg(index.stem, index.table, listed(index.texts), tokenizer));
    return made ? follow(database, index) : made;
}

} // namespace alongside
