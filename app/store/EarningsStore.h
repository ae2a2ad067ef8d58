// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/EarningsGuard.h"
#include "platform/sql/Database.h"

#include <QHash>

namespace alongside {

/// Reads earnings, and the benefits that they count for.
class EarningsStore {
public:
    explicit EarningsStore(Database &database) : m_database{database} { }

    /// Of weeks from one day to another, and what was paid between them; by week, then job.
    Result<QList<Earnings>> ofPerson(const PersonId &person, QDate from, QDate to);
    Result<std::optional<Earnings>> find(const PersonId &person, const QString &job, QDate week);
    /// Everybody's.
    Result<QList<Earnings>> between(QDate from, QDate to);
    /// By name.
    Result<QList<Benefit>> benefitsOf(const PersonId &person);
    Result<QList<Benefit>> benefits();
    /// What the guard reads: earnings as ofPerson, or between, gives them.
    Result<EarningsCase> caseOf(const PersonId &person, QDate from, QDate to);
    Result<QHash<PersonId, EarningsCase>> casesBetween(QDate from, QDate to);

private:
    Result<QSet<QString>> supportedJobs();

    Database &m_database;
};

} // namespace alongside
