// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Misfortunes.h"

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
    default:
        return harmDisk(fault, index);
    }
}

bool Misfortunes::harmDisk(Fault fault, int index)
{
    FaultyVfs &disk = m_world.disk(index);
    Chance &chance = m_world.m_chance;
    disk.setUnsynced(fault == Fault::TornPower ? FaultyVfs::Unsynced::Torn : FaultyVfs::Unsynced::Lost, chance.seed());
    disk.failAt(chance.between(1, operationsInAnAct), storageFault(fault));
    if (fault == Fault::PowerCut && chance.oneIn(3)) disk.cutPower(); // right now, between two acts
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

} // namespace alongside
