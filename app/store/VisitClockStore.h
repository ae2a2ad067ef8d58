// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Visit.h"
#include "app/domain/VisitClock.h"
#include "platform/sql/Database.h"

namespace alongside {

/// The clocks of visits that this tablet began and that go on: rows of this tablet alone.
class VisitClockStore {
public:
    explicit VisitClockStore(Database &database) : m_database{database} { }

    Result<std::optional<VisitClock>> find(const VisitId &visit);
    struct Running {
        VisitId visit;
        CoachId coach;
    };
    Result<QList<Running>> running();
    Result<void> keep(const Running &visit, const VisitClock &clock);
    /// The tablet is still running: a restart that follows is known to be later than this.
    Result<void> see(const ClockReading &now);
    Result<void> remove(const VisitId &visit);

private:
    Database &m_database;
};

} // namespace alongside
