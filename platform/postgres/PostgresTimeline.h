// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Where a PostgreSQL database stands: which history it goes on with, and how far its log has got.
struct PostgresPosition {
    QString cluster; ///< its identifier, the same on a standby
    qint64 timeline = 0; ///< one more with each promotion, and each recovery to a moment
    QString table; ///< the identity of a table that is made once: another one when pg_restore made it
    qint64 bytes = 0; ///< of the log since the cluster was made

    /// Another text when something that had been committed may be gone. The same over a restart, and, which nothing in
    /// the database can tell, after a file copy of an older state was put back: `bytes` is lower then.
    QString history() const;

    bool operator==(const PostgresPosition &) const = default;
};

/// Of a server that takes writes. table: one that is made once, in the schema of this connection; Storage when it is
/// not there.
Result<PostgresPosition> postgresPosition(Database &database, const QString &table);

} // namespace alongside
