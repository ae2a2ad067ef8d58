// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Driver.h"

#include <chrono>
#include <optional>

namespace alongside {

class Database;

/// Is told of statements that took long, and of those that failed. On the database's thread.
class StatementWatch {
public:
    /// slow: from here on a statement took long.
    explicit StatementWatch(std::chrono::milliseconds slow) : m_slow{slow} { }
    virtual ~StatementWatch() = default;
    StatementWatch(const StatementWatch &) = delete;
    StatementWatch &operator=(const StatementWatch &) = delete;

    std::chrono::milliseconds slow() const { return m_slow; }

    struct Run {
        QString sql; ///< with its placeholders; a value that stands in the text itself is a placeholder here too
        std::chrono::milliseconds time{0}; ///< in the database; what its reader did between two rows does not count
        qint64 rows = 0; ///< that were read
    };
    virtual void tookLong(const Run &run) = 0;
    virtual void failed(ErrorKind kind) = 0;

private:
    std::chrono::milliseconds m_slow;
};

/// A connection that tells one watch, or none.
class WatchedConnection {
public:
    WatchedConnection() = default;
    virtual ~WatchedConnection() = default;
    WatchedConnection(const WatchedConnection &) = delete;
    WatchedConnection &operator=(const WatchedConnection &) = delete;

    void watchWith(StatementWatch *watch) { m_watch = watch; }
    StatementWatch *watch() const { return m_watch; }

private:
    StatementWatch *m_watch = nullptr;
};

/// From now on, on this connection (not on its readers); the watch outlives the database. Nothing: nobody is told any
/// more.
void watchStatements(Database &database, StatementWatch *watch);

/// SQL with a ? for each text, blob and number that stands in it.
QString withoutValues(const QString &sql);

/// The time that one statement takes in its database, over all its steps.
class StatementTimer {
public:
    explicit StatementTimer(const WatchedConnection &connection) : m_connection{connection} { }

    /// What takes back after a failure may fail itself, because that one has taken everything back already: it is told
    /// once.
    enum class Failure { IsTold, WasTold };
    static Failure failureOf(const QString &script);
    /// Runs one step, or the whole statement where that is one.
    template <typename Work> auto time(Work work, Failure failure = Failure::IsTold)
    {
        if (!m_connection.watch()) return work();
        const auto begun = std::chrono::steady_clock::now();
        auto result = work();
        m_time += std::chrono::steady_clock::now() - begun;
        if (!result && failure == Failure::IsTold) m_connection.watch()->failed(result.error().kind);
        return result;
    }
    void noteRow() { ++m_rows; }
    /// It has ended: the watch is told where it took long. sqlOf gives its text, and is asked only then.
    template <typename SqlOf> void end(SqlOf sqlOf)
    {
        if (isLong()) tell(sqlOf());
        m_time = {};
        m_rows = 0;
    }

private:
    bool isLong() const;
    void tell(const QString &sql) const;

    const WatchedConnection &m_connection;
    std::chrono::steady_clock::duration m_time{0};
    qint64 m_rows = 0;
};

} // namespace alongside
