// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"

namespace alongside {

/// What a coach did, and a tablet called saved.
struct Act {
    int tablet = 0; ///< on which it was done
    Mutation mutation; ///< as it was sealed
    QByteArray content; ///< of the mutation, below
};

/// What stays the same of a mutation wherever it goes: all of it but seq and opId, which an enrolment may change.
QByteArray contentOf(const Mutation &mutation);

} // namespace alongside
