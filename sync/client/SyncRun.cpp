// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SyncRun.h"

#include "platform/sql/Transaction.h"
#include "sync/client/ReplyCheck.h"
#include "sync/client/SyncTuning.h"
#include "sync/protocol/Wire.h"

namespace alongside {

namespace {

constexpr int notFound = 404;
constexpr int payloadTooLarge = 413;
constexpr int rangeNotSatisfiable = 416;

QString detailOf(const Error &error) { return QStringLiteral("%1: %2").arg(nameOf(error.kind), error.detail); }

std::optional<Errand::Trouble> troubleIn(const HttpReply &reply, const ReplyFault &fault)
{
    // What stands before the service may have a limit of its own.
    if (reply.status == payloadTooLarge) return Errand::Trouble::TooLarge;
    const bool isGone = reply.status == notFound || reply.status == rangeNotSatisfiable;
    return isGone && fault.reason == SyncReason::Refused ? std::optional{Errand::Trouble::Gone} : std::nullopt;
}

} // namespace

SyncRun::SyncRun(const Parts &parts)
    : m_database{parts.database}, m_clock{parts.clock}, m_ids{parts.ids}, m_shown{m_database, parts.sink},
      m_outbox{m_database}, m_mirror{m_database, m_shown, parts.schema}, m_refetch{m_database, m_shown},
      m_superseded{m_database, m_shown}, m_echo{m_mirror, parts.schema}, m_pusher{m_outbox, m_mirror},
      m_puller{{m_shown, m_outbox, m_mirror, m_refetch, m_superseded, parts.schema}},
      m_purge{m_database, m_shown, m_outbox, m_mirror, m_refetch}, m_attempt{parts.schema, parts.clock},
      m_snapshot{{parts.remote, m_attempt, m_puller, m_refetch, m_superseded}}, m_session{parts.remote, m_attempt,
                                                                                    m_pusher, m_snapshot},
      m_upkeep{m_attempt, m_outbox, m_purge, Deletions{m_database}}, m_gap{parts.remote, m_attempt, m_pusher},
      m_exchange{{parts.remote, m_attempt, m_pusher, m_puller, m_echo, m_refetch, m_snapshot}},
      m_manifest{parts.remote, m_attempt, m_refetch}, m_unseen{{parts.remote, m_attempt, m_puller, m_refetch}},
      m_idle{m_attempt, m_exchange}, m_errands{&m_session, &m_upkeep, &m_gap, &m_exchange, &m_snapshot, &m_manifest,
                                         &m_unseen, &m_idle}
{
}

SyncAction SyncRun::start()
{
    // Enrolment has made the outbox wait again without being able to see what is shown; it has also cleared the scope.
    const auto mended = change([this](Checkpoint &checkpoint) {
        // What this tablet may not do, it may do again one day.
        if (!m_attempt.mayPush(checkpoint) || !m_attempt.mayPull(checkpoint))
            m_attempt.session = Attempt::Session::Stale;
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
    Q_ASSERT_X(m_asking, "SyncRun", "a reply to no request");
    m_heard = Heard::Nothing;
    if (!reply) {
        const Error &error = reply.error();
        const bool isSlow = error.kind == ErrorKind::TimedOut;
        return takeFault(
            isSlow ? std::optional{Errand::Trouble::TimedOut} : std::nullopt, reasonOf(error.kind), error.detail);
    }
    if (const auto fault = faultIn(*reply, m_nonce))
        return takeFault(troubleIn(*reply, *fault), fault->reason, fault->detail);
    m_heard = Heard::Service;
    m_attempt.clockAhead = alongside::clockAhead(*reply, m_clock.now());
    const auto taken = change([&](Checkpoint &checkpoint) { return takeAnswer(checkpoint, *reply); });
    return taken ? goOn() : failed(taken.error());
}

// Whichever errand hears of another epoch: up to where the cursor was, or has gone back to, both histories are one.
Result<void> SyncRun::takeAnswer(Checkpoint &checkpoint, const HttpReply &reply)
{
    const StateToken before = checkpoint.cursor;
    const auto taken = m_asking->take(checkpoint, reply);
    if (!taken || checkpoint.cursor.epoch == before.epoch) return taken;
    checkpoint.pushEpoch = 0;
    return m_pusher.notePutBack(qMin(before.modseq, checkpoint.cursor.modseq));
}

SyncAction SyncRun::takeFault(std::optional<Errand::Trouble> trouble, SyncReason reason, const QString &detail)
{
    if (!trouble) return finish(reason, detail);
    auto remedy = Errand::Remedy::None;
    const auto mended = change([&](Checkpoint &checkpoint) -> Result<void> {
        const auto found = m_asking->mend(checkpoint, *trouble);
        if (!found) return found.error();
        remedy = *found;
        return {};
    });
    if (!mended) return failed(mended.error());
    return remedy == Errand::Remedy::GoOn ? goOn() : finish(reason, detail);
}

Result<void> SyncRun::change(const Change &work)
{
    Transaction transaction{m_database};
    auto checkpoint = Checkpoint::load(m_database);
    if (!checkpoint) return checkpoint.error();
    if (const auto worked = work(*checkpoint); !worked) return worked;
    if (const auto saved = checkpoint->save(m_database); !saved) return saved;
    if (const auto committed = transaction.commit(); !committed) return committed;
    m_state = checkpoint->cursor.text();
    m_history = checkpoint->history;
    return {};
}

Result<SyncAction> SyncRun::next()
{
    std::optional<SyncAction> action;
    const auto decided = change([&](Checkpoint &checkpoint) -> Result<void> {
        auto found = decide(checkpoint);
        if (!found) return found.error();
        action = *std::move(found);
        return {};
    });
    if (!decided) return decided.error();
    if (const auto emptied = m_upkeep.emptyLog(); !emptied) return emptied.error();
    return *action;
}

Result<SyncAction> SyncRun::decide(Checkpoint &checkpoint)
{
    if (checkpoint.device.isEmpty()) return finish(SyncReason::NotEnrolled);
    if (!checkpoint.cloned.isEmpty()) return finish(SyncReason::NeedsEnrolment, checkpoint.cloned);
    return runErrands(checkpoint);
}

Result<SyncAction> SyncRun::runErrands(Checkpoint &checkpoint)
{
    for (Errand *errand : m_errands) {
        if (const auto &ending = m_attempt.ending()) return finish(ending->reason, ending->detail);
        auto step = errand->next(checkpoint);
        if (!step) return step.error();
        if (auto *request = std::get_if<HttpRequest>(&*step)) return sendOneMore(*errand, std::move(*request));
        if (std::holds_alternative<SyncPause>(*step)) return SyncAction{SyncPause{}};
    }
    return finishAsFarAsPossible(checkpoint);
}

SyncAction SyncRun::finishAsFarAsPossible(Checkpoint &checkpoint)
{
    if (const auto &ending = m_attempt.ending()) return finish(ending->reason, ending->detail);
    if (m_attempt.isAppTooOld(checkpoint)) return finish(SyncReason::AppTooOld);
    if (m_attempt.service == Attempt::Service::TooOld) return finish(SyncReason::ServiceTooOld);
    if (!m_attempt.etag.isEmpty()) checkpoint.etag = m_attempt.etag;
    return finish(SyncReason::Done);
}

SyncAction SyncRun::sendOneMore(Errand &errand, HttpRequest request)
{
    if (m_attempt.requests == SyncTuning::requestsInAttempt)
        return finish(SyncReason::Refused, QStringLiteral("%1 requests and no end").arg(m_attempt.requests));
    ++m_attempt.requests;
    m_nonce = newNonce(m_ids);
    request.headers.append({wire::nonceHeader, m_nonce});
    m_asking = &errand;
    return request;
}

SyncAction SyncRun::finish(SyncReason reason, const QString &detail)
{
    m_asking = nullptr;
    m_attempt.progress = {};
    return SyncOutcome{reason, m_clock.now(), m_attempt.sent, m_attempt.fetched, detail};
}

SyncAction SyncRun::failed(const Error &error) { return finish(reasonOf(error.kind), detailOf(error)); }

} // namespace alongside
