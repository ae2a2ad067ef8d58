// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "platform/sql/DatabaseThread.h"
#include "sync/client/AttachmentTransfer.h"
#include "sync/client/Backoff.h"
#include "sync/client/ChangeWatch.h"
#include "sync/client/SyncEngine.h"
#include "sync/client/SyncStatus.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

namespace alongside {

/// Decides when this tablet syncs, and carries each attempt between the network and the writer's thread. Lives on the
/// interface's thread; has the only timers of sync, its own and those of what it owns (ChangeWatch). One attempt at a
/// time for one file.
class SyncScheduler final : public QObject {
    Q_OBJECT
public:
    /// All outlive the scheduler, except makeSink, which is called once, on the writer's thread.
    struct Parts {
        DatabaseThread &thread;
        HttpTransport &transport;
        const RecordSchema &schema;
        const Clock &clock;
        IdSource &ids;
        MakeSink makeSink;
        QStringList uncounted = {}; ///< kinds that the day ledger leaves out
    };
    explicit SyncScheduler(Parts parts, QObject *parent = nullptr);

    const SyncStatus &status() const { return m_status; }

    /// The device's bearer token, from enrolment or the key vault: an attempt begins. Until there is one, every attempt
    /// ends with NotEnrolled.
    void setToken(const QString &token);

    /// Asked by the coach: at once, whatever the backoff says. Ends with attemptEnded, always.
    void syncNow();
    /// Asked by a coach: everything older than SyncStatus::history comes too, in this attempt or the ones after it.
    void fetchOlder();
    /// Something was recorded: it is sent soon, and the ledger is counted again.
    void noteLocalChange();
    /// Somebody opened an attachment that is not here: it is fetched soon.
    void noteWish();
    /// A network appeared (a hint): the backoff starts anew.
    void noteReachable();

    enum class Attention {
        Today, ///< the register is open: listen for changes, and look every 15 seconds where no stream passes
        Elsewhere,
    };
    void setAttention(Attention attention);

Q_SIGNALS:
    void statusChanged();
    /// Records of these kinds were written from the service; what is shown may be read again.
    void recordsChanged(const QStringList &types);
    /// Once for every attempt, asked for or not.
    void attemptEnded(const alongside::SyncOutcome &outcome);

private:
    using EngineSlot = std::shared_ptr<std::unique_ptr<SyncEngine>>;

    template <typename Work> auto onWriter(DatabaseThread::Urgency urgency, Work work);
    void followTransfer();
    void listen();
    void hear(const QString &state);
    /// A stream has begun, which is a network; or it has ended, and what it told is looked for.
    void followHearing();
    void begin();
    void take(const Result<SyncStep> &step);
    void send(const HttpRequest &request);
    void goOn();
    void end(const SyncOutcome &outcome);
    void storeWal(const SyncOutcome &outcome);
    void recount();
    void readHistory();
    void planAfter(const SyncOutcome &outcome);
    void planIn(std::chrono::milliseconds pause);
    std::chrono::milliseconds pollInterval() const;

    Parts m_parts;
    EngineSlot m_engine; // made and used on the writer's thread only
    QString m_token;
    Attention m_attention = Attention::Elsewhere;
    Backoff m_backoff;
    ChangeWatch m_watch;
    AttachmentTransfer m_transfer;
    std::optional<std::chrono::seconds> m_clockAhead; ///< as the last attempt saw it
    QString m_state; ///< up to where everything is here
    QString m_heard; ///< what the service has told of since the attempt began; empty: nothing
    QTimer m_timer;
    enum class Attempt { None, Running } m_attempt = Attempt::None;
    SyncStatus m_status;
};

} // namespace alongside
