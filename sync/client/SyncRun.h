// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"
#include "sync/client/Echo.h"
#include "sync/client/Exchange.h"
#include "sync/client/GapDeclaration.h"
#include "sync/client/IdleCheck.h"
#include "sync/client/ManifestCheck.h"
#include "sync/client/SessionCheck.h"
#include "sync/client/ShownRecords.h"
#include "sync/client/SnapshotLoad.h"
#include "sync/client/UnseenRecords.h"
#include "sync/client/Upkeep.h"

#include <array>
#include <functional>

namespace alongside {

/// What a SyncRun wants next: a request to be sent, a pause and then goOn(), or it is over.
using SyncAction = std::variant<HttpRequest, SyncPause, SyncOutcome>;

/// One attempt to sync, thrown away afterwards: runs the first errand that has something to do, in a transaction, until
/// none has. Takes events (started; a reply, an error or a pause), answers each with what to do next; touches only the
/// database it was given. No network, no timer, no thread; every call on the writer's thread.
class SyncRun {
public:
    struct Parts {
        Database &database;
        RecordSink &sink;
        const RecordSchema &schema;
        const RemoteStore &remote;
        const Clock &clock;
        IdSource &ids;
    };
    explicit SyncRun(const Parts &parts);

    SyncAction start();
    SyncAction take(const Result<HttpReply> &reply);
    /// After a pause.
    SyncAction goOn();

    /// What it is waiting for at this moment, and how much of it.
    const SyncProgress &progress() const { return m_attempt.progress; }
    /// Kinds written since the last call.
    QStringList takeChangedTypes() { return m_shown.takeChangedTypes(); }
    /// Up to where everything from the service is here, e.g. "4-5003".
    QString state() const { return m_state; }
    const History &history() const { return m_history; }
    /// Whether the last request was answered, and by the service itself.
    enum class Heard { Nothing, Service };
    Heard heard() const { return m_heard; }
    /// By the last reply that had a date.
    std::optional<std::chrono::seconds> clockAhead() const { return m_attempt.clockAhead; }

private:
    using Change = std::function<Result<void>(Checkpoint &)>;
    /// One transaction around the checkpoint and what it counts.
    Result<void> change(const Change &work);
    Result<void> takeAnswer(Checkpoint &checkpoint, const HttpReply &reply);

    Result<SyncAction> next();
    Result<SyncAction> decide(Checkpoint &checkpoint);
    Result<SyncAction> runErrands(Checkpoint &checkpoint);
    /// Unless there have been too many already.
    SyncAction sendOneMore(Errand &errand, HttpRequest request);
    /// The request came to nothing; trouble: as far as an errand may know a remedy.
    SyncAction takeFault(std::optional<Errand::Trouble> trouble, SyncReason reason, const QString &detail);
    /// Everything that this tablet may do is done.
    SyncAction finishAsFarAsPossible(Checkpoint &checkpoint);
    SyncAction finish(SyncReason reason, const QString &detail = {});
    SyncAction failed(const Error &error);

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
    ShownRecords m_shown;
    Outbox m_outbox;
    Mirror m_mirror;
    Refetch m_refetch;
    Superseded m_superseded;
    Echo m_echo;
    Pusher m_pusher;
    Puller m_puller;
    ScopePurge m_purge;

    Attempt m_attempt;
    SnapshotLoad m_snapshot;
    SessionCheck m_session;
    Upkeep m_upkeep;
    GapDeclaration m_gap;
    Exchange m_exchange;
    ManifestCheck m_manifest;
    UnseenRecords m_unseen;
    IdleCheck m_idle;
    const std::array<Errand *, 8> m_errands; ///< in the order of their turn

    Errand *m_asking = nullptr; ///< whose request is on its way
    QByteArray m_nonce;
    Heard m_heard = Heard::Nothing;
    QString m_state;
    History m_history;
};

} // namespace alongside
