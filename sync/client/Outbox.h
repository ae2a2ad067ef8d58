// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/client/RecordName.h"
#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

#include <QDate>

namespace alongside {

/// What this tablet recorded, in the order of recording: waiting until the service has acknowledged it by id, then
/// kept for SyncTuning::keepReceived in case the service loses it. Nothing is deleted on acknowledgement.
/// Every call that writes runs inside a transaction of the caller.
class Outbox {
public:
    explicit Outbox(Database &database);

    /// What the service has not acknowledged, the oldest first; what is held is not among them.
    Result<QList<Mutation>> waiting(int limit = 1000);
    /// What a supervisor holds, the oldest first.
    Result<QList<Mutation>> held(int limit = 1000);
    Result<int> waitingCount();
    /// Records that what a supervisor holds is about.
    Result<QList<RecordName>> heldNames();
    /// What a supervisor has set aside, and without operations what was about erased records, as far as this tablet has
    /// heard since then (by the service's clock).
    Result<QList<Mutation>> setAsideSince(Instant since, int limit = 1000);

    /// forgottenSeq: Checkpoint's. Contiguous from 1, never used twice.
    Result<qint64> nextSeq(qint64 forgottenSeq);
    /// day: the local date on which it was recorded.
    Result<void> append(const Mutation &mutation, const QByteArray &body, const QDate &day);

    /// How much of a queue may travel at once; bytes as they are sealed.
    struct Room {
        qint64 bytes = 0;
        int mutations = 0;
        enum class First { HoweverLarge, IfItFits } first = First::HoweverLarge;
    };
    /// A part of a queue, in its order.
    struct Cut {
        QList<Mutation> mutations;
        qint64 bytes = 0;
        enum class Rest { None, More } rest = Rest::None;
    };
    /// Waiting mutations from the front.
    Result<Cut> front(const Room &room);
    /// Held mutations with a higher seq.
    Result<Cut> heldAfter(qint64 seq, const Room &room);
    /// The mutations whose values are laid over the service's copy of a record, in seq order.
    Result<QList<Mutation>> overlaysOn(const RecordName &name);

    /// visibleAt: the modseq that the cursor must have passed before the service's copy shows it.
    struct Receipt {
        qint64 seq = 0;
        QString opId; ///< nothing happens when the seq belongs to another by now: the tablet was enrolled anew
        MutationResult::State state = MutationResult::State::Applied;
        qint64 visibleAt = 0;
        Instant at; ///< by the service's clock
    };
    Result<void> acknowledge(const Receipt &receipt);
    /// The service's copy shows these by now: their overlays end, except of what is held. Answers the records.
    Result<QList<RecordName>> endOverlays(qint64 visibleUpTo);

    /// The service is behind what it had acknowledged: everything after this seq waits again, and shows again
    /// (Mirror::layOverAgain afterwards).
    Result<void> offerAgainAfter(qint64 ackedSeq);
    /// The same for whatever may have been received after this state of the service; what is held is asked about
    /// anyway.
    Result<void> offerAgainBeyond(qint64 modseq);
    /// The first seq after this one that is still here.
    Result<std::optional<qint64>> firstSeqAfter(qint64 seq);
    /// Everything gets a new seq, from 1 in the old order, and waits again; opIds stay.
    Result<void> renumber();
    /// The service holds its opId with other content: it goes on under another (ClonedOpId.h).
    Result<void> rename(const Mutation &cloned);

    /// What was received and is about one of these records is let go of; opId and seq stay. What only mentions one
    /// stays, without its id: it is somebody else's. What waits or is held is answered first. The records that were
    /// made about them.
    Result<QStringList> erase(const RecordSchema &schema, const QStringList &records);
    /// The same, whole, of what the service has answered with Erased, before its overlay ends.
    Result<QStringList> emptyErased(qint64 visibleUpTo);

    struct Forgotten {
        qint64 lastSeq = 0; ///< the highest; 0: none
        QList<RecordName> names; ///< records that one of them still showed through
    };
    /// Forgets what was received before and shows through no overlay.
    Result<Forgotten> prune(Instant receivedBefore);
    /// Forgets whatever was received and touches the kind.
    Result<Forgotten> forgetType(const QString &type);

private:
    Result<QList<Mutation>> read(const QString &condition, int limit);
    Result<void> empty(const Mutation &mutation, const QList<Operation> &rest);
    Result<Cut> cut(const QString &condition, const Room &room);
    Result<QList<RecordName>> namesWhere(const QString &condition, qint64 parameter);
    Result<void> offerAgain(const QString &condition, qint64 parameter);
    Result<Forgotten> forget(const QString &condition, const QString &parameter);

    Database &m_database;
};

} // namespace alongside
