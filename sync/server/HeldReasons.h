// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Held.h"

namespace alongside {

/// What the store says of why a mutation is held, in the codes of the wire. What it does not know is Other.
HeldReason heldReasonFrom(const QString &heldBecause);

} // namespace alongside
