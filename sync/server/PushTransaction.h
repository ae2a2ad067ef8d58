// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/Intake.h"
#include "sync/server/Membership.h"

namespace alongside {

/// One push as one transaction: the counter locked, the epoch compared, the mutations taken in, the counter kept.
class PushTransaction {
public:
    PushTransaction(ChangeLog &log, Membership &members, const RecordSchema &schema, const ServerConfig &config);

    /// SignedOut when the device has been revoked meanwhile: nothing of it is taken. The echo is filled in.
    Result<PushReply> run(const Device &device, const PushRequest &request, Authority authority, PushEcho &echo);
    /// Tries everything held in the account again.
    Result<QList<MutationResult>> replayHeld(const QString &account);

private:
    template <typename T, typename Work> Result<T> withIntake(const Device &device, Authority authority, Work work);
    Result<void> keep(AccountWriter &writer, const QString &account);
    Result<PushReply> refuse(const Device &device, qint64 epoch);

    ChangeLog &m_log;
    Membership &m_members;
    const RecordSchema &m_schema;
    const ServerConfig &m_config;
};

} // namespace alongside
