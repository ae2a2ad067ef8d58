// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Exchange.h"

namespace alongside {

namespace {

// An opId that collides is renamed, and offered again at once.
bool renamesOne(const std::optional<PushReply> &reply)
{
    return reply && reply->refusal && reply->refusal->why == PushRefusal::Why::DeviceCloned;
}

} // namespace

Result<Errand::Step> Exchange::next(Checkpoint &checkpoint)
{
    Attempt &attempt = m_parts.attempt;
    Result<std::optional<PushRequest>> push = std::optional<PushRequest>{};
    if (attempt.mayPush(checkpoint)) push = m_parts.pusher.next(checkpoint, attempt.now());
    if (!push) return push.error();
    if (!*push && !isPullDue(checkpoint)) return Step{};
    m_device = checkpoint.device;
    m_asked = {*push, {}};
    if (attempt.mayPull(checkpoint) && !m_parts.snapshot.isStarting(checkpoint))
        m_asked.changes = Puller::next(checkpoint);
    else
        m_asked.push->epoch = checkpoint.epochOfPush();
    if (*push && m_asked.changes && m_parts.echo.isKnownHere(checkpoint, **push))
        m_asked.changes->own = ChangesRequest::Own::LeftOut;
    attempt.progress = *push ? SyncProgress{SyncPhase::Sending, int((*push)->mutations.size())}
                             : SyncProgress{SyncPhase::Fetching, attempt.fetched};
    return Step{m_parts.remote.askExchange(m_asked)};
}

bool Exchange::isPullDue(const Checkpoint &checkpoint) const
{
    if (!m_parts.attempt.mayPull(checkpoint) || m_parts.snapshot.isStarting(checkpoint)) return false;
    const bool isGaining = !checkpoint.gainedTypes.isEmpty() && checkpoint.lostTypes.isEmpty();
    const bool isLoading =
        checkpoint.cursor.modseq == 0 || checkpoint.snapshot || checkpoint.refetch == Checkpoint::Refetch::Running;
    const Attempt::Pulled pulled = m_parts.attempt.pulled;
    return isGaining || pulled == Attempt::Pulled::Behind || (isLoading && pulled == Attempt::Pulled::NotKnown);
}

Result<void> Exchange::take(Checkpoint &checkpoint, const HttpReply &reply)
{
    const auto exchange = m_parts.remote.exchangeIn(reply);
    if (!exchange)
        m_parts.attempt.endWith(SyncReason::Damaged, exchange.error().detail);
    else if (!isAnswered(*exchange))
        m_parts.attempt.endWith(SyncReason::Damaged, QStringLiteral("the answer does not fit the request"));
    else
        return takeIfOurs(checkpoint, *exchange);
    return {};
}

HttpRequest Exchange::askForNews(const Checkpoint &checkpoint)
{
    m_device = checkpoint.device;
    m_asked = {{}, Puller::next(checkpoint)};
    return m_parts.remote.askWhetherNew(checkpoint.etag, *m_asked.changes);
}

Result<void> Exchange::takeNews(Checkpoint &checkpoint, const HttpReply &reply)
{
    const auto exchange = m_parts.remote.exchangeIn(reply);
    return exchange && isAnswered(*exchange) ? takeIfOurs(checkpoint, *exchange) : Result<void>{};
}

Result<void> Exchange::takeIfOurs(Checkpoint &checkpoint, const ExchangeReply &reply)
{
    if (checkpoint.device == m_device) return takeBoth(checkpoint, reply);
    m_parts.attempt.endWith(SyncReason::Refused, QStringLiteral("the tablet was enrolled anew meanwhile"));
    return {};
}

bool Exchange::isAnswered(const ExchangeReply &reply) const
{
    const bool hasBoth =
        (!m_asked.push || reply.push || reply.pushError) && (!m_asked.changes || reply.changes || reply.changesError);
    return hasBoth && fitsPush(reply);
}

bool Exchange::fitsPush(const ExchangeReply &reply) const
{
    if (reply.push && !Pusher::fits(*m_asked.push, *reply.push)) return false;
    if (!reply.changes || reply.changes->own.isEmpty()) return true;
    return reply.push && m_asked.changes->own == ChangesRequest::Own::LeftOut
        && Echo::fits(*m_asked.push, *reply.push, reply.changes->own);
}

// Receipts before the page: an overlay that the page ends must know that it was received.
Result<void> Exchange::takeBoth(Checkpoint &checkpoint, const ExchangeReply &reply)
{
    const Checkpoint before = checkpoint;
    Result<void> taken;
    if (reply.push) taken = takePush(checkpoint, *reply.push);
    if (taken && reply.changes) taken = takePage(checkpoint, reply);
    if (taken && reply.changesError) taken = takeChangesError(checkpoint, *reply.changesError);
    if (reply.pushError) m_parts.attempt.endWith(SyncReason::Refused, reply.pushError->type);
    const bool isIdle = checkpoint == before && !renamesOne(reply.push);
    int &idle = m_parts.attempt.idleExchanges;
    idle = isIdle ? idle + 1 : 0;
    if (idle >= SyncTuning::idleExchanges)
        m_parts.attempt.endWith(SyncReason::Refused, QStringLiteral("%1 exchanges moved nothing").arg(idle));
    return taken;
}

Result<void> Exchange::takePush(Checkpoint &checkpoint, const PushReply &reply)
{
    const Instant here = m_parts.attempt.now();
    const Pusher::Moment moment{here, m_parts.attempt.atService().value_or(here)};
    const auto taken = m_parts.pusher.take(checkpoint, *m_asked.push, reply, moment);
    if (!taken) return taken.error();
    m_parts.attempt.sent += *taken;
    return reply.refusal ? takeRefusal(checkpoint, *reply.refusal) : m_parts.pusher.growIfCut(checkpoint);
}

// Changes that travel along say themselves how far the service was put back.
Result<void> Exchange::takeRefusal(Checkpoint &checkpoint, const PushRefusal &refusal)
{
    if (refusal.why == PushRefusal::Why::TooNew) m_parts.attempt.service = Attempt::Service::TooOld;
    if (refusal.why != PushRefusal::Why::StateMismatch || m_asked.changes) return {};
    return m_parts.pusher.noteEpoch(checkpoint, refusal.epoch);
}

Result<void> Exchange::takePage(Checkpoint &checkpoint, const ExchangeReply &reply)
{
    const ChangesPage &page = *reply.changes;
    Attempt &attempt = m_parts.attempt;
    if (page.scope != checkpoint.scope) {
        // No step with a page of another scope: what it leaves out would never come again.
        attempt.session = Attempt::Session::Stale;
        attempt.pulled = Attempt::Pulled::Behind;
        return m_parts.pusher.noteAcked(checkpoint, page.ackedSeq);
    }
    if (!page.own.isEmpty())
        if (const auto own = m_parts.echo.take(*m_asked.push, *reply.push, page.own); !own) return own;
    const auto taken = m_parts.puller.take(checkpoint, *m_asked.changes, page);
    if (!taken) return taken.error();
    attempt.fetched += *taken;
    if (const auto noted = m_parts.pusher.noteNews(checkpoint, m_asked.changes->since, page); !noted) return noted;
    if (m_asked.changes->types.isEmpty())
        attempt.pulled = page.hasMore ? Attempt::Pulled::Behind : Attempt::Pulled::AtEnd;
    return m_parts.pusher.noteAcked(checkpoint, page.ackedSeq);
}

Result<void> Exchange::takeChangesError(Checkpoint &checkpoint, const MethodError &error)
{
    m_parts.attempt.pulled = Attempt::Pulled::Behind;
    if (error.type != QLatin1String("cannotCalculateChanges")) {
        m_parts.attempt.takeRefusal(error.type);
        return {};
    }
    if (error.floorState && !checkpoint.snapshot) return m_parts.refetch.beginManifest(checkpoint);
    const StateToken fork = error.forkState.value_or(StateToken{checkpoint.cursor.epoch, 0});
    return m_parts.snapshot.takeRestore(checkpoint, fork);
}

Result<Errand::Remedy> Exchange::mend(Checkpoint &checkpoint, Trouble trouble)
{
    if (!m_asked.push || trouble == Trouble::Gone) return Remedy::None;
    const qint64 before = checkpoint.pushBytes;
    Pusher::shrink(checkpoint);
    const bool isSmaller = checkpoint.pushBytes < before;
    if (isSmaller && trouble == Trouble::TooLarge) return Remedy::GoOn;
    const auto asked = m_parts.pusher.putOffHeld(checkpoint, m_parts.attempt.now());
    // Who did not answer in time is left in peace for a while.
    const bool isWithoutHeld = asked == Pusher::Asked::AboutHeld && trouble == Trouble::TooLarge;
    return isWithoutHeld ? Remedy::GoOn : Remedy::None;
}

} // namespace alongside
