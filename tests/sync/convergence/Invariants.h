// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/World.h"

namespace alongside {

/// What must hold in a world that has settled (protocol.md, What must hold). Each answers the breaches in English;
/// the number is the design's.
namespace invariants {

QStringList tabletsEqualTheService(World &world); ///< 1, 8, 9: each for its scope
QStringList noWriteIsLost(World &world); ///< 2, 3
QStringList everythingHappenedOnce(World &world); ///< 4
QStringList conflictsWherePeopleDiffered(World &world); ///< 5
QStringList noChildWithoutItsParent(World &world); ///< 6
QStringList noByteOfALostScope(World &world); ///< 8, on the disks
QStringList replayedTrafficChangesNothing(World &world); ///< 11; changes nothing, so it may be called last only
QStringList idlingCostsOneEmptyAnswer(World &world); ///< 12; syncs twice

/// What holds while coaches have different roles.
QStringList breachesOfScope(World &world);
/// All of them, and what World found while living and settling.
QStringList breachesIn(World &world);

} // namespace invariants

} // namespace alongside
