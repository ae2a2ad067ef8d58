// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"
#include "sync/server/AuditLog.h"

namespace alongside {

/// The codes that open a tablet whose PIN is forgotten: numbered, one use each, only the service can give them. Kept
/// as they are, because it must. One thread.
class RecoveryCodes {
public:
    RecoveryCodes(Database &database, AuditLog &audit, IdSource &ids);

    /// In the enrolment's transaction.
    Result<void> make(const QString &account, const QString &device, int count);
    /// What the tablet keeps: its file key under each code.
    Result<QList<RecoverySeal>> sealsOf(const QString &account, const QString &device, const QByteArray &fileKey);
    /// The code for the number that the tablet's lock screen shows, as it is read out. NotFound.
    Result<QString> give(const QString &account, const QString &device, int number);
    Result<void> destroy(const QString &account, const QString &device);

private:
    Database &m_database;
    AuditLog &m_audit;
    IdSource &m_ids;
};

} // namespace alongside
