// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/SmallNumbers.h"

namespace alongside {

/// Whether a reader of all these tables, who knows that no count is below nought and that each line's last is the sum
/// of the others, can tell any count that is hidden. As far as narrowing each count's range by each line leads.
bool tellsAHiddenCount(const QList<CountTable> &tables, const QList<PublishedCounts> &published);

} // namespace alongside
