// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Held.h"

namespace alongside {

/// Why a mutation cannot be applied. The store keeps it in words, and so did every service before; they stand in one
/// table, which writes them and reads them again.
enum class Refusal {
    MayNotWrite,
    NotOnDevice,
    NoSuchRecord,
    NoSuchConflict,
    IdTaken,
    IdOfAnotherType,
    FixedField,
    NotAResolution,
    TooOld,
    BuildsOnHeld,
};

/// Rejected, with what heldReasonFrom() reads. type: the kind that it is about, where the refusal names one.
Error refused(Refusal why, const QString &type = {});

/// What the store says of why a mutation is held, in the codes of the wire. What it does not know is Other.
HeldReason heldReasonFrom(const QString &heldBecause);

} // namespace alongside
