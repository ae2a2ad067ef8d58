// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/DatabaseThread.h"
#include "platform/sql/SqliteDriver.h"

namespace alongside {

/// The encrypted file of one service on this tablet, open: a thread that writes, and a second connection that only
/// reads, for the interface's thread. What was committed by the one is seen by the other's next read.
class TabletFile {
public:
    /// Opens or makes the file and brings its tables up to date. Errors by kind, the file left alone: NotEncrypted,
    /// WrongKey, Corrupt, TooNew (written by a newer version), DiskFull, Storage.
    /// The options' access is not looked at; vfs and synchronous are passed on.
    static Result<std::unique_ptr<TabletFile>> open(SqliteOptions options);

    DatabaseThread &writer() { return m_writer; }
    /// Only on the thread that opened the file.
    Database &reader() { return *m_reader; }

private:
    TabletFile(std::unique_ptr<Database> writer, std::unique_ptr<Database> reader);

    std::unique_ptr<Database> m_reader;
    DatabaseThread m_writer;
};

} // namespace alongside
