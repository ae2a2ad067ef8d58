// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Driver.h"
#include "platform/sql/StatementWatch.h"

#include <chrono>
#include <functional>

struct sqlite3;

namespace alongside {

/// How long a statement waits for another connection's commit or checkpoint: far above both.
constexpr std::chrono::milliseconds sqliteBusyTimeout{5000};

/// The Driver over SQLCipher's C API. One thread at a time.
class SqliteConnection final : public Driver, public WatchedConnection {
public:
    /// Opens the file as SQLite's flags say, without a key and without reading anything. An empty vfs is the system's.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString &path, int flags, const QByteArray &vfs);
    ~SqliteConnection() override;
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    /// Hands the raw key (32 bytes) to SQLCipher, not through SQL. Whether it fits shows at the first read.
    Result<void> useKey(const QByteArray &key);

    Result<std::unique_ptr<DriverStatement>> prepare(const QString &sql) override;
    Result<void> execute(const QString &script) override;
    qint64 rowsChanged() const override { return m_rowsChanged; }
    Result<int> schemaVersion() override;
    Result<void> setSchemaVersion(int version) override;
    QString beginWriting() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString beginReading() const override { return QStringLiteral("BEGIN"); }
    Result<std::unique_ptr<Driver>> reader() override { return m_makeReader(); }

    using MakeReader = std::function<Result<std::unique_ptr<Driver>>()>;
    /// Before the first reader().
    void setMakeReader(MakeReader makeReader) { m_makeReader = std::move(makeReader); }

    /// The first column of the first row as text; null when there is no row.
    Result<QString> readText(const QString &sql);

    sqlite3 *handle() const { return m_connection; }
    int totalChanges() const;
    void noteChangesSince(int totalBefore);

private:
    explicit SqliteConnection(sqlite3 *connection);
    Result<std::unique_ptr<DriverStatement>> compiled(const QString &sql);
    Result<void> executed(const QString &script);

    sqlite3 *m_connection;
    MakeReader m_makeReader;
    qint64 m_rowsChanged = 0;
};

} // namespace alongside
