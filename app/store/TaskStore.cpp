// SPDX-License-Identifier: Apache-2.0
#include "app/store/TaskStore.h"

#include "app/records/InstructionFields.h"
#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectTask =
    QStringLiteral(R"sql(SELECT "id", "person", "name", "madeFrom", "steps", "to" FROM "Task")sql");
const QString selectTrial =
    QStringLiteral(R"sql(SELECT "id", "person", "task", "visit", "by", "at", "levels" FROM "Trial")sql");

Task taskIn(const Row &row)
{
    return {.id = {row.text(0)},
        .person = {row.text(1)},
        .name = row.text(2),
        .madeFrom = {row.text(3)},
        .steps = stepsFrom(listIn(row, 4)),
        .to = dateIn(row, 5)};
}

Trial trialIn(const Row &row)
{
    return {.id = {row.text(0)},
        .person = {row.text(1)},
        .task = {row.text(2)},
        .visit = {row.text(3)},
        .by = {row.text(4)},
        .at = instantIn(row, 5).value_or(Instant{}),
        .levels = levelsFrom(mapIn(row, 6))};
}

} // namespace

Result<std::optional<Task>> TaskStore::find(const TaskId &id)
{
    return m_database.first(selectTask + QStringLiteral(" WHERE \"id\" = ?"), taskIn, id.text);
}

Result<QList<Task>> TaskStore::ofPerson(const PersonId &person)
{
    return m_database.collect(
        selectTask + QStringLiteral(" WHERE \"person\" = ? ORDER BY \"to\" IS NOT NULL, \"name\", \"id\""), taskIn,
        person.text);
}

Result<QList<Task>> TaskStore::templates()
{
    return m_database.collect(
        selectTask + QStringLiteral(" WHERE \"person\" IS NULL AND \"to\" IS NULL ORDER BY \"name\", \"id\""), taskIn);
}

Result<std::optional<Trial>> TaskStore::trial(const TrialId &id)
{
    return m_database.first(selectTrial + QStringLiteral(" WHERE \"id\" = ?"), trialIn, id.text);
}

Result<QList<Trial>> TaskStore::trialsOf(const TaskId &task, int most)
{
    return m_database.collect(
        selectTrial + QStringLiteral(" WHERE \"task\" = ? ORDER BY \"at\" DESC, \"id\" DESC LIMIT ?"), trialIn,
        task.text, most);
}

} // namespace alongside
