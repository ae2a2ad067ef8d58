// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "platform/net/HttpTransport.h"
#include "platform/sql/DatabaseThread.h"
#include "sync/client/RecordSink.h"
#include "sync/client/SyncStatus.h"
#include "sync/protocol/RecordSchema.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace alongside {

/// Decides when this tablet syncs, and carries each attempt between the network and the writer's thread. Lives on the
/// interface's thread; has the only timers of sync. One attempt at a time for one file.
class SyncScheduler final : public QObject {
    Q_OBJECT
public:
    /// Makes the sink of a connection; called once, on the writer's thread.
    using MakeSink = std::function<std::unique_ptr<RecordSink>(Database &)>;

    struct Parts {
        DatabaseThread &thread;
        HttpTransport &transport;
        const RecordSchema &schema;
        const Clock &clock;
        IdSource &ids;
        MakeSink makeSink;
        QStringList uncounted = {}; ///< kinds that the day ledger leaves out
    };
    SyncScheduler(Parts parts, QObject *parent = nullptr);
    ~SyncScheduler() override;

    SyncStatus status() const;

    /// The device's bearer token, from enrolment or the key vault. Until there is one, nothing is attempted.
    void setToken(const QString &token);

    /// Asked by the coach: at once, whatever the backoff says. Ends with attemptEnded, always.
    void syncNow();
    /// Something was recorded: it is sent soon, and the ledger is counted again.
    void noteLocalChange();
    /// A network appeared (a hint): the backoff starts anew.
    void noteReachable();

    /// Today is open: look every 15 seconds.
    enum class Attention { Today, Elsewhere };
    void setAttention(Attention attention);

Q_SIGNALS:
    void statusChanged();
    /// Records of these kinds were written from the service; what is shown may be read again.
    void recordsChanged(const QStringList &types);
    /// Once for every attempt, asked for or not.
    void attemptEnded(const alongside::SyncOutcome &outcome);

private:
    class Attempt;

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace alongside
