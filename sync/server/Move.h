// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"
#include "sync/server/AccountWriter.h"
#include "sync/server/Membership.h"
#include "sync/server/SnapshotStore.h"

#include <QSet>

namespace alongside {

/// Moves one record and everything that refers to it from one account to another, in one transaction under both
/// counters: its open questions, what is held about it and the bytes of its attachments go along. In the old account
/// they are gone and empty, and what is written about them later is sent after them (Forwarding). The ids stay.
class Move {
public:
    struct Parts {
        ChangeLog &log;
        SnapshotStore &snapshots;
        Membership &members;
        const RecordSchema &schema;
        const ServerConfig &config;
    };
    explicit Move(const Parts &parts);

    struct Order {
        QString record;
        QString from;
        QString to;
        /// Tells those who stay where it went: written into the old account; one that the new account has of before,
        /// about the same record, goes.
        Record notice;
    };
    struct Outcome {
        qsizetype records = 0;
        qsizetype held = 0; ///< mutations that the new account's supervisor has now
    };
    /// NotFound: the record is not in the account, or there is no such account. Conflict: the other has it too.
    Result<Outcome> carryOut(const Order &order);

    /// The account that a record is in now.
    Result<std::optional<QString>> whereIs(const QString &record);

private:
    struct Counters {
        AccountWriter from;
        AccountWriter to;
    };
    Result<Outcome> carryOutLocked(const Order &order);
    Result<Counters> openCounters(const Order &order);
    Result<QStringList> everythingOf(const Order &order);
    Result<qsizetype> addReferring(const QString &account, QSet<QString> &moving, QStringList &inOrder);
    bool refersTo(const ChangedRow &row, const QSet<QString> &moving) const;
    Result<void> carry(const Order &order, const QString &id, Counters &counters);
    Result<StoredRecord> asOfThere(const Order &order, const StoredRecord &stored);
    Result<void> carryChunks(const Order &order, const StoredRecord &stored);
    Result<void> carryQuestion(const Order &order, const StoredRecord &stored);
    Result<qsizetype> carryHeld(const Order &order, QSet<QString> moved);
    Result<void> tellThoseWhoStay(const Order &order, Counters &counters);
    Result<void> note(const Order &order, const Outcome &outcome);

    Parts m_parts;
    ChangeLog &m_log;
};

} // namespace alongside
