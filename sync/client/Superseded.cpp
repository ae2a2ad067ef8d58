// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Superseded.h"

namespace alongside {

namespace {

QString idIn(const Row &row) { return row.text(0); }

void add(QSet<QString> &ids, const QStringList &more) { ids.unite({more.cbegin(), more.cend()}); }

} // namespace

Superseded::Superseded(Database &database, RecordSink &shown) : m_database{database}, m_shown{shown} { }

Result<void> Superseded::note(const ChangesPage &page)
{
    // A kind that was not looked for yet is found in the tables.
    for (const RecordColumns &columns : page.records)
        if (m_found.contains(columns.type)) add(m_found[columns.type], columns.ids);
    for (const DestroyedRecords &destroyed : page.destroyed) {
        if (m_found.contains(destroyed.type)) add(m_found[destroyed.type], destroyed.ids);
        for (const QString &id : destroyed.ids) {
            const auto noted =
                m_database.run(QStringLiteral("INSERT OR IGNORE INTO sync_gone VALUES (?, ?)"), destroyed.type, id);
            if (!noted) return noted.error();
        }
    }
    return {};
}

Result<QSet<QString>> Superseded::idsOf(const QString &type, qint64 modseq)
{
    if (const auto known = m_found.constFind(type); known != m_found.cend()) return *known;
    auto found = find(type, modseq);
    if (found) m_found.insert(type, *found);
    return found;
}

// A record under something of ours has its revision in the mirror; on show it may not be at all.
Result<QSet<QString>> Superseded::find(const QString &type, qint64 modseq)
{
    const auto newer = m_shown.idsAbove(type, modseq);
    if (!newer) return newer.error();
    const auto below = m_database.collect(
        QStringLiteral("SELECT id FROM sync_mirror WHERE type = ? AND revision > ?"), idIn, type, modseq);
    if (!below) return below.error();
    const auto gone = m_database.collect(QStringLiteral("SELECT id FROM sync_gone WHERE type = ?"), idIn, type);
    if (!gone) return gone.error();
    QSet<QString> ids;
    for (const QStringList &some : {*newer, *below, *gone})
        add(ids, some);
    return ids;
}

Result<void> Superseded::forget()
{
    m_found.clear();
    const auto forgotten = m_database.run(QStringLiteral("DELETE FROM sync_gone"));
    if (!forgotten) return forgotten.error();
    return {};
}

} // namespace alongside
