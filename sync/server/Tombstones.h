// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Deletions are told for a while and then forgotten with all that the deleted record said. What is left is the floor:
/// a state below it may lack a deletion that nobody can tell any more. Inside the transactions of its account.
class Tombstones {
public:
    Tombstones(Database &database, const Clock &clock) : m_database{database}, m_clock{clock} { }

    /// The account has changed from this revision on. At the first change of a day that is noted, and what was deleted
    /// longer ago than kept is forgotten: so it costs a day's deletions once a day, and needs no clockwork.
    Result<void> passDay(const QString &account, qint64 before, std::chrono::hours kept);
    /// 0: every deletion is still told.
    Result<qint64> floor(const QString &account);

private:
    /// Whether it is the day's first change.
    Result<bool> noteDay(const QString &account, qint64 before);
    Result<void> forgetUpTo(const QString &account, qint64 revision);
    Result<qint64> numberFrom(const QString &sql, const QString &account, const QString &day);
    QString dayBefore(std::chrono::hours age) const;

    Database &m_database;
    const Clock &m_clock;
};

} // namespace alongside
