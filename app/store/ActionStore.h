// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Action.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads what somebody said they would do.
class ActionStore {
public:
    explicit ActionStore(Database &database) : m_database{database} { }

    Result<QList<Action>> ofVisit(const VisitId &visit); ///< in the order they were agreed, done ones too
    Result<QList<Action>> toDoFor(const PersonId &person); ///< those with a day first, the earliest first

private:
    Database &m_database;
};

} // namespace alongside
