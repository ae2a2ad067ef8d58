// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"
#include "sync/server/AuditLog.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/Device.h"
#include "sync/server/RecoveryCodes.h"

namespace alongside {

/// The tablets of every account: tokens, states, escrowed file keys, and who signs in on them. Tokens are kept as
/// hashes. One thread.
class Devices {
public:
    Devices(Database &database, ChangeLog &log, RecoveryCodes &recovery, AuditLog &audit, const Clock &clock);

    Result<QList<Device>> all(const QString &account);
    Result<std::optional<Device>> find(const QString &account, const QString &device);
    /// In whatever state it is: one that is shut out is to be told so.
    Result<std::optional<Device>> withToken(const QString &token);

    Result<void> noteSeen(const Device &device);
    /// Revoked and Lost destroy the escrowed key and the recovery codes, and cannot be undone; a revoked one can still
    /// be lost. The audit says up to where everything had come, and who asked for it where `asked` does: all of it, or
    /// nothing. NotFound.
    Result<void> setState(const QString &account, const QString &device, Device::State state,
        const std::optional<AuditLine> &asked = std::nullopt);

    /// In the transaction of an enrolment or a sign-in.
    Result<void> add(const Device &device, const EnrolRequest &request);
    Result<void> addCoach(const Device &device, const QString &coach);

    /// The key that the tablet's file is sealed with; empty when there is none any more.
    Result<QByteArray> escrowedKey(const QString &account, const QString &device);

private:
    Result<QList<Device>> read(const QString &condition, const QString &first, const QString &second);
    Result<void> destroyKeys(const QString &account, const QString &device);

    Database &m_database;
    ChangeLog &m_log;
    RecoveryCodes &m_recovery;
    AuditLog &m_audit;
    const Clock &m_clock;
};

} // namespace alongside
