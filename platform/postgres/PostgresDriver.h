// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <functional>

namespace alongside {

/// Where a PostgreSQL database is. Used on one thread, as every Database.
struct PostgresOptions {
    /// As libpq takes it: "postgresql://user@host/name?options" or "host=/run/postgresql dbname=name". A password comes
    /// from ~/.pgpass or PGPASSFILE; in the address, other processes could read it.
    QString address;
    /// The tables live in it, and it is made when it is not there: letters, digits and _, not beginning with a digit.
    QString schema = QStringLiteral("alongside");
    /// ReadOnly takes any of several hosts, ReadBeside the one that takes writes.
    enum class Access { ReadWrite, ReadOnly, ReadBeside } access = Access::ReadWrite;
    /// Called with every ReadWrite connection that was made, the first and each later one, before anything else is
    /// asked of it: another server may answer than the last time. A failure is the connection's.
    std::function<Result<void>(Database &)> beforeUse = {};
};

/// Connects with libpq. The statements are those that SqliteDriver takes: `?` for a parameter, BLOB for bytes (a domain
/// over bytea in the schema), and text in the order of its bytes. One Transaction writes at a time, as with SQLite; a
/// statement that writes alone waits for nobody, so revisions are given in transactions only. When the connection
/// breaks, what was going on fails with Offline, and the next statement outside a transaction connects again. Offline:
/// nobody answers or lets this role in (the detail has libpq's words), or the connection broke. Rejected: no address,
/// the role may not do it, the database is not UTF-8, or sorts text by a language. DiskFull, Corrupt, Storage.
Result<std::unique_ptr<Database>> openPostgres(const PostgresOptions &options);

} // namespace alongside
