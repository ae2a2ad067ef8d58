// SPDX-License-Identifier: Apache-2.0
#include "app/records/ChangeOperations.h"

#include "app/records/ChangeFields.h"
#include "app/records/ChangeKinds.h"
#include "app/records/PlacementOperations.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"

#include <QMap>

#include <algorithm>

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

/// From which days on something else holds at a placement, from its first day elsewhere on.
QList<QDate> daysThatTurn(const ClosingPlan::Line &line)
{
    QList<QDate> days{line.first};
    for (const Expectation &each : line.placement.records().expectations)
        if (each.from.isValid() && each.from > days.last() && line.placement.isCurrentOn(each.from))
            days.append(each.from);
    return days;
}

/// When and where they are expected from then on. What was booked for later stays booked: elsewhere as it was, at what
/// closes in the place where they go instead. Empty: nowhere yet.
QList<Expectation> expectedAfter(const ClosingPlan &plan, const ClosingPlan::Line &line)
{
    const QDate end = line.placement.placement().to;
    QList<Expectation> after;
    for (const QDate day : daysThatTurn(line)) {
        Expectation next = *line.placement.expectationOn(day);
        const bool isNowhere = plan.closes(next) && line.to.isEmpty();
        if (isNowhere && !after.isEmpty()) after.last().to = day.addDays(-1);
        if (isNowhere) continue;
        if (plan.closes(next)) {
            next.site = line.to.site;
            next.workStream = line.to.workStream;
        }
        next.from = day;
        if (!next.to.isValid() || (end.isValid() && end < next.to)) next.to = end;
        after.append(next);
    }
    return after;
}

/// Other hours and pay that were agreed for later.
QList<Operation> termsKept(const PlacementHistory &before, const Placement &after, const placing::Word &word)
{
    QList<Operation> operations;
    for (const PlacementChange &each : before.records().changes) {
        if (each.what != PlacementChange::What::Terms || each.from <= after.from) continue;
        PlacementChange next = each;
        next.placement = after.id;
        operations.append(placing::saying(next, {each.by.isEmpty() ? word.by : each.by, each.at.value_or(word.at)}));
    }
    return operations;
}

/// Whoever is suspended stays so until the same day: a move puts nobody back on a register.
QList<Operation> pausesKept(const PlacementHistory &before, const Placement &after, const placing::Word &word)
{
    QMap<QDate, Pause> kept; // one for each day: it is what a pause is known by
    for (const Pause &pause : before.records().pauses) {
        if (pause.back.isValid() && pause.back <= after.from) continue;
        const QDate from = std::max(pause.from, after.from);
        const bool isLonger = !kept.contains(from)
            || (kept[from].back.isValid() && (!pause.back.isValid() || kept[from].back < pause.back));
        if (isLonger) kept.insert(from, pause);
    }
    QList<Operation> operations;
    for (auto each = kept.cbegin(); each != kept.cend(); ++each) {
        operations.append(
            placing::pausing({.person = after.person, .placement = after.id, .from = each.key(), .back = each->back}));
        const QString reason = before.reasonOf(*each);
        if (reason.isEmpty()) continue;
        operations.append(placing::saying({.person = after.person,
                                              .placement = after.id,
                                              .what = PlacementChange::What::Pause,
                                              .from = each.key(),
                                              .reason = reason},
            word));
    }
    return operations;
}

QList<Operation> movingOn(const ClosingPlan &plan, const ClosingPlan::Line &line, const Change &change, IdSource &ids)
{
    const PlacementHistory &before = line.placement;
    QList<Operation> operations = placing::ending(before, line.first.addDays(-1), change.reason, change.id);
    QList<Expectation> expected = plan.hasLeft(line) ? QList<Expectation>{} : expectedAfter(plan, line);
    if (expected.isEmpty()) return operations;
    Placement placement = before.placement(); // its planned last day, and why, stay as they were
    placement.id = {ids.newId()};
    placement.workStream = expected.first().workStream;
    placement.from = expected.first().from;
    placement.terms = before.termsOn(placement.from);
    for (Expectation &each : expected) {
        each.id = {ids.newId()};
        each.placement = placement.id;
    }
    const placing::Word word{change.by, change.at, change.id};
    operations += placing::beginning(placement, expected.takeFirst(), change.reason, word);
    for (const Expectation &later : expected)
        operations.append(making(kind::expectation, later.id.text, fieldsOf(later)));
    return operations + termsKept(before, placement, word) + pausesKept(before, placement, word);
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
    const auto ofAPlace = plan.wish().workStream.isEmpty() ? Change::What::CloseSite : Change::What::CloseWorkStream;
    return {.id = {ids.newId()},
        .what = plan.wish().isMove() ? Change::What::MovePerson : ofAPlace,
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

Change changeOf(const LeavingPlan &plan, const CoachId &by, Instant at, IdSource &ids)
{
    return {.id = {ids.newId()},
        .what = Change::What::Leave,
        .from = plan.wish().lastDay.addDays(1),
        .reason = plan.wish().reason.trimmed(),
        .by = by,
        .at = at};
}

QList<Operation> operationsOf(const ClosingPlan &plan, const Change &change, IdSource &ids)
{
    QList<Operation> operations{making(kind::change, change.id.text, fieldsOf(change))};
    if (!plan.wish().isMove()) operations += closing(plan);
    QList<PersonId> people;
    for (const ClosingPlan::Line &line : plan.lines()) {
        if (plan.wish().isMove() && line.to.isEmpty()) continue; // they stay there
        operations += movingOn(plan, line, change, ids);
        if (!plan.hasLeft(line)) people.append(line.placement.placement().person);
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

/// Their status is not among it: on a last day that is to come they are still here.
QList<Operation> operationsOf(const LeavingPlan &plan, const Change &change)
{
    QList<Operation> operations{making(kind::change, change.id.text, fieldsOf(change))};
    for (const PlacementHistory &history : plan.ending())
        operations += placing::ending(history, plan.lastDayOf(history), change.reason, change.id);
    return operations + noticesFor(change, {plan.wish().person});
}

} // namespace alongside
