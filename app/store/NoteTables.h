// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <QStringList>

namespace alongside {

/// Migrations of the notes' table; called by Schema alone.

/// An index of the words in notes, inside the same encrypted file. Triggers keep it, so a note and its words are one
/// transaction whoever writes the note. tokenizers: how words are told apart, the best first; the first that this
/// SQLite has is taken ("unicode61" knows accents, "simple" only English letters).
Result<void> addNoteWords(Database &database, const QStringList &tokenizers);
Result<void> addNoteSearch(Database &database);

} // namespace alongside
