// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/Rehearsal.h"

#include <functional>

namespace alongside {

/// One thing that people do, to be broken at each of its places.
struct Story {
    const char *name;
    QList<Rehearsal::Disk> disks; ///< that it writes to, and those are the ones that fail
    /// What was before it; nothing goes wrong.
    std::function<void(Rehearsal &)> before;
    /// The thing itself: once while something breaks, and again, as a person would, when it works.
    std::function<void(Rehearsal &)> act;
    /// Once nothing waits any more: what is not as it must be.
    std::function<QStringList(Rehearsal &)> breaches;
};

const QList<Story> &stories();

} // namespace alongside
