// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "platform/sql/DatabaseThread.h"
#include "sync/client/AttachmentRun.h"
#include "sync/client/Backoff.h"

#include <QObject>

#include <memory>

namespace alongside {

/// The bytes of attachments, after the records: runs an AttachmentRun on the writer's thread and carries its requests,
/// one at a time. Records never wait for it: SyncScheduler stops it when an attempt begins, and begins it anew after
/// one that ended well. It has no timer; after a failure, beginning too soon does nothing.
class AttachmentTransfer : public QObject {
    Q_OBJECT
public:
    struct Parts {
        DatabaseThread &thread;
        HttpTransport &transport;
        const Clock &clock;
        IdSource &ids;
    };
    explicit AttachmentTransfer(const Parts &parts, QObject *parent = nullptr);

    /// A run that is under way is thrown away after its request, and the next one asks what is missing: so what has
    /// been recorded meanwhile takes its place in the row.
    void begin(const QString &token, std::optional<std::chrono::seconds> clockAhead);
    /// No further request until begin(). What was under way is done again then, without a word about it.
    void stop();
    /// A coach asks, or a network appeared: the pause after a failure is over.
    void resetPause() { m_notBefore = {}; }

Q_SIGNALS:
    /// Something came to be here whole, or the service has something more: what is shown may be read again.
    void moved(const QStringList &changedTypes);
    /// Once for every run that was not stopped. Its counts are attachments.
    void ended(const alongside::SyncOutcome &outcome);

private:
    struct Step {
        AttachmentAction action;
        QStringList changedTypes;
    };
    /// Made and used on the writer's thread only; the requests outlive the run.
    struct Running {
        Running(const QString &token, Database &database, const Parts &parts,
            std::optional<std::chrono::seconds> clockAhead)
            : requests{token}, run{{database, requests, parts.clock, parts.ids, clockAhead}}
        {
        }
        Step begin() { return {run.start(), run.takeChangedTypes()}; }
        Step take(const Result<HttpReply> &reply) { return {run.take(reply), run.takeChangedTypes()}; }

        ChunkRequests requests;
        AttachmentRun run;
    };
    enum class Wish { GoOn, Stop, BeginAnew };

    void start();
    void take(const Result<Step> &step);
    void send(const HttpRequest &request);
    void end(const SyncOutcome &outcome);

    Parts m_parts;
    std::shared_ptr<std::unique_ptr<Running>> m_running;
    QString m_token;
    std::optional<std::chrono::seconds> m_clockAhead;
    enum class State { Idle, Busy } m_state = State::Idle;
    Wish m_wish = Wish::GoOn;
    Backoff m_backoff;
    std::optional<std::chrono::milliseconds> m_notBefore; // by the monotonic clock
};

} // namespace alongside
