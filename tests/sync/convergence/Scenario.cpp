// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Scenario.h"

#include "sync/client/SyncTuning.h"
#include "tests/sync/convergence/Chance.h"

namespace alongside {

namespace {

constexpr int timesToLoseBytes = 6;

void addLaterFaults(Scenario &scenario, Chance &chance)
{
    for (size_t index = firstFaults; index < faultsByChance; ++index)
        if (chance.oneIn(3)) scenario.faults.append(faultNames[index].fault);
    if (chance.oneIn(2) && !scenario.faults.contains(Fault::ScopeChange)) scenario.faults.append(Fault::ScopeChange);
    const bool isServiceHurt = scenario.faults.contains(Fault::ServicePowerCut)
        || scenario.faults.contains(Fault::ServiceStorageError) || scenario.faults.contains(Fault::Failover);
    if (isServiceHurt) scenario.serviceDisk = Scenario::ServiceDisk::InMemory;
}

Scenario asDisturbed(Scenario scenario, quint64 seed)
{
    Chance chance{seed * 22695477 + 3};
    if (scenario.latecomers == 0 && chance.oneIn(2)) scenario.latecomers = 1;
    // Where pages hold a record or two, who is disturbed by more than that at each never comes to an end.
    if (scenario.latecomers > 0 && !chance.oneIn(4) && !scenario.hasSmallPages()) {
        scenario.meanwhile = Scenario::Meanwhile::Everyone;
        scenario.actsMeanwhile = chance.between(1, 4);
        scenario.quietAnswers = 8;
    }
    if (!scenario.faults.contains(Fault::Failover)) return scenario;
    scenario.faults.append({Fault::Failover, Fault::Failover});
    scenario.stepsToReplica = chance.between(3, 12);
    return scenario;
}

} // namespace

Scenario Scenario::disturbed(quint64 seed) { return asDisturbed(fromSeed(seed), seed); }

Scenario Scenario::disturbedOfSafeBytes(quint64 seed) { return asDisturbed(ofSafeBytes(seed), seed); }

Scenario Scenario::fromSeed(quint64 seed)
{
    Scenario scenario = ofSafeBytes(seed);
    Chance chance{seed * 25214903 + 13};
    const bool mayLose = scenario.pictures == Pictures::Taken && !scenario.faults.isEmpty();
    if (!mayLose || chance.oneIn(4)) return scenario;
    scenario.actsToPicture = 3; // or there is seldom one to lose
    for (int times = 0; times < timesToLoseBytes; ++times)
        scenario.faults.append({Fault::ServiceLosesBytes, Fault::TabletLosesBytes});
    if (chance.oneIn(3)) return scenario;
    // In the others tablets forget no bytes as they must: what is lost is always brought again, or said.
    for (const Fault fault : {Fault::TimePasses, Fault::ScopeChange, Fault::ScopeChangeInAnswer, Fault::DeviceDrained,
             Fault::DeviceLost, Fault::PersonMoved})
        scenario.faults.removeAll(fault);
    return scenario;
}

Scenario Scenario::ofSafeBytes(quint64 seed)
{
    Scenario scenario = ofRecords(seed);
    Chance chance{seed * 48271 + 11};
    if (chance.oneIn(3)) scenario.pictures = Pictures::Taken;
    if (chance.oneIn(2)) scenario.supervisor = Supervisor::Deciding;
    if (!chance.oneIn(4)) return scenario;
    scenario.services = Services::Two;
    scenario.faults.append(Fault::PersonMoved);
    return scenario;
}

Scenario Scenario::ofRecords(quint64 seed)
{
    Scenario scenario = inPieces(seed);
    Chance chance{seed * 69069 + 5};
    if (chance.oneIn(2)) scenario.networkFaultKinds = networkFaults;
    if (chance.oneIn(3)) scenario.olderTablets = 1;
    if (chance.oneIn(2)) scenario.meanwhile = Meanwhile::Everyone;
    if (!scenario.faults.isEmpty()) addLaterFaults(scenario, chance);
    return scenario;
}

Scenario Scenario::inPieces(quint64 seed)
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
    for (size_t index = 0; index < firstFaults; ++index)
        if (chance.oneIn(2)) scenario.faults.append(faultNames[index].fault);
    // So that the first failed seeds stay what they were: neither met the other.
    if (scenario.mayRollBack()) scenario.faults.removeAll(Fault::ScopeChange);
    return scenario;
}

} // namespace alongside
