// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PlacementHistory.h"
#include "app/domain/change/Change.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// What is written when a placement begins, ends or is paused: the same whoever does it, a coach for one person or a
/// closing for all of a site. Nothing that held before is written over.
namespace placing {

/// by and at: with whose word it is, and when. change: for several people, of which it is a part; empty: none.
struct Word {
    CoachId by = {};
    Instant at = {};
    ChangeId change = {};
};

/// placement and expectation have their ids; reason: why it begins.
QList<Operation> beginning(
    const Placement &placement, const Expectation &expectation, const QString &reason, const Word &word);
/// change: that ends it; empty: a coach does, whatever ended it before.
QList<Operation> ending(
    const PlacementHistory &history, QDate lastDay, const QString &reason, const ChangeId &change = {});
/// A day back that is not known is said too: it may have been known before.
Operation pausing(const Pause &pause);
Pause pauseOf(const PlacementHistory &history, QDate from, QDate back);
/// Who takes a change of the same day over says so too.
Operation saying(PlacementChange change, const Word &word);

} // namespace placing

} // namespace alongside
