// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/Life.h"

#include <functional>

namespace alongside {

/// What became of many lives.
struct Tally {
    int worlds = 0;
    int disturbed = 0; ///< of them
    QStringList broken; ///< reports of those that broke an invariant
    QList<quint64> twoStories; ///< seeds that were not lived the same twice
    QMap<QString, int> suffered;
    CheckCounts checks{};
    qint64 acts = 0;

    void add(quint64 seed, const Life &first, const Life &second);
};

/// Lives the scenarios of consecutive seeds, each twice, on every core; a world has one thread. As they end, in no
/// order, `told` hears of each seed that failed.
Tally simulate(quint64 first, int worlds, const std::function<void(const QString &)> &told);

/// In how many of so many worlds, from seed 1 on, the planted bug breaks an invariant.
int worldsThatFind(PlantedBug bug, int worlds);

} // namespace alongside
