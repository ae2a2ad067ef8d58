// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "sync/protocol/Aside.h"
#include "sync/protocol/RecordSchema.h"
#include "sync/server/ChangeReader.h"
#include "sync/server/Erasure.h"
#include "sync/server/HeldRuling.h"
#include "sync/server/Membership.h"
#include "sync/server/Move.h"
#include "sync/server/PushTransaction.h"
#include "sync/server/ServiceWriter.h"
#include "sync/server/SnapshotMaker.h"

#include <map>

namespace alongside {

/// What the service does, in values: no HTTP, no SQL. One thread.
class SyncService {
public:
    SyncService(ChangeLog &log, SnapshotStore &snapshots, Membership &members, const RecordSchema &schema,
        const ServerConfig &config, const Clock &clock);

    Result<AccountSession> session(const Device &device);
    /// The device's state, scope and acknowledgement in one line: the idle check and its ETag.
    Result<QByteArray> stateLine(const Device &device);

    /// The echo is filled in, for the changes that are asked for in the same request.
    Answer<PushReply> push(const Device &device, const PushRequest &request, PushEcho &echo);
    /// The arguments of the Sync/changes response as JSON text, put together without parsing what is stored.
    Answer<QByteArray> changes(const Device &device, const ChangesRequest &request, const PushEcho &echo);
    /// A snapshot of the device's scope, made now or a short while ago.
    Answer<QJsonObject> snapshot(const Device &device, const SnapshotRequest &request);
    /// Works on that snapshot for a moment, so that others' requests need not wait for all of it.
    enum class Preparation { UnderWay, Ended };
    Preparation prepareSnapshot(const Device &device, const SnapshotRequest &request);
    /// Nothing when there is none of that name, or it is of another scope than the device's.
    Result<std::optional<Snapshot>> snapshotFor(const Device &device, const QString &blob);
    /// Of a snapshot that snapshotFor() has found: its bytes from first to last, both included.
    Result<QByteArray> bytesOf(const Device &device, const QString &blob, qint64 first, qint64 last);
    Answer<QJsonObject> manifest(const Device &device, const ManifestRequest &request);
    /// <Type>/get and <Type>/changes of any kind in the table.
    Answer<QJsonObject> get(const Device &device, const QString &type, const QJsonObject &arguments);
    Answer<QJsonObject> typeChanges(const Device &device, const QString &type, const QJsonObject &arguments);
    Answer<QJsonObject> declareGap(const Device &device, const GapRequest &request);

    /// Held/get and Held/decide, for devices and coaches with the role.
    Answer<QJsonObject> held(const Device &device, const QString &account);
    Answer<QJsonObject> decide(const Device &device, const HeldDecision &decision);
    /// The same for somebody who has signed in without a tablet. Rejected: not with these roles.
    Result<HeldList> heldFor(const QString &account, const QString &coach);
    Answer<HeldOutcome> decideFor(const HeldDecision &decision);
    /// Held/whyAside, for whoever recorded it.
    Answer<QJsonObject> whyAside(const Device &device, const AsideRequest &request);

    /// The service as a writer (commands, imports): the same path with every right, in batches of one transaction each.
    /// Each operation is one mutation and has one result, in order. `was` is filled in from what is stored; what
    /// changes nothing is not written.
    Result<QList<MutationResult>> writeAsService(const QString &account, const QList<Operation> &operations);

    /// Every present record of one type, in id order: exports and reports.
    Result<QList<Record>> all(const QString &account, const QString &type);
    /// The last of them by id, which is by when they were made where the kind has no natural key; the latest first,
    /// below the id of one of them.
    Result<QList<Record>> latest(const QString &account, const QString &type, const QString &below, int limit);
    Result<std::optional<Record>> find(const QString &account, const QString &id);

    Result<QList<StoredMutation>> held(const QString &account);
    /// Tries everything that is held again, in the order it came; the results of what was tried.
    Result<QList<MutationResult>> replayHeld(const QString &account);

    /// From one account to another, with everything that refers to it (Move).
    Result<Move::Outcome> move(const Move::Order &order);
    /// The account that a record is in now.
    Result<std::optional<QString>> whereIs(const QString &record);

    /// Of records, with everything that names them, in every account (Erasure). `event`: the audit's word for it.
    Result<ErasurePlan> planErasure(const QSet<QString> &records);
    Result<ErasurePlan> erase(const QSet<QString> &records, const QString &event);
    Result<qsizetype> eraseAgain(const ErasedBefore &before);

    /// The store answers; its epoch.
    Result<qint64> epoch() { return m_log.epoch(); }

    ChunkShelf &chunks() { return m_log.chunks(); }
    const ServerConfig &config() const { return m_config; }
    Membership &members() { return m_members; }
    const RecordSchema &schema() const { return m_schema; }

private:
    struct Scope {
        QStringList types;
        QString text; ///< changes when the set of types or one of the oldest versions does
    };
    Result<Scope> scopeFor(const Device &device);
    Result<StateToken> stateOf(const QString &account);
    std::optional<MethodError> refusalFor(
        const Device &device, const QString &account, const QStringList &types, const Scope &scope) const;
    using Method = Answer<QJsonObject> (ChangeReader::*)(const QString &, const QJsonObject &);
    Answer<QJsonObject> read(const Device &device, const QString &type, const QJsonObject &arguments, Method method);
    Result<qint64> closeGap(const Device &device, const GapRequest &request);
    /// Nothing while there is more to do.
    Answer<std::optional<Snapshot>> makeSlice(const Device &device, const SnapshotRequest &request);

    ChangeLog &m_log;
    SnapshotStore &m_snapshots;
    Membership &m_members;
    const RecordSchema &m_schema;
    const ServerConfig &m_config;
    const Clock &m_clock;
    PushTransaction m_push;
    std::map<QString, SnapshotMaker> m_making; ///< by account, scope and span; several tablets work on one
};

} // namespace alongside
