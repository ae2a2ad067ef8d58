// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Coach.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads the staff.
class CoachStore {
public:
    explicit CoachStore(Database &database) : m_database{database} { }

    Result<std::optional<Coach>> find(const CoachId &id);
    Result<QList<Coach>> everyone(); ///< by name, those who left too: their names stand on old marks

private:
    Database &m_database;
};

} // namespace alongside
