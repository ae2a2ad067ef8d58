// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SyncScheduler.h"

#include "platform/base/Log.h"
#include "platform/base/WhenDone.h"
#include "platform/sql/SqliteDriver.h"
#include "sync/client/SyncTuning.h"

namespace alongside {

SyncScheduler::SyncScheduler(Parts parts, QObject *parent)
    : QObject{parent}, m_parts{std::move(parts)}, m_engine{std::make_shared<std::unique_ptr<SyncEngine>>()},
      m_backoff{m_parts.ids}, m_watch{m_parts.transport, m_parts.ids}, m_transfer{{m_parts.thread, m_parts.transport,
                                                                           m_parts.clock, m_parts.ids}}
{
    connect(&m_watch, &ChangeWatch::heard, this, &SyncScheduler::hear);
    connect(&m_watch, &ChangeWatch::hearingChanged, this, &SyncScheduler::followHearing);
    followTransfer();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncScheduler::begin);
    recount();
    readHistory();
}

void SyncScheduler::followTransfer()
{
    connect(&m_transfer, &AttachmentTransfer::moved, this, [this](const QStringList &changedTypes) {
        if (!changedTypes.isEmpty()) Q_EMIT recordsChanged(changedTypes);
        recount();
    });
    connect(&m_transfer, &AttachmentTransfer::ended, this, [this](const SyncOutcome &outcome) {
        m_status.lastTransfer = outcome;
        storeWal(outcome);
        Q_EMIT statusChanged();
    });
}

/// Runs work(SyncEngine &) on the writer's thread, and makes the engine there first if there is none.
template <typename Work> auto SyncScheduler::onWriter(DatabaseThread::Urgency urgency, Work work)
{
    const SyncEngine::Parts parts{m_parts.schema, m_parts.clock, m_parts.ids, m_parts.makeSink, m_parts.uncounted};
    return m_parts.thread.run(urgency, [slot = m_engine, parts, work = std::move(work)](Database &database) mutable {
        if (!*slot) *slot = std::make_unique<SyncEngine>(database, parts);
        return work(**slot);
    });
}

void SyncScheduler::setToken(const QString &token)
{
    m_token = token;
    listen();
    syncNow();
}

void SyncScheduler::listen()
{
    if (m_attention == Attention::Today && !m_token.isEmpty())
        m_watch.start(m_token);
    else
        m_watch.stop();
}

void SyncScheduler::hear(const QString &state)
{
    m_heard = state;
    if (m_attempt == Attempt::None && m_heard != m_state && !m_backoff.isWaiting()) begin();
}

void SyncScheduler::followHearing()
{
    if (m_watch.isHearing())
        noteReachable();
    else if (m_attempt == Attempt::None && !m_backoff.isWaiting())
        planIn(pollInterval());
}

void SyncScheduler::syncNow()
{
    m_backoff.reset();
    m_transfer.resetPause();
    begin();
}

void SyncScheduler::fetchOlder()
{
    const auto asking = [](SyncEngine &engine) { return engine.askForOlder(); };
    whenDone(onWriter(DatabaseThread::Urgency::Tap, asking), this, [this](const Result<void> &asked) {
        if (asked)
            syncNow();
        else if (m_attempt == Attempt::None)
            end({reasonOf(asked.error().kind), m_parts.clock.now(), 0, 0, asked.error().detail});
    });
}

void SyncScheduler::noteReachable()
{
    m_transfer.resetPause();
    if (!m_backoff.isWaiting()) return; // it works already
    m_backoff.reset();
    begin();
}

void SyncScheduler::noteLocalChange()
{
    recount();
    if (m_attempt == Attempt::None && !m_backoff.isWaiting()) planIn(SyncTuning::gatherTaps);
}

void SyncScheduler::noteWish()
{
    const bool isOnline = m_status.last && m_status.last->reason == SyncReason::Done;
    if (m_attempt == Attempt::None && isOnline) m_transfer.begin(m_token, m_clockAhead);
}

void SyncScheduler::setAttention(Attention attention)
{
    m_attention = attention;
    listen();
    if (m_attempt == Attempt::None && !m_backoff.isWaiting()) planIn(pollInterval());
}

void SyncScheduler::begin()
{
    if (m_attempt == Attempt::Running) return; // whoever asked hears how that one ends
    m_attempt = Attempt::Running;
    m_transfer.stop(); // records first
    m_heard.clear();
    m_timer.stop();
    m_status.nextAttempt.reset();
    Q_EMIT statusChanged();
    const auto beginning = [token = m_token](SyncEngine &engine) { return engine.begin(token); };
    whenDone(onWriter(DatabaseThread::Urgency::Background, beginning), this,
        [this](const Result<SyncStep> &step) { take(step); });
}

void SyncScheduler::take(const Result<SyncStep> &step)
{
    if (!step) {
        end({reasonOf(step.error().kind), m_parts.clock.now(), 0, 0, step.error().detail});
        return;
    }
    m_status.ledger = step->ledger;
    m_status.phase = step->progress.phase;
    m_status.count = step->progress.count;
    m_status.total = step->progress.total;
    m_status.history = step->history;
    m_state = step->state;
    if (step->clockAhead) m_clockAhead = step->clockAhead;
    if (step->clockAhead)
        m_status.clockAhead =
            std::chrono::abs(*step->clockAhead) > SyncTuning::suspiciousClock ? step->clockAhead : std::nullopt;
    if (!step->changedTypes.isEmpty()) Q_EMIT recordsChanged(step->changedTypes);
    if (const auto *outcome = std::get_if<SyncOutcome>(&step->action))
        end(*outcome);
    else if (const auto *request = std::get_if<HttpRequest>(&step->action))
        send(*request);
    else
        goOn();
    Q_EMIT statusChanged();
}

void SyncScheduler::send(const HttpRequest &request)
{
    const QPointer<SyncScheduler> self{this};
    m_parts.transport.send(request, [self](const Result<HttpReply> &reply) {
        if (!self) return; // the app is closing
        const auto taking = [reply](SyncEngine &engine) { return engine.take(reply); };
        whenDone(self->onWriter(DatabaseThread::Urgency::Background, taking), self.data(),
            [self](const Result<SyncStep> &step) { self->take(step); });
    });
}

// In the background: a tap that waits for the writer goes first.
void SyncScheduler::goOn()
{
    whenDone(onWriter(DatabaseThread::Urgency::Background, [](SyncEngine &engine) { return engine.goOn(); }), this,
        [this](const Result<SyncStep> &step) { take(step); });
}

void SyncScheduler::end(const SyncOutcome &outcome)
{
    m_attempt = Attempt::None;
    m_status.phase = SyncPhase::Idle;
    m_status.count = 0;
    m_status.total = 0;
    m_status.last = outcome;
    qCInfo(syncLog) << "attempt:" << nameOf(outcome.reason) << outcome.detail << "sent" << outcome.sent << "fetched"
                    << outcome.fetched;
    storeWal(outcome);
    planAfter(outcome);
    if (outcome.reason == SyncReason::Done) m_transfer.begin(m_token, m_clockAhead);
    Q_EMIT attemptEnded(outcome);
    Q_EMIT statusChanged();
}

void SyncScheduler::storeWal(const SyncOutcome &outcome)
{
    if (outcome.sent == 0 && outcome.fetched == 0) return;
    const auto storing = [](Database &database) { return checkpointSqlite(database); };
    whenDone(m_parts.thread.run(DatabaseThread::Urgency::Background, storing), this, [](const Result<void> &stored) {
        // The log only grows until the next time; nothing is lost.
        if (!stored) qCWarning(syncLog) << "checkpoint:" << stored.error().detail;
    });
}

void SyncScheduler::recount()
{
    const auto counting = [](SyncEngine &engine) { return engine.ledger(); };
    whenDone(onWriter(DatabaseThread::Urgency::Background, counting), this, [this](const Result<LedgerCounts> &counts) {
        if (!counts) {
            qCWarning(syncLog) << "day ledger:" << counts.error().detail;
            return; // the counts shown stay the last ones; the next attempt ends with the reason
        }
        m_status.ledger = *counts;
        Q_EMIT statusChanged();
    });
}

void SyncScheduler::readHistory()
{
    const auto reading = [](SyncEngine &engine) { return engine.history(); };
    whenDone(onWriter(DatabaseThread::Urgency::Background, reading), this, [this](const Result<History> &history) {
        if (!history) {
            qCWarning(syncLog) << "history:" << history.error().detail;
            return; // the first attempt says it, or ends with the reason
        }
        m_status.history = *history;
        Q_EMIT statusChanged();
    });
}

void SyncScheduler::planAfter(const SyncOutcome &outcome)
{
    if (outcome.reason != SyncReason::Done) {
        planIn(m_backoff.next());
        return;
    }
    m_backoff.reset();
    const LedgerCounts &ledger = m_status.ledger; // of what waits, attachments go by themselves
    const bool isBehind = ledger.waiting > ledger.attachments || (!m_heard.isEmpty() && m_heard != m_state);
    planIn(isBehind ? SyncTuning::gatherTaps : pollInterval());
}

void SyncScheduler::planIn(std::chrono::milliseconds pause)
{
    const Instant planned = m_parts.clock.now() + pause;
    const bool isSoonerAlready =
        m_timer.isActive() && m_status.nextAttempt && m_timer.remainingTimeAsDuration() <= pause;
    if (isSoonerAlready) return;
    m_status.nextAttempt = planned;
    m_timer.start(pause);
    Q_EMIT statusChanged();
}

std::chrono::milliseconds SyncScheduler::pollInterval() const
{
    const bool mustLook = m_attention == Attention::Today && !m_watch.isHearing();
    return mustLook ? SyncTuning::pollToday : SyncTuning::pollElsewhere;
}

} // namespace alongside
