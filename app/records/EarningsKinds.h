// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"

namespace alongside {

namespace kind {
inline const QString earnings = QStringLiteral("Earnings");
}

/// What somebody worked in one job in one week, and was paid for it. Two tablets that write the same week make one
/// record; of two who differ about hours, or about an amount, somebody decides.
RecordKind earningsKind();

} // namespace alongside
