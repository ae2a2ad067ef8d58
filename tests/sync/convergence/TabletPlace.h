// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultyVfs.h"
#include "tests/support/TestTablet.h"
#include "tests/sync/convergence/DiskFaults.h"

#include <QSet>

#include <memory>

namespace alongside {

/// A tablet in a world: its disk, its network, whose it is, and what became of it.
struct TabletPlace {
    std::unique_ptr<FaultyVfs> disk;
    DiskFaults diskFaults;
    std::unique_ptr<FaultyTransport> network;
    std::unique_ptr<TestTablet> tablet;
    QByteArray key; ///< of its file; a clone has the same one
    QString coach; ///< id; a clone's is the same
    QStringList devices; ///< that it has been, in order
    enum class Start { Early, Late } start = Start::Early; ///< Late: it knows nobody before its first sync
    enum class Custody { Coachs, Lost } custody = Custody::Coachs;
    QSet<QByteArray> unsentWhenLost; ///< contents of acts
};

} // namespace alongside
