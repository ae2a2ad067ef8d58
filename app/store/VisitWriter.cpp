// SPDX-License-Identifier: Apache-2.0
#include "app/store/VisitWriter.h"

#include "app/domain/VisitPlan.h"
#include "app/records/DecisionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/VisitFields.h"
#include "app/store/ActionStore.h"
#include "app/store/ColumnValues.h"
#include "app/store/DraftStore.h"
#include "app/store/NoteStore.h"
#include "app/store/VisitClockStore.h"
#include "app/store/VisitStore.h"
#include "platform/sql/Transaction.h"

#include <algorithm>

namespace alongside {

namespace {

Operation patch(const QString &type, const QString &id, const QJsonObject &fields)
{
    Operation operation;
    operation.kind = Operation::Kind::Patch;
    operation.type = type;
    operation.id = id;
    operation.set = fields;
    return operation;
}

Operation removing(const VisitId &visit)
{
    Operation operation;
    operation.kind = Operation::Kind::Remove;
    operation.type = kind::visit;
    operation.id = visit.text;
    return operation;
}

QList<VisitDraft> those(const QList<VisitDraft> &drafts, const QList<VisitDraft::Field> &fields)
{
    QList<VisitDraft> found;
    std::copy_if(drafts.begin(), drafts.end(), std::back_inserter(found),
        [&](const VisitDraft &draft) { return fields.contains(draft.field); });
    return found;
}

QList<VisitDraft::Field> everyField()
{
    QList<VisitDraft::Field> fields;
    for (int field = 0; field < visitDraftFields; ++field)
        fields.append(VisitDraft::Field(field));
    return fields;
}

} // namespace

Result<Visit> VisitWriter::begin(const Beginning &beginning)
{
    Transaction transaction{m_act.database()};
    const auto goingOn = VisitStore{m_act.database()}.goingOn(m_act.coach());
    if (!goingOn) return goingOn.error();
    for (const Visit &visit : *goingOn)
        if (visit.isOf(beginning.person)) return visit;

    const Visit visit{.id = {m_ids.newId()},
        .person = beginning.person,
        .others = beginning.others,
        .coach = m_act.coach(),
        .placement = beginning.placement,
        .workplace = beginning.workplace,
        .day = Clock::localDateOf(beginning.reading.wall),
        .start = beginning.reading.wall,
        .plannedFor = beginning.plannedFor};
    if (auto recorded = m_act.record({making(kind::visit, visit.id.text, fieldsOf(visit))}); !recorded)
        return recorded.error();
    const VisitClock clock = countedOn(std::chrono::milliseconds{0}, beginning.reading);
    if (auto kept = VisitClockStore{m_act.database()}.keep({visit.id, visit.coach}, clock); !kept) return kept.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return visit;
}

Result<Visit> VisitWriter::end(const VisitId &id, const Ending &ending)
{
    Transaction transaction{m_act.database()};
    const Result<Visit> before = find(id);
    if (!before) return before;
    const bool isSaid = before->timesFrom == Visit::TimesFrom::Coach;
    const QJsonObject fields{{QStringLiteral("end"), toText(ending.end)},
        {QStringLiteral("timesFrom"), toText(isSaid ? Visit::TimesFrom::Coach : ending.timesFrom)}};
    if (auto recorded = record(id, fields); !recorded) return recorded.error();
    if (auto stopped = VisitClockStore{m_act.database()}.remove(id); !stopped) return stopped.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return find(id);
}

Result<Visit> VisitWriter::goOn(const VisitId &id, const std::optional<VisitClock> &clock)
{
    Transaction transaction{m_act.database()};
    if (auto recorded = record(id, {{QStringLiteral("end"), QJsonValue{}}}); !recorded) return recorded.error();
    if (clock)
        if (auto kept = VisitClockStore{m_act.database()}.keep({id, m_act.coach()}, *clock); !kept) return kept.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return find(id);
}

Result<void> VisitWriter::takeBack(const VisitId &id)
{
    Transaction transaction{m_act.database()};
    const Result<Visit> visit = find(id);
    if (!visit) return visit.error();
    const auto notes = NoteStore{m_act.database()}.ofVisit(id);
    const auto actions = ActionStore{m_act.database()}.ofVisit(id);
    const auto drafts = DraftStore{m_act.database()}.of<VisitDraft>(draftOwner(id, m_act.coach()));
    if (!notes || !actions || !drafts) return !notes ? notes.error() : !actions ? actions.error() : drafts.error();
    if (!visit->isBare() || !notes->isEmpty() || !actions->isEmpty() || !drafts->isEmpty())
        return Error{ErrorKind::Rejected, QStringLiteral("something is written about the visit")};
    if (auto recorded = m_act.record({removing(id)}); !recorded) return recorded;
    if (auto stopped = VisitClockStore{m_act.database()}.remove(id); !stopped) return stopped;
    return transaction.commit();
}

Result<Visit> VisitWriter::countOn(const VisitId &id, const VisitClock &clock, std::optional<Instant> start)
{
    Transaction transaction{m_act.database()};
    QJsonObject fields{{QStringLiteral("timesFrom"), toText(Visit::TimesFrom::Coach)}};
    if (start) {
        fields.insert(QStringLiteral("start"), toText(*start));
        fields.insert(QStringLiteral("date"), Clock::localDateOf(*start).toString(Qt::ISODate));
    }
    if (auto recorded = record(id, fields); !recorded) return recorded.error();
    if (auto kept = VisitClockStore{m_act.database()}.keep({id, m_act.coach()}, clock); !kept) return kept.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return find(id);
}

Result<Visit> VisitWriter::setOthers(const VisitId &id, const QList<PersonId> &others)
{
    const QJsonArray list = listFrom(others);
    return change(id, {{QStringLiteral("others"), list.isEmpty() ? QJsonValue{} : QJsonValue{list}}});
}

Result<Visit> VisitWriter::setCommunicationMet(const VisitId &id, std::optional<bool> met)
{
    return change(id, {{QStringLiteral("communicationMet"), met ? QJsonValue{*met} : QJsonValue{}}});
}

Result<Visit> VisitWriter::sayMet(const VisitId &id, const MetNeed &need)
{
    const Result<Visit> visit = find(id);
    if (!visit) return visit;
    QList<MetNeed> needs = visit->needs;
    needs.removeIf([&need](const MetNeed &each) { return each.code == need.code; });
    needs.append(need);
    const bool areMet = std::all_of(needs.begin(), needs.end(), [](const MetNeed &each) { return each.isMet; });
    return change(id, {{QStringLiteral("needs"), listFrom(needs)}, {QStringLiteral("communicationMet"), areMet}});
}

Result<Visit> VisitWriter::planNext(const VisitId &id, QDate day)
{
    return change(id, {{QStringLiteral("nextVisit"), toJson(day)}});
}

Result<void> VisitWriter::plan(const Plan &plan)
{
    Transaction transaction{m_act.database()};
    const auto before = VisitStore{m_act.database()}.planFor(plan.person, m_act.coach());
    if (!before) return before.error();
    const Visit anew{.id = {m_ids.newId()},
        .person = plan.person,
        .coach = m_act.coach(),
        .placement = plan.placement,
        .day = plan.saidOn,
        .nextVisit = plan.day};
    QList<Operation> operations{making(kind::visit, anew.id.text, fieldsOf(anew))};
    if (*before) operations.prepend(removing((*before)->id));
    if (auto recorded = m_act.record(operations); !recorded) return recorded;
    return transaction.commit();
}

Result<void> VisitWriter::withdrawPlan(const PersonId &person)
{
    Transaction transaction{m_act.database()};
    const auto plan = VisitStore{m_act.database()}.planFor(person, m_act.coach());
    if (!plan) return plan.error();
    if (!*plan) return Error{ErrorKind::NotFound, QStringLiteral("the plan is not on this tablet")};
    const auto visits = VisitStore{m_act.database()}.ofPerson(person);
    if (!visits) return visits.error();
    QList<Operation> operations{removing((*plan)->id)};
    for (const VisitId &saying : openSayings(*visits, person, m_act.coach()))
        operations.append(patch(kind::visit, saying.text, {{QStringLiteral("nextVisit"), QJsonValue{}}}));
    if (auto recorded = m_act.record(operations); !recorded) return recorded;
    return transaction.commit();
}

// Read, written and ended in one transaction, so that nothing is said twice.
Result<Visit> VisitWriter::seal(const VisitId &id, const QList<VisitDraft::Field> &fields, const Promise &promise)
{
    Transaction transaction{m_act.database()};
    const Result<Visit> before = find(id);
    if (!before) return before;
    const auto drafts = DraftStore{m_act.database()}.of<VisitDraft>(draftOwner(id, m_act.coach()));
    if (!drafts) return drafts.error();
    if (auto written = write(*before, those(*drafts, fields), promise); !written) return written.error();
    const Result<Visit> after = find(id);
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return after;
}

Result<Visit> VisitWriter::sealEverything(const VisitId &id) { return seal(id, everyField(), {}); }

Result<int> VisitWriter::sealAll(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids)
{
    const auto owners = DraftStore{database}.owners(kind::visit);
    if (!owners) return owners.error();
    int sealed = 0;
    for (const DraftOwner &owner : *owners) {
        Act act{database, schema, clock, owner.coach};
        const Result<Visit> visit = VisitWriter{act, ids}.sealEverything({owner.about});
        if (!visit && visit.error().kind != ErrorKind::NotFound) return visit.error();
        sealed += visit ? 1 : 0;
    }
    return sealed;
}

Result<void> VisitWriter::write(const Visit &before, const QList<VisitDraft> &drafts, const Promise &promise)
{
    QList<Operation> operations;
    const auto times = typedTimes(drafts, before, m_act.now());
    if (const QJsonObject fields = alongside::fieldsOf(drafts, before, m_act.now()); !fields.isEmpty())
        operations.append(patch(kind::visit, before.id.text, fields));
    for (const VisitDraft &draft : drafts)
        if (!isOfVisit(draft.field) && !draft.text.trimmed().isEmpty())
            operations.append(adding(before, draft, promise));
    if (!operations.isEmpty())
        if (auto recorded = m_act.record(operations); !recorded) return recorded;
    if (times)
        if (auto followed = followTimes(before, *times); !followed) return followed;
    const DraftOwner owner = draftOwner(before.id, m_act.coach());
    for (const VisitDraft &draft : drafts)
        if (isFinished(draft, times))
            if (auto ended = DraftStore{m_act.database()}.remove(owner, draft.field); !ended) return ended;
    return {};
}

/// A visit that has ended is counted no more; one that began at another time has lasted as much longer.
Result<void> VisitWriter::followTimes(const Visit &before, const TypedTimes &times)
{
    VisitClockStore store{m_act.database()};
    if (times.end) return store.remove(before.id);
    const auto kept = times.start ? store.find(before.id) : Result<std::optional<VisitClock>>{std::nullopt};
    if (!kept) return kept.error();
    if (!*kept) return {}; // it has ended, or another tablet counts it
    VisitClock clock = **kept;
    const auto longer = *before.start - *times.start;
    if (m_now)
        clock = countedOn(visitTime(clock, *m_now).lasted + longer, *m_now);
    else
        clock.before += longer;
    return store.keep({before.id, before.coach}, clock);
}

Operation VisitWriter::adding(const Visit &visit, const VisitDraft &draft, const Promise &promise)
{
    const QString id = m_ids.newId();
    const QString words = draft.text.trimmed();
    if (draft.field == VisitDraft::Field::Action)
        return making(kind::action, id, fieldsOf(promised({id}, visit, words, promise)));
    const bool corrects = draft.field == VisitDraft::Field::Correction;
    return making(kind::note, id,
        fieldsOf(Note{.id = {id},
            .person = visit.person,
            .visit = visit.id,
            .words = words,
            .at = draft.at,
            .by = m_act.coach(),
            .corrects = {corrects ? draft.base : QString{}}}));
}

Action VisitWriter::promised(const ActionId &id, const Visit &visit, const QString &words, const Promise &promise) const
{
    const CoachId coach = promise.coach.isEmpty() ? m_act.coach() : promise.coach;
    return {.id = id,
        .person = promise.person.isEmpty() ? visit.person : promise.person,
        .visit = visit.id,
        .words = words,
        .owner = promise.owner,
        .coach = promise.owner == Action::Owner::Coach ? coach : CoachId{},
        .due = promise.due};
}

Result<void> VisitWriter::finish(const ActionId &id)
{
    return mark(id, {{QStringLiteral("doneAt"), toText(m_act.now())}, {QStringLiteral("doneBy"), m_act.coach().text}});
}

Result<void> VisitWriter::takeUpAgain(const ActionId &id)
{
    return mark(id, {{QStringLiteral("doneAt"), QJsonValue{}}, {QStringLiteral("doneBy"), QJsonValue{}}});
}

Result<void> VisitWriter::mark(const ActionId &id, const QJsonObject &fields)
{
    return m_act.save({{patch(kind::action, id.text, fields)}});
}

Result<Visit> VisitWriter::find(const VisitId &id)
{
    const auto visit = VisitStore{m_act.database()}.find(id);
    if (!visit) return visit.error();
    if (!*visit) return Error{ErrorKind::NotFound, QStringLiteral("the visit is not on this tablet")};
    return **visit;
}

Result<void> VisitWriter::record(const VisitId &id, const QJsonObject &fields)
{
    if (const Result<Visit> before = find(id); !before) return before.error();
    return m_act.record({patch(kind::visit, id.text, fields)});
}

Result<Visit> VisitWriter::change(const VisitId &id, const QJsonObject &fields)
{
    Transaction transaction{m_act.database()};
    if (auto recorded = record(id, fields); !recorded) return recorded.error();
    const Result<Visit> after = find(id);
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return after;
}

} // namespace alongside
