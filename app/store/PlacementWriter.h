// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ConsentStop.h"
#include "app/domain/PlacementWish.h"
#include "app/records/PlacementOperations.h"
#include "app/store/Act.h"
#include "app/store/PlacementDraft.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Starts, changes, suspends and ends placements. Every call is one transaction with one mutation, which also ends what
/// was typed in the form, and answers with the placement as it is by then. Nothing that held before is written over:
/// what begins is added. Rejected, with nothing written, where the person has said no to what it asks (ConsentStop).
class PlacementWriter {
public:
    PlacementWriter(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    struct Beginning {
        Placement placement = {}; ///< without an id; `from` is its first day
        SiteId site = {}; ///< of its work stream, or itself the place; empty at an employer
        WeeklyPattern pattern = {};
        CoachId coach = {}; ///< whose group
        QString reason = {};
        QList<PlacementId> instead = {}; ///< those that end on the day before, because the person moves on
        QString endingReason = {}; ///< of those
    };
    Result<PlacementHistory> start(const Beginning &beginning, const DraftOwner &form);
    struct Change {
        QDate from = {};
        WeeklyPattern pattern = {};
        PlacementTerms terms = {};
        QString reason = {};
    };
    Result<PlacementHistory> change(const PlacementId &id, const Change &change, const DraftOwner &form);
    struct Suspension {
        QDate from = {};
        QDate back = {}; ///< invalid: not known
        QString reason = {};
    };
    Result<PlacementHistory> suspend(const PlacementId &id, const Suspension &suspension, const DraftOwner &form);
    /// When the pause that began on `from` is over; invalid: not known; `from`: it is taken back.
    Result<PlacementHistory> setBack(const PlacementId &id, QDate from, QDate back);
    Result<PlacementHistory> end(const PlacementId &id, QDate lastDay, const QString &reason, const DraftOwner &form);
    /// It has not ended after all.
    Result<PlacementHistory> goOn(const PlacementId &id);

private:
    template <typename Plan> Result<PlacementHistory> write(const PlacementId &id, Plan plan);
    Result<void> checkConsent(const PersonId &person, const QList<ConsentAct> &acts) const;
    Result<void> endDrafts(const DraftOwner &form);
    Result<PlacementHistory> find(const PlacementId &id);
    QList<Operation> beginning(const Beginning &beginning, const PlacementId &id);
    QList<Operation> changing(const PlacementHistory &before, const Change &change);
    placing::Word word() const;

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
