// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"
#include "sync/server/ConflictBook.h"
#include "sync/server/Forwarding.h"
#include "sync/server/PushEcho.h"
#include "sync/server/WriterRights.h"

namespace alongside {

/// Applies the operations of one mutation to the records of one account. Runs inside a savepoint: when it fails, what
/// it wrote is taken back. Rejected means that the mutation is to be held, and the detail says why, without values.
class MutationApplier {
public:
    MutationApplier(ChangeLog &log, Coaches &coaches, const RecordSchema &schema, const ServerConfig &config,
        AccountWriter &writer, const Device &device);

    /// Whether withoutErased has been asked about its operations, in this transaction.
    enum class Late { MayName, TakenOut };
    Result<MutationResult> apply(const Mutation &mutation, Authority authority, Late late = Late::MayName);
    /// LateWrites of its account.
    Result<std::optional<QList<Operation>>> withoutErased(const QList<Operation> &operations);
    /// What the last mutation that was applied did, one step for each operation; empty unless its writer comes to the
    /// very same records by laying the operations over what they saw.
    QList<PushEcho::Step> stepsAsSent() const;
    /// Somebody who answers for what the writers did: what they may write is allowed as well.
    void endorseBy(const QString &coach) { m_rights.endorseBy(coach); }

private:
    Result<void> applyAll(const Mutation &mutation, const QList<Operation> &operations);
    Result<void> applyOne(const Operation &operation);
    Result<void> forward(Forwarding &forwarding, const Mutation &mutation, const Forwarding::Split &split);
    Result<void> remove(const RecordKind &kind, const std::optional<StoredRecord> &stored, const Operation &operation);
    Operation withoutUndecided(const RecordKind &kind, const Operation &operation) const;
    Result<void> change(const RecordKind &kind, const std::optional<StoredRecord> &stored, const Operation &operation);
    Result<MergeOutcome> mergeInto(
        const RecordKind &kind, const std::optional<StoredRecord> &stored, const Operation &operation);
    Result<void> keepFromRemoval(const RecordKind &kind, const StoredRecord &stored, const Operation &operation);
    Result<void> bringBack(const StoredRecord &gone);
    Result<void> write(const MergedRecord &merged);
    void noteStep(const MergedRecord &merged, const std::optional<StoredRecord> &stored);
    Result<void> followConflicts(const MergedRecord &merged);
    Result<void> resolveConflict(const Operation &operation);
    Result<void> setChosen(const RecordKind &kind, StoredRecord target, const Conflict &conflict);
    void reach(MutationResult::State state);

    ChangeLog &m_log;
    Coaches &m_coaches;
    const RecordSchema &m_schema;
    const ServerConfig &m_config;
    AccountWriter &m_writer;
    QString m_account;
    WriterRights m_rights;
    ConflictBook m_conflicts;

    Envelope m_envelope;
    MutationResult m_result;
    qsizetype m_operations = 0;
    QList<PushEcho::Step> m_steps; // of the operations that did what they say
    QSet<QString> m_undecided; // conflicts that this mutation chose in without having seen all
};

} // namespace alongside
