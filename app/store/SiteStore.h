// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Employer.h"
#include "app/domain/Site.h"
#include "app/domain/WorkStream.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads sites, their work streams, and employers.
class SiteStore {
public:
    explicit SiteStore(Database &database) : m_database{database} { }

    Result<std::optional<Site>> find(const SiteId &id);
    Result<std::optional<Employer>> find(const EmployerId &id);
    Result<QList<Site>> everySite(); ///< by name, closed ones too
    Result<QList<WorkStream>> everyWorkStream(); ///< by name
    Result<QList<Employer>> everyEmployer(); ///< by name

private:
    Database &m_database;
};

} // namespace alongside
