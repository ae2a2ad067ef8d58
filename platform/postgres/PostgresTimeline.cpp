// SPDX-License-Identifier: Apache-2.0
#include "platform/postgres/PostgresTimeline.h"

namespace alongside {

// The timeline is the first eight digits of the name of the file that is written to: what the control file says of it
// is as old as the last checkpoint, and so is of before a promotion for a while.
Result<QString> postgresTimeline(Database &database, const QString &table)
{
    const auto read = database.first(
        QStringLiteral("SELECT s.system_identifier || ' ' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) "
                       "|| ' ' || CAST(to_regclass(?) AS oid) FROM pg_control_system() s"),
        [](const Row &row) { return row.text(0); }, table);
    if (!read) return read.error();
    if (!read->has_value() || (*read)->isEmpty())
        return Error{ErrorKind::Storage, QStringLiteral("PostgreSQL does not name its timeline")};
    return **read;
}

} // namespace alongside
