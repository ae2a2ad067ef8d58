// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/screens/change/ChangeOptions.h"
#include "app/screens/change/ChangeWords.h"
#include "app/screens/change/MoveRows.h"
#include "app/store/Act.h"
#include "platform/base/IdSource.h"

#include <variant>

namespace alongside {

/// What is asked for: "subject" is what closes, who hands over, moves or leaves; "other" the coach who takes over.
struct PlanQuestion {
    Change::What what = Change::What::Unknown;
    QString subject = {};
    QString other = {};
    QDate day = {}; ///< as the question of that kind asks: the last, or the first
    QString reason = {};

    bool operator==(const PlanQuestion &) const = default;
};

/// A change as it is reviewed, whatever its kind: read once, then chosen in, then carried out. Nothing is written
/// before.
class ReviewedPlan {
    Q_DECLARE_TR_FUNCTIONS(ReviewedPlan)

public:
    /// reader: the interface's own connection.
    static Result<ReviewedPlan> read(Database &reader, const PlanQuestion &question, QDate today);

    /// Why it cannot be; empty where it can.
    QString refusal() const;
    /// The same without asking whether places were chosen: there is something to look at.
    QString refusalToLook() const;
    QList<MoveLine> lines() const;
    /// How many people it moves, tells or ends something for.
    int people() const;
    /// For how many something does not fit.
    int unfit() const;
    /// "40 people · something does not fit for 3 of them".
    QString sentence() const;
    /// Where that one could go, with what does not fit there; empty: nothing can be chosen.
    QList<ChangeOption> placesFor(const QString &key) const;
    QString nameOf(const QString &key) const;
    /// An empty place: nowhere yet, or of one who moves alone, they stay.
    void choose(const QString &key, const QString &placeId);
    /// What was chosen otherwise than it was thought, as it is kept while it is not carried out.
    QString choices() const;
    void chooseAgain(const QString &choices);
    /// On the writer's thread. Rejected, with nothing done, where it is not any more what was looked at (ChangeWriter).
    Result<ChangeId> carryOut(Act &act, IdSource &ids, QDate today) const;

private:
    using Plan = std::variant<ClosingPlan, HandOverPlan, LeavingPlan>;

    ReviewedPlan(PlanQuestion question, QDate today, Plan plan)
        : m_question{std::move(question)}, m_today{today}, m_plan{std::move(plan)}
    {
    }
    static Result<Plan> planOf(Database &reader, const PlanQuestion &question, QDate today);
    const ClosingPlan *closing() const { return std::get_if<ClosingPlan>(&m_plan); }
    const ClosingPlan::Line *lineOf(const QString &key) const;
    QList<MoveLine> linesOf(const ClosingPlan &plan) const;
    QList<MoveLine> linesOf(const HandOverPlan &plan) const;
    QList<MoveLine> linesOf(const LeavingPlan &plan) const;
    MoveLine lineOfPerson(const PersonId &person) const;
    QString problemOf(const ClosingPlan &plan, const ClosingPlan::Line &line) const;

    PlanQuestion m_question;
    QDate m_today;
    Plan m_plan;
    ChangeWords::Names m_names;
    QHash<PersonId, Person> m_people;
    QHash<QString, Destination> m_chosen; ///< by placement
};

} // namespace alongside
