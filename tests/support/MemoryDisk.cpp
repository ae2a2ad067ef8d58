// SPDX-License-Identifier: Apache-2.0
#include "tests/support/MemoryDisk.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

#include <numeric>

namespace alongside {

MemoryDisk::File MemoryDisk::create(const QByteArray &name)
{
    auto file = std::make_shared<MemoryFile>();
    m_names.insert(name, file);
    return file;
}

void MemoryDisk::remove(const QByteArray &name, Folder folder)
{
    m_names.remove(name);
    if (folder == Folder::Synced) m_durableNames.remove(name);
    if (m_kept) forgetRemoved();
}

void MemoryDisk::sync(const QByteArray &name, const File &file, Folder folder)
{
    if (m_kept) keep(name, *file);
    file->sync();
    if (m_names.value(name) == file) m_durableNames.insert(name, file);
    if (folder == Folder::Synced) m_durableNames = m_names;
    if (m_kept) forgetRemoved();
}

void MemoryDisk::keep(const QByteArray &name, const MemoryFile &file)
{
    QFile kept{m_kept->filePath(QString::fromUtf8(name))};
    if (!kept.open(QIODevice::ReadWrite) || !file.writeUnsyncedTo(kept))
        qFatal("the folder of a disk that is kept cannot be written: %s", qPrintable(kept.errorString()));
}

void MemoryDisk::forgetRemoved()
{
    for (const QString &name : m_kept->entryList(QDir::Files))
        if (!m_durableNames.contains(name.toUtf8())) m_kept->remove(name);
}

void MemoryDisk::keepIn(const QDir &folder)
{
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile kept{folder.filePath(name)};
        if (!kept.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(kept.fileName()));
        put(name.toUtf8(), kept.readAll());
    }
    m_kept = folder;
}

void MemoryDisk::put(const QByteArray &name, const QByteArray &content)
{
    const auto file = std::make_shared<MemoryFile>(content);
    m_names.insert(name, file);
    m_durableNames.insert(name, file);
}

qint64 MemoryDisk::usedBytes() const
{
    return std::accumulate(
        m_names.begin(), m_names.end(), qint64(0), [](qint64 sum, const File &file) { return sum + file->size(); });
}

int MemoryDisk::check(Operation operation, qint64 growth)
{
    ++m_operations;
    if (m_failAt && m_failAt->number == m_operations) return fail(operation);
    if (m_room >= 0 && growth > 0 && usedBytes() + growth > m_room) return SQLITE_FULL;
    return SQLITE_OK;
}

int MemoryDisk::fail(Operation operation)
{
    const FaultyVfs::Fault fault = m_failAt->fault;
    m_failAt.reset();
    ++m_failures;
    if (fault == FaultyVfs::Fault::PowerCut) cutPower();
    if (fault == FaultyVfs::Fault::DiskFull && operation == Operation::Write) return SQLITE_FULL;
    switch (operation) {
    case Operation::Write:
        return SQLITE_IOERR_WRITE;
    case Operation::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Operation::Sync:
        return SQLITE_IOERR_FSYNC;
    }
    Q_UNREACHABLE();
}

int MemoryDisk::check(Access access)
{
    ++m_accesses;
    return m_failAtAccess && m_failAtAccess->number == m_accesses ? fail(access) : SQLITE_OK;
}

int MemoryDisk::fail(Access access)
{
    const FaultyVfs::Fault fault = m_failAtAccess->fault;
    m_failAtAccess.reset();
    ++m_failures;
    if (fault == FaultyVfs::Fault::PowerCut) cutPower();
    switch (access) {
    case Access::Read:
        return SQLITE_IOERR_READ;
    case Access::Open:
        return SQLITE_CANTOPEN;
    case Access::Remove:
        return SQLITE_IOERR_DELETE;
    }
    Q_UNREACHABLE();
}

void MemoryDisk::failAt(int operation, FaultyVfs::Fault fault)
{
    m_operations = 0;
    m_failAt = Failure{operation, fault};
}

void MemoryDisk::failAtAccess(int access, FaultyVfs::Fault fault)
{
    m_accesses = 0;
    m_failAtAccess = Failure{access, fault};
}

void MemoryDisk::mend()
{
    m_failAt.reset();
    m_failAtAccess.reset();
}

void MemoryDisk::setUnsynced(FaultyVfs::Unsynced unsynced, quint64 seed)
{
    m_unsynced = unsynced;
    m_chance.seed(seed);
}

void MemoryDisk::cutPower()
{
    ++m_life;
    QMap<QByteArray, File> after; // new files: the dead connections still hold the memory of the old ones
    for (auto [name, file] : m_durableNames.asKeyValueRange())
        after.insert(name,
            std::make_shared<MemoryFile>(
                m_unsynced == FaultyVfs::Unsynced::Torn ? file->torn(m_chance) : file->durable()));
    m_names = after;
    m_durableNames = after;
}

} // namespace alongside
