// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/ChangeReader.h"
#include "sync/server/HeldReader.h"
#include "sync/server/MutationApplier.h"

namespace alongside {

/// Carries out a supervisor's decision about one bundle, as one transaction: all of it, or nothing. What was typed
/// stays stored as it came, whatever is decided.
class HeldRuling {
public:
    HeldRuling(ChangeLog &log, Membership &members, const RecordSchema &schema, const ServerConfig &config);

    /// types: the device's scope.
    Answer<HeldOutcome> decide(const Device &device, const QStringList &types, const HeldDecision &decision);

private:
    /// What a decision came to; where it came to nothing the transaction is taken back.
    using Ruling = std::variant<HeldOutcome, MethodError>;

    Result<Ruling> rule(const Device &device, const QStringList &types, const HeldDecision &decision);
    Result<bool> mayDecide(const Device &device, const HeldDecision &decision);
    Result<std::optional<StoredBundle>> bundleOf(const HeldDecision &decision, HeldReader &reader);
    Result<Ruling> replay(const Device &device, const HeldDecision &decision, StoredBundle bundle);
    /// Rejected: the decider alone may not write what they mended.
    Result<void> mayMend(const Device &device, const QString &decider, const Mutation &typed, const Mutation &meant);
    Result<void> setAside(const HeldDecision &decision, StoredBundle bundle);
    Result<void> release(const QString &account, const StoredMutation &stored);
    Result<void> note(const Device &device, const HeldDecision &decision);

    ChangeLog &m_log;
    Membership &m_members;
    const RecordSchema &m_schema;
    const ServerConfig &m_config;
};

} // namespace alongside
