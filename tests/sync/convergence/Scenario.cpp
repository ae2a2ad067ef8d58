// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Scenario.h"

#include "sync/client/SyncTuning.h"
#include "tests/sync/convergence/Chance.h"

namespace alongside {

Scenario Scenario::fromSeed(quint64 seed)
{
    Scenario scenario = inOnePiece(seed);
    Chance chance{seed * 40503 + 7};
    if (chance.oneIn(3)) scenario.pageBytes = chance.between(400, 2000);
    if (chance.oneIn(3)) scenario.pushBytes = SyncTuning::smallestPushBytes / 2; // two or three mutations
    if (chance.oneIn(2)) scenario.latecomers = chance.between(1, scenario.tablets - 1);
    if (chance.oneIn(2)) scenario.calendar = Calendar::MonthAhead;
    return scenario;
}

Scenario Scenario::inOnePiece(quint64 seed)
{
    Chance chance{seed * 2654435761 + 1};
    Scenario scenario;
    scenario.seed = seed;
    scenario.tablets = chance.between(2, 3);
    scenario.people = chance.between(1, 4);
    scenario.steps = chance.between(25, 60);
    scenario.networkFaultsPerThousand = chance.oneIn(4) ? 0 : chance.between(50, 400);
    if (chance.oneIn(4)) return scenario;
    for (const FaultName &each : faultNames)
        if (chance.oneIn(2)) scenario.faults.append(each.fault);
    // What a tablet may no longer hold is not offered again after a restore, by design: the gap is declared.
    if (scenario.mayRestore()) scenario.faults.removeAll(Fault::ScopeChange);
    return scenario;
}

} // namespace alongside
