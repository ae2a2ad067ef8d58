// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/protocol/Held.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// The mutations of a bundle as a supervisor would have them: other values where a mend says so, and what built on the
/// old ones seen as built on the new. Rejected when a mend names what is not in the bundle, sets a field that the
/// operation did not (nor one that goes with it in a group), or would change who wrote it. Pure.
Result<QList<Mutation>> mended(QList<Mutation> bundle, const QList<Mend> &mends, const RecordSchema &schema);

} // namespace alongside
