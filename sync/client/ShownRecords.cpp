// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ShownRecords.h"

#include "sync/client/ChunkStore.h"
#include "sync/client/RecordRows.h"
#include "sync/merge/Conflict.h"

namespace alongside {

namespace {

bool isConflict(const QString &type) { return type == QLatin1String("Conflict"); }

} // namespace

ShownRecords::ShownRecords(Database &database, RecordSink &sink) : m_database{database}, m_sink{sink} { }

Result<std::optional<Record>> ShownRecords::read(const QString &type, const QString &id)
{
    return m_sink.read(type, id);
}

Result<void> ShownRecords::write(const Record &record)
{
    m_changed.insert(record.type);
    if (isConflict(record.type))
        if (const auto noted = noteConflict(record.id, record.fields); !noted) return noted;
    return m_sink.write(record);
}

Result<void> ShownRecords::remove(const QString &type, const QString &id)
{
    m_changed.insert(type);
    if (isConflict(type))
        if (const auto forgotten = forgetConflict(id); !forgotten) return forgotten;
    if (const auto left = ChunkStore{m_database}.letGo({type, id}); !left) return left;
    return m_sink.remove(type, id);
}

Result<void> ShownRecords::load(const RecordColumns &columns)
{
    m_changed.insert(columns.type);
    if (isConflict(columns.type))
        for (qsizetype row = 0; row < columns.ids.size(); ++row)
            if (const auto noted = noteConflict(columns.ids.at(row), fieldsOf(columns, row)); !noted) return noted;
    return m_sink.load(columns);
}

Result<void> ShownRecords::purge(const QString &type)
{
    m_changed.insert(type);
    if (isConflict(type)) {
        const auto forgotten = m_database.run(QStringLiteral("DELETE FROM sync_conflict"));
        if (!forgotten) return forgotten.error();
    }
    if (const auto forgotten = ChunkStore{m_database}.forgetType(type); !forgotten) return forgotten;
    return m_sink.purge(type);
}

// Bytes that wait, too: the service would not keep them.
Result<void> ShownRecords::erase(const QStringList &ids)
{
    for (const QString &id : ids) {
        const auto attachments = m_database.collect(
            QStringLiteral("SELECT type, id FROM sync_attachment WHERE id = ?"),
            [](const Row &row) {
                return RecordName{row.text(0), row.text(1)};
            },
            id);
        if (!attachments) return attachments.error();
        for (const RecordName &attachment : *attachments)
            if (const auto forgotten = ChunkStore{m_database}.forget(attachment); !forgotten) return forgotten;
    }
    return m_sink.erase(ids);
}

Result<QStringList> ShownRecords::conflictsAbout(const QString &type)
{
    return m_database.collect(
        QStringLiteral("SELECT id FROM sync_conflict WHERE type = ? ORDER BY id"),
        [](const Row &row) { return row.text(0); }, type);
}

Result<QStringList> ShownRecords::idsAbove(const QString &type, qint64 revision)
{
    return m_sink.idsAbove(type, revision);
}

QStringList ShownRecords::takeChangedTypes()
{
    QStringList types{m_changed.cbegin(), m_changed.cend()};
    types.sort();
    m_changed.clear();
    return types;
}

Result<void> ShownRecords::noteConflict(const QString &id, const QJsonObject &fields)
{
    const auto conflict = Conflict::fromFields(fields);
    if (!conflict) return forgetConflict(id); // of a newer version: shown as it is, not counted
    const bool isOpen = conflict->status == Conflict::Status::Open;
    const auto noted = m_database.run(QStringLiteral("INSERT OR REPLACE INTO sync_conflict VALUES (?, ?, ?, ?)"), id,
        conflict->type, conflict->record, isOpen);
    if (!noted) return noted.error();
    return {};
}

Result<void> ShownRecords::forgetConflict(const QString &id)
{
    const auto forgotten = m_database.run(QStringLiteral("DELETE FROM sync_conflict WHERE id = ?"), id);
    if (!forgotten) return forgotten.error();
    return {};
}

} // namespace alongside
