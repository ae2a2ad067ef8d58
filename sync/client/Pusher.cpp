// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Pusher.h"

namespace alongside {

namespace {

bool isTimeToAskAboutHeld(const Checkpoint &checkpoint, Instant now)
{
    if (!checkpoint.heldAskedAt) return true;
    return std::chrono::abs(now - *checkpoint.heldAskedAt)
        >= SyncTuning::askAboutHeld; // the clock may have been set back
}

bool isOwn(const Checkpoint &checkpoint, const QString &opId)
{
    return opId.startsWith(checkpoint.device + QLatin1Char('.'));
}

// The service has taken what this tablet may not hold: it goes as a kind that is lost.
void noteKindsOutOfScope(Checkpoint &checkpoint, const Mutation &received)
{
    for (const Operation &operation : received.ops)
        if (!checkpoint.types.contains(operation.type) && !checkpoint.lostTypes.contains(operation.type))
            checkpoint.lostTypes.append(operation.type);
}

bool isAbout(const ChangesPage &page, const QList<RecordName> &names)
{
    if (!page.erased.isEmpty()) return true; // what was held about them is answered for
    return std::any_of(page.records.cbegin(), page.records.cend(), [&](const RecordColumns &columns) {
        if (columns.type == QLatin1String("Conflict")) return true; // a replay may end in one
        return std::any_of(names.cbegin(), names.cend(),
            [&](const RecordName &name) { return name.type == columns.type && columns.ids.contains(name.id); });
    });
}

// What is set aside changes no record: the state has gone on and there is nothing to see.
bool saysNothing(const ChangesPage &page, const StateToken &since)
{
    return page.newState != since && page.records.isEmpty() && page.destroyed.isEmpty() && page.own.isEmpty();
}

} // namespace

Pusher::Pusher(Outbox &outbox, Mirror &mirror) : m_outbox{outbox}, m_mirror{mirror} { }

Result<std::optional<PushRequest>> Pusher::next(const Checkpoint &checkpoint, Instant now)
{
    m_held.reset();
    PushRequest request{checkpoint.account, checkpoint.cursor.epoch, {}};
    const auto waiting = m_outbox.front({checkpoint.pushBytes, SyncTuning::mutationsInPush});
    if (!waiting) return waiting.error();
    if (isTimeToAskAboutHeld(checkpoint, now)) {
        const auto held = heldBeside(checkpoint, *waiting);
        if (!held) return held.error();
        m_held = *held;
        request.mutations = held->mutations;
    }
    request.mutations += waiting->mutations;
    if (request.mutations.isEmpty()) return std::optional<PushRequest>{};
    return std::optional{request};
}

// What waits goes first: nothing that a coach has recorded waits for what a supervisor has not decided.
Result<Outbox::Cut> Pusher::heldBeside(const Checkpoint &checkpoint, const Outbox::Cut &waiting)
{
    using First = Outbox::Room::First;
    const Outbox::Room room{checkpoint.pushBytes - waiting.bytes,
        SyncTuning::mutationsInPush - int(waiting.mutations.size()),
        waiting.mutations.isEmpty() ? First::HoweverLarge : First::IfItFits};
    const auto held = m_outbox.heldAfter(checkpoint.heldAskedSeq, room);
    const bool isAtEnd = held && held->mutations.isEmpty() && held->rest == Outbox::Cut::Rest::None;
    return isAtEnd && checkpoint.heldAskedSeq > 0 ? m_outbox.heldAfter(0, room) : held;
}

bool Pusher::fits(const PushRequest &sent, const PushReply &reply)
{
    return reply.refusal ? reply.results.size() < sent.mutations.size() : reply.results.size() == sent.mutations.size();
}

Result<int> Pusher::take(Checkpoint &checkpoint, const PushRequest &sent, const PushReply &reply, const Moment &moment)
{
    Q_ASSERT(fits(sent, reply));
    const qsizetype answered = reply.results.size();
    for (qsizetype index = 0; index < answered; ++index) {
        const MutationResult &result = reply.results.at(index);
        // Where nothing changed, what it says may stand in the account since somebody else's change.
        const qint64 visibleAt = result.last > 0 ? result.last : reply.state.modseq;
        const Mutation &mutation = sent.mutations.at(index);
        // It is known there by its opId, and a hole is in front of it: it has its place once that is declared.
        if (mutation.seq > reply.ackedSeq) continue;
        const auto noted =
            m_outbox.acknowledge({mutation.seq, mutation.opId, result.state, visibleAt, moment.atService});
        if (!noted) return noted.error();
        if (result.state != MutationResult::State::Held) noteKindsOutOfScope(checkpoint, mutation);
    }
    if (answered > 0) checkpoint.receivedAt = moment.here;
    noteHeldAsked(checkpoint, answered, moment.here);
    if (reply.refusal)
        if (const auto taken = takeRefusal(checkpoint, sent.mutations.at(answered), *reply.refusal); !taken)
            return taken.error();
    if (const auto noted = noteAcked(checkpoint, reply.ackedSeq); !noted) return noted.error();
    return int(answered);
}

// They are at the front of the request. A request that had no room for any says nothing about them.
void Pusher::noteHeldAsked(Checkpoint &checkpoint, qsizetype answered, Instant now) const
{
    if (!m_held) return;
    const qsizetype asked = qMin(answered, m_held->mutations.size());
    if (asked > 0) checkpoint.heldAskedSeq = m_held->mutations.at(asked - 1).seq;
    if (asked < m_held->mutations.size() || m_held->rest == Outbox::Cut::Rest::More) return;
    checkpoint.heldAskedSeq = 0;
    checkpoint.heldAskedAt = now;
}

Result<void> Pusher::takeRefusal(Checkpoint &checkpoint, const Mutation &refused, const PushRefusal &refusal)
{
    switch (refusal.why) {
    case PushRefusal::Why::DeviceCloned:
        if (!isOwn(checkpoint, refused.opId)) return m_outbox.rename(refused);
        checkpoint.cloned = refused.opId;
        return {};
    case PushRefusal::Why::SequenceGap:
        // Further than this tablet ever was: somebody else works under its identity.
        if (refusal.expectedSeq > refused.seq) checkpoint.cloned = refused.opId;
        return {};
    case PushRefusal::Why::StateMismatch: // the changes that were asked for in the same request say where to go on from
    case PushRefusal::Why::TooNew: // the attempt ends with it
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> Pusher::noteNews(Checkpoint &checkpoint, const StateToken &since, const ChangesPage &page)
{
    const auto held = m_outbox.heldNames();
    if (!held) return held.error();
    const bool mayTell = !held->isEmpty() && (saysNothing(page, since) || isAbout(page, *held));
    if (!mayTell) return {};
    checkpoint.heldAskedAt.reset();
    checkpoint.heldAskedSeq = 0;
    return {};
}

Result<void> Pusher::noteAcked(Checkpoint &checkpoint, qint64 ackedSeq)
{
    if (ackedSeq < checkpoint.ackedSeq) {
        if (const auto offered = m_outbox.offerAgainAfter(ackedSeq); !offered) return offered;
        if (const auto kept = m_mirror.layOverAgain(); !kept) return kept;
    }
    checkpoint.ackedSeq = ackedSeq;
    return {};
}

Result<void> Pusher::notePutBack(qint64 modseq)
{
    const auto offered = m_outbox.offerAgainBeyond(modseq);
    return offered ? m_mirror.layOverAgain() : offered;
}

Result<void> Pusher::noteEpoch(Checkpoint &checkpoint, qint64 epoch)
{
    if (epoch == checkpoint.epochOfPush()) return {};
    checkpoint.pushEpoch = epoch;
    return notePutBack(0);
}

Result<std::optional<GapRequest>> Pusher::gap(const Checkpoint &checkpoint)
{
    const auto next = m_outbox.firstSeqAfter(checkpoint.ackedSeq);
    if (!next) return next.error();
    const qint64 last = *next ? **next - 1 : checkpoint.forgottenSeq;
    if (last <= checkpoint.ackedSeq) return std::optional<GapRequest>{};
    return std::optional{GapRequest{checkpoint.account, checkpoint.ackedSeq + 1, last}};
}

void Pusher::shrink(Checkpoint &checkpoint)
{
    checkpoint.pushBytes = qMax(checkpoint.pushBytes / 2, SyncTuning::smallestPushBytes);
}

// The next round goes on behind them: what cannot be asked about must not keep the others from it.
Pusher::Asked Pusher::putOffHeld(Checkpoint &checkpoint, Instant now) const
{
    if (!m_held || m_held->mutations.isEmpty()) return Asked::Nothing;
    checkpoint.heldAskedSeq = m_held->mutations.last().seq;
    checkpoint.heldAskedAt = now;
    return Asked::AboutHeld;
}

Result<void> Pusher::growIfCut(Checkpoint &checkpoint)
{
    const auto waiting = m_outbox.waitingCount();
    if (!waiting) return waiting.error();
    if (*waiting == 0) return {};
    const qint64 most = qMin(SyncTuning::largestPushBytes, checkpoint.requestBytes / 2);
    checkpoint.pushBytes = qBound(checkpoint.pushBytes, checkpoint.pushBytes * 2, most);
    return {};
}

} // namespace alongside
