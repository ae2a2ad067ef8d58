// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultyVfs.h"

#include "tests/support/MemoryHandle.h"

#include <sqlcipher/sqlite3.h>

#include <cstring>

namespace alongside {

namespace {

/// What SQLite makes room for; the rest is C++ behind the pointer.
struct OpenedFile {
    sqlite3_file base;
    MemoryHandle *handle;
};

MemoryHandle &handleOf(sqlite3_file *file) { return *reinterpret_cast<OpenedFile *>(file)->handle; }

MemoryDisk &diskOf(sqlite3_vfs *vfs) { return *static_cast<MemoryDisk *>(vfs->pAppData); }

sqlite3_vfs &systemVfs() { return *sqlite3_vfs_find(nullptr); }

int closeFile(sqlite3_file *file)
{
    delete &handleOf(file);
    return SQLITE_OK;
}

int reportSize(sqlite3_file *file, sqlite3_int64 *bytes)
{
    qint64 size = 0;
    const int code = handleOf(file).size(size);
    *bytes = size;
    return code;
}

int reportReserved(sqlite3_file *file, int *reserved)
{
    bool isReserved = false;
    const int code = handleOf(file).isReserved(isReserved);
    *reserved = isReserved;
    return code;
}

constexpr int ioMethodsWithSharedMemory = 2;
constexpr int sectorBytes = 4096;

const sqlite3_io_methods ioMethods = {
    .iVersion = ioMethodsWithSharedMemory,
    .xClose = closeFile,
    .xRead = [](sqlite3_file *file, void *into, int bytes,
                 sqlite3_int64 offset) { return handleOf(file).read(static_cast<char *>(into), bytes, offset); },
    .xWrite =
        [](sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset) {
            return handleOf(file).write(static_cast<const char *>(from), bytes, offset);
        },
    .xTruncate = [](sqlite3_file *file, sqlite3_int64 size) { return handleOf(file).truncate(size); },
    .xSync = [](sqlite3_file *file, int) { return handleOf(file).sync(); },
    .xFileSize = reportSize,
    .xLock = [](sqlite3_file *file, int level) { return handleOf(file).lock(level); },
    .xUnlock = [](sqlite3_file *file, int level) { return handleOf(file).unlock(level); },
    .xCheckReservedLock = reportReserved,
    .xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; },
    .xSectorSize = [](sqlite3_file *) { return sectorBytes; },
    .xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }, // as SQLite's for unix
    .xShmMap = [](sqlite3_file *file, int region, int bytes, int extend,
                   void volatile **memory) { return handleOf(file).mapShared(region, bytes, extend != 0, memory); },
    .xShmLock = [](sqlite3_file *file, int first, int count,
                    int flags) { return handleOf(file).lockShared(first, count, flags); },
    .xShmBarrier = [](sqlite3_file *file) { handleOf(file).barrier(); },
    .xShmUnmap = [](sqlite3_file *file, int) { return handleOf(file).unmapShared(); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

MemoryHandle::Access accessFrom(int flags)
{
    return flags & SQLITE_OPEN_READONLY ? MemoryHandle::Access::ReadOnly : MemoryHandle::Access::ReadWrite;
}

MemoryHandle::AtClose atCloseFrom(int flags)
{
    return flags & SQLITE_OPEN_DELETEONCLOSE ? MemoryHandle::AtClose::Remove : MemoryHandle::AtClose::Keep;
}

/// A new journal or log takes the folder along when it is first synced.
MemoryDisk::Folder firstSyncFrom(int flags)
{
    const bool isLog = flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_MASTER_JOURNAL);
    return isLog ? MemoryDisk::Folder::Synced : MemoryDisk::Folder::NotSynced;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    MemoryDisk &disk = diskOf(vfs);
    const std::lock_guard guard{disk.mutex()};
    file->pMethods = nullptr;
    if (const int code = disk.check(MemoryDisk::Access::Open); code != SQLITE_OK) return code;
    MemoryDisk::File content = name ? disk.find(name) : std::make_shared<MemoryFile>(); // no name: a temporary file
    if (content && name && (flags & SQLITE_OPEN_EXCLUSIVE)) return SQLITE_CANTOPEN;
    if (!content && !(flags & SQLITE_OPEN_CREATE)) return SQLITE_CANTOPEN;
    const auto firstSync = content ? MemoryDisk::Folder::NotSynced : firstSyncFrom(flags);
    if (!content) content = disk.create(name);
    reinterpret_cast<OpenedFile *>(file)->handle =
        new MemoryHandle{disk, name, content, accessFrom(flags), atCloseFrom(flags), firstSync};
    file->pMethods = &ioMethods;
    if (outFlags) *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    MemoryDisk &disk = diskOf(vfs);
    const std::lock_guard guard{disk.mutex()};
    if (!disk.find(name)) return SQLITE_IOERR_DELETE_NOENT;
    if (const int code = disk.check(MemoryDisk::Access::Remove); code != SQLITE_OK) return code;
    disk.remove(name, syncFolder ? MemoryDisk::Folder::Synced : MemoryDisk::Folder::NotSynced);
    return SQLITE_OK;
}

/// An empty file does not exist, as in SQLite's VFS for unix.
int accessFile(sqlite3_vfs *vfs, const char *name, int, int *there)
{
    MemoryDisk &disk = diskOf(vfs);
    const std::lock_guard guard{disk.mutex()};
    const MemoryDisk::File file = disk.find(name);
    *there = file && file->size() > 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int room, char *full)
{
    std::strncpy(full, name, size_t(room) - 1);
    full[room - 1] = '\0';
    return SQLITE_OK;
}

constexpr int vfsWithInt64Time = 2;
constexpr int longestName = 512;

sqlite3_vfs vfsOver(MemoryDisk &disk, const QByteArray &name)
{
    sqlite3_vfs vfs = {};
    vfs.iVersion = vfsWithInt64Time;
    vfs.szOsFile = sizeof(OpenedFile);
    vfs.mxPathname = longestName;
    vfs.zName = name.constData();
    vfs.pAppData = &disk;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullName;
    vfs.xRandomness = [](sqlite3_vfs *, int bytes, char *into) {
        return systemVfs().xRandomness(&systemVfs(), bytes, into);
    };
    vfs.xSleep = [](sqlite3_vfs *, int microseconds) { return systemVfs().xSleep(&systemVfs(), microseconds); };
    vfs.xCurrentTime = [](sqlite3_vfs *, double *now) { return systemVfs().xCurrentTime(&systemVfs(), now); };
    vfs.xCurrentTimeInt64 = [](sqlite3_vfs *, sqlite3_int64 *now) {
        return systemVfs().xCurrentTimeInt64(&systemVfs(), now);
    };
    vfs.xGetLastError = [](sqlite3_vfs *, int, char *) { return 0; };
    return vfs;
}

} // namespace

FaultyVfs::FaultyVfs(const QByteArray &name)
    : m_name{name}, m_disk{std::make_unique<MemoryDisk>()}, m_vfs{
                                                                std::make_unique<sqlite3_vfs>(vfsOver(*m_disk, m_name))}
{
    sqlite3_initialize();
    Q_ASSERT(!sqlite3_vfs_find(m_name.constData()));
    sqlite3_vfs_register(m_vfs.get(), 0);
}

FaultyVfs::~FaultyVfs() { sqlite3_vfs_unregister(m_vfs.get()); }

int FaultyVfs::operations() const
{
    const std::lock_guard guard{m_disk->mutex()};
    return m_disk->operations();
}

int FaultyVfs::accesses() const
{
    const std::lock_guard guard{m_disk->mutex()};
    return m_disk->accesses();
}

int FaultyVfs::failures() const
{
    const std::lock_guard guard{m_disk->mutex()};
    return m_disk->failures();
}

void FaultyVfs::failAtAccess(int access, Fault fault)
{
    const std::lock_guard guard{m_disk->mutex()};
    m_disk->failAtAccess(access, fault);
}

void FaultyVfs::failAt(int operation, Fault fault)
{
    const std::lock_guard guard{m_disk->mutex()};
    m_disk->failAt(operation, fault);
}

void FaultyVfs::mend()
{
    const std::lock_guard guard{m_disk->mutex()};
    m_disk->mend();
}

void FaultyVfs::setRoom(qint64 bytes)
{
    const std::lock_guard guard{m_disk->mutex()};
    m_disk->setRoom(bytes);
}

void FaultyVfs::setUnsynced(Unsynced unsynced, quint64 seed)
{
    const std::lock_guard guard{m_disk->mutex()};
    m_disk->setUnsynced(unsynced, seed);
}

void FaultyVfs::cutPower()
{
    const std::lock_guard guard{m_disk->mutex()};
    m_disk->cutPower();
}

void FaultyVfs::keepIn(const QString &folder)
{
    const std::lock_guard guard{m_disk->mutex()};
    m_disk->keepIn(QDir{folder});
}

QByteArray FaultyVfs::content(const QString &file) const
{
    const std::lock_guard guard{m_disk->mutex()};
    const MemoryDisk::File found = m_disk->find(file.toUtf8());
    return found ? found->content() : QByteArray{};
}

void FaultyVfs::setContent(const QString &file, const QByteArray &content)
{
    const std::lock_guard guard{m_disk->mutex()};
    m_disk->put(file.toUtf8(), content);
}

QList<QString> FaultyVfs::files() const
{
    const std::lock_guard guard{m_disk->mutex()};
    QList<QString> files;
    for (const QByteArray &name : m_disk->names())
        files.append(QString::fromUtf8(name));
    return files;
}

qint64 FaultyVfs::usedBytes() const
{
    const std::lock_guard guard{m_disk->mutex()};
    return m_disk->usedBytes();
}

} // namespace alongside
