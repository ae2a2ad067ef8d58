// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Decision.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads what was decided. Any thread, with that thread's connection.
class DecisionStore {
public:
    explicit DecisionStore(Database &database) : m_database{database} { }

    Result<QList<Decision>> of(const PersonId &person); ///< latest first

private:
    Database &m_database;
};

} // namespace alongside
