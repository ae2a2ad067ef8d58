// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/client/RecordSink.h"

namespace alongside {

/// Every kind of record in one table, fields as JSON: a tablet's store for tests of sync, which never includes app.
class TestSink final : public RecordSink {
public:
    explicit TestSink(Database &database);

    static Result<void> createTable(Database &database);

    Result<std::optional<Record>> read(const QString &type, const QString &id) override;
    Result<void> write(const Record &record) override;
    Result<void> remove(const QString &type, const QString &id) override;
    Result<void> load(const RecordColumns &columns) override;
    Result<void> purge(const QString &type) override;
    Result<QStringList> idsAbove(const QString &type, qint64 revision) override;

    /// Every record, by type and id.
    Result<QList<Record>> all();

private:
    Database &m_database;
};

} // namespace alongside
