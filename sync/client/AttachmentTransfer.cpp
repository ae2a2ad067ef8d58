// SPDX-License-Identifier: Apache-2.0
#include "sync/client/AttachmentTransfer.h"

#include "platform/base/Log.h"
#include "platform/base/WhenDone.h"

#include <QPointer>

namespace alongside {

namespace {

constexpr auto urgency = DatabaseThread::Urgency::Background;

} // namespace

AttachmentTransfer::AttachmentTransfer(const Parts &parts, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_running{std::make_shared<std::unique_ptr<Running>>()}, m_backoff{parts.ids}
{
}

void AttachmentTransfer::begin(const QString &token, std::optional<std::chrono::seconds> clockAhead)
{
    m_token = token;
    m_clockAhead = clockAhead;
    m_wish = m_state == State::Busy ? Wish::BeginAnew : Wish::GoOn;
    const bool isPausing = m_notBefore && m_parts.clock.monotonic() < *m_notBefore;
    if (m_state == State::Idle && !isPausing) start();
}

void AttachmentTransfer::stop() { m_wish = Wish::Stop; }

void AttachmentTransfer::start()
{
    m_state = State::Busy;
    m_wish = Wish::GoOn;
    const auto beginning = [running = m_running, parts = m_parts, token = m_token, ahead = m_clockAhead](
                               Database &database) -> Result<Step> {
        *running = std::make_unique<Running>(token, database, parts, ahead);
        return (*running)->begin();
    };
    whenDone(m_parts.thread.run(urgency, beginning), this, [this](const Result<Step> &step) { take(step); });
}

void AttachmentTransfer::take(const Result<Step> &step)
{
    if (!step) return end({reasonOf(step.error().kind), m_parts.clock.now(), 0, 0, step.error().detail});
    Q_EMIT moved(step->changedTypes);
    if (const auto *outcome = std::get_if<SyncOutcome>(&step->action)) return end(*outcome);
    switch (m_wish) {
    case Wish::GoOn:
        return send(std::get<HttpRequest>(step->action));
    case Wish::Stop:
        m_state = State::Idle;
        return;
    case Wish::BeginAnew:
        return start();
    }
}

void AttachmentTransfer::send(const HttpRequest &request)
{
    const QPointer<AttachmentTransfer> self{this};
    m_parts.transport.send(request, [self](const Result<HttpReply> &reply) {
        if (!self) return; // the app is closing
        const auto taking = [running = self->m_running, reply](
                                Database &) -> Result<Step> { return (*running)->take(reply); };
        whenDone(self->m_parts.thread.run(urgency, taking), self.data(),
            [self](const Result<Step> &step) { self->take(step); });
    });
}

void AttachmentTransfer::end(const SyncOutcome &outcome)
{
    m_state = State::Idle;
    qCInfo(syncLog) << "attachments:" << nameOf(outcome.reason) << outcome.detail << "sent" << outcome.sent << "fetched"
                    << outcome.fetched;
    m_notBefore.reset();
    if (outcome.reason == SyncReason::Done)
        m_backoff.reset();
    else
        m_notBefore = m_parts.clock.monotonic() + m_backoff.next();
    const bool isToBeginAgain = m_wish == Wish::BeginAnew;
    Q_EMIT ended(outcome);
    if (isToBeginAgain && outcome.reason == SyncReason::Done && m_state == State::Idle) start();
}

} // namespace alongside
