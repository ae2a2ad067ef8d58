// SPDX-License-Identifier: Apache-2.0
#include "app/records/ChangeOperations.h"

#include "app/records/ChangeFields.h"
#include "app/records/ChangeKinds.h"
#include "app/records/PlacementOperations.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"

namespace alongside {

namespace {

QList<Operation> noticesFor(const Change &change, const QList<PersonId> &people)
{
    QList<Operation> notices;
    QSet<PersonId> seen;
    for (const PersonId &person : people) {
        if (seen.contains(person)) continue;
        seen.insert(person);
        notices.append(making(kind::changeNotice, {}, fieldsOf(ChangeNotice{.change = change.id, .person = person})));
    }
    return notices;
}

QList<Operation> movingOn(const ClosingPlan::Line &line, const Change &change, IdSource &ids)
{
    const QList<Operation> ends = placing::ending(line.placement, line.first.addDays(-1), change.reason);
    if (line.to.isEmpty()) return ends;
    const Expectation *before = line.placement.expectationOn(line.first);
    Placement placement = line.placement.placement();
    placement.id = {ids.newId()};
    placement.workStream = line.to.workStream;
    placement.from = line.first;
    placement.to = {};
    placement.reason = {};
    placement.terms = line.placement.termsOn(line.first.addDays(-1));
    const Expectation expectation{.id = {ids.newId()},
        .person = placement.person,
        .site = line.to.site,
        .workStream = line.to.workStream,
        .coach = before ? before->coach : CoachId{},
        .pattern = line.pattern,
        .from = line.first,
        .placement = placement.id};
    return ends + placing::beginning(placement, expectation, change.reason, {change.by, change.at});
}

/// The place itself, and what is in it.
QList<Operation> closing(const ClosingPlan &plan)
{
    const QJsonObject last{{QStringLiteral("to"), plan.wish().lastDay.toString(Qt::ISODate)}};
    if (!plan.wish().workStream.isEmpty()) return {patching(kind::workStream, plan.wish().workStream.text, last)};
    QList<Operation> operations{patching(kind::site, plan.wish().site.text, last)};
    for (const WorkStream &stream : plan.streamsThatEnd())
        operations.append(patching(kind::workStream, stream.id.text, last));
    return operations;
}

} // namespace

Change changeOf(const ClosingPlan &plan, const CoachId &by, Instant at, IdSource &ids)
{
    const bool isSite = plan.wish().workStream.isEmpty();
    return {.id = {ids.newId()},
        .what = isSite ? Change::What::CloseSite : Change::What::CloseWorkStream,
        .site = plan.wish().site,
        .workStream = plan.wish().workStream,
        .from = plan.wish().lastDay.addDays(1),
        .reason = plan.wish().reason.trimmed(),
        .by = by,
        .at = at};
}

Change changeOf(const HandOverPlan &plan, const CoachId &by, Instant at, IdSource &ids)
{
    return {.id = {ids.newId()},
        .what = Change::What::HandOver,
        .fromCoach = plan.wish().from,
        .toCoach = plan.wish().to,
        .from = plan.wish().firstDay,
        .reason = plan.wish().reason.trimmed(),
        .by = by,
        .at = at};
}

QList<Operation> operationsOf(const ClosingPlan &plan, const Change &change, IdSource &ids)
{
    QList<Operation> operations{making(kind::change, change.id.text, fieldsOf(change))};
    operations += closing(plan);
    QList<PersonId> people;
    for (const ClosingPlan::Line &line : plan.lines()) {
        operations += movingOn(line, change, ids);
        people.append(line.placement.placement().person);
    }
    return operations + noticesFor(change, people);
}

QList<Operation> operationsOf(const HandOverPlan &plan, const Change &change, IdSource &ids)
{
    const QString to = plan.wish().to.text;
    QList<Operation> operations{making(kind::change, change.id.text, fieldsOf(change))};
    QList<PersonId> people;
    for (const HandOverPlan::Line &line : plan.lines()) {
        people.append(line.person);
        if (line.isKeyCoach)
            operations.append(patching(kind::person, line.person.text, {{QStringLiteral("keyCoach"), to}}));
        for (const Expectation &group : line.groups) {
            Expectation next = group;
            next.coach = plan.wish().to;
            if (group.from == plan.firstDayOf(group)) {
                operations.append(patching(kind::expectation, group.id.text, {{QStringLiteral("coach"), to}}));
                continue;
            }
            next.id = {ids.newId()};
            next.from = plan.firstDayOf(group);
            operations.append(making(kind::expectation, next.id.text, fieldsOf(next)));
        }
        for (const QString &action : line.actions)
            operations.append(patching(kind::action, action, {{QStringLiteral("coach"), to}}));
    }
    return operations + noticesFor(change, people);
}

} // namespace alongside
