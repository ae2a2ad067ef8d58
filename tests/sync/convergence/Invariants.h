// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/World.h"

namespace alongside {

/// What must hold in a world that has settled (protocol.md, What must hold), into the world's findings.
namespace invariants {

/// While coaches have different roles: 1, 8 and 9 for each tablet's scope.
void checkScopes(World &world);
/// Once everybody is a coach again: everything that has to be looked at in the end.
void checkAll(World &world);

} // namespace invariants

} // namespace alongside
