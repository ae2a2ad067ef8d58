// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Where a PostgreSQL database is. Used on one thread, as every Database.
struct PostgresOptions {
    /// As libpq takes it: "postgresql://user@host/name?options" or "host=/run/postgresql dbname=name". A password comes
    /// from ~/.pgpass or PGPASSFILE; in the address, other processes could read it.
    QString address;
    /// The tables live in it, and it is made when it is not there: letters, digits and _, not beginning with a digit.
    QString schema = QStringLiteral("alongside");
    enum class Access { ReadWrite, ReadOnly } access = Access::ReadWrite;
};

/// Connects with libpq. The statements are those that SqliteDriver takes: `?` for a parameter, BLOB for bytes (a domain
/// over bytea in the schema), and text in the order of its bytes. One Transaction writes at a time, as with SQLite; a
/// statement that writes alone waits for nobody, so revisions are given in transactions only. When the connection
/// breaks, what was going on fails with Offline, and the next statement outside a transaction connects again. Offline:
/// nobody answers, or the connection broke. Rejected: the database is not UTF-8, or sorts text by a language. DiskFull,
/// Corrupt, Storage.
Result<std::unique_ptr<Database>> openPostgres(const PostgresOptions &options);

} // namespace alongside
