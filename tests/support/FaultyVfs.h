// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_vfs;

namespace alongside {

class MemoryDisk;

/// A disk in memory under SQLite that fails and loses power when it is told: SQLite's VFS seam, registered under a
/// name as long as this object lives. Any number of files on one disk, any number of disks with different names; WAL
/// with shared memory, locks, several connections and threads work as on a real one. Nothing here depends on chance
/// but the seed of a torn power cut.
///
///     FaultyVfs disk{"tablet-1"};
///     SqliteOptions options{.path = "store.db", .key = key, .vfs = disk.name()};
///     auto database = openSqlite(options);          // … work …
///     disk.cutPower();                              // what was not synced is gone, open connections are dead
///     database->reset();                            // the process that died
///     database = openSqlite(options);               // the restart
///
/// What is durable, as on a POSIX disk at its worst under SQLite's VFS for unix: a write when its file was synced after
/// it; a new file's name when the file was synced; any other change of names when SQLite asks for the folder to be
/// synced, which it does with the first sync of a new journal or log.
class FaultyVfs {
public:
    /// The name must be unique in the process.
    explicit FaultyVfs(const QByteArray &name);
    /// Every connection to the disk must be closed.
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// For SqliteOptions::vfs.
    QByteArray name() const { return m_name; }

    /// Writes, truncations and syncs since the start or the last failAt(): run once to learn how many there are, and
    /// then again with a failure at each.
    int operations() const;
    /// The same for what is read, opened and deleted since the start or the last failAtAccess().
    int accesses() const;

    enum class Fault {
        IoError, ///< that operation fails, the next ones work
        DiskFull, ///< a write is refused with SQLITE_FULL; a sync fails with an I/O error
        PowerCut, ///< the power goes just before that operation
    };
    /// Counts anew, and lets the operation of that number (from 1) fail, once.
    void failAt(int operation, Fault fault);
    /// The same for accesses: a full disk lets them fail as any other error does.
    void failAtAccess(int access, Fault fault);
    /// How often one of these has come: what waits for an operation that never happens is not among them.
    int failures() const;
    /// From now on everything works.
    void mend();

    /// No file may grow when all of them together would be larger: SQLITE_FULL. Lasts until changed; -1: no limit.
    void setRoom(qint64 bytes);

    /// What becomes of writes that were not synced.
    enum class Unsynced {
        Lost, ///< all gone
        Torn, ///< each by itself is there, gone, or there up to some sector of 512 bytes, as the seed says
    };
    /// Also for a Fault::PowerCut that follows.
    void setUnsynced(Unsynced unsynced, quint64 seed = 1);
    /// Open connections are dead: all they still do fails. Opening again is the restart.
    void cutPower();

    /// Keeps what is durable in a real folder, and starts with what is there: then killing the process is a power cut.
    void keepIn(const QString &folder);

    /// A file's content as processes see it (not only what is durable); empty when there is none.
    QByteArray content(const QString &file) const;
    /// Puts a file on the disk, durably: a copy of a real one, or one that was damaged on purpose.
    void setContent(const QString &file, const QByteArray &content);
    QList<QString> files() const;
    qint64 usedBytes() const;

private:
    QByteArray m_name;
    std::unique_ptr<MemoryDisk> m_disk;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace alongside
