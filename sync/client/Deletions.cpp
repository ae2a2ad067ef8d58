// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Deletions.h"

namespace alongside {

Result<void> Deletions::make()
{
    return m_database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS sync_deleted ("
                                             "type TEXT NOT NULL, id TEXT NOT NULL, modseq INTEGER NOT NULL,"
                                             " PRIMARY KEY (type, id)) WITHOUT ROWID"));
}

Result<void> Deletions::note(const ChangesPage &page)
{
    if (page.destroyed.isEmpty()) return {};
    if (const auto made = make(); !made) return made;
    for (const DestroyedRecords &destroyed : page.destroyed) {
        for (const QString &id : destroyed.ids) {
            const auto noted = m_database.run(QStringLiteral("INSERT OR REPLACE INTO sync_deleted VALUES (?, ?, ?)"),
                destroyed.type, id, page.newState.modseq);
            if (!noted) return noted.error();
        }
    }
    return {};
}

Result<void> Deletions::expectAfter(const QString &type, qint64 modseq)
{
    if (const auto made = make(); !made) return made;
    const auto deleted = expect(QStringLiteral("sync_deleted WHERE type = ? AND modseq > ?"), type, modseq);
    if (!deleted) return deleted;
    // Of its own deletions a tablet may have heard nothing (Echo).
    return expect(QStringLiteral("sync_touch JOIN sync_outbox USING (seq)"
                                 " WHERE type = ? AND (visibleAt IS NULL OR visibleAt > ?)"),
        type, modseq);
}

Result<void> Deletions::forgetType(const QString &type)
{
    if (const auto made = make(); !made) return made;
    const auto forgotten = m_database.run(QStringLiteral("DELETE FROM sync_deleted WHERE type = ?"), type);
    if (!forgotten) return forgotten.error();
    return {};
}

Result<void> Deletions::expect(const QString &deleted, const QString &type, qint64 modseq)
{
    const auto expected = m_database.run(
        QStringLiteral("INSERT OR IGNORE INTO sync_unseen SELECT type, id FROM %1").arg(deleted), type, modseq);
    if (!expected) return expected.error();
    return {};
}

} // namespace alongside
