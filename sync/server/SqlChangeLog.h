// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Database.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/ChunkShelf.h"
#include "sync/server/ErasedRecords.h"
#include "sync/server/ErasureTables.h"
#include "sync/server/Foresight.h"
#include "sync/server/Tombstones.h"

namespace alongside {

/// The ChangeLog in SQL that SQLite 3.15 and PostgreSQL both understand; the account comes first in every key.
class SqlChangeLog final : public ChangeLog {
public:
    /// The database was opened with openServerDatabase().
    SqlChangeLog(Database &database, const Clock &clock);

    Result<std::unique_ptr<ChangeLog>> frozen() override;
    Result<void> inTransaction(const QString &account, const Work &work) override;
    Result<void> attempt(const Work &work) override;
    Result<void> lookAhead(const QString &account, const QList<Mutation> &mutations) override;

    ChunkShelf &chunks() override { return m_chunks; }
    Tombstones &tombstones() override { return m_tombstones; }
    ErasedRecords &erased() override { return m_erased; }
    ErasureTables &erasure() override { return m_erasure; }

    Result<qint64> epoch() override;
    Result<std::optional<qint64>> forkAfter(const QString &account, qint64 epoch) override;

    Result<std::optional<qint64>> modseq(const QString &account) override;
    Result<void> setModseq(const QString &account, qint64 modseq) override;

    Result<std::optional<StoredRecord>> record(const QString &account, const QString &id) override;
    Result<void> writeRecord(const QString &account, const StoredRecord &record) override;
    Result<void> visitChanges(const QString &account, qint64 since, const Visit &visit) override;
    Result<void> visitType(
        const QString &account, const QString &type, const QString &after, const Visit &visit) override;
    Result<QStringList> idsBelow(const QString &account, const QString &type, const QString &below, int limit) override;
    Result<QStringList> idsOf(const QString &account, const QString &type, int limit) override;

    Result<std::optional<StoredMutation>> mutation(const QString &account, const QString &opId) override;
    Result<void> writeMutation(const QString &account, const StoredMutation &mutation) override;
    Result<void> updateResult(const QString &account, const StoredMutation &mutation) override;
    Result<void> noteOfferedAgain(
        const QString &account, const QString &device, qint64 seq, const QString &opId) override;
    Result<QList<StoredMutation>> heldMutations(const QString &account) override;

    Result<qint64> acked(const QString &account, const QString &device) override;
    Result<void> setAcked(const QString &account, const QString &device, qint64 seq) override;
    Result<void> noteGap(const QString &account, const QString &device, qint64 first, qint64 last) override;

    Result<void> holdRecord(
        const QString &account, const QString &device, const QString &record, const QString &opId) override;
    Result<QStringList> heldRecords(const QString &account, const QString &device) override;
    Result<void> releaseRecords(const QString &account, const QString &opId) override;

    Result<std::optional<StoredDecision>> decision(const QString &account, const QString &id) override;
    Result<QList<StoredDecision>> decisions(const QString &account) override;
    Result<void> writeDecision(const QString &account, const StoredDecision &decision) override;
    Result<void> writeMend(const QString &account, const QString &decision, const Mutation &mended) override;

    Result<QStringList> openConflicts(const QString &account, const QString &record) override;
    Result<void> setConflictOpen(const QString &account, const QString &record, const QString &conflict) override;
    Result<void> setConflictClosed(const QString &account, const QString &conflict) override;

    Result<void> lock(const QString &account) override;
    Result<std::optional<QString>> movedTo(const QString &account, const QString &record) override;
    Result<bool> hasMoved(const QString &account) override;
    Result<bool> hasMovedSince(const QString &account, qint64 modseq) override;
    Result<void> setMoved(const QString &account, const QString &record, const QString &to) override;
    Result<void> forgetMovesOfNothing(const QString &account, const QString &to) override;
    Result<void> setHere(const QString &account, const QString &record) override;

private:
    std::unique_ptr<Database> m_owned; ///< of a frozen one
    Database &m_database;
    const Clock &m_clock;
    Foresight m_foresight;
    ChunkShelf m_chunks;
    Tombstones m_tombstones;
    ErasedRecords m_erased;
    ErasureTables m_erasure;
};

} // namespace alongside
