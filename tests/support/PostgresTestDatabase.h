// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/postgres/PostgresDriver.h"

namespace alongside {

/// A database of its own in the PostgreSQL server that a run of the tests has started, as an operator makes one for
/// alongside-server; gone with the test.
class PostgresTestDatabase {
public:
    PostgresTestDatabase();
    ~PostgresTestDatabase();
    PostgresTestDatabase(const PostgresTestDatabase &) = delete;
    PostgresTestDatabase &operator=(const PostgresTestDatabase &) = delete;

    /// As --database takes it. role: who asks; by default the one that may do all.
    QString address(const QString &role = {}) const;
    const QString &name() const { return m_name; }
    /// Another connection to it; fails the program when there is none.
    std::unique_ptr<Database> open() const;
    /// As the administrator, in another database of the same server.
    void administer(const QString &sql);

    /// Nobody is let in any more, and whoever is in is put out.
    void goAway();
    void comeBack();

private:
    QString m_server; ///< its address, without a database
    QString m_name;
    std::unique_ptr<Database> m_administrator;
};

} // namespace alongside
