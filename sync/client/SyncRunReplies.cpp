// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ReplyCheck.h"
#include "sync/client/SyncRun.h"

namespace alongside {

namespace {

constexpr int notModified = 304;

bool isRefused(const PushReply &reply, PushRefusal::Why why) { return reply.refusal && reply.refusal->why == why; }

// An opId that collides is renamed, and offered again at once.
bool renamesOne(const std::optional<PushReply> &reply)
{
    return reply && reply->refusal && reply->refusal->why == PushRefusal::Why::DeviceCloned;
}

} // namespace

Result<void> SyncRun::takeSound(const HttpReply &reply)
{
    switch (m_asked) {
    case Asked::Session:
        return takeSession(reply);
    case Asked::WhetherNew:
        return takeWhetherNew(reply);
    case Asked::Exchange:
        return takeExchange(reply);
    case Asked::Snapshot:
        return takeSnapshot(reply);
    case Asked::Frames:
        return takeFrames(reply);
    case Asked::Records:
        return takeRecords(reply);
    case Asked::Gap:
        return takeGap(reply);
    case Asked::Nothing:
        break;
    }
    Q_UNREACHABLE();
}

void SyncRun::endWith(SyncReason reason, const QString &detail)
{
    if (!m_end) m_end = SyncOutcome{reason, m_clock.now(), m_sent, m_fetched, detail};
}

Result<void> SyncRun::takeSession(const HttpReply &reply)
{
    m_session = Session::Known;
    return change([&](Checkpoint &checkpoint) -> Result<void> {
        const auto session = m_remote.sessionIn(reply, checkpoint.account);
        if (!session) {
            endWith(SyncReason::Damaged, session.error().detail);
            return {};
        }
        adopt(checkpoint, *session);
        // The service gives the rest of it to nobody with this scope.
        if (checkpoint.snapshot && checkpoint.snapshot->scope != checkpoint.scope)
            if (const auto dropped = dropSnapshot(checkpoint, checkpoint.cursor.epoch); !dropped) return dropped;
        if (checkpoint.cursor.modseq == 0) checkpoint.cursor.epoch = session->epoch;
        return m_pusher.noteAcked(checkpoint, session->ackedSeq);
    });
}

Result<void> SyncRun::takeWhetherNew(const HttpReply &reply)
{
    m_pulled = reply.status == notModified ? Pulled::AtEnd : Pulled::Behind;
    if (m_pulled == Pulled::Behind) m_etag = headerValue(reply.headers, "ETag");
    return {};
}

Result<void> SyncRun::takeExchange(const HttpReply &reply)
{
    const auto exchange = m_remote.exchangeIn(reply);
    if (!exchange) {
        endWith(SyncReason::Damaged, exchange.error().detail);
        return {};
    }
    const bool isAnswered = (!m_exchange.push || exchange->push || exchange->pushError)
        && (!m_exchange.changes || exchange->changes || exchange->changesError);
    if (!isAnswered || (exchange->push && !Pusher::fits(*m_exchange.push, *exchange->push))) {
        endWith(SyncReason::Damaged, QStringLiteral("the answer does not fit the request"));
        return {};
    }

    // Receipts before the page: an overlay that the page ends must know that it was received.
    return change([&](Checkpoint &checkpoint) -> Result<void> {
        if (checkpoint.device != m_device) {
            endWith(SyncReason::Refused, QStringLiteral("the tablet was enrolled anew meanwhile"));
            return {};
        }
        const Checkpoint before = checkpoint;
        Result<void> taken;
        if (exchange->push) taken = takePush(checkpoint, *exchange->push);
        if (taken && exchange->changes) taken = takePage(checkpoint, *exchange->changes);
        if (taken && exchange->changesError) taken = takeChangesError(checkpoint, *exchange->changesError);
        if (exchange->pushError) endWith(SyncReason::Refused, exchange->pushError->type);
        const bool isIdle = checkpoint == before && !renamesOne(exchange->push);
        m_idleExchanges = isIdle ? m_idleExchanges + 1 : 0;
        if (m_idleExchanges >= SyncTuning::idleExchanges)
            endWith(SyncReason::Refused, QStringLiteral("%1 exchanges moved nothing").arg(m_idleExchanges));
        return taken;
    });
}

Result<void> SyncRun::takePush(Checkpoint &checkpoint, const PushReply &reply)
{
    const Instant here = m_clock.now();
    const auto taken =
        m_pusher.take(checkpoint, *m_exchange.push, reply, Pusher::Moment{here, atService().value_or(here)});
    if (!taken) return taken.error();
    m_sent += *taken;
    if (!reply.refusal)
        if (const auto grown = m_pusher.growIfCut(checkpoint); !grown) return grown;
    if (isRefused(reply, PushRefusal::Why::StateMismatch)) m_pushEpoch = reply.refusal->epoch;
    if (isRefused(reply, PushRefusal::Why::TooNew)) m_service = Service::TooOld;
    return {};
}

Result<void> SyncRun::takePage(Checkpoint &checkpoint, const ChangesPage &page)
{
    if (page.scope != checkpoint.scope) {
        // No step with a page of another scope: what it leaves out would never come again.
        m_session = Session::Stale;
        m_pulled = Pulled::Behind;
        return m_pusher.noteAcked(checkpoint, page.ackedSeq);
    }
    const auto taken = m_puller.take(checkpoint, *m_exchange.changes, page);
    if (!taken) return taken.error();
    m_fetched += *taken;
    if (m_exchange.changes->types.isEmpty()) m_pulled = page.hasMore ? Pulled::Behind : Pulled::AtEnd;
    return m_pusher.noteAcked(checkpoint, page.ackedSeq);
}

Result<void> SyncRun::takeChangesError(Checkpoint &checkpoint, const MethodError &error)
{
    m_pulled = Pulled::Behind;
    if (error.type != QLatin1String("cannotCalculateChanges")) return takeNoScope(error.type);
    const StateToken fork = error.forkState.value_or(StateToken{checkpoint.cursor.epoch, 0});
    // The snapshot may hold what the restore has undone.
    return checkpoint.snapshot ? dropSnapshot(checkpoint, fork.epoch) : m_refetch.begin(checkpoint, fork);
}

// What this tablet may have is not what it asked for: the session says, and once is enough.
Result<void> SyncRun::takeNoScope(const QString &error)
{
    const bool isNews = error == QLatin1String("forbidden") && m_scopeAsked == ScopeAsked::No;
    if (!isNews) endWith(SyncReason::Refused, error);
    m_scopeAsked = ScopeAsked::BecauseForbidden;
    m_session = Session::Stale;
    return {};
}

Result<void> SyncRun::takeRecords(const HttpReply &reply)
{
    const auto fetched = m_remote.recordsIn(reply, m_fetch);
    if (!fetched) {
        endWith(reasonOf(fetched.error().kind), fetched.error().detail);
        return {};
    }
    if (fetched->found.size() + fetched->notFound.size() < m_fetch.ids.size()) {
        endWith(SyncReason::Damaged, QStringLiteral("not every record was answered for"));
        return {};
    }
    return change([&](Checkpoint &) -> Result<void> {
        const auto taken = m_puller.take(m_fetch, *fetched);
        if (!taken) return taken.error();
        m_fetched += *taken;
        return {};
    });
}

Result<void> SyncRun::takeGap(const HttpReply &reply)
{
    if (const auto declared = m_remote.gapIn(reply); !declared) {
        endWith(SyncReason::Refused, declared.error().detail);
        return {};
    }
    return change([&](Checkpoint &checkpoint) -> Result<void> {
        checkpoint.ackedSeq = m_gap.last;
        return {};
    });
}

} // namespace alongside
