// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/base/IdSource.h"
#include "sync/client/Mirror.h"
#include "sync/client/Outbox.h"
#include "sync/client/Puller.h"
#include "sync/client/Pusher.h"
#include "sync/client/Refetch.h"
#include "sync/client/RemoteStore.h"
#include "sync/client/Scope.h"
#include "sync/client/ShownRecords.h"
#include "sync/client/SnapshotFrames.h"
#include "sync/client/Superseded.h"
#include "sync/client/SyncStatus.h"

#include <functional>
#include <variant>

namespace alongside {

/// There is more to write: whoever waits for the writer goes first, then goOn().
struct SyncPause { };

/// What a SyncRun wants next: a request to be sent, a pause, or it is over.
using SyncAction = std::variant<HttpRequest, SyncPause, SyncOutcome>;

/// One attempt to sync, thrown away afterwards. Takes events (started; a reply, an error or a pause), answers each with
/// what to do next; touches only the database it was given. No network, no timer, no thread; every call on the writer's
/// thread.
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
    struct Progress {
        SyncPhase phase = SyncPhase::Idle;
        int count = 0;
    };
    Progress progress() const { return m_progress; }
    /// Kinds written since the last call.
    QStringList takeChangedTypes() { return m_shown.takeChangedTypes(); }
    /// By the last reply that had a date.
    std::optional<std::chrono::seconds> clockAhead() const { return m_clockAhead; }

private:
    enum class Asked { Nothing, Session, WhetherNew, Exchange, Snapshot, Frames, Records, Gap };
    /// Whether the cursor stands at the end of the changes, as far as this attempt knows.
    enum class Pulled { NotKnown, Behind, AtEnd };

    using Change = std::function<Result<void>(Checkpoint &)>;
    /// One transaction around the checkpoint and what it counts.
    Result<void> change(const Change &work);

    Result<SyncAction> next();
    Result<SyncAction> decide(Checkpoint &checkpoint);
    Result<std::optional<SyncAction>> decideGap(const Checkpoint &checkpoint);
    Result<std::optional<SyncAction>> decideExchange(Checkpoint &checkpoint);
    Result<std::optional<SyncAction>> decideSnapshot(Checkpoint &checkpoint);
    Result<std::optional<SyncAction>> decideUnseen(Checkpoint &checkpoint);
    bool wantsSnapshot(const Checkpoint &checkpoint) const;
    /// A first sync whose snapshot has not brought yet what changes go on from.
    bool isStarting(const Checkpoint &checkpoint) const;
    SyncAction askSnapshot(const Checkpoint &checkpoint);
    SyncAction askFrames(const Checkpoint &checkpoint);
    Result<void> loadPiece(Checkpoint &checkpoint);
    Result<void> passSections(Checkpoint &checkpoint);
    /// Begins again from the beginning of an epoch, with what is here to be confirmed or denied.
    Result<void> dropSnapshot(Checkpoint &checkpoint, qint64 epoch);
    bool isGone(const HttpReply &reply) const;
    bool mayPush(const Checkpoint &checkpoint) const;
    bool mayPull(const Checkpoint &checkpoint) const;
    bool isPullDue(const Checkpoint &checkpoint) const;
    /// Everything that this tablet may do is done.
    SyncAction finishAsFarAsPossible(Checkpoint &checkpoint);
    Result<void> tidy(Checkpoint &checkpoint);
    Result<void> emptyLogAfterPurge();

    Result<void> takeSound(const HttpReply &reply);
    Result<void> takeSession(const HttpReply &reply);
    Result<void> takeWhetherNew(const HttpReply &reply);
    Result<void> takeExchange(const HttpReply &reply);
    Result<void> takePush(Checkpoint &checkpoint, const PushReply &reply);
    Result<void> takePage(Checkpoint &checkpoint, const ChangesPage &page);
    Result<void> takeChangesError(Checkpoint &checkpoint, const MethodError &error);
    Result<void> takeNoScope(const QString &error);
    Result<void> takeSnapshot(const HttpReply &reply);
    Result<void> takeFrames(const HttpReply &reply);
    Result<void> takeGone();
    Result<void> takeRecords(const HttpReply &reply);
    Result<void> takeGap(const HttpReply &reply);

    SyncAction send(HttpRequest request, Asked asked);
    SyncAction finish(SyncReason reason, const QString &detail = {});
    SyncAction failed(const Error &error);
    /// The attempt ends after this reply.
    void endWith(SyncReason reason, const QString &detail);
    /// A push that did not come through is made smaller; whether it could be.
    Result<bool> shrinkPush();
    std::optional<Instant> atService() const;

    Database &m_database;
    const RecordSchema &m_schema;
    const RemoteStore &m_remote;
    const Clock &m_clock;
    IdSource &m_ids;
    ShownRecords m_shown;
    Outbox m_outbox;
    Mirror m_mirror;
    Refetch m_refetch;
    Superseded m_superseded;
    Pusher m_pusher;
    Puller m_puller;
    ScopePurge m_purge;

    Asked m_asked = Asked::Nothing;
    QByteArray m_nonce;
    QString m_device; ///< as which the exchange was asked for
    ExchangeRequest m_exchange;
    FetchRequest m_fetch;
    BlobPart m_part;
    SnapshotFrames m_frames;
    int m_snapshotsLeft = SyncTuning::snapshotsInAttempt;
    int m_downloads = 0; ///< of the snapshot, in this attempt
    GapRequest m_gap;
    QByteArray m_etag;
    enum class Session { Known, Stale } m_session = Session::Known;
    enum class ScopeAsked { No, BecauseForbidden } m_scopeAsked = ScopeAsked::No;
    enum class Service { UpToDate, TooOld } m_service = Service::UpToDate;
    /// What a push that travels without changes goes by, when the service has named another; the cursor keeps its own.
    std::optional<qint64> m_pushEpoch;
    Pulled m_pulled = Pulled::NotKnown;
    enum class Log { Clean, ToEmpty, Tried } m_log = Log::Clean;
    int m_idleExchanges = 0; ///< in a row that moved nothing
    std::optional<SyncOutcome> m_end;
    Progress m_progress;
    int m_sent = 0;
    int m_fetched = 0;
    std::optional<std::chrono::seconds> m_clockAhead;
};

} // namespace alongside
