// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/SupportRate.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads what support a person's work took, beside the hours that they worked.
class SupportStore {
public:
    explicit SupportStore(Database &database) : m_database{database} { }

    /// The latest weeks, up to and with that of `today`, by what was agreed when.
    Result<QList<SupportWeek>> weeksOf(const PersonId &person, QDate today, int weeks);

private:
    Database &m_database;
};

} // namespace alongside
