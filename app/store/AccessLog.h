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

/// Reads who has looked at a person, latest first. A manager's tablet holds all lines (app/records/README.md), any
/// other what was looked at on it in the last 13 weeks. That a concern was read is said by neither: people are told
/// what stands here with others beside them. Any thread, with that thread's connection.
class AccessLog {
public:
    explicit AccessLog(Database &database) : m_database{database} { }

    /// As far as this tablet has the lines of all.
    Result<QList<Look>> latestOf(const PersonId &person, int most);
    /// On this tablet.
    Result<QList<Look>> hereOf(const PersonId &person, int most);

private:
    Database &m_database;
};

} // namespace alongside
