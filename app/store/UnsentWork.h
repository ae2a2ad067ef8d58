// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// What is on this tablet alone: mutations that wait, what is being typed, a visit that runs, attachments that no
/// service has. While there is any, a tablet that is shut out forgets nothing.
class UnsentWork {
public:
    explicit UnsentWork(Database &database) : m_database{database} { }

    Result<int> count();

private:
    Database &m_database;
};

} // namespace alongside
