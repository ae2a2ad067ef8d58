// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "platform/base/Clock.h"
#include "platform/sql/Database.h"

#include <QList>

namespace alongside {

/// One time that somebody opened, exported or printed a person.
struct Look {
    CoachId by = {};
    QString what = {}; ///< "opened"…
    Instant at = {};

    bool operator==(const Look &) const = default;
};

/// Reads who has looked at a person. A manager's tablet holds all lines; any other only its own, until they are
/// received (app/records/README.md). Any thread, with that thread's connection.
class AccessLog {
public:
    explicit AccessLog(Database &database) : m_database{database} { }

    Result<QList<Look>> latestOf(const PersonId &person, int most); ///< latest first

private:
    Database &m_database;
};

} // namespace alongside
