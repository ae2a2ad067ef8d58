// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/change/Closing.h"
#include "app/domain/change/HandOver.h"
#include "app/domain/change/Leaving.h"
#include "app/store/Act.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Carries out a change that somebody has reviewed: one transaction with one mutation, so that all of it holds or none,
/// and writes down who was told. Nothing that held before is written over. What is done is what was looked at: it is
/// planned once more from what is stored, and where that comes out otherwise (somebody came or was moved, a place has
/// filled up, a coach has left) it is Rejected with nothing written. today: nothing begins before it.
class ChangeWriter {
public:
    ChangeWriter(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    /// With the places that were chosen. Rejected too where the closing cannot be, or where somebody would be moved who
    /// has said no or to a place that is not there. Where one closes only, its site or work stream gets its last day;
    /// where a person is named in the wish, they move and nothing closes.
    Result<ChangeId> close(const ClosingPlan &reviewed, QDate today);
    Result<ChangeId> handOver(const HandOverPlan &reviewed, QDate today);
    /// Their placements end; they are among the people until it is finished. Rejected while they have left, or are
    /// leaving already.
    Result<ChangeId> leave(const LeavingPlan &reviewed, QDate today);
    /// They have left: from now on they are nowhere among the people. Rejected before they were told, before their
    /// last day is over, while a placement of theirs goes on after it, and where they left by it once and came back.
    Result<void> finishLeaving(const ChangeId &change, const PersonId &person, QDate today);

    /// That somebody was told; ends what the coach was typing about it. Rejected while a part of it is missing. Told
    /// again: the new words stand below those that were written down before, and the earlier day is when they were
    /// told.
    Result<ChangeNotice> tell(const ChangeNotice &notice, QDate today);

private:
    Result<ClosingPlan> planAgain(const ClosingPlan &reviewed, QDate today);

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
