// SPDX-License-Identifier: Apache-2.0
#include "app/store/ChangeWriter.h"

#include "app/records/ChangeFields.h"
#include "app/records/ChangeKinds.h"
#include "app/records/ChangeOperations.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ChangeNoticeDraft.h"
#include "app/store/ChangeStore.h"
#include "app/store/DraftStore.h"
#include "platform/sql/Transaction.h"

#include <algorithm>

namespace alongside {

namespace {

Error refusedChange(const char *why) { return Error{ErrorKind::Rejected, QString::fromUtf8(why)}; }

Error changedSinceReview()
{
    return refusedChange("something has changed since this was reviewed, and nothing was done: look at it again");
}

/// A paragraph below what was there; the same words once.
QString below(const QString &before, const QString &words)
{
    const QString added = words.trimmed();
    if (before.isEmpty() || before == added) return added;
    return before.split(QStringLiteral("\n\n")).contains(added) ? before : before + QStringLiteral("\n\n") + added;
}

ChangeNotice toldAgain(const ChangeNotice &before, ChangeNotice notice)
{
    if (before.toldOn.isValid()) notice.toldOn = std::min(before.toldOn, notice.toldOn);
    notice.how = below(before.how, notice.how);
    notice.said = below(before.said, notice.said);
    notice.supportedBy = below(before.supportedBy, notice.supportedBy);
    return notice;
}

bool isStopped(const ClosingPlan &plan, const ClosingPlan::Line &line)
{
    const QList<MoveProblem> problems = plan.problemsOf(line);
    return !line.to.isEmpty()
        && std::any_of(problems.begin(), problems.end(), [](const MoveProblem &each) { return each.stops(); });
}

} // namespace

Result<ClosingPlan> ChangeWriter::planAgain(const ClosingPlan &reviewed, QDate today)
{
    const auto sources = ChangeStore{m_act.database()}.closingSources(reviewed.wish().lastDay);
    if (!sources) return sources.error();
    ClosingPlan plan{reviewed.wish(), *sources};
    for (const ClosingPlan::Line &line : reviewed.lines())
        plan.choose(line.placement.placement().id, line.to);
    if (plan.refusal(today))
        return refusedChange("there is nothing to close or nobody to move on that day, from today on");
    if (!plan.isSameAs(reviewed)) return changedSinceReview();
    for (const ClosingPlan::Line &line : plan.lines())
        if (isStopped(plan, line)) return refusedChange("somebody would go where they cannot, or have said no to");
    return plan;
}

Result<ChangeId> ChangeWriter::close(const ClosingPlan &reviewed, QDate today)
{
    Transaction transaction{m_act.database()};
    const Result<ClosingPlan> plan = planAgain(reviewed, today);
    if (!plan) return plan.error();
    const Change change = changeOf(*plan, m_act.coach(), m_act.now(), m_ids);
    if (auto recorded = m_act.record(operationsOf(*plan, change, m_ids)); !recorded) return recorded.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return change.id;
}

Result<ChangeId> ChangeWriter::handOver(const HandOverPlan &reviewed, QDate today)
{
    Transaction transaction{m_act.database()};
    const HandOverWish &wish = reviewed.wish();
    const auto sources = ChangeStore{m_act.database()}.handOverSources(wish.from, wish.firstDay);
    if (!sources) return sources.error();
    const HandOverPlan plan{wish, *sources};
    if (plan.refusal(today))
        return refusedChange(
            "a hand-over needs two coaches who are here then, a day from today on, and somebody to hand over");
    if (!plan.isSameAs(reviewed)) return changedSinceReview();
    const Change change = changeOf(plan, m_act.coach(), m_act.now(), m_ids);
    if (auto recorded = m_act.record(operationsOf(plan, change, m_ids)); !recorded) return recorded.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return change.id;
}

Result<ChangeId> ChangeWriter::leave(const LeavingPlan &reviewed, QDate today)
{
    Transaction transaction{m_act.database()};
    const auto sources = ChangeStore{m_act.database()}.leavingSources(reviewed.wish().person, today);
    if (!sources) return sources.error();
    const LeavingPlan plan{reviewed.wish(), *sources};
    if (plan.refusal(today)) return refusedChange("a leaving needs somebody who is here and a last day, from today on");
    if (!plan.isSameAs(reviewed)) return changedSinceReview();
    const Change change = changeOf(plan, m_act.coach(), m_act.now(), m_ids);
    if (auto recorded = m_act.record(operationsOf(plan, change)); !recorded) return recorded.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return change.id;
}

Result<void> ChangeWriter::finishLeaving(const ChangeId &id, const PersonId &person, QDate today)
{
    Transaction transaction{m_act.database()};
    ChangeStore store{m_act.database()};
    const auto change = store.find(id);
    if (!change) return change.error();
    if (!*change) return Error{ErrorKind::NotFound, QStringLiteral("that change is not on this tablet")};
    const auto entries = store.entries(**change, today);
    if (!entries) return entries.error();
    const auto entry = std::find_if(
        entries->begin(), entries->end(), [&person](const ChangeEntry &each) { return each.person.id == person; });
    if (entry != entries->end() && entry->standing == MoveStanding::PlacedAgain)
        return refusedChange("a placement of theirs goes on after that day: end it by another leaving, or they stay");
    if (entry == entries->end() || entry->standing != MoveStanding::ToFinish)
        return refusedChange("they are told first, and their last day is over");
    const Operation left =
        patching(kind::person, person.text, {{QStringLiteral("status"), toText(Person::Status::Left)}});
    if (auto recorded = m_act.record({left}); !recorded) return recorded;
    return transaction.commit();
}

Result<ChangeNotice> ChangeWriter::tell(const ChangeNotice &notice, QDate today)
{
    if (!missingIn(notice, today).isEmpty())
        return refusedChange("it needs the day, how they were told, what they said and who supported them");
    Transaction transaction{m_act.database()};
    ChangeStore store{m_act.database()};
    const auto before = store.notice(notice.change, notice.person);
    if (!before) return before.error();
    if (!*before) return Error{ErrorKind::NotFound, QStringLiteral("that person is not in this change")};
    ChangeNotice told = toldAgain(**before, notice);
    told.toldBy = m_act.coach();
    told.at = m_act.now();
    if (auto recorded = m_act.record({making(kind::changeNotice, {}, fieldsOf(told))}); !recorded)
        return recorded.error();
    const DraftOwner typed = changeNoticeDraftOwner(notice.change, notice.person, m_act.coach());
    if (auto ended = DraftStore{m_act.database()}.removeAll(typed); !ended) return ended.error();
    const auto after = store.notice(notice.change, notice.person);
    if (!after) return after.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return **after;
}

} // namespace alongside
