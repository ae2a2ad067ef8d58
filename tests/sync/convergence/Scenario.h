// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultyTransport.h"
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
    int networkFaultKinds = firstNetworkFaults; ///< how many of them may occur
    qint64 pageBytes = 1 << 20; ///< the service's limit
    bool hasSmallPages() const { return pageBytes < 1 << 20; }
    qint64 pushBytes = 64 << 10; ///< what a tablet sends first
    int latecomers = 0; ///< tablets whose first sync is in the middle of everything
    /// What is recorded today is history to a tablet whose calendar is a month ahead: it comes in the second section.
    enum class Calendar { Right, MonthAhead } calendar = Calendar::Right; ///< of the latecomers
    int olderTablets = 0; ///< whose app knows an older version of the kinds
    /// Everyone: while somebody makes a first sync, the others record and sync between two of its answers.
    enum class Meanwhile { Nobody, Everyone } meanwhile = Meanwhile::Nobody;
    int actsMeanwhile = 1; ///< of one of them, before they sync
    int quietAnswers = 2; ///< during one in so many answers nobody does
    int stepsToReplica = 3; ///< a replica is as new as one in so many steps
    /// Taken: with bytes, and whoever sees one may look at it.
    enum class Pictures { None, Taken } pictures = Pictures::None;
    int actsToPicture = 8; ///< one act in so many takes one
    /// Two: people move from the one to the other, which has no tablet here, and back.
    enum class Services { One, Two } services = Services::One;
    /// Deciding: about what is held, now and then.
    enum class Supervisor { Away, Deciding } supervisor = Supervisor::Away;
    /// InMemory: the service's disk can fail and lose power; OnDisk: its copies are made as an operator makes them.
    enum class ServiceDisk { OnDisk, InMemory } serviceDisk = ServiceDisk::OnDisk;
    PlantedBug bug = PlantedBug::None;

    /// Every fault of the design. A quarter of the seeds have no fault but the network's; of the others each has any
    /// of them by chance; a third cut what travels into small pieces, half have latecomers, a third an older app, a
    /// third pictures, most of which disks lose, a quarter two services, a half a supervisor.
    static Scenario fromSeed(quint64 seed);
    /// With pictures whose bytes stay what they are: so seeds were lived before.
    static Scenario ofSafeBytes(quint64 seed);
    /// The same with replicas that fall behind, and first syncs that others disturb: where planted bugs are looked for.
    static Scenario disturbed(quint64 seed);
    static Scenario disturbedOfSafeBytes(quint64 seed);
    /// Every other seed's world is disturbed.
    static bool isDisturbed(quint64 seed) { return seed % 2 == 0; }
    static Scenario ofEitherKind(quint64 seed) { return isDisturbed(seed) ? disturbed(seed) : fromSeed(seed); }
    /// Without pictures, moves and decisions: so seeds were lived before.
    static Scenario ofRecords(quint64 seed);
    /// Without the faults that came last: so seeds were lived before.
    static Scenario inPieces(quint64 seed);
    /// The same with everything in one piece: so the first failed seeds were lived.
    static Scenario inOnePiece(quint64 seed);

    bool isLate(int tablet) const { return tablet >= tablets - latecomers; }
    bool isOlder(int tablet) const { return tablet < olderTablets; }
    /// Disks lose or change bytes of pictures.
    bool losesBytes() const { return faults.contains(Fault::ServiceLosesBytes); }
    /// The service may forget what it has acknowledged.
    bool mayRollBack() const { return faults.contains(Fault::Restore) || faults.contains(Fault::Failover); }
};

} // namespace alongside
