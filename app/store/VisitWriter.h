// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Action.h"
#include "app/domain/Note.h"
#include "app/domain/VisitClock.h"
#include "app/store/Act.h"
#include "app/store/VisitDraft.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// Writes visits: every call is one transaction of data, clock, drafts and outbox row, and answers with what is saved
/// by then.
class VisitWriter {
public:
    /// now: the tablet's clocks; nothing where nobody has looked at them, as at the start.
    VisitWriter(Act &act, IdSource &ids, const std::optional<ClockReading> &now = {})
        : m_act{act}, m_ids{ids}, m_now{now}
    {
    }

    struct Beginning {
        PersonId person = {};
        QList<PersonId> others = {};
        PlacementId placement = {};
        QString workplace = {};
        QDate plannedFor = {};
        ClockReading reading = {};
    };
    /// NotFound where it is not on this tablet.
    Result<Visit> find(const VisitId &id);
    /// The visit that this coach has begun with that person already, if there is one: beginning twice is beginning
    /// once.
    Result<Visit> begin(const Beginning &beginning);
    /// Ends it and stops its clock. Times that a coach had said stay a coach's.
    struct Ending {
        Instant end = {};
        Visit::TimesFrom timesFrom = Visit::TimesFrom::Clock;
    };
    Result<Visit> end(const VisitId &id, const Ending &ending);
    /// It was not over: it goes on, counted as it was.
    Result<Visit> goOn(const VisitId &id, const std::optional<VisitClock> &clock);
    /// It was begun by mistake: it goes, with its clock. Rejected once something is written about it.
    Result<void> takeBack(const VisitId &id);
    /// A coach has said how long it has been, and when it began where that was in doubt.
    Result<Visit> countOn(const VisitId &id, const VisitClock &clock, std::optional<Instant> start = {});

    Result<Visit> setOthers(const VisitId &id, const QList<PersonId> &others);
    /// One of the needs, beside what was said of the others by now; met as a whole when all of them were.
    Result<Visit> sayMet(const VisitId &id, const MetNeed &need);
    Result<Visit> setCommunicationMet(const VisitId &id, std::optional<bool> met);
    Result<Visit> planNext(const VisitId &id, QDate day); ///< invalid: no day

    /// A visit for a day that no visit names. A coach has one such plan for somebody: another takes its place.
    struct Plan {
        PersonId person = {};
        PlacementId placement = {};
        QDate day = {};
        QDate saidOn = {};
    };
    Result<void> plan(const Plan &plan);
    /// There is to be none after all, nor on a day that this coach's own visits said of that person alone. NotFound:
    /// this coach had planned none.
    Result<void> withdrawPlan(const PersonId &person);

    /// How an action that is typed is meant: whose it is, about whom, and by when.
    struct Promise {
        Action::Owner owner = Action::Owner::Coach;
        CoachId coach = {}; ///< the owner, when it is a coach; empty: who writes
        PersonId person = {}; ///< empty: whom the visit is about
        QDate due = {};
    };
    /// What this coach was typing about a visit, in one mutation: those fields, or all. What cannot be understood yet
    /// stays a draft.
    Result<Visit> seal(const VisitId &id, const QList<VisitDraft::Field> &fields, const Promise &promise);
    Result<Visit> sealEverything(const VisitId &id);
    /// At the start: everybody's drafts, each in its own coach's name. Of how many visits there were any. Those of a
    /// visit that is not here stay.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids);

    Result<void> finish(const ActionId &id); ///< it is done
    Result<void> takeUpAgain(const ActionId &id); ///< it is not done after all

private:
    Result<Visit> change(const VisitId &id, const QJsonObject &fields);
    Result<void> record(const VisitId &id, const QJsonObject &fields);
    /// As seal, in the caller's transaction.
    Result<void> write(const Visit &before, const QList<VisitDraft> &drafts, const Promise &promise);
    Result<void> followTimes(const Visit &before, const TypedTimes &times);
    Operation adding(const Visit &visit, const VisitDraft &draft, const Promise &promise);
    Action promised(const ActionId &id, const Visit &visit, const QString &words, const Promise &promise) const;
    Result<void> mark(const ActionId &id, const QJsonObject &fields);

    Act &m_act;
    IdSource &m_ids;
    std::optional<ClockReading> m_now;
};

} // namespace alongside
