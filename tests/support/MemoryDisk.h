// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultyVfs.h"
#include "tests/support/MemoryFile.h"

#include <QDir>
#include <QMap>

#include <mutex>
#include <optional>

namespace alongside {

/// The files of a FaultyVfs, their names, and the faults that wait. Codes are SQLite's. Thread-safe where it says so
/// by taking the lock itself; MemoryHandle locks for the rest.
class MemoryDisk {
public:
    using File = std::shared_ptr<MemoryFile>;

    /// Held by whoever touches a file or this disk.
    std::mutex &mutex() const { return m_mutex; }

    File find(const QByteArray &name) const { return m_names.value(name); }
    File create(const QByteArray &name);
    enum class Folder { Synced, NotSynced };
    void remove(const QByteArray &name, Folder folder);
    /// The file's bytes and its name are safe from now on; with the folder, every other name is as it is now.
    void sync(const QByteArray &name, const File &file, Folder folder);
    void put(const QByteArray &name, const QByteArray &content);
    /// What is durable is kept in a real folder from now on, and what is there already is on the disk: the process may
    /// be killed, which takes whatever was not synced.
    void keepIn(const QDir &folder);
    QList<QByteArray> names() const { return m_names.keys(); }
    qint64 usedBytes() const;

    enum class Operation { Write, Truncate, Sync };
    /// SQLITE_OK, or what the operation about to be done must answer; growth in bytes.
    int check(Operation operation, qint64 growth);

    /// What changes nothing, or only names; counted by itself, so that operations keep their numbers.
    enum class Access { Read, Open, Remove };
    int check(Access access);

    void failAt(int operation, FaultyVfs::Fault fault);
    void failAtAccess(int access, FaultyVfs::Fault fault);
    void mend();
    int operations() const { return m_operations; }
    int failures() const { return m_failures; }
    int accesses() const { return m_accesses; }
    void setRoom(qint64 bytes) { m_room = bytes; }
    void setUnsynced(FaultyVfs::Unsynced unsynced, quint64 seed);
    void cutPower();
    /// Grows with every power cut: a handle of an earlier life is dead.
    int life() const { return m_life; }

private:
    int fail(Operation operation);
    int fail(Access access);
    void keep(const QByteArray &name, const MemoryFile &file);
    void forgetRemoved();

    struct Failure {
        int number;
        FaultyVfs::Fault fault;
    };

    mutable std::mutex m_mutex;
    QMap<QByteArray, File> m_names; // sorted, so that a seed gives the same power cut again
    QMap<QByteArray, File> m_durableNames;
    std::optional<QDir> m_kept;
    std::optional<Failure> m_failAt;
    std::optional<Failure> m_failAtAccess;
    int m_operations = 0;
    int m_failures = 0;
    int m_accesses = 0;
    qint64 m_room = -1;
    FaultyVfs::Unsynced m_unsynced = FaultyVfs::Unsynced::Lost;
    std::mt19937_64 m_chance{1};
    int m_life = 0;
};

} // namespace alongside
