// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/Fault.h"

#include <QByteArray>
#include <QList>

namespace alongside {

/// A bug that a world plants, to show that its invariants would find it. The product has no switch for any.
enum class PlantedBug {
    None,
    DeleteOnAcknowledgement, ///< the outbox forgets what is received
    SynchronousOff, ///< commits do not wait for the disk
    CursorBeforeRows, ///< the cursor moves on, now and then without the page's rows
    MaskedReceipts, ///< a push marks everything waiting as received, edits made in flight included
};

/// What happens in a world, decided from a seed: how many tablets and people, how long, and which faults may occur.
struct Scenario {
    quint64 seed = 1;
    int tablets = 2;
    int people = 4;
    int steps = 40;
    QList<Fault> faults;
    int networkFaultsPerThousand = 0;
    PlantedBug bug = PlantedBug::None;

    /// A quarter of the seeds have faults of each sort, a quarter none but the network's.
    static Scenario fromSeed(quint64 seed);
    bool mayRestore() const { return faults.contains(Fault::Restore); }
};

} // namespace alongside
