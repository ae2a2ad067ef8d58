// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/WordTables.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Puts the words of rows into their index as they are written, in the writer's transaction. Not a trigger: of each
/// page that a statement with one touches SQLite keeps a copy, and SQLCipher encrypts it.
class WordRows {
public:
    explicit WordRows(const WordIndex &index);

    /// The row that was inserted just now. texts: in the index's order; null: none.
    Result<void> add(Database &database, const QString &id, const QStringList &texts) const;

private:
    QString m_insert;
    QString m_isBack;
};

} // namespace alongside
