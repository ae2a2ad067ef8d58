// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/AuditLog.h"

namespace alongside {

struct Account {
    QString id;
    QString name;

    bool operator==(const Account &) const = default;
};

/// The services that are kept here. One thread.
class Accounts {
public:
    Accounts(Database &database, AuditLog &audit, const Clock &clock);

    /// Rejected when the id is taken.
    Result<void> add(const Account &account);
    Result<QList<Account>> all();
    Result<std::optional<Account>> find(const QString &account);

private:
    Database &m_database;
    AuditLog &m_audit;
    const Clock &m_clock;
};

} // namespace alongside
