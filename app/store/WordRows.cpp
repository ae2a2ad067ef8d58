// SPDX-License-Identifier: Apache-2.0
#include "app/store/WordRows.h"

#include <algorithm>

namespace alongside {

WordRows::WordRows(const WordIndex &index)
    : m_insert{QStringLiteral("INSERT INTO %1_words (docid, \"%2\") VALUES (last_insert_rowid(), %3)")
                   .arg(index.stem, index.texts.join(QStringLiteral("\", \"")),
                       QStringList{index.texts.size(), QStringLiteral("?")}.join(u','))},
      m_isBack{QStringLiteral("DELETE FROM %1_removed WHERE id = ?").arg(index.stem)}
{
}

Result<void> WordRows::add(Database &database, const QString &id, const QStringList &texts) const
{
    if (std::all_of(texts.cbegin(), texts.cend(), [](const QString &text) { return text.isNull(); })) return {};
    Result<Statement> insert = database.query(m_insert);
    if (!insert) return insert.error();
    for (int index = 0; index < texts.size(); ++index)
        insert->bindOne(index + 1, texts.at(index));
    if (auto inserted = insert->finish(); !inserted) return inserted;
    const auto isBack = database.run(m_isBack, id);
    return isBack ? Result<void>{} : isBack.error();
}

} // namespace alongside
