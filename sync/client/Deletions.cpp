// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Deletions.h"

#include "platform/sql/WithoutCount.h"
#include "sync/client/SyncTuning.h"

namespace alongside {

namespace {

QString dayOf(Instant instant) { return toText(instant).left(10); } // in UTC: days only have to be the same every time

} // namespace

Result<void> Deletions::make()
{
    return m_database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS sync_deleted ("
                                             "type TEXT NOT NULL, id TEXT NOT NULL, modseq INTEGER NOT NULL,"
                                             " PRIMARY KEY (type, id)) WITHOUT ROWID;"
                                             "CREATE TABLE IF NOT EXISTS sync_deleted_day ("
                                             "day TEXT NOT NULL PRIMARY KEY, modseq INTEGER NOT NULL) WITHOUT ROWID"));
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
    return withoutCount(m_database.run(QStringLiteral("DELETE FROM sync_deleted WHERE type = ?"), type));
}

Result<void> Deletions::passDay(Instant now, qint64 modseq)
{
    const QString old = dayOf(now - SyncTuning::keepDeleted);
    if (const auto made = make(); !made) return made;
    // A service that was put back counts anew from there: what was noted beyond says nothing about what comes.
    const auto cut =
        withoutCount(m_database.run(QStringLiteral("DELETE FROM sync_deleted_day WHERE modseq > ?"), modseq));
    if (!cut) return cut;
    const auto noted = withoutCount(
        m_database.run(QStringLiteral("INSERT OR IGNORE INTO sync_deleted_day VALUES (?, ?)"), dayOf(now), modseq));
    if (!noted) return noted;
    const auto forgotten =
        withoutCount(m_database.run(QStringLiteral("DELETE FROM sync_deleted WHERE modseq <="
                                                   " (SELECT max(modseq) FROM sync_deleted_day WHERE day <= ?)"),
            old));
    if (!forgotten) return forgotten;
    return withoutCount(m_database.run(QStringLiteral("DELETE FROM sync_deleted_day WHERE day <"
                                                      " (SELECT max(day) FROM sync_deleted_day WHERE day <= ?)"),
        old));
}

Result<void> Deletions::expect(const QString &deleted, const QString &type, qint64 modseq)
{
    return withoutCount(m_database.run(
        QStringLiteral("INSERT OR IGNORE INTO sync_unseen SELECT type, id FROM %1").arg(deleted), type, modseq));
}

} // namespace alongside
