// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Trial.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads tasks and the trials of them.
class TaskStore {
public:
    explicit TaskStore(Database &database) : m_database{database} { }

    Result<std::optional<Task>> find(const TaskId &id);
    Result<QList<Task>> ofPerson(const PersonId &person); ///< those that are practised first, then by name
    Result<QList<Task>> templates(); ///< by name
    Result<std::optional<Trial>> trial(const TrialId &id);
    Result<QList<Trial>> trialsOf(const TaskId &task, int most = 200); ///< the latest first

private:
    Database &m_database;
};

} // namespace alongside
