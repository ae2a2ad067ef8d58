// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"
#include "tests/support/TestTablet.h"
#include "tests/sync/convergence/Chance.h"

namespace alongside {

/// What a coach does next on a tablet, from what it shows. Every value set is used once in a world, so that its fate
/// can be followed; `number` makes it so.
QList<Operation> nextAct(TestTablet &tablet, Chance &chance, int people, int number);

/// What only the newest app can say: where somebody works that morning.
Operation markWorkplace(Chance &chance, int people, int number);

/// The word that an act adds to a mark's note: it must be there exactly once.
inline QString tokenOf(int number) { return QStringLiteral("t%1.").arg(number); }

} // namespace alongside
