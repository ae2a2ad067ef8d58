// SPDX-License-Identifier: Apache-2.0
#include "app/store/EarlyFields.h"

#include "app/store/RecordMapping.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace alongside {

namespace {

/// Also "history", which is a column of every kind that keeps one.
bool hasPlaceFor(const RecordKind &kind, const QJsonObject &extra)
{
    const QStringList names = extra.keys();
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return kind.field(name) || (name == QStringLiteral("history") && !kind.historyOf.isEmpty());
    });
}

QJsonObject fieldsIn(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

} // namespace

Result<void> EarlyFields::takeIn()
{
    for (const RecordKind &kind : m_schema.kinds()) {
        if (auto taken = takeInFieldsOf(kind); !taken) return taken;
        if (auto taken = takeInRecordsOf(kind); !taken) return taken;
    }
    return {};
}

// Read and written again: what fits a column is in it then.
Result<void> EarlyFields::takeInFieldsOf(const RecordKind &kind)
{
    const auto early =
        m_database.collect(QStringLiteral("SELECT id, extra FROM \"%1\" WHERE extra IS NOT NULL").arg(kind.type),
            [&](const Row &row) { return hasPlaceFor(kind, fieldsIn(row.text(1))) ? row.text(0) : QString{}; });
    if (!early) return early.error();
    RecordMapping mapping{m_database, m_schema};
    for (const QString &id : *early) {
        if (id.isEmpty()) continue;
        const auto record = mapping.read(kind.type, id);
        if (!record) return record.error();
        if (auto written = mapping.write(**record); !written) return written;
    }
    return {};
}

// A file that knew the kind for a while may have a later one of the same id, or have heard that it is deleted.
Result<void> EarlyFields::takeInRecordsOf(const RecordKind &kind)
{
    const auto early = m_database.collect(
        QStringLiteral("SELECT id, revision, fields FROM record_aside WHERE type = ?"),
        [&](const Row &row) {
            return Record{kind.type, row.text(0), row.integer(1), fieldsIn(row.text(2))};
        },
        kind.type);
    if (!early) return early.error();
    RecordMapping mapping{m_database, m_schema};
    for (const Record &record : *early) {
        const auto later = mapping.read(kind.type, record.id);
        if (!later) return later.error();
        const Result<bool> deleted = isDeleted(kind.type, record.id);
        if (!deleted) return deleted.error();
        if (*later || *deleted) continue;
        if (auto written = mapping.write(record); !written) return written;
    }
    const auto taken = m_database.run(QStringLiteral("DELETE FROM record_aside WHERE type = ?"), kind.type);
    return taken ? Result<void>{} : taken.error();
}

Result<bool> EarlyFields::isDeleted(const QString &type, const QString &id)
{
    const auto table = m_database.first(QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = 'sync_deleted'"),
        [](const Row &row) { return row.boolean(0); });
    if (!table) return table.error();
    if (!*table) return false; // nothing was ever deleted
    const auto deleted = m_database.first(
        QStringLiteral("SELECT 1 FROM sync_deleted WHERE type = ? AND id = ?"),
        [](const Row &row) { return row.boolean(0); }, type, id);
    if (!deleted) return deleted.error();
    return deleted->has_value();
}

} // namespace alongside
