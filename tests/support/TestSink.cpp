// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestSink.h"

#include <QJsonDocument>

namespace alongside {

namespace {

Record recordIn(const Row &row)
{
    return {row.text(0), row.text(1), row.integer(2), QJsonDocument::fromJson(row.blob(3)).object()};
}

Result<void> asVoid(const Result<qint64> &changed)
{
    if (!changed) return changed.error();
    return {};
}

} // namespace

TestSink::TestSink(Database &database) : m_database{database} { }

Result<void> TestSink::createTable(Database &database)
{
    return database.execute(QStringLiteral("CREATE TABLE record (type TEXT NOT NULL, id TEXT NOT NULL,"
                                           " revision INTEGER NOT NULL, fields BLOB NOT NULL,"
                                           " PRIMARY KEY (type, id)) WITHOUT ROWID"));
}

Result<std::optional<Record>> TestSink::read(const QString &type, const QString &id)
{
    return m_database.first(
        QStringLiteral("SELECT type, id, revision, fields FROM record WHERE type = ? AND id = ?"), recordIn, type, id);
}

Result<void> TestSink::write(const Record &record)
{
    return asVoid(m_database.run(QStringLiteral("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?)"), record.type,
        record.id, record.revision, QJsonDocument{record.fields}.toJson(QJsonDocument::Compact)));
}

Result<void> TestSink::remove(const QString &type, const QString &id)
{
    return asVoid(m_database.run(QStringLiteral("DELETE FROM record WHERE type = ? AND id = ?"), type, id));
}

Result<void> TestSink::load(const RecordColumns &columns)
{
    for (qsizetype row = 0; row < columns.ids.size(); ++row) {
        Record record{columns.type, columns.ids.at(row), columns.revisions.at(row), {}};
        for (qsizetype column = 0; column < columns.fields.size(); ++column)
            if (const QJsonValue value = columns.values.at(column).at(row); !value.isNull())
                record.fields.insert(columns.fields.at(column), value);
        if (const auto written = write(record); !written) return written;
    }
    return {};
}

Result<void> TestSink::purge(const QString &type)
{
    return asVoid(m_database.run(QStringLiteral("DELETE FROM record WHERE type = ?"), type));
}

Result<QStringList> TestSink::idsAbove(const QString &type, qint64 revision)
{
    return m_database.collect(
        QStringLiteral("SELECT id FROM record WHERE type = ? AND revision > ? ORDER BY id"),
        [](const Row &row) { return row.text(0); }, type, revision);
}

Result<QList<Record>> TestSink::all()
{
    return m_database.collect(
        QStringLiteral("SELECT type, id, revision, fields FROM record ORDER BY type, id"), recordIn);
}

} // namespace alongside
