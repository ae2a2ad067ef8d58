// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Task.h"
#include "app/store/Act.h"
#include "app/store/Draft.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// What is typed about a task; the numbers are on disk.
enum class TaskDraftField {
    Name,
    StepWords, ///< `base` is the id of the step; empty: a new one
    StepCue, ///< likewise, and of the same step as the words
};
using TaskDraft = Draft<TaskDraftField>;

DraftOwner taskDraftOwner(const TaskId &task, const CoachId &coach);
/// Of a task that has only a name so far.
DraftOwner newTaskDraftOwner(const PersonId &person, const CoachId &coach);

/// Writes tasks: every call is one transaction of drafts, data and outbox row, and answers with what is saved by then.
class TaskWriter {
public:
    TaskWriter(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    /// A task of that person, with the steps of the template where one is named, under ids of their own.
    Result<Task> begin(const PersonId &person, const QString &name, const TaskId &madeFrom = {});
    /// As begin, under the name that this coach typed on the person's page, which ends that draft. Rejected where there
    /// is none.
    Result<Task> beginTyped(const PersonId &person);
    /// The same steps for anybody: a template.
    Result<Task> keepAsTemplate(const TaskId &id);
    /// What this coach was typing: the name, or a step changed or added. A cue without words waits for them.
    Result<Task> seal(const TaskId &id);
    Result<Task> removeStep(const TaskId &id, const StepId &step);
    Result<Task> moveStepUp(const TaskId &id, const StepId &step);
    /// It is not practised any more from the day after; invalid: it is.
    Result<Task> endOn(const TaskId &id, QDate lastDay);
    /// At the start: everybody's drafts, each in its own coach's name.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids);

private:
    Result<Task> find(const TaskId &id);
    Result<Task> make(const Task &task);
    Result<void> write(const TaskId &id, const QJsonObject &fields);
    Result<Task> setSteps(const TaskId &id, const QList<TaskStep> &steps);
    QJsonObject fieldsFor(const Task &before, const QList<TaskDraft> &drafts);

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
