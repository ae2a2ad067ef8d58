// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/rules/RuleBook.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads the dated rules that the service has released.
class RuleStore {
public:
    explicit RuleStore(Database &database) : m_database{database} { }

    /// Rules of other sets (the duty phone) are not among them.
    Result<RuleBook> book();

private:
    Database &m_database;
};

} // namespace alongside
