// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Expectation.h"
#include "app/domain/Placement.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads who is expected where. Of one placement's patterns the one that began last holds, and none while it is paused
/// (domain's PlacementHistory says the same).
class ExpectationStore {
public:
    explicit ExpectationStore(Database &database) : m_database{database} { }

    /// Those that cover some session of the day.
    Result<QList<Expectation>> on(QDate day);
    /// Everybody's that have begun by the day and not ended before it, latest first.
    Result<QList<Expectation>> currentOn(QDate day);
    /// Everybody's of any time, ended ones too, in no order.
    Result<QList<Expectation>> everybodys();
    /// One person's, ended ones too, latest first.
    Result<QList<Expectation>> of(const PersonId &person);
    /// One person's that hold on the day, whatever its weekday; the latest first.
    Result<QList<Expectation>> currentOf(const PersonId &person, QDate day);
    /// One placement's, those that others took the place of too.
    Result<QList<Expectation>> ofPlacement(const Placement &placement);

private:
    Database &m_database;
};

} // namespace alongside
