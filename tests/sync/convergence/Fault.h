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
};

inline QString nameOf(Fault fault) { return QString::fromLatin1(faultNames[size_t(fault)].name); }

} // namespace alongside
