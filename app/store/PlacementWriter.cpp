// SPDX-License-Identifier: Apache-2.0
#include "app/store/PlacementWriter.h"

#include "app/records/PlacementOperations.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ColumnValues.h"
#include "app/store/ConsentStore.h"
#include "app/store/DraftStore.h"
#include "app/store/PlacementStore.h"
#include "platform/sql/Transaction.h"

namespace alongside {

namespace {

/// A placement that came with its last day on its pattern has it taken away there too.
QList<Operation> resuming(const PlacementHistory &history)
{
    const QDate lastDay = history.placement().to;
    QList<Operation> operations{patching(kind::placement, history.placement().id.text,
        {{QStringLiteral("to"), QJsonValue{}}, {QStringLiteral("reason"), QJsonValue{}},
            {QStringLiteral("endedByChange"), QJsonValue{}}})};
    for (const Pause &pause : history.records().pauses)
        if (pause.from == lastDay.addDays(1))
            operations.append(placing::pausing(placing::pauseOf(history, pause.from, pause.from)));
    for (const Expectation &expectation : history.records().expectations)
        if (expectation.to.isValid() && expectation.to == lastDay)
            operations.append(patching(kind::expectation, expectation.id.text, {{QStringLiteral("to"), QJsonValue{}}}));
    return operations;
}

} // namespace

Result<PlacementHistory> PlacementWriter::start(const Beginning &beginning, const DraftOwner &form)
{
    Transaction transaction{m_act.database()};
    const Placement &wanted = beginning.placement;
    if (auto allowed = checkConsent(wanted.person, actsOfBeginning(wanted.kind, wanted.terms)); !allowed)
        return allowed.error();
    const PlacementId id{m_ids.newId()};
    QList<Operation> operations = this->beginning(beginning, id);
    for (const PlacementId &other : beginning.instead) {
        const Result<PlacementHistory> history = find(other);
        if (!history) return history.error();
        operations += placing::ending(*history, beginning.placement.from.addDays(-1), beginning.endingReason);
    }
    if (auto recorded = m_act.record(operations); !recorded) return recorded.error();
    if (auto ended = endDrafts(form); !ended) return ended.error();
    Result<PlacementHistory> started = find(id);
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return started;
}

Result<void> PlacementWriter::checkConsent(const PersonId &person, const QList<ConsentAct> &acts) const
{
    const auto refused = ConsentStore{m_act.database()}.refused(person, acts);
    if (!refused) return refused.error();
    if (!refused->isEmpty())
        return Error{ErrorKind::Rejected, QStringLiteral("they have said no to %1").arg(purposeOf(refused->first()))};
    return {};
}

QList<Operation> PlacementWriter::beginning(const Beginning &beginning, const PlacementId &id)
{
    Placement placement = beginning.placement;
    placement.id = id;
    const Expectation expectation{.id = {m_ids.newId()},
        .person = placement.person,
        .site = beginning.site,
        .employer = placement.employer,
        .workStream = placement.workStream,
        .coach = beginning.coach,
        .pattern = beginning.pattern,
        .from = placement.from,
        .placement = id};
    return placing::beginning(placement, expectation, beginning.reason, word());
}

placing::Word PlacementWriter::word() const { return {m_act.coach(), m_act.now()}; }

Result<PlacementHistory> PlacementWriter::change(const PlacementId &id, const Change &change, const DraftOwner &form)
{
    return write(id, [&](const PlacementHistory &before) -> Result<QList<Operation>> {
        const auto acts = actsOfChange(before.termsOn(change.from), change.terms);
        if (auto allowed = checkConsent(before.placement().person, acts); !allowed) return allowed.error();
        if (auto ended = endDrafts(form); !ended) return ended.error();
        return changing(before, change);
    });
}

// A pattern that began on the very day is mended; otherwise another one begins, and the register follows it.
QList<Operation> PlacementWriter::changing(const PlacementHistory &before, const Change &change)
{
    QList<Operation> operations{placing::saying({.person = before.placement().person,
                                                    .placement = before.placement().id,
                                                    .what = PlacementChange::What::Terms,
                                                    .from = change.from,
                                                    .terms = change.terms,
                                                    .reason = change.reason},
        word())};
    const Expectation *holding = before.expectationOn(change.from);
    if (!holding || holding->pattern == change.pattern) return operations;
    if (holding->from == change.from) {
        operations.append(
            patching(kind::expectation, holding->id.text, {{QStringLiteral("pattern"), change.pattern.text()}}));
        return operations;
    }
    Expectation next = *holding;
    next.id = {m_ids.newId()};
    next.pattern = change.pattern;
    next.from = change.from;
    operations.append(making(kind::expectation, next.id.text, fieldsOf(next)));
    return operations;
}

Result<PlacementHistory> PlacementWriter::suspend(
    const PlacementId &id, const Suspension &suspension, const DraftOwner &form)
{
    return write(id, [&](const PlacementHistory &before) -> Result<QList<Operation>> {
        if (auto ended = endDrafts(form); !ended) return ended.error();
        return QList<Operation>{placing::pausing(placing::pauseOf(before, suspension.from, suspension.back)),
            placing::saying({.person = before.placement().person,
                                .placement = id,
                                .what = PlacementChange::What::Pause,
                                .from = suspension.from,
                                .reason = suspension.reason},
                word())};
    });
}

Result<PlacementHistory> PlacementWriter::setBack(const PlacementId &id, QDate from, QDate back)
{
    return write(id, [&](const PlacementHistory &before) -> Result<QList<Operation>> {
        return QList<Operation>{placing::pausing(placing::pauseOf(before, from, back))};
    });
}

Result<PlacementHistory> PlacementWriter::end(
    const PlacementId &id, QDate lastDay, const QString &reason, const DraftOwner &form)
{
    return write(id, [&](const PlacementHistory &before) -> Result<QList<Operation>> {
        if (auto ended = endDrafts(form); !ended) return ended.error();
        return placing::ending(before, lastDay, reason);
    });
}

Result<PlacementHistory> PlacementWriter::goOn(const PlacementId &id)
{
    return write(id, [](const PlacementHistory &before) -> Result<QList<Operation>> { return resuming(before); });
}

template <typename Plan> Result<PlacementHistory> PlacementWriter::write(const PlacementId &id, Plan plan)
{
    Transaction transaction{m_act.database()};
    const Result<PlacementHistory> before = find(id);
    if (!before) return before;
    const Result<QList<Operation>> operations = plan(*before);
    if (!operations) return operations.error();
    if (auto recorded = m_act.record(*operations); !recorded) return recorded.error();
    Result<PlacementHistory> after = find(id);
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return after;
}

Result<void> PlacementWriter::endDrafts(const DraftOwner &form) { return DraftStore{m_act.database()}.removeAll(form); }

Result<PlacementHistory> PlacementWriter::find(const PlacementId &id)
{
    const auto found = PlacementStore{m_act.database()}.find(id);
    if (!found) return found.error();
    if (!*found) return Error{ErrorKind::NotFound, QStringLiteral("the placement is not on this tablet")};
    return **found;
}

} // namespace alongside
