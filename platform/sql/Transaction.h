// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Everything between here and commit() happens, or nothing does: it rolls back unless committed.
/// When it could not begin, or a statement in it failed, every statement until it goes fails with that error, and so
/// does commit(): SQLite may have rolled back on its own, and a part of the work must not be committed alone.
/// A transaction inside a transaction is a programmer's error; use a Savepoint.
class [[nodiscard]] Transaction {
public:
    /// EveryWriter waits: what was read here is still so when it is written. OwnRows: where a store can do that, only
    /// those wait who want the same rows, so its first statement locks (UPDATE) the row that what follows belongs to.
    enum class Locks { EveryWriter, OwnRows };
    explicit Transaction(Database &database, Locks locks = Locks::EveryWriter);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On disk when this returns without an error (synchronous=FULL). After an error nothing has happened.
    Result<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};

/// A part of a transaction that can be taken back alone: rolls back to its start unless kept. A statement that failed
/// inside it is taken back with it, and the transaction may go on.
class [[nodiscard]] Savepoint {
public:
    explicit Savepoint(Database &database);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    Result<void> keep();

private:
    Database &m_database;
    QString m_name;
    bool m_open = false;
};

} // namespace alongside
