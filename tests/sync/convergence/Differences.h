// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/Pardons.h"

namespace alongside::invariants {

/// A conflict wherever people truly differed: two of them, or one on two tablets, who had both seen the same value of
/// a field and set two others without knowing of each other, are asked, or somebody has chosen. In worlds that lose
/// nothing: what a rollback took may have been what they differed from.
void checkDifferences(World &world, const Pardons &pardons);

/// A record that was removed is gone, unless somebody else was writing about it, or is asked, or has chosen.
void checkRemovals(World &world, const Pardons &pardons);

} // namespace alongside::invariants
