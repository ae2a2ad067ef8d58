// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Departure.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Who has moved to another service.
class DepartureStore {
public:
    explicit DepartureStore(Database &database) : m_database{database} { }

    Result<std::optional<Departure>> of(const PersonId &person);
    /// The latest first; an invalid day: all of them.
    Result<QList<Departure>> since(QDate day);

private:
    Database &m_database;
};

} // namespace alongside
