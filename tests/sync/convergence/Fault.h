// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

namespace alongside {

/// What goes wrong in a simulated world, apart from the network, whose faults are FaultyTransport's.
enum class Fault {
    PowerCut, ///< the tablet's power goes before some storage operation of the next act; unsynced writes are lost
    TornPower, ///< the same, and unsynced writes are torn
    StorageError, ///< one storage operation of the next act fails
    DiskFull, ///< one write of the next act finds no room
    WrongClock, ///< the tablet's clock jumps by up to ten years, either way
    ServiceRestart, ///< the service closes its file and opens it again
    Backup, ///< the service's file is copied
    Restore, ///< the service is put back from a copy, with a new epoch
    ScopeChange, ///< the tablet's coach becomes relief staff, who may neither read nor write notes, or a coach again

    ScopeChangeInAnswer, ///< the same between two answers of one attempt
    ServicePowerCut, ///< the service's power goes before some storage operation: before, within or after a commit
    ServiceStorageError, ///< one storage operation of the service fails
    Failover, ///< a replica takes over, which lacks the last commits; a new epoch
    DeviceDrained, ///< the tablet may only send from now on
    DeviceRevoked, ///< the tablet's token and keys are gone; its coach enrols it again
    DeviceLost, ///< the tablet is revoked for good, whatever it had not sent
    DeviceCloned, ///< the tablet's disk is copied, and both go on
    LostChunk, ///< the service loses a part of its snapshots
    TimePasses, ///< two weeks, a month or more than a year
    VersionsRise, ///< the service takes and gives only the newest version for a while
    AppUpdated, ///< the tablet's app becomes the newest
    PersonMoved, ///< a person goes to the other service, or comes back
    ServiceLosesBytes, ///< the service's disk loses or changes a chunk of a picture
    TabletLosesBytes, ///< the tablet's disk does, of a picture whose record stays
};

struct FaultName {
    Fault fault;
    const char *name;
};

inline constexpr std::array faultNames{
    FaultName{Fault::PowerCut, "PowerCut"},
    FaultName{Fault::TornPower, "TornPower"},
    FaultName{Fault::StorageError, "StorageError"},
    FaultName{Fault::DiskFull, "DiskFull"},
    FaultName{Fault::WrongClock, "WrongClock"},
    FaultName{Fault::ServiceRestart, "ServiceRestart"},
    FaultName{Fault::Backup, "Backup"},
    FaultName{Fault::Restore, "Restore"},
    FaultName{Fault::ScopeChange, "ScopeChange"},
    FaultName{Fault::ScopeChangeInAnswer, "ScopeChangeInAnswer"},
    FaultName{Fault::ServicePowerCut, "ServicePowerCut"},
    FaultName{Fault::ServiceStorageError, "ServiceStorageError"},
    FaultName{Fault::Failover, "Failover"},
    FaultName{Fault::DeviceDrained, "DeviceDrained"},
    FaultName{Fault::DeviceRevoked, "DeviceRevoked"},
    FaultName{Fault::DeviceLost, "DeviceLost"},
    FaultName{Fault::DeviceCloned, "DeviceCloned"},
    FaultName{Fault::LostChunk, "LostChunk"},
    FaultName{Fault::TimePasses, "TimePasses"},
    FaultName{Fault::VersionsRise, "VersionsRise"},
    FaultName{Fault::AppUpdated, "AppUpdated"},
    FaultName{Fault::PersonMoved, "PersonMoved"},
    FaultName{Fault::ServiceLosesBytes, "ServiceLosesBytes"},
    FaultName{Fault::TabletLosesBytes, "TabletLosesBytes"},
};

/// The first so many are those that the first failed seeds were lived with.
inline constexpr size_t firstFaults = size_t(Fault::ScopeChange) + 1;
/// So many befall any world by chance.
inline constexpr size_t faultsByChance = size_t(Fault::AppUpdated) + 1;

inline QString nameOf(Fault fault) { return QString::fromLatin1(faultNames[size_t(fault)].name); }

} // namespace alongside
