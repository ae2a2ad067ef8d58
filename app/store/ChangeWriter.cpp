// SPDX-License-Identifier: Apache-2.0
#include "app/store/ChangeWriter.h"

#include "app/records/ChangeFields.h"
#include "app/records/ChangeKinds.h"
#include "app/records/ChangeOperations.h"
#include "app/records/RecordFields.h"
#include "app/store/ChangeStore.h"
#include "platform/sql/Transaction.h"

#include <algorithm>

namespace alongside {

namespace {

Error refusedChange(const char *why) { return Error{ErrorKind::Rejected, QString::fromUtf8(why)}; }

QSet<PlacementId> placementsOf(const QList<ClosingPlan::Line> &lines)
{
    QSet<PlacementId> ids;
    for (const ClosingPlan::Line &line : lines)
        ids.insert(line.placement.placement().id);
    return ids;
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

Result<ClosingPlan> ChangeWriter::planOf(const ClosingWish &wish, const QList<Choice> &reviewed, QDate today)
{
    const auto sources = ChangeStore{m_act.database()}.closingSources(wish.lastDay);
    if (!sources) return sources.error();
    ClosingPlan plan{wish, *sources};
    if (plan.refusal(today)) return refusedChange("there is no such place to close on that day, from today on");
    QSet<PlacementId> seen;
    for (const Choice &choice : reviewed) {
        seen.insert(choice.placement);
        plan.choose(choice.placement, choice.to);
    }
    if (seen != placementsOf(plan.lines()))
        return refusedChange("the people have changed since this was reviewed: look at it again");
    for (const ClosingPlan::Line &line : plan.lines())
        if (isStopped(plan, line)) return refusedChange("somebody would go where they cannot, or have said no to");
    return plan;
}

Result<ChangeId> ChangeWriter::close(const ClosingWish &wish, const QList<Choice> &reviewed, QDate today)
{
    Transaction transaction{m_act.database()};
    const Result<ClosingPlan> plan = planOf(wish, reviewed, today);
    if (!plan) return plan.error();
    const Change change = changeOf(*plan, m_act.coach(), m_act.now(), m_ids);
    if (auto recorded = m_act.record(operationsOf(*plan, change, m_ids)); !recorded) return recorded.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return change.id;
}

Result<ChangeId> ChangeWriter::handOver(const HandOverWish &wish, const QList<PersonId> &reviewed, QDate today)
{
    Transaction transaction{m_act.database()};
    const auto sources = ChangeStore{m_act.database()}.handOverSources(wish.from, wish.firstDay);
    if (!sources) return sources.error();
    const HandOverPlan plan{wish, *sources};
    if (plan.refusal(today))
        return refusedChange("a hand-over needs two coaches, a day from today on, and somebody to hand over");
    QSet<PersonId> people;
    for (const HandOverPlan::Line &line : plan.lines())
        people.insert(line.person);
    if (people != QSet<PersonId>{reviewed.begin(), reviewed.end()})
        return refusedChange("the people have changed since this was reviewed: look at it again");
    const Change change = changeOf(plan, m_act.coach(), m_act.now(), m_ids);
    if (auto recorded = m_act.record(operationsOf(plan, change, m_ids)); !recorded) return recorded.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return change.id;
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
    const auto after = store.notice(notice.change, notice.person);
    if (!after) return after.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return **after;
}

} // namespace alongside
