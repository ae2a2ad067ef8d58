// SPDX-License-Identifier: Apache-2.0
#include "app/store/ActionStore.h"

#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectAction = QStringLiteral(R"sql(
    SELECT "id", "person", "visit", "words", "ownedBy", "coach", "due", "doneAt", "doneBy" FROM "Action")sql");

Action actionIn(const Row &row)
{
    return {.id = {row.text(0)},
        .person = {row.text(1)},
        .visit = {row.text(2)},
        .words = row.text(3),
        .owner = actionOwnerFromText(row.text(4)),
        .coach = {row.text(5)},
        .due = dateIn(row, 6),
        .doneAt = instantIn(row, 7),
        .doneBy = {row.text(8)}};
}

} // namespace

// Ids of records that are made are UUIDv7 (RFC 9562 §5.7): they sort by when they were made.
Result<QList<Action>> ActionStore::ofVisit(const VisitId &visit)
{
    return m_database.collect(
        selectAction + QStringLiteral(" WHERE \"visit\" = ? ORDER BY \"id\""), actionIn, visit.text);
}

Result<QList<Action>> ActionStore::toDoFor(const PersonId &person)
{
    return m_database.collect(selectAction
            + QStringLiteral(" WHERE \"person\" = ? AND \"doneAt\" IS NULL ORDER BY \"due\" IS NULL, \"due\", \"id\""),
        actionIn, person.text);
}

} // namespace alongside
