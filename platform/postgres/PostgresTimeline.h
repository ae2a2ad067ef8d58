// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Names the history that a PostgreSQL database goes on with. The text is another one when something that had been
/// committed may be gone: another cluster answers, a standby was promoted or the cluster was put back to a moment (a
/// new timeline), or the table was made again (pg_restore). It stays the same over a restart.
/// table: one that is made once, in the schema of this connection.
Result<QString> postgresTimeline(Database &database, const QString &table);

} // namespace alongside
