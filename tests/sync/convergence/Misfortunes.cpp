// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Misfortunes.h"

#include "tests/sync/convergence/Album.h"
#include "tests/sync/convergence/LostBytes.h"

#include <array>

namespace alongside {

namespace {

constexpr int operationsInAnAct = 40; // about as many storage operations as one act or attempt has
constexpr int answersInAnAttempt = 4;
constexpr int mostTablets = 6;

FaultyVfs::Fault storageFault(Fault fault)
{
    switch (fault) {
    case Fault::StorageError:
        return FaultyVfs::Fault::IoError;
    case Fault::DiskFull:
        return FaultyVfs::Fault::DiskFull;
    default:
        return FaultyVfs::Fault::PowerCut;
    }
}

} // namespace

void Misfortunes::suffer(Fault fault, int index)
{
    m_world.note(QStringLiteral("%1 at %2").arg(nameOf(fault)).arg(index));
    if (happens(fault, index)) ++m_world.m_suffered[nameOf(fault)];
}

bool Misfortunes::happens(Fault fault, int index)
{
    switch (fault) {
    case Fault::ServiceRestart:
    case Fault::Backup:
    case Fault::Restore:
    case Fault::ServicePowerCut:
    case Fault::ServiceStorageError:
    case Fault::Failover:
    case Fault::LostChunk:
    case Fault::VersionsRise:
    case Fault::PersonMoved:
    case Fault::ServiceLosesBytes:
        return m_world.m_service.harm(fault, m_world.m_chance);
    case Fault::TimePasses:
        return passTime();
    default:
        return harmTablet(fault, index);
    }
}

bool Misfortunes::harmTablet(Fault fault, int index)
{
    switch (fault) {
    case Fault::WrongClock:
        m_world.tablet(index).clock().setWallClock(
            m_world.server().clock().now() + std::chrono::hours{24 * m_world.m_chance.between(-3650, 3650)});
        return true;
    case Fault::ScopeChange:
        changeScope(index);
        return true;
    case Fault::ScopeChangeInAnswer:
        m_world.m_answersToScopeChange = m_world.m_chance.between(1, answersInAnAttempt);
        return true;
    case Fault::DeviceDrained:
        return drain(index);
    case Fault::DeviceRevoked:
        if (m_world.isLost(index)) return false;
        m_world.m_service.restrict(m_world.tablet(index).identity(), Callers::May::Nothing);
        return true;
    case Fault::DeviceLost:
        return declareLost(index);
    case Fault::DeviceCloned:
        return clone(index);
    case Fault::AppUpdated:
        return updateApp(index);
    case Fault::TabletLosesBytes:
        return loseBytes(index);
    default:
        return harmDisk(fault, index);
    }
}

bool Misfortunes::harmDisk(Fault fault, int index)
{
    FaultyVfs &disk = m_world.disk(index);
    Chance &chance = m_world.m_chance;
    m_world.place(index).diskFaults.expect(fault, disk);
    disk.setUnsynced(fault == Fault::TornPower ? FaultyVfs::Unsynced::Torn : FaultyVfs::Unsynced::Lost, chance.seed());
    disk.failAt(chance.between(1, operationsInAnAct), storageFault(fault));
    if (fault != Fault::PowerCut || !chance.oneIn(3)) return false; // DiskFaults counts it when it comes
    disk.cutPower(); // right now, between two acts
    return true;
}

void Misfortunes::changeScope(int index)
{
    const bool isCoach = m_world.m_service.callers().roleOf(m_world.place(index).coach) == QLatin1String("coach");
    m_world.giveRole(index, isCoach ? QStringLiteral("relief") : QStringLiteral("coach"));
}

bool Misfortunes::drain(int index)
{
    const EnrolReply identity = m_world.tablet(index).identity();
    if (m_world.m_service.callers().may(identity.token) != Callers::May::Everything) return false;
    m_world.m_service.restrict(identity, Callers::May::OnlySend);
    return true;
}

// Another one takes its place.
bool Misfortunes::declareLost(int index)
{
    TabletPlace &place = m_world.place(index);
    if (m_world.isLost(index) || m_world.tablets() >= mostTablets) return false;
    m_world.m_service.restrict(place.tablet->identity(), Callers::May::Nothing);
    place.custody = TabletPlace::Custody::Lost;
    const auto received = m_world.m_service.archive().entries();
    for (const Act &act : m_world.acts())
        if (act.tablet == index && !received.contains(act.content)) place.unsentWhenLost.insert(act.content);
    const int next = m_world.addTablet(m_world.m_service.enrol(place.coach), TabletPlace::Start::Late);
    m_world.begin(next);
    return true;
}

bool Misfortunes::clone(int index)
{
    if (m_world.isLost(index) || m_world.tablets() >= mostTablets || !m_world.tablet(index).isAlive()) return false;
    m_world.clone(index);
    return true;
}

bool Misfortunes::passTime()
{
    static constexpr std::array days{15, 31, 401}; // a locked history, a forgetful outbox, expired removals
    const std::chrono::hours time{24 * days[size_t(m_world.m_chance.below(int(days.size())))]};
    m_world.server().clock().advance(time);
    for (int index = 0; index < m_world.tablets(); ++index)
        m_world.tablet(index).clock().advance(time);
    m_world.m_hasAMonthPassed = m_world.m_hasAMonthPassed || time > std::chrono::hours{24 * 30};
    return true;
}

bool Misfortunes::updateApp(int index)
{
    TestTablet &tablet = m_world.tablet(index);
    if (tablet.schema().version() == m_world.kinds().newest.version() || !tablet.isAlive()) return false;
    const auto updated = tablet.update(m_world.kinds().newest);
    return updated || !tablet.isAlive(); // its disk fails just now: it is started again
}

// Rather of what the service does not have yet.
bool Misfortunes::loseBytes(int index)
{
    for (int other = 0; other < m_world.tablets() && !Album{m_world}.isAnyWaiting(index); ++other)
        index = (index + 1) % m_world.tablets();
    TestTablet &tablet = m_world.tablet(index);
    if (!tablet.isAlive()) return false;
    Chance &chance = m_world.m_chance;
    Database &database = tablet.database();
    const auto chunks = soundChunks(database,
        QStringLiteral("SELECT '', sync_chunk.id, bytes FROM sync_chunk JOIN sync_attachment_chunk AS piece"
                       " ON piece.chunk = sync_chunk.id JOIN sync_attachment AS whole"
                       " ON whole.type = piece.type AND whole.id = piece.id"
                       " ORDER BY holder IS NOT NULL, sync_chunk.id"));
    if (chunks.isEmpty()) return false;
    const SoundChunk &lost = chunks.at(!chance.oneIn(4) ? 0 : chance.below(int(chunks.size())));
    const auto left = whatIsLeftOf(lost.bytes, chance);
    m_world.m_bytesLost.insert(lost.picture());
    return left ? bool(database.run(QStringLiteral("UPDATE sync_chunk SET bytes = ? WHERE id = ?"), *left, lost.id))
                : bool(database.run(QStringLiteral("DELETE FROM sync_chunk WHERE id = ?"), lost.id));
}

} // namespace alongside
