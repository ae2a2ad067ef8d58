// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/domain/Profile.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads people. Any thread, with that thread's connection.
class PersonStore {
public:
    explicit PersonStore(Database &database) : m_database{database} { }

    Result<std::optional<Person>> find(const PersonId &id);
    /// Everyone who has not left, alphabetical by liked name.
    Result<QList<Person>> everyone();
    /// Those whom the registers of one day name: expected in that week's pattern, or marked. In no order.
    Result<QList<Person>> onRegistersOf(QDate day);
    /// Empty where this tablet may not know.
    Result<std::optional<Profile>> profileOf(const PersonId &id);

private:
    Database &m_database;
};

} // namespace alongside
