// SPDX-License-Identifier: Apache-2.0
#include "sync/server/MutationApplier.h"

#include "sync/merge/MergeRule.h"
#include "sync/merge/RecordPath.h"
#include "sync/merge/ThreeWayMerge.h"
#include "sync/protocol/Validation.h"
#include "sync/server/HeldReasons.h"
#include "sync/server/LateWrites.h"

namespace alongside {

namespace {

using Presence = StoredRecord::Presence;

const QString removed = QString::fromLatin1(removalPath);
const QString historyName = QStringLiteral("history");

MutationResult::State stateOf(MergeOutcome::State state)
{
    switch (state) {
    case MergeOutcome::State::Unchanged:
    case MergeOutcome::State::Applied:
        return MutationResult::State::Applied;
    case MergeOutcome::State::Merged:
        return MutationResult::State::Merged;
    case MergeOutcome::State::Clashed:
    case MergeOutcome::State::Impossible:
        break;
    }
    return MutationResult::State::Conflict;
}

bool isGone(const std::optional<StoredRecord> &stored) { return stored && stored->presence == Presence::Gone; }

/// A Put whose writer knew of no record, or had seen it go.
bool startsAnew(const Operation &operation)
{
    return operation.kind == Operation::Kind::Put && operation.was.isEmpty();
}

/// What would change nothing is no step: a choice has just been set, and the change that travels with it says it again.
Operation withoutWhatIsSo(const std::optional<StoredRecord> &stored, const Operation &operation)
{
    Operation rest = operation;
    for (const QString &field : stored ? operation.set.keys() : QStringList{})
        if (stored->record.fields.value(field) == operation.set.value(field)) rest.set.remove(field);
    return rest;
}

/// What the operation merges into. Where it starts anew, only the history goes on.
QJsonObject currentFields(const std::optional<StoredRecord> &stored, const Operation &operation)
{
    if (!stored) return {};
    if (!isGone(stored) || !startsAnew(operation)) return stored->record.fields;
    const QJsonValue history = stored->record.fields.value(historyName);
    return history.isArray() ? QJsonObject{{historyName, history}} : QJsonObject{};
}

/// A record that its writer has seen and the service has not: a restore has lost it. Nobody differs from them.
void takeAsMeant(const RecordKind &kind, MergeOutcome &outcome)
{
    if (outcome.state != MergeOutcome::State::Clashed) return;
    for (const Clash &clash : outcome.clashes) {
        RecordPath{kind, clash.path}.write(clash.proposed, outcome.fields);
        outcome.changedPaths.append(clash.path);
    }
    outcome.clashes.clear();
    outcome.state = MergeOutcome::State::Merged;
}

bool saysGone(const Conflict &resolved)
{
    return resolved.status == Conflict::Status::Resolved && resolved.path == removed
        && resolved.candidates.first().value.toBool();
}

/// The question stays open, with what was chosen as one more answer.
Conflict askedAgain(Conflict conflict, const Conflict &resolved)
{
    conflict.join(resolved.candidates.first());
    return conflict;
}

/// Nobody has said otherwise: nothing was ever set there, nor taken away with the record, and a restore has lost what
/// the writer saw.
bool isOnlyLost(const StoredRecord &stored, const Clash &clash)
{
    const bool isNothing = clash.current.isObject() ? clash.current.toObject().isEmpty() : isNone(clash.current);
    return isNothing && !stored.authors.contains(clash.path) && !stored.authors.contains(removed);
}

/// As if its writer had seen what is there now at the path; what they set stays, of a group the whole.
void rebase(const RecordKind &kind, const QString &path, const QJsonObject &current, Operation &operation)
{
    for (const QString &field : kind.fieldsOf(path)) {
        const QJsonValue seen = operation.was.take(field);
        if (!operation.set.contains(field)) operation.set.insert(field, isNone(seen) ? QJsonValue{} : seen);
        if (current.contains(field)) operation.was.insert(field, current.value(field));
    }
}

} // namespace

MutationApplier::MutationApplier(ChangeLog &log, Coaches &coaches, const RecordSchema &schema,
    const ServerConfig &config, AccountWriter &writer, const Device &device)
    : m_log{log}, m_coaches{coaches}, m_schema{schema}, m_config{config}, m_writer{writer}, m_account{device.account},
      m_rights{coaches, schema, config, device}, m_conflicts{log, writer, m_account, config.conflictType}
{
}

Result<MutationResult> MutationApplier::apply(const Mutation &mutation, Authority authority, Late late)
{
    m_envelope = envelopeOf(mutation);
    m_rights.judge(m_envelope.by, authority);
    m_result = {};
    m_undecided.clear();
    m_steps.clear();
    m_operations = mutation.schema == m_schema.version() ? mutation.ops.size() : -1;
    const qint64 before = m_writer.modseq();
    if (mutation.schema < m_config.oldestWriter) return refused(Refusal::TooOld);
    Result<std::optional<QList<Operation>>> rest = std::optional<QList<Operation>>{};
    if (late == Late::MayName) rest = withoutErased(mutation.ops);
    if (!rest) return rest.error();
    if (rest->has_value() && (*rest)->isEmpty()) reach(MutationResult::State::Erased);
    Forwarding forwarding{m_log, m_coaches, m_schema, m_config};
    const Result<Forwarding::Split> split = forwarding.split(m_account, rest->value_or(mutation.ops));
    if (!split) return split.error();
    if (auto applied = applyAll(mutation, split->here); !applied) return applied.error();
    if (auto forwarded = forward(forwarding, mutation, *split); !forwarded) return forwarded.error();
    if (m_writer.modseq() == before) return m_result;
    m_result.first = before + 1;
    m_result.last = m_writer.modseq();
    return m_result;
}

Result<std::optional<QList<Operation>>> MutationApplier::withoutErased(const QList<Operation> &operations)
{
    return LateWrites{m_log, m_schema, m_config}.without(m_account, operations);
}

Result<void> MutationApplier::applyAll(const Mutation &mutation, const QList<Operation> &operations)
{
    for (const Operation &operation : operations) {
        const Result<void> applied = applyOne(m_schema.upCast(operation, mutation.schema));
        if (applied) continue;
        m_rights.forgetRoles(); // they may have come from a change that is taken back now
        return applied;
    }
    return {};
}

/// Last of all: what fails before takes nothing along into another account.
Result<void> MutationApplier::forward(Forwarding &forwarding, const Mutation &mutation, const Forwarding::Split &split)
{
    for (const QList<Operation> &operations : split.elsewhere)
        for (const Operation &operation : operations)
            if (auto allowed = m_rights.check(operation.type); !allowed) return allowed;
    for (auto there = split.elsewhere.begin(); there != split.elsewhere.end(); ++there) {
        Mutation part = mutation;
        part.ops = there.value();
        if (auto sent = forwarding.send(m_account, there.key(), part); !sent) return sent;
        for (const Operation &operation : part.ops)
            if (auto noted = noteThatItLeft(m_log, m_account, operation, there.key()); !noted) return noted;
        reach(MutationResult::State::Forwarded);
    }
    return {};
}

Result<void> MutationApplier::applyOne(const Operation &operation)
{
    if (auto allowed = m_rights.check(operation.type); !allowed) return allowed;
    if (operation.type == m_config.conflictType) return resolveConflict(operation);
    if (auto valid = validate(m_schema, operation); !valid) return valid;
    const Result<std::optional<StoredRecord>> stored = m_log.record(m_account, operation.id);
    if (!stored) return stored.error();
    if (stored->has_value() && (*stored)->record.type != operation.type)
        return refused(Refusal::IdOfAnotherType, operation.type);
    if (operation.type == m_config.writerType) m_rights.forgetRoles();
    const RecordKind &kind = *m_schema.find(operation.type);
    return operation.kind == Operation::Kind::Remove ? remove(kind, *stored, operation)
                                                     : change(kind, *stored, withoutUndecided(kind, operation));
}

Result<void> MutationApplier::remove(
    const RecordKind &kind, const std::optional<StoredRecord> &stored, const Operation &operation)
{
    if (!stored || isGone(stored)) return {};
    if (m_undecided.contains(Conflict::idOf(operation.id, removed))) return {};
    const Result<QStringList> questions = m_log.openConflicts(m_account, operation.id);
    if (!questions) return questions.error();
    // The value in force is all that the remover can have seen: somebody else's still waits to be looked at.
    if (!questions->isEmpty() || judgeRemoval(kind, stored->record.fields, operation) == Removal::BeatenByEdit)
        return keepFromRemoval(kind, *stored, operation);
    StoredRecord after = *stored;
    after.presence = Presence::Gone;
    after.authors.insert(removed, m_envelope.opId);
    return m_writer.write(after);
}

Result<void> MutationApplier::keepFromRemoval(
    const RecordKind &kind, const StoredRecord &stored, const Operation &operation)
{
    reach(MutationResult::State::Conflict);
    return followConflicts({kind, operation, m_envelope, stored, {}, {Clash{removed, false, false, true}}});
}

/// A choice travels with the change that it makes. Where the choice has to be made again, that change waits with it,
/// and so do the stamps that speak of it.
Operation MutationApplier::withoutUndecided(const RecordKind &kind, const Operation &operation) const
{
    const auto isUndecided = [&](const QString &field) {
        return m_undecided.contains(Conflict::idOf(operation.id, kind.pathOf(field)));
    };
    const QStringList fields = operation.set.keys();
    if (m_undecided.isEmpty() || std::none_of(fields.begin(), fields.end(), isUndecided)) return operation;
    Operation rest = operation;
    for (const QString &field : fields)
        if (isUndecided(field) || RecordPath{kind, kind.pathOf(field)}.isStamp()) rest.set.remove(field);
    return rest;
}

Result<void> MutationApplier::change(
    const RecordKind &kind, const std::optional<StoredRecord> &stored, const Operation &operation)
{
    if (!stored && operation.kind == Operation::Kind::Patch) return refused(Refusal::NoSuchRecord, kind.type);
    if (stored && operation.kind == Operation::Kind::Add) return refused(Refusal::IdTaken, kind.type);
    if (auto valid = checkSteps(m_config.fieldSteps, withoutWhatIsSo(stored, operation)); !valid) return valid;
    Result<MergeOutcome> merging = mergeInto(kind, stored, operation);
    if (!merging) return merging.error();
    MergeOutcome outcome = *std::move(merging);
    if (!stored) takeAsMeant(kind, outcome);
    if (outcome.state == MergeOutcome::State::Impossible) return refused(Refusal::FixedField, kind.type);
    reach(stateOf(outcome.state));

    MergedRecord merged{
        kind, operation, m_envelope, stored.value_or(StoredRecord{}), outcome.changedPaths, outcome.clashes};
    merged.after.record = Record{operation.type, operation.id, 0, outcome.fields};
    if (stored && !isGone(stored) && outcome.changedPaths.isEmpty()) return followConflicts(merged);
    if (auto written = write(merged); !written) return written;
    if (outcome.state == MergeOutcome::State::Applied) noteStep(merged, stored);
    return isGone(stored) && !startsAnew(operation) ? bringBack(*stored) : Result<void>{};
}

// After a restore a writer's later word can come on top of their own earlier one, without what somebody else said in
// between: nobody differs from them.
Result<MergeOutcome> MutationApplier::mergeInto(
    const RecordKind &kind, const std::optional<StoredRecord> &stored, const Operation &operation)
{
    const QJsonObject current = currentFields(stored, operation);
    MergeOutcome outcome = merge(kind, current, operation, m_envelope);
    Operation rebased = operation;
    for (const Clash &clash : stored ? outcome.clashes : QList<Clash>{}) {
        const Result<Candidate> inForce = m_conflicts.inForce(*stored, clash.path, clash.current, m_envelope);
        if (!inForce) return inForce.error();
        const Candidate said{clash.proposed, m_envelope.by, toText(m_envelope.at), m_envelope.opId};
        if (isOnlyLost(*stored, clash) || supersedes(said, *inForce)) rebase(kind, clash.path, current, rebased);
    }
    return rebased == operation ? outcome : merge(kind, current, rebased, m_envelope);
}

// Edit beats delete, and both are shown: whoever removed it can say so again.
Result<void> MutationApplier::bringBack(const StoredRecord &gone)
{
    reach(MutationResult::State::Conflict);
    const Result<QString> conflict = m_conflicts.openAgainstRemoval(gone, m_envelope);
    if (!conflict) return conflict.error();
    m_result.conflicts.append(*conflict);
    return {};
}

Result<void> MutationApplier::write(const MergedRecord &merged)
{
    StoredRecord after = merged.after;
    const bool isNew = after.created == 0;
    after.presence = Presence::There;
    if (isNew) after.authors.insert(QString{}, m_envelope.opId);
    for (const QString &path : merged.changedPaths)
        if (!isNew) after.authors.insert(path, m_envelope.opId);
    if (auto written = m_writer.write(after); !written) return written;
    return isNew ? Result<void>{} : followConflicts(merged);
}

void MutationApplier::noteStep(const MergedRecord &merged, const std::optional<StoredRecord> &stored)
{
    if (isGone(stored)) return; // its writer has nothing to lay it over
    const QJsonObject seen = stored ? stored->record.fields : QJsonObject{};
    if (applyOverlay(merged.kind, seen, merged.operation, m_envelope) != merged.after.record.fields) return;
    m_steps.append({merged.operation.id, stored ? stored->record.revision : 0, m_writer.modseq()});
}

QList<PushEcho::Step> MutationApplier::stepsAsSent() const
{
    const bool isPlain = m_result.state == MutationResult::State::Applied && m_steps.size() == m_operations
        && m_result.last - m_result.first + 1 == m_operations;
    return isPlain ? m_steps : QList<PushEcho::Step>{};
}

Result<void> MutationApplier::followConflicts(const MergedRecord &merged)
{
    const Result<QStringList> conflicts = m_conflicts.follow(merged);
    if (!conflicts) return conflicts.error();
    m_result.conflicts.append(*conflicts);
    return {};
}

Result<void> MutationApplier::resolveConflict(const Operation &operation)
{
    const Result<Resolution> resolution = Resolution::fromOperation(operation);
    if (!resolution || operation.kind != Operation::Kind::Patch)
        return refused(Refusal::NotAResolution, operation.type);
    Result<Conflict> conflict = m_conflicts.find(operation.id);
    if (!conflict) return conflict.error();
    if (auto allowed = m_rights.check(conflict->type); !allowed) return allowed;
    const Result<std::optional<StoredRecord>> target = m_log.record(m_account, conflict->record);
    if (!target) return target.error();
    const RecordKind *kind = m_schema.find(conflict->type);
    if (!kind || !target->has_value()) return refused(Refusal::NoSuchRecord, operation.type);

    Result<Candidate> inForce =
        m_conflicts.inForce(**target, conflict->path, valueOf(*kind, **target, conflict->path), m_envelope);
    if (!inForce) return inForce.error();
    // Where somebody has chosen the value in force, the choice is what has to be seen.
    if (!isSame(conflict->candidates.first().value, inForce->value)) conflict->candidates.first() = *std::move(inForce);
    Conflict after = resolve(*conflict, *resolution, m_envelope);
    if (saysGone(after)) {
        const Result<bool> ended = m_conflicts.endOthers(after, resolution->saw);
        if (!ended) return ended.error();
        if (!*ended) after = askedAgain(*conflict, after);
    }
    if (after.status == Conflict::Status::Resolved) {
        if (auto set = setChosen(*kind, **target, after); !set) return set;
    } else {
        reach(MutationResult::State::Conflict);
        m_result.conflicts.append(operation.id);
        m_undecided.insert(operation.id);
    }
    return m_conflicts.save(after);
}

Result<void> MutationApplier::setChosen(const RecordKind &kind, StoredRecord target, const Conflict &conflict)
{
    const QJsonValue chosen = conflict.candidates.first().value;
    const QJsonValue current = valueOf(kind, target, conflict.path);
    if (current == chosen) return {};
    target.authors.insert(conflict.path, conflict.candidates.first().opId);
    if (conflict.path == removed) {
        target.presence = chosen.toBool() ? Presence::Gone : Presence::There;
        return m_writer.write(target);
    }
    const RecordPath path{kind, conflict.path};
    const Operation patch{
        Operation::Kind::Patch, kind.type, target.record.id, path.fieldsWith(current), path.fieldsWith(chosen)};
    if (auto valid = validate(m_schema, patch); !valid) return valid;
    target.record.fields = merge(kind, target.record.fields, patch, m_envelope).fields;
    return m_writer.write(target);
}

void MutationApplier::reach(MutationResult::State state) { m_result.state = std::max(m_result.state, state); }

} // namespace alongside
