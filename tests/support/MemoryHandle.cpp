// SPDX-License-Identifier: Apache-2.0
#include "tests/support/MemoryHandle.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace alongside {

MemoryHandle::MemoryHandle(MemoryDisk &disk, QByteArray name, MemoryDisk::File file, Access access, AtClose atClose,
    MemoryDisk::Folder firstSync)
    : m_disk{disk}, m_name{std::move(name)}, m_file{std::move(file)}, m_access{access}, m_atClose{atClose},
      m_nextSync{firstSync}, m_life{disk.life()}
{
    m_file->openBy.append(this);
}

MemoryHandle::~MemoryHandle()
{
    const std::lock_guard guard{m_disk.mutex()};
    m_file->openBy.removeOne(this);
    if (m_atClose == AtClose::Remove && !isDead()) m_disk.remove(m_name, MemoryDisk::Folder::NotSynced);
}

int MemoryHandle::read(char *into, int bytes, qint64 offset) const
{
    const std::lock_guard guard{m_disk.mutex()};
    if (isDead()) return SQLITE_IOERR_READ;
    if (const int code = m_disk.check(MemoryDisk::Access::Read); code != SQLITE_OK) return code;
    const qint64 there = std::clamp<qint64>(m_file->size() - offset, 0, bytes);
    std::memcpy(into, m_file->content().constData() + (there > 0 ? offset : 0), size_t(there));
    std::memset(into + there, 0, size_t(bytes - there));
    return there == bytes ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int MemoryHandle::write(const char *from, int bytes, qint64 offset)
{
    const std::lock_guard guard{m_disk.mutex()};
    if (isDead() || m_access == Access::ReadOnly) return SQLITE_IOERR_WRITE;
    const int code = m_disk.check(MemoryDisk::Operation::Write, offset + bytes - m_file->size());
    if (code == SQLITE_OK) m_file->write(offset, QByteArray{from, bytes});
    return code;
}

int MemoryHandle::truncate(qint64 size)
{
    const std::lock_guard guard{m_disk.mutex()};
    if (isDead() || m_access == Access::ReadOnly) return SQLITE_IOERR_TRUNCATE;
    const int code = m_disk.check(MemoryDisk::Operation::Truncate, 0);
    if (code == SQLITE_OK) m_file->truncate(size);
    return code;
}

int MemoryHandle::sync()
{
    const std::lock_guard guard{m_disk.mutex()};
    if (isDead()) return SQLITE_IOERR_FSYNC;
    const int code = m_disk.check(MemoryDisk::Operation::Sync, 0);
    if (code == SQLITE_OK) m_disk.sync(m_name, m_file, std::exchange(m_nextSync, MemoryDisk::Folder::NotSynced));
    return code;
}

int MemoryHandle::size(qint64 &bytes) const
{
    const std::lock_guard guard{m_disk.mutex()};
    if (isDead()) return SQLITE_IOERR_FSTAT;
    bytes = m_file->size();
    return SQLITE_OK;
}

bool MemoryHandle::othersHold(int level) const
{
    return std::any_of(m_file->openBy.begin(), m_file->openBy.end(),
        [&](const MemoryHandle *other) { return other != this && other->m_level >= level; });
}

int MemoryHandle::lock(int level)
{
    const std::lock_guard guard{m_disk.mutex()};
    if (isDead()) return SQLITE_IOERR_LOCK;
    if (m_level >= level) return SQLITE_OK;
    if (level > SQLITE_LOCK_SHARED && m_access == Access::ReadOnly) return SQLITE_IOERR_LOCK; // as POSIX has it
    if (level == SQLITE_LOCK_SHARED && othersHold(SQLITE_LOCK_PENDING)) return SQLITE_BUSY;
    if (level > SQLITE_LOCK_SHARED && othersHold(SQLITE_LOCK_RESERVED)) return SQLITE_BUSY;
    if (level == SQLITE_LOCK_EXCLUSIVE && othersHold(SQLITE_LOCK_SHARED)) {
        m_level = SQLITE_LOCK_PENDING; // nobody new comes in
        return SQLITE_BUSY;
    }
    m_level = level;
    return SQLITE_OK;
}

int MemoryHandle::unlock(int level)
{
    const std::lock_guard guard{m_disk.mutex()};
    m_level = std::min(m_level, level);
    return SQLITE_OK;
}

int MemoryHandle::isReserved(bool &reserved) const
{
    const std::lock_guard guard{m_disk.mutex()};
    reserved = m_level >= SQLITE_LOCK_RESERVED || othersHold(SQLITE_LOCK_RESERVED);
    return SQLITE_OK;
}

int MemoryHandle::mapShared(int region, int bytes, bool extend, void volatile **memory)
{
    const std::lock_guard guard{m_disk.mutex()};
    *memory = nullptr;
    if (isDead()) return SQLITE_IOERR_SHMMAP;
    m_isMapped = true;
    auto &shared = m_file->shared;
    while (extend && shared.size() <= size_t(region))
        shared.push_back(std::make_unique<char[]>(size_t(bytes)));
    if (size_t(region) < shared.size()) *memory = shared[size_t(region)].get();
    return SQLITE_OK;
}

bool MemoryHandle::othersSharedHold(unsigned mask, bool exclusively) const
{
    return std::any_of(m_file->openBy.begin(), m_file->openBy.end(), [&](const MemoryHandle *other) {
        const unsigned held = other->m_exclusiveLocks | (exclusively ? 0 : other->m_sharedLocks);
        return other != this && (held & mask) != 0;
    });
}

int MemoryHandle::lockShared(int first, int count, int flags)
{
    const std::lock_guard guard{m_disk.mutex()};
    const unsigned mask = ((1U << count) - 1) << first;
    if (flags & SQLITE_SHM_UNLOCK) {
        m_sharedLocks &= ~mask;
        m_exclusiveLocks &= ~mask;
        return SQLITE_OK;
    }
    if (isDead()) return SQLITE_IOERR_SHMLOCK;
    const bool isShared = (flags & SQLITE_SHM_SHARED) != 0;
    if (othersSharedHold(mask, isShared)) return SQLITE_BUSY;
    (isShared ? m_sharedLocks : m_exclusiveLocks) |= mask;
    return SQLITE_OK;
}

void MemoryHandle::barrier() const { const std::lock_guard guard{m_disk.mutex()}; }

int MemoryHandle::unmapShared()
{
    const std::lock_guard guard{m_disk.mutex()};
    m_isMapped = false;
    m_sharedLocks = 0;
    m_exclusiveLocks = 0;
    const auto &openBy = m_file->openBy;
    const bool isUsed =
        std::any_of(openBy.begin(), openBy.end(), [](const MemoryHandle *other) { return other->m_isMapped; });
    if (!isUsed) m_file->shared.clear(); // as the last one to leave a -shm file
    return SQLITE_OK;
}

} // namespace alongside
