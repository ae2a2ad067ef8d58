// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

namespace alongside {

/// What Database::run() says, for whom the number of changed rows tells nothing.
inline Result<void> withoutCount(const Result<qint64> &run)
{
    if (!run) return run.error();
    return {};
}

} // namespace alongside
