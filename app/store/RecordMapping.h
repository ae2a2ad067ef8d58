// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/client/RecordSink.h"
#include "sync/protocol/RecordSchema.h"

#include <QHash>

namespace alongside {

/// Records to rows and back, for every kind alike: a field that fits its column goes there, any other (unknown to this
/// version, null, or of another form than declared) is kept in `extra`; a kind without a table is kept aside.
/// What is written is read again exactly.
class RecordMapping final : public RecordSink {
public:
    RecordMapping(Database &database, const RecordSchema &schema);

    Result<std::optional<Record>> read(const QString &type, const QString &id) override;
    Result<void> write(const Record &record) override;
    Result<void> remove(const QString &type, const QString &id) override;
    Result<void> load(const RecordColumns &columns) override;
    Result<void> purge(const QString &type) override;
    Result<QStringList> idsAbove(const QString &type, qint64 revision) override;

private:
    /// One kind's table and its statements, spelt out once.
    struct Table {
        const RecordKind *kind = nullptr;
        QString select;
        QString replace;
        QString remove;
        QString purge;
    };

    const Table *tableOf(const QString &type);
    Result<void> writeRow(const Table &table, const Record &record);
    Result<void> writeAside(const Record &record);
    Result<std::optional<Record>> readAside(const QString &type, const QString &id);

    Database &m_database;
    const RecordSchema &m_schema;
    QHash<QString, Table> m_tables;
};

} // namespace alongside
