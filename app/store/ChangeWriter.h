// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/change/Closing.h"
#include "app/domain/change/HandOver.h"
#include "app/store/Act.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Carries out a change that somebody has reviewed: one transaction with one mutation, so that all of it holds or none,
/// and writes down who was told. Nothing that held before is written over.
class ChangeWriter {
public:
    ChangeWriter(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    /// Where somebody goes, as it was reviewed.
    struct Choice {
        PlacementId placement = {};
        Destination to = {};
    };
    /// Rejected, with nothing written, where the closing cannot be, where it is no longer about the people who were
    /// reviewed (one came, left or was moved since), or where somebody would be moved who has said no or to a place
    /// that is not there. today: the last day is not before it. Where one closes only, its site or work stream gets its
    /// last day.
    Result<ChangeId> close(const ClosingWish &wish, const QList<Choice> &reviewed, QDate today);
    /// people: as reviewed. Rejected as above.
    Result<ChangeId> handOver(const HandOverWish &wish, const QList<PersonId> &reviewed, QDate today);

    /// That somebody was told. Rejected while a part of it is missing. Told again: the new words stand below those that
    /// were written down before, and the earlier day is when they were told.
    Result<ChangeNotice> tell(const ChangeNotice &notice, QDate today);

private:
    Result<ClosingPlan> planOf(const ClosingWish &wish, const QList<Choice> &reviewed, QDate today);

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
