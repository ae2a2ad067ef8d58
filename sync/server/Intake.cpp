// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Intake.h"

#include "sync/protocol/Codec.h"
#include "sync/server/ErasedRecords.h"
#include "sync/server/HeldBundles.h"
#include "sync/server/HeldReasons.h"
#include "sync/server/PassingFailure.h"

namespace alongside {

namespace {

constexpr qsizetype lookedAhead = 100; // mutations: a register is 80, and what is read for them fits in memory

PushRefusal cloned(const QString &opId) { return {PushRefusal::Why::DeviceCloned, 0, 0, opId}; }
PushRefusal gapAfter(qint64 acked) { return {PushRefusal::Why::SequenceGap, 0, acked + 1, {}}; }
PushRefusal tooNew() { return {PushRefusal::Why::TooNew, 0, 0, {}}; }

} // namespace

Intake::Intake(ChangeLog &log, MutationApplier &applier, AccountWriter &writer, const Device &device,
    Authority authority, Care care)
    : m_log{log}, m_applier{applier}, m_writer{writer}, m_device{device}, m_authority{authority}, m_care{care}
{
}

Result<PushReply> Intake::take(const QList<Mutation> &mutations, int newest)
{
    const Result<qint64> acked = m_log.acked(m_device.account, m_device.id);
    if (!acked) return acked.error();
    m_acked = *acked;
    if (auto loaded = loadHeld(); !loaded) return loaded.error();

    m_hasBegun = true;
    PushReply reply;
    for (qsizetype next = 0; next < mutations.size(); ++next) {
        if (auto seen = lookAhead(mutations, next); !seen) return seen.error();
        Result<std::optional<PushRefusal>> refusal = takeOne(mutations.at(next), newest, reply);
        if (!refusal) return refusal.error();
        reply.refusal = *std::move(refusal);
        if (reply.refusal) break;
    }
    reply.ackedSeq = m_acked;
    reply.state.modseq = m_writer.modseq();
    if (m_acked == *acked) return reply;
    if (auto kept = m_log.setAcked(m_device.account, m_device.id, m_acked); !kept) return kept.error();
    return reply;
}

/// Not with care: where something stored is damaged, only the mutation that needs it is held.
Result<void> Intake::lookAhead(const QList<Mutation> &mutations, qsizetype next)
{
    if (m_care == Care::Careful || next % lookedAhead != 0) return {};
    return m_log.lookAhead(m_device.account, mutations.mid(next, lookedAhead));
}

Result<std::optional<PushRefusal>> Intake::takeOne(const Mutation &mutation, int newest, PushReply &reply)
{
    const Result<std::optional<StoredMutation>> known = m_log.mutation(m_device.account, mutation.opId);
    if (!known) return known.error();
    if (known->has_value()) {
        const Result<bool> isSame = isSameAs(**known, mutation);
        if (!isSame) return isSame.error();
        if (!*isSame) return std::optional{cloned(mutation.opId)};
        if (auto again = acceptAgain(**known, mutation); !again) return again.error();
        breakOff(mutation);
        reply.results.append((*known)->result);
        return std::optional<PushRefusal>{};
    }
    if (mutation.seq != m_acked + 1) return std::optional{gapAfter(m_acked)};
    if (mutation.schema > newest) return std::optional{tooNew()};
    const Result<StoredMutation> stored = admit(mutation);
    if (!stored) return stored.error();
    m_acked = mutation.seq;
    reply.results.append(stored->result);
    return std::optional<PushRefusal>{};
}

/// What was taken out of it with somebody who was erased, its tablet may have taken out too: nothing is left here to
/// compare it with, and its name says what it was.
Result<bool> Intake::isSameAs(const StoredMutation &known, const Mutation &mutation)
{
    if (known.hash == hashOf(mutation)) return true;
    return m_log.erased().isBody(m_device.account, mutation.opId);
}

// It came before, perhaps from another device. It still takes its place in this one's queue.
Result<void> Intake::acceptAgain(const StoredMutation &known, const Mutation &mutation)
{
    if (mutation.seq != m_acked + 1) return {};
    m_acked = mutation.seq;
    if (known.device == m_device.id && known.mutation.seq == mutation.seq) return {};
    return m_log.noteOfferedAgain(m_device.account, m_device.id, mutation.seq, mutation.opId);
}

Result<StoredMutation> Intake::admit(const Mutation &mutation)
{
    const QByteArray body = canonicalJson(toJson(mutation));
    StoredMutation stored{m_device.id, mutation, body, hashOfBody(body), {}, {}};
    const Result<Lateness> lateness = takeOutErased(stored);
    if (!lateness) return lateness.error();
    if (*lateness == Lateness::AboutErased)
        stored.result = MutationResult{MutationResult::State::Erased, 0, 0, {}};
    else if (auto applied = applyOrHold(stored, MutationApplier::Late::TakenOut); !applied)
        return applied.error();
    if (auto written = m_log.writeMutation(m_device.account, stored); !written) return written.error();
    if (*lateness == Lateness::None)
        trace(stored);
    else
        breakOff(mutation); // its tablet has it with what was taken out of it here
    return stored;
}

/// Not even the words of it are kept; its hash is what tells it from another.
Result<Intake::Lateness> Intake::takeOutErased(StoredMutation &stored)
{
    const auto rest = m_applier.withoutErased(stored.mutation.ops);
    if (!rest) return rest.error();
    if (!rest->has_value()) return Lateness::None;
    stored.mutation.ops = **rest;
    stored.body = canonicalJson(toJson(stored.mutation));
    if (auto noted = m_log.erased().noteBody(m_device.account, stored.mutation.opId); !noted) return noted.error();
    return stored.mutation.ops.isEmpty() ? Lateness::AboutErased : Lateness::NamesErased;
}

void Intake::trace(const StoredMutation &stored)
{
    const bool isApplied = stored.result.state == MutationResult::State::Applied;
    if (isApplied && stored.result.first == 0) return; // nothing has changed
    const QList<PushEcho::Step> steps = isApplied ? m_applier.stepsAsSent() : QList<PushEcho::Step>{};
    for (const PushEcho::Step &step : steps)
        m_echo.follow(step);
    if (steps.isEmpty()) breakOff(stored.mutation);
}

void Intake::breakOff(const Mutation &mutation)
{
    for (const Operation &operation : mutation.ops)
        m_echo.breakOff(operation.id);
}

Result<void> Intake::applyOrHold(StoredMutation &stored, MutationApplier::Late late)
{
    const qint64 before = m_writer.modseq();
    const auto work = [&] { return apply(stored, late); };
    const Result<void> applied = m_care == Care::Careful ? m_log.attempt(work) : work();
    if (applied || passesByItself(applied.error().kind)) return applied;
    if (m_authority == Authority::Everything) return applied; // a command has somebody to tell, and holds nothing
    if (m_care == Care::Swift && m_writer.modseq() != before) return applied; // what it wrote has to be taken back
    m_writer.returnTo(before);
    stored.result = MutationResult{MutationResult::State::Held, 0, 0, {}};
    stored.heldBecause = applied.error().detail;
    return hold(stored);
}

Result<void> Intake::apply(StoredMutation &stored, MutationApplier::Late late)
{
    if (buildsOnHeld(stored.mutation)) return refused(Refusal::BuildsOnHeld);
    Result<MutationResult> result = m_applier.apply(stored.mutation, m_authority, late);
    if (!result) return result.error();
    stored.result = *std::move(result);
    stored.heldBecause.clear();
    return {};
}

Result<void> Intake::hold(const StoredMutation &stored)
{
    for (const Operation &operation : stored.mutation.ops) {
        m_held.insert(operation.id);
        const auto held = m_log.holdRecord(m_device.account, stored.device, operation.id, stored.mutation.opId);
        if (!held) return held;
    }
    return {};
}

Result<void> Intake::loadHeld()
{
    const Result<QStringList> records = m_log.heldRecords(m_device.account, m_device.id);
    if (!records) return records.error();
    m_held = QSet<QString>{records->begin(), records->end()};
    return {};
}

bool Intake::buildsOnHeld(const Mutation &mutation) const { return !m_held.isEmpty() && names(mutation, m_held); }

Result<QList<MutationResult>> Intake::replay()
{
    const Result<QList<StoredMutation>> held = m_log.heldMutations(m_device.account);
    if (!held) return held.error();
    m_hasBegun = true;
    QHash<QString, QSet<QString>> stillHeld; // by device
    QList<MutationResult> results;
    for (StoredMutation stored : *held) {
        m_held = stillHeld.value(stored.device);
        const QString opId = stored.mutation.opId;
        if (auto released = m_log.releaseRecords(m_device.account, opId); !released) return released.error();
        if (auto applied = applyOrHold(stored, MutationApplier::Late::MayName); !applied) return applied.error();
        if (auto updated = m_log.updateResult(m_device.account, stored); !updated) return updated.error();
        stillHeld[stored.device] = m_held;
        results.append(stored.result);
    }
    return results;
}

} // namespace alongside
