// SPDX-License-Identifier: Apache-2.0
#include "platform/postgres/PostgresTimeline.h"

namespace alongside {

QString PostgresPosition::history() const { return QStringLiteral("%1 %2 %3").arg(cluster).arg(timeline).arg(table); }

// The timeline is the first eight digits (hexadecimal) of the name of the file that is written to: what the control
// file says of it is as old as the last checkpoint, and so is of before a promotion for a while.
Result<PostgresPosition> postgresPosition(Database &database, const QString &table)
{
    const auto read = database.first(
        QStringLiteral(
            "SELECT CAST(s.system_identifier AS text), left(pg_walfile_name(pg_current_wal_insert_lsn()), 8), "
            "CAST(CAST(to_regclass(?) AS oid) AS text), "
            "CAST(pg_current_wal_insert_lsn() - '0/0'::pg_lsn AS bigint) FROM pg_control_system() s"),
        [](const Row &row) {
            return PostgresPosition{row.text(0), row.text(1).toLongLong(nullptr, 16), row.text(2), row.integer(3)};
        },
        table);
    if (!read) return read.error();
    if (!read->has_value() || (*read)->table.isEmpty() || (*read)->timeline == 0)
        return Error{ErrorKind::Storage, QStringLiteral("PostgreSQL does not say where it stands")};
    return **read;
}

} // namespace alongside
