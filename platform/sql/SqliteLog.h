// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

namespace alongside {

class SqliteConnection;

/// The write-ahead log as a file: SQLite goes by what its frames say, never by how long the file is.
class SqliteLog {
public:
    explicit SqliteLog(SqliteConnection &connection) : m_connection{connection} { }

    /// Bytes; 0 where there is no log yet.
    Result<qint64> size();
    /// Writes zeros behind what is there until the file has so many bytes, and syncs. Nobody may write to the log
    /// meanwhile: call inside a transaction that writes.
    Result<void> lengthen(qint64 bytes);

private:
    Result<void> writeZeros(qint64 from, qint64 to);

    SqliteConnection &m_connection;
};

} // namespace alongside
