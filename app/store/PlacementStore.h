// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PlacementHistory.h"
#include "app/domain/board/PersonPlaces.h"
#include "platform/sql/Database.h"

#include <QHash>

namespace alongside {

/// Reads placements with what changed at them. Any thread, with that thread's connection. Empty where this tablet may
/// not know.
class PlacementStore {
public:
    explicit PlacementStore(Database &database) : m_database{database} { }

    Result<std::optional<PlacementHistory>> find(const PlacementId &id);
    /// Past ones too; the one that began last first.
    Result<QList<PlacementHistory>> ofPerson(const PersonId &person);
    /// Everybody's who is there, was, or will be; the one that began last first.
    Result<QList<PlacementHistory>> atEmployer(const EmployerId &employer);

    /// Everybody's of any time, with what the registers know of them: in three questions to the file.
    Result<QHash<PersonId, PersonPlaces>> everybodys();

private:
    Result<QList<PlacementHistory>> historiesOf(const Result<QList<Placement>> &placements);
    Result<PlacementHistory> historyOf(const Placement &placement);

    Database &m_database;
};

} // namespace alongside
