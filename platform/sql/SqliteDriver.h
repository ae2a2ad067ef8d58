// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// How a file is opened.
struct SqliteOptions {
    QString path;
    /// 32 random bytes, used raw (never a passphrase).
    QByteArray key;
    enum class Access { ReadWrite, ReadOnly } access = Access::ReadWrite;
    enum class Missing { Create, Fail } missing = Missing::Create;
    /// Name of a registered VFS, for tests that break it; empty for the system's.
    QByteArray vfs;
    /// Only a planted bug sets this to anything but FULL.
    QByteArray synchronous = "FULL";
};

/// Opens an encrypted SQLite file through SQLCipher's C API (3.4 and later): WAL, synchronous=FULL, foreign keys off
/// (a child may arrive before its parent), 4 KiB pages, 16 MiB of cache, a checkpoint by itself only at 16 MiB of log.
/// Leaves the file alone and says which: NotEncrypted (a plain file), WrongKey, Corrupt (cut short or torn),
/// DiskFull, NotFound, Storage. SQLCipher itself cannot tell a wrong key from a damaged first page (both: "not a
/// database"): a file whose size is no multiple of the page size is called Corrupt, any other WrongKey.
Result<std::unique_ptr<Database>> openSqlite(const SqliteOptions &options);

/// A consistent copy under the same key while others write. The target must not exist.
Result<void> backUpSqlite(Database &from, const QString &toPath, const QByteArray &key);

/// Moves what the WAL holds into the file as far as no reader is in the way, gives back the room of one that has grown
/// past 1 MiB, and makes a short one 256 KiB long, so that what comes next is written over it; call when idle.
Result<void> checkpointSqlite(Database &database);

/// Moves all of the WAL into the file and empties it: what was deleted with `secure_delete` is nowhere then. Waits for
/// readers as for any lock; Wait when one is still in the way, and nothing is lost but the time. Not in a transaction.
Result<void> emptySqliteLog(Database &database);

} // namespace alongside
