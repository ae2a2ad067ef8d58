// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Refetch.h"

namespace alongside {

Refetch::Refetch(Database &database, RecordSink &shown)
    : m_database{database}, m_shown{shown}, m_deletions{database} { }

Result<void> Refetch::begin(Checkpoint &checkpoint, const StateToken &fork)
{
    for (const QString &type : checkpoint.types) {
        const auto ids = m_shown.idsAbove(type, fork.modseq);
        if (!ids) return ids.error();
        if (const auto expected = expect(type, *ids); !expected) return expected;
        if (const auto expected = m_deletions.expectAfter(type, fork.modseq); !expected) return expected;
    }
    // A record that we removed, and the service has not yet, is not on show.
    const auto mirrored = m_database.run(
        QStringLiteral("INSERT OR IGNORE INTO sync_unseen SELECT type, id FROM sync_mirror WHERE revision > ?"),
        fork.modseq);
    if (!mirrored) return mirrored.error();
    if (!checkpoint.gainedTypes.isEmpty()) checkpoint.gainedCursor = {fork.epoch, 0};
    checkpoint.cursor = fork;
    checkpoint.etag.clear();
    checkpoint.manifestTypes.clear();
    checkpoint.refetch = Checkpoint::Refetch::Running;
    return {};
}

Result<void> Refetch::beginManifest(Checkpoint &checkpoint)
{
    const StateToken cursor = checkpoint.cursor;
    if (const auto begun = begin(checkpoint, {cursor.epoch, 0}); !begun) return begun;
    checkpoint.cursor = cursor;
    checkpoint.manifestTypes = checkpoint.types;
    checkpoint.manifestAfter.clear();
    checkpoint.manifestSince = cursor.modseq;
    return {};
}

Result<void> Refetch::expect(const QString &type, const QStringList &ids)
{
    for (const QString &id : ids) {
        const auto noted = m_database.run(QStringLiteral("INSERT OR IGNORE INTO sync_unseen VALUES (?, ?)"), type, id);
        if (!noted) return noted.error();
    }
    return {};
}

Result<void> Refetch::noteDeletions(const ChangesPage &page) { return m_deletions.note(page); }

Result<void> Refetch::see(const QString &type, const QStringList &ids)
{
    const auto any =
        m_database.first(QStringLiteral("SELECT 1 FROM sync_unseen LIMIT 1"), [](const Row &) { return true; });
    if (!any) return any.error();
    if (!*any) return {}; // nearly always: a page is not slowed down by what is rare
    for (const QString &id : ids) {
        const auto seen = m_database.run(QStringLiteral("DELETE FROM sync_unseen WHERE type = ? AND id = ?"), type, id);
        if (!seen) return seen.error();
    }
    return {};
}

Result<Refetch::Unseen> Refetch::unseen(int limit)
{
    const auto rows = m_database.collect(
        QStringLiteral("SELECT type, id FROM sync_unseen WHERE type = (SELECT min(type) FROM sync_unseen)"
                       " ORDER BY id LIMIT ?"),
        [](const Row &row) {
            return RecordName{row.text(0), row.text(1)};
        },
        limit);
    if (!rows) return rows.error();
    Unseen unseen;
    for (const RecordName &name : *rows) {
        unseen.type = name.type;
        unseen.ids.append(name.id);
    }
    return unseen;
}

Result<void> Refetch::forgetType(const QString &type)
{
    const auto forgotten = m_database.run(QStringLiteral("DELETE FROM sync_unseen WHERE type = ?"), type);
    if (!forgotten) return forgotten.error();
    return m_deletions.forgetType(type);
}

} // namespace alongside
