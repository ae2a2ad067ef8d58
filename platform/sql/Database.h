// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Driver.h"
#include "platform/sql/Statement.h"

#include <QHash>

#include <optional>

namespace alongside {

/// One connection on one thread, with its compiled statements kept for reuse.
///
///     m_database.run(u"UPDATE person SET name = ? WHERE id = ?"_qs, name, id);
///     m_database.collect(u"SELECT name FROM person WHERE site = ?"_qs, [](const Row &row) { return row.text(0); },
///     site);
class Database {
public:
    explicit Database(std::unique_ptr<Driver> driver);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement with its parameters bound, ready to step. Kept compiled; give it back before asking for the same.
    template <typename... Arguments> Result<Statement> query(const QString &sql, const Arguments &...arguments)
    {
        Result<Statement> statement = prepare(sql);
        if (statement) statement->bind(arguments...);
        return statement;
    }

    /// Runs one statement to its end; how many rows it changed.
    template <typename... Arguments> Result<qint64> run(const QString &sql, const Arguments &...arguments)
    {
        Result<Statement> statement = query(sql, arguments...);
        if (!statement) return statement.error();
        if (auto finished = statement->finish(); !finished) return finished.error();
        return rowsChanged();
    }

    /// Every row, read by a function of Row.
    template <typename Read, typename... Arguments>
    auto collect(const QString &sql, Read read, const Arguments &...arguments)
        -> Result<QList<std::invoke_result_t<Read, const Row &>>>
    {
        Result<Statement> statement = query(sql, arguments...);
        if (!statement) return statement.error();
        QList<std::invoke_result_t<Read, const Row &>> rows;
        while (true) {
            const Result<bool> stepped = statement->step();
            if (!stepped) return stepped.error();
            if (!*stepped) return rows;
            rows.append(read(statement->row()));
        }
    }

    /// The first row, or nothing; for reading only, since the statement is not run to its end.
    template <typename Read, typename... Arguments>
    auto first(const QString &sql, Read read, const Arguments &...arguments)
        -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        Result<Statement> statement = query(sql, arguments...);
        if (!statement) return statement.error();
        const Result<bool> stepped = statement->step();
        if (!stepped) return stepped.error();
        if (!*stepped) return std::optional<std::invoke_result_t<Read, const Row &>>{};
        return std::optional<std::invoke_result_t<Read, const Row &>>{read(statement->row())};
    }

    /// Several statements without parameters (tables, pragmas).
    Result<void> execute(const QString &script);

    /// The store as it is at this moment, to be read beside whatever is written here; same thread, and gone before it.
    Result<std::unique_ptr<Database>> frozen();

    Result<int> schemaVersion();
    Result<void> setSchemaVersion(int version);

    /// By the last statement that inserted, updated or deleted.
    qint64 rowsChanged() const;

    Driver &driver() { return *m_driver; }

private:
    friend class Statement;
    friend class Transaction;
    friend class Savepoint;

    Result<Statement> prepare(const QString &sql);
    void giveBack(const QString &sql, const std::shared_ptr<DriverStatement> &statement);
    /// A failure inside a transaction breaks it: SQLite may have rolled it back already, and what runs next would
    /// commit by itself.
    void noteFailure(const Error &error);

    std::unique_ptr<Driver> m_driver;
    QHash<QString, std::shared_ptr<DriverStatement>> m_idle; // compiled, reset, waiting for the next use
    std::optional<Error> m_broken; // what a transaction failed with: nothing may run until it is gone
    bool m_inTransaction = false;
    int m_inUse = 0; // statements that are out
    int m_savepoints = 0;
};

} // namespace alongside
