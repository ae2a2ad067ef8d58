// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Visit.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads visits. Any thread, with that thread's connection.
class VisitStore {
public:
    explicit VisitStore(Database &database) : m_database{database} { }

    Result<std::optional<Visit>> find(const VisitId &id);
    /// What that coach has planned with them where no visit says so.
    Result<std::optional<Visit>> planFor(const PersonId &person, const CoachId &coach);
    /// Those they were part of, latest first: so many, after the first `from`.
    Result<QList<Visit>> ofPerson(const PersonId &person, int limit = 200, int from = 0);
    Result<int> countOf(const PersonId &person);
    /// Those this coach has begun and not ended, on whatever tablet; latest first.
    Result<QList<Visit>> goingOn(const CoachId &coach);
    /// What openPlans needs of everybody: the latest visit, the latest that names a next one or was planned, and a year
    /// of those with several people.
    Result<QList<Visit>> forPlans(QDate today);

private:
    Database &m_database;
};

} // namespace alongside
