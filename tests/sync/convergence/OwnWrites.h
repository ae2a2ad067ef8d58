// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TestTablet.h"

namespace alongside {

/// Whether the service may have lost what a tablet has patched: its maker will offer it again, and then it shows.
enum class LostRecords { Never, MayBe };

/// Fields that these mutations of a tablet say, in order, and that it does not show as they were set last: a device
/// reads its own writes.
QStringList ownWritesNotShown(TestTablet &tablet, const QList<Mutation> &own, LostRecords lost);

} // namespace alongside
