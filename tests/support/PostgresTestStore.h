// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/postgres/PostgresDriver.h"

namespace alongside {

/// A schema of its own in the PostgreSQL server that a run of the tests has started (ALONGSIDE_TEST_POSTGRES is its
/// address); gone with the test.
class PostgresTestStore {
public:
    /// Whether this run is to use PostgreSQL wherever a test does not need a file.
    static bool isWanted();

    PostgresTestStore();
    ~PostgresTestStore();
    PostgresTestStore(const PostgresTestStore &) = delete;
    PostgresTestStore &operator=(const PostgresTestStore &) = delete;

    /// Another connection to it; fails the program when there is none.
    std::unique_ptr<Database> open() const;
    const PostgresOptions &options() const { return m_options; }

    /// A copy of every table, as of now; its name.
    QString backUp();
    /// The tables as they were then. Nobody may have it open.
    void putBack(const QString &backup);

    QStringList tables();
    QStringList columnsOf(const QString &table);

private:
    void copy(const QString &from, const QString &to);

    PostgresOptions m_options;
    QStringList m_backups;
};

} // namespace alongside
