// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/MemoryDisk.h"

namespace alongside {

/// One opening of a MemoryFile by SQLite: bytes, locks and shared memory as sqlite3_io_methods asks for them.
/// Answers are SQLite's codes; after a power cut every answer is SQLITE_IOERR.
class MemoryHandle {
public:
    enum class Access { ReadWrite, ReadOnly };
    enum class AtClose { Keep, Remove };

    /// firstSync: whether the folder is synced with the file's first sync.
    MemoryHandle(MemoryDisk &disk, QByteArray name, MemoryDisk::File file, Access access, AtClose atClose,
        MemoryDisk::Folder firstSync);
    ~MemoryHandle();
    MemoryHandle(const MemoryHandle &) = delete;
    MemoryHandle &operator=(const MemoryHandle &) = delete;

    int read(char *into, int bytes, qint64 offset) const;
    int write(const char *from, int bytes, qint64 offset);
    int truncate(qint64 size);
    int sync();
    int size(qint64 &bytes) const;

    /// SQLite's five levels (sqlite.org/lockingv3.html).
    int lock(int level);
    int unlock(int level);
    int isReserved(bool &reserved) const;

    int mapShared(int region, int bytes, bool extend, void volatile **memory);
    int lockShared(int first, int count, int flags);
    void barrier() const;
    int unmapShared();

private:
    bool isDead() const { return m_life != m_disk.life(); }
    bool othersHold(int level) const;
    bool othersSharedHold(unsigned mask, bool exclusively) const;

    MemoryDisk &m_disk;
    QByteArray m_name;
    MemoryDisk::File m_file;
    Access m_access;
    AtClose m_atClose;
    MemoryDisk::Folder m_nextSync;
    int m_life;
    int m_level = 0;
    bool m_isMapped = false;
    unsigned m_sharedLocks = 0; // one bit a slot
    unsigned m_exclusiveLocks = 0;
};

} // namespace alongside
