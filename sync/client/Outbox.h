// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// One mutation as the sync page lists it.
struct OutboxEntry {
    enum class State { Waiting, Received, Held };
    qint64 seq = 0;
    State state = State::Waiting;
    Mutation mutation;

    bool operator==(const OutboxEntry &) const = default;
};

/// What this tablet recorded, in the order of recording: waiting until the service has acknowledged it by id, then
/// kept for SyncTuning::keepReceived in case the service loses it. Nothing is deleted on acknowledgement.
/// Every call that writes runs inside a transaction of the caller.
class Outbox {
public:
    explicit Outbox(Database &database);

    /// What the service has not acknowledged, in seq order; held ones are not among them.
    Result<QList<OutboxEntry>> waiting(int limit = 1000);
    Result<QList<OutboxEntry>> held();
    Result<int> waitingCount();

    /// The next seq of this device: contiguous from 1, never used twice.
    Result<qint64> nextSeq();
    Result<void> append(const Mutation &mutation, const QByteArray &body);
    /// Waiting mutations from the front, up to so many bytes of body, but at least one.
    Result<QList<Mutation>> front(qint64 maxBytes);
    /// Mutations a supervisor holds: offered again now and then, because the answer may have changed.
    Result<QList<Mutation>> heldFor(Instant askedBefore, qint64 maxBytes);
    /// What became of it. visibleAt: the modseq that a pull must have passed before the service's copy shows it.
    Result<void> acknowledge(const QString &opId, const MutationResult &result, qint64 visibleAt, Instant at);

    /// The service is behind what it had acknowledged: everything after this seq waits again.
    /// Answers the records whose overlay is needed again.
    Result<void> offerAgainAfter(qint64 ackedSeq);
    /// First seq after this one that is still here; nothing when none is.
    Result<std::optional<qint64>> firstSeqAfter(qint64 seq);
    /// Everything is given new seqs from 1 in the old order and waits again; opIds stay.
    Result<void> renumber();
    /// An opId that the service holds with other content: the mutation becomes the new device's own.
    Result<void> rename(const QString &opId, const QString &newOpId);

    /// Forgets what was received long ago and shows through no overlay.
    Result<void> prune(Instant receivedBefore);
    /// Forgets the received mutations that touch a kind this tablet may no longer hold.
    Result<void> forgetType(const QString &type);

private:
    Database &m_database;
};

} // namespace alongside
