// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <QStringList>

namespace alongside {

/// Words of one table's texts. The table has a column "number" that names its rows for ever: SQLite's own number of a
/// row is another one after VACUUM.
struct WordIndex {
    QString stem; ///< of the names: note_words, note_removed
    QString table;
    QStringList texts; ///< the columns that are looked in
};

/// Makes an index of words inside the same encrypted file, filled with what there is. WordRows adds what is written,
/// triggers take out what goes: a record and its words are one transaction. tokenizers: how words are told apart, the
/// best first; the first that this SQLite has is taken ("unicode61" knows accents, "simple" only English letters).
/// Called by migrations.
Result<void> addWords(Database &database, const WordIndex &index,
    const QStringList &tokenizers = {QStringLiteral("unicode61"), QStringLiteral("simple")});

} // namespace alongside
