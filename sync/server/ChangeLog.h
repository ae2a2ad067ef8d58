// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"

#include <functional>
#include <memory>

namespace alongside {

/// One record as the server keeps it. A removed one keeps its fields until its tombstone expires.
struct StoredRecord {
    enum class Presence { There, Gone };
    Record record;
    qint64 created = 0; ///< modseq at which it was made
    Presence presence = Presence::There;
    /// Path → opId of the mutation that set it last; "" is the one that made the record, for every other path.
    QJsonObject authors;

    QString authorOf(const QString &path) const;
};

/// One mutation as it was received.
struct StoredMutation {
    QString device;
    Mutation mutation;
    QByteArray body; ///< canonical JSON
    QByteArray hash; ///< what "the same" means
    MutationResult result;
    QString heldBecause; ///< as HeldReasons reads it, never a value; empty unless the state is Held or SetAside
    Instant received = {}; ///< when it was read from the store: written as of now
};

/// What somebody decided about held mutations, kept for good.
struct StoredDecision {
    QString id;
    QString device; ///< that it came from
    QString coach;
    QByteArray asked; ///< canonical JSON, as it was sent
    Instant at = {}; ///< when it was read from the store: written as of now
};

/// One row on its way out, still as text: pages are put together from these without being parsed.
struct ChangedRow {
    QString type;
    QString id;
    qint64 modseq = 0;
    qint64 created = 0;
    StoredRecord::Presence presence = StoredRecord::Presence::There;
    QByteArray fields; ///< canonical JSON object
};

class ChunkShelf;
class ErasedRecords;
class ErasureTables;
class Tombstones;

/// The service's store, seen from SyncService: accounts with their counter, records, mutations, open questions.
/// One thread. Failures are Storage, DiskFull or Corrupt; an absent row is an empty optional. A write may fail later
/// than it was asked for: at the end of its attempt(), or of its transaction.
class ChangeLog {
public:
    using Work = std::function<Result<void>()>;
    enum class Next { Continue, Stop };
    using Visit = std::function<Next(const ChangedRow &)>;

    virtual ~ChangeLog() = default;

    /// All of it as it is at this moment, to be read while this one goes on; gone before it.
    virtual Result<std::unique_ptr<ChangeLog>> frozen() = 0;

    /// Everything in work is kept together, or nothing is. The account's counter is locked before work begins.
    virtual Result<void> inTransaction(const QString &account, const Work &work) = 0;
    /// A part of a transaction that leaves no trace when it fails.
    virtual Result<void> attempt(const Work &work) = 0;
    /// Inside a transaction of that account: what these mutations are going to ask of it is read at once. Worth it
    /// where a store is far away; it changes no answer.
    virtual Result<void> lookAhead(const QString &account, const QList<Mutation> &mutations) = 0;

    /// The bytes that records name; writeRecord tells it of their names.
    virtual ChunkShelf &chunks() = 0;
    virtual Tombstones &tombstones() = 0;
    virtual ErasedRecords &erased() = 0;
    virtual ErasureTables &erasure() = 0;

    virtual Result<qint64> epoch() = 0;
    /// The lowest modseq at which history was cut after the given epoch; nothing when it never was; 0 when the epoch is
    /// of a history that a restore has thrown away.
    virtual Result<std::optional<qint64>> forkAfter(const QString &account, qint64 epoch) = 0;

    virtual Result<std::optional<qint64>> modseq(const QString &account) = 0; ///< nothing: no such account
    virtual Result<void> setModseq(const QString &account, qint64 modseq) = 0;

    virtual Result<std::optional<StoredRecord>> record(const QString &account, const QString &id) = 0;
    virtual Result<void> writeRecord(const QString &account, const StoredRecord &record) = 0;
    /// Rows with a higher modseq, lowest first, until the visitor stops.
    virtual Result<void> visitChanges(const QString &account, qint64 since, const Visit &visit) = 0;
    /// The present records of one type with a higher id, in id order, until the visitor stops.
    virtual Result<void> visitType(
        const QString &account, const QString &type, const QString &after, const Visit &visit) = 0;
    /// Ids of the present records of one type, in id order.
    virtual Result<QStringList> idsOf(const QString &account, const QString &type, int limit) = 0;
    /// Those below an id, the highest first; an empty one: from the end.
    virtual Result<QStringList> idsBelow(
        const QString &account, const QString &type, const QString &below, int limit) = 0;

    virtual Result<std::optional<StoredMutation>> mutation(const QString &account, const QString &opId) = 0;
    virtual Result<void> writeMutation(const QString &account, const StoredMutation &mutation) = 0;
    virtual Result<void> updateResult(const QString &account, const StoredMutation &mutation) = 0;
    /// A known mutation that came again at another place in a device's queue.
    virtual Result<void> noteOfferedAgain(
        const QString &account, const QString &device, qint64 seq, const QString &opId) = 0;
    virtual Result<QList<StoredMutation>> heldMutations(const QString &account) = 0;

    virtual Result<qint64> acked(const QString &account, const QString &device) = 0;
    virtual Result<void> setAcked(const QString &account, const QString &device, qint64 seq) = 0;
    virtual Result<void> noteGap(const QString &account, const QString &device, qint64 first, qint64 last) = 0;

    /// Records that a held mutation of this device touches: its later ones on the same records wait with it.
    virtual Result<void> holdRecord(
        const QString &account, const QString &device, const QString &record, const QString &opId) = 0;
    virtual Result<QStringList> heldRecords(const QString &account, const QString &device) = 0;
    virtual Result<void> releaseRecords(const QString &account, const QString &opId) = 0;

    virtual Result<std::optional<StoredDecision>> decision(const QString &account, const QString &id) = 0;
    /// Every one, the latest first.
    virtual Result<QList<StoredDecision>> decisions(const QString &account) = 0;
    virtual Result<void> writeDecision(const QString &account, const StoredDecision &decision) = 0;
    /// The mutation as it was applied in place of what was typed.
    virtual Result<void> writeMend(const QString &account, const QString &decision, const Mutation &mended) = 0;

    /// Ids of the open Conflict records about one record.
    virtual Result<QStringList> openConflicts(const QString &account, const QString &record) = 0;
    virtual Result<void> setConflictOpen(const QString &account, const QString &record, const QString &conflict) = 0;
    virtual Result<void> setConflictClosed(const QString &account, const QString &conflict) = 0;

    /// The counter of a second account, inside a transaction of the first. Whoever knows both beforehand (Move) takes
    /// the lower id first; Forwarding learns the second from the first, so a store that locks rows must find deadlocks.
    virtual Result<void> lock(const QString &account) = 0;
    /// The account that a record has moved to from this one; nothing: it has not.
    virtual Result<std::optional<QString>> movedTo(const QString &account, const QString &record) = 0;
    /// Whether any has: nearly no account ever looks further.
    virtual Result<bool> hasMoved(const QString &account) = 0;
    /// Whether any has at a higher modseq.
    virtual Result<bool> hasMovedSince(const QString &account, qint64 modseq) = 0;
    virtual Result<void> setMoved(const QString &account, const QString &record, const QString &to) = 0;
    /// What once left for an account and is in neither any more: what is written about it next is judged anew.
    virtual Result<void> forgetMovesOfNothing(const QString &account, const QString &to) = 0;
    /// It has come back.
    virtual Result<void> setHere(const QString &account, const QString &record) = 0;
};

} // namespace alongside
