// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SyncRun.h"

#include "platform/sql/Transaction.h"
#include "sync/client/ReplyCheck.h"
#include "sync/protocol/Wire.h"

namespace alongside {

namespace {

constexpr int nonceBytes = 12;
constexpr int payloadTooLarge = 413;

QString detailOf(const Error &error) { return QStringLiteral("%1: %2").arg(nameOf(error.kind), error.detail); }

} // namespace

SyncRun::SyncRun(const Parts &parts)
    : m_database{parts.database}, m_schema{parts.schema}, m_remote{parts.remote}, m_clock{parts.clock},
      m_ids{parts.ids}, m_shown{m_database, parts.sink}, m_outbox{m_database}, m_mirror{m_database, m_shown, m_schema},
      m_refetch{m_database, m_shown}, m_superseded{m_database, m_shown}, m_pusher{m_outbox, m_mirror},
      m_puller{{m_shown, m_outbox, m_mirror, m_refetch, m_superseded}}, m_purge{m_database, m_shown, m_outbox, m_mirror,
                                                                            m_refetch}
{
}

SyncAction SyncRun::start()
{
    // Enrolment has made the outbox wait again without being able to see what is shown; it has also cleared the scope.
    const auto mended = change([this](Checkpoint &checkpoint) {
        // What this tablet may not do, it may do again one day.
        if (!mayPush(checkpoint) || !mayPull(checkpoint)) m_session = Session::Stale;
        return checkpoint.scope.isEmpty() ? m_mirror.layOverAgain() : Result<void>{};
    });
    return mended ? goOn() : failed(mended.error());
}

SyncAction SyncRun::goOn()
{
    const auto action = next();
    return action ? *action : failed(action.error());
}

SyncAction SyncRun::take(const Result<HttpReply> &reply)
{
    Q_ASSERT_X(m_asked != Asked::Nothing, "SyncRun", "a reply to no request");
    if (!reply) {
        if (reply.error().kind == ErrorKind::TimedOut)
            if (const auto shrunk = shrinkPush(); !shrunk) return failed(shrunk.error());
        return finish(reasonOf(reply.error().kind), reply.error().detail);
    }
    if (const auto fault = faultIn(*reply, m_nonce)) {
        if (fault->reason == SyncReason::Refused && isGone(*reply)) {
            const auto dropped = takeGone();
            return dropped ? goOn() : failed(dropped.error());
        }
        if (reply->status != payloadTooLarge) return finish(fault->reason, fault->detail);
        const auto shrunk = shrinkPush();
        if (!shrunk) return failed(shrunk.error());
        if (!*shrunk) return finish(fault->reason, fault->detail);
        return goOn();
    }
    m_clockAhead = alongside::clockAhead(*reply, m_clock.now());
    const auto taken = takeSound(*reply);
    return taken ? goOn() : failed(taken.error());
}

Result<void> SyncRun::change(const Change &work)
{
    Transaction transaction{m_database};
    auto checkpoint = Checkpoint::load(m_database);
    if (!checkpoint) return checkpoint.error();
    if (const auto worked = work(*checkpoint); !worked) return worked;
    if (const auto saved = checkpoint->save(m_database); !saved) return saved;
    return transaction.commit();
}

Result<SyncAction> SyncRun::next()
{
    std::optional<SyncAction> action;
    const auto decided = change([&](Checkpoint &checkpoint) -> Result<void> {
        auto found = decide(checkpoint);
        if (!found) return found.error();
        action = *std::move(found);
        if (checkpoint.log == Checkpoint::Log::HoldsPurged && m_log == Log::Clean) m_log = Log::ToEmpty;
        return {};
    });
    if (!decided) return decided.error();
    if (const auto emptied = emptyLogAfterPurge(); !emptied) return emptied.error();
    return *action;
}

// Once in an attempt: a reader may be in the way, and the writer's thread has other work than to wait for it.
Result<void> SyncRun::emptyLogAfterPurge()
{
    if (m_log != Log::ToEmpty) return {};
    m_log = Log::Tried;
    const auto emptied = m_purge.emptyLog();
    return emptied || emptied.error().kind == ErrorKind::Wait ? Result<void>{} : emptied;
}

Result<SyncAction> SyncRun::decide(Checkpoint &checkpoint)
{
    if (m_end) return SyncAction{*m_end};
    if (checkpoint.device.isEmpty()) return finish(SyncReason::NotEnrolled);
    if (!checkpoint.cloned.isEmpty()) return finish(SyncReason::NeedsEnrolment, checkpoint.cloned);
    if (m_session == Session::Stale || checkpoint.scope.isEmpty()) return send(m_remote.askSession(), Asked::Session);
    if (const auto tidied = tidy(checkpoint); !tidied) return tidied.error();

    auto action = decideGap(checkpoint);
    if (action && !*action) action = decideExchange(checkpoint);
    if (action && !*action) action = decideSnapshot(checkpoint);
    if (action && !*action) action = decideUnseen(checkpoint);
    if (!action) return action.error();
    if (*action) return **action;
    if (m_pulled == Pulled::NotKnown && mayPull(checkpoint))
        return send(m_remote.askWhetherNew(checkpoint.etag), Asked::WhetherNew);
    return finishAsFarAsPossible(checkpoint);
}

SyncAction SyncRun::finishAsFarAsPossible(Checkpoint &checkpoint)
{
    if (qMax(checkpoint.minRead, checkpoint.minWrite) > m_schema.version()) return finish(SyncReason::AppTooOld);
    if (m_service == Service::TooOld) return finish(SyncReason::ServiceTooOld);
    if (!m_etag.isEmpty()) checkpoint.etag = m_etag;
    return finish(SyncReason::Done);
}

// A service that does not take this schema may still be read, and one that cannot be read may still be given to.
bool SyncRun::mayPush(const Checkpoint &checkpoint) const
{
    return checkpoint.minWrite <= m_schema.version() && m_service == Service::UpToDate;
}

// A draining tablet only sends.
bool SyncRun::mayPull(const Checkpoint &checkpoint) const
{
    return checkpoint.minRead <= m_schema.version() && !checkpoint.types.isEmpty();
}

Result<std::optional<SyncAction>> SyncRun::decideGap(const Checkpoint &checkpoint)
{
    if (!mayPush(checkpoint)) return std::optional<SyncAction>{};
    const auto gap = m_pusher.gap(checkpoint);
    if (!gap) return gap.error();
    if (!*gap) return std::optional<SyncAction>{};
    m_gap = **gap;
    return std::optional{send(m_remote.declareGap(m_gap), Asked::Gap)};
}

Result<std::optional<SyncAction>> SyncRun::decideExchange(Checkpoint &checkpoint)
{
    Result<std::optional<PushRequest>> push = std::optional<PushRequest>{};
    if (mayPush(checkpoint)) push = m_pusher.next(checkpoint, m_clock.now());
    if (!push) return push.error();
    if (!*push && !isPullDue(checkpoint)) return std::optional<SyncAction>{};
    m_device = checkpoint.device;
    m_exchange = {*push, {}};
    if (mayPull(checkpoint) && !isStarting(checkpoint))
        m_exchange.changes = Puller::next(checkpoint);
    else if (m_pushEpoch)
        m_exchange.push->epoch = *m_pushEpoch;
    m_progress =
        *push ? Progress{SyncPhase::Sending, int((*push)->mutations.size())} : Progress{SyncPhase::Fetching, m_fetched};
    return std::optional{send(m_remote.askExchange(m_exchange), Asked::Exchange)};
}

bool SyncRun::isPullDue(const Checkpoint &checkpoint) const
{
    if (!mayPull(checkpoint) || isStarting(checkpoint)) return false;
    const bool isGaining = !checkpoint.gainedTypes.isEmpty() && checkpoint.lostTypes.isEmpty();
    const bool isLoading =
        checkpoint.cursor.modseq == 0 || checkpoint.snapshot || checkpoint.refetch == Checkpoint::Refetch::Running;
    return isGaining || m_pulled == Pulled::Behind || (isLoading && m_pulled == Pulled::NotKnown);
}

// The pages are through: what the service did not speak about is asked for by id.
Result<std::optional<SyncAction>> SyncRun::decideUnseen(Checkpoint &checkpoint)
{
    if (checkpoint.refetch == Checkpoint::Refetch::None || !mayPull(checkpoint)) return std::optional<SyncAction>{};
    const auto unseen = m_refetch.unseen(SyncTuning::recordsInFetch);
    if (!unseen) return unseen.error();
    if (unseen->ids.isEmpty()) {
        checkpoint.refetch = Checkpoint::Refetch::None;
        return std::optional<SyncAction>{};
    }
    m_fetch = {checkpoint.account, unseen->type, unseen->ids, checkpoint.forkModseq};
    m_progress = {SyncPhase::Fetching, m_fetched};
    return std::optional{send(m_remote.askRecords(m_fetch), Asked::Records)};
}

Result<void> SyncRun::tidy(Checkpoint &checkpoint)
{
    const auto waiting = m_outbox.waitingCount();
    if (!waiting) return waiting.error();
    if (*waiting == 0 && !checkpoint.lostTypes.isEmpty())
        if (const auto purged = m_purge.run(checkpoint); !purged) return purged;

    const auto now = atService();
    const QString today = now ? toText(*now).left(10) : checkpoint.prunedOn;
    if (today == checkpoint.prunedOn) return {};
    const auto forgotten = m_outbox.prune(*now - SyncTuning::keepReceived);
    if (!forgotten) return forgotten.error();
    checkpoint.forgottenSeq = qMax(checkpoint.forgottenSeq, forgotten->lastSeq);
    checkpoint.prunedOn = today;
    return {};
}

SyncAction SyncRun::send(HttpRequest request, Asked asked)
{
    m_nonce = m_ids.secret(nonceBytes).toHex();
    request.headers.append({wire::nonceHeader, m_nonce});
    m_asked = asked;
    return request;
}

SyncAction SyncRun::finish(SyncReason reason, const QString &detail)
{
    m_asked = Asked::Nothing;
    m_progress = {};
    return SyncOutcome{reason, m_clock.now(), m_sent, m_fetched, detail};
}

SyncAction SyncRun::failed(const Error &error) { return finish(reasonOf(error.kind), detailOf(error)); }

// A wrong clock must not make the outbox forget too early: only the service's counts.
std::optional<Instant> SyncRun::atService() const
{
    if (!m_clockAhead) return std::nullopt;
    return m_clock.now() - *m_clockAhead;
}

Result<bool> SyncRun::shrinkPush()
{
    if (m_asked != Asked::Exchange || !m_exchange.push) return false;
    bool isSmaller = false;
    const auto shrunk = change([&](Checkpoint &checkpoint) -> Result<void> {
        const qint64 before = checkpoint.pushBytes;
        Pusher::shrink(checkpoint);
        isSmaller = checkpoint.pushBytes < before;
        return {};
    });
    if (!shrunk) return shrunk.error();
    return isSmaller;
}

} // namespace alongside
