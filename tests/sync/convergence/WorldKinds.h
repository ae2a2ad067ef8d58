// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"
#include "tests/sync/convergence/Scenario.h"

namespace alongside {

/// The kinds that a world's records are of: the test's, and pictures where any are taken.
struct WorldKinds {
    RecordSchema newest; ///< as the newest app knows them
    RecordSchema older; ///< as the app before it does (OlderApp.h)
    RecordSchema service; ///< the newest, with the older app's words translated
    RecordSchema lastWriterWins; ///< as a bug that is planted has them

    static const WorldKinds &of(const Scenario &scenario);
};

} // namespace alongside
