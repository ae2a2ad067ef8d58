// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/Fault.h"
#include "tests/sync/convergence/PlantedBug.h"

#include <QList>

namespace alongside {

/// What happens in a world, decided from a seed: how many tablets and people, how long, and which faults may occur.
struct Scenario {
    quint64 seed = 1;
    int tablets = 2;
    int people = 4;
    int steps = 40;
    QList<Fault> faults;
    int networkFaultsPerThousand = 0;
    qint64 pageBytes = 1 << 20; ///< the service's limit
    qint64 pushBytes = 64 << 10; ///< what a tablet sends first
    int latecomers = 0; ///< tablets whose first sync is in the middle of everything
    /// What is recorded today is history to a tablet whose calendar is a month ahead: it comes in the second section.
    enum class Calendar { Right, MonthAhead } calendar = Calendar::Right; ///< of the latecomers
    PlantedBug bug = PlantedBug::None;

    /// A quarter of the seeds have faults of each sort, a quarter none but the network's; a third cut what travels
    /// into small pieces; half have latecomers.
    static Scenario fromSeed(quint64 seed);
    /// The same with everything in one piece: so the first failed seeds were lived.
    static Scenario inOnePiece(quint64 seed);
    bool isLate(int tablet) const { return tablet >= tablets - latecomers; }
    bool mayRestore() const { return faults.contains(Fault::Restore); }
};

} // namespace alongside
