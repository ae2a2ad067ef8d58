// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/FieldColumn.h"
#include "app/store/WordRows.h"
#include "platform/sql/Database.h"
#include "sync/client/RecordSink.h"
#include "sync/protocol/RecordSchema.h"

#include <QHash>

namespace alongside {

/// Records to rows and back, for every kind alike: a field that fits its column goes there, any other (unknown to this
/// version, or of another form than declared) is kept in `extra`; a kind that this version does not know is kept
/// aside, whole. What is written is read again exactly.
class RecordMapping final : public RecordSink {
public:
    RecordMapping(Database &database, const RecordSchema &schema);

    Result<std::optional<Record>> read(const QString &type, const QString &id) override;
    Result<void> write(const Record &record) override;
    Result<void> remove(const QString &type, const QString &id) override;
    Result<void> load(const RecordColumns &columns) override;
    Result<void> purge(const QString &type) override;
    Result<void> erase(const QStringList &ids) override;
    Result<QStringList> idsAbove(const QString &type, qint64 revision) override;

private:
    /// One kind's columns and its statements, spelt out once.
    struct Table {
        QList<FieldColumn> columns;
        QString name; ///< quoted
        QString select;
        QString insert; ///< changes nothing where the id is there
        QString remove;
        std::optional<WordRows> words; ///< of texts that are searched
        QList<qsizetype> texts; ///< which columns they are
    };
    static Table tableFor(const RecordKind &kind);
    /// Nullptr: a kind to keep aside.
    const Table *tableOf(const QString &type);
    Result<void> loadInto(const Table &table, const RecordColumns &columns);
    /// A row as given, whether there was one of that id or not.
    template <typename Values>
    Result<void> put(const Table &table, Statement &insert, const Record &record, const Values &values);
    template <typename Values> Result<void> addWords(const Table &table, const QString &id, const Values &values);
    Result<void> writeAside(const Record &record);
    Result<std::optional<Record>> readAside(const QString &type, const QString &id);
    Result<void> loadAside(const RecordColumns &columns);

    Database &m_database;
    const RecordSchema &m_schema;
    QHash<QString, Table> m_tables;
};

} // namespace alongside
