// SPDX-License-Identifier: Apache-2.0
#include "app/store/TaskWriter.h"

#include "app/records/InstructionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ColumnValues.h"
#include "app/store/DraftStore.h"
#include "app/store/TaskStore.h"
#include "platform/sql/Transaction.h"

#include <algorithm>

namespace alongside {

namespace {

const TaskDraft *taskDraftIn(const QList<TaskDraft> &drafts, TaskDraftField field)
{
    const auto found =
        std::find_if(drafts.begin(), drafts.end(), [field](const TaskDraft &draft) { return draft.field == field; });
    return found == drafts.end() ? nullptr : &*found;
}

QString shortened(const QString &text) { return text.simplified().left(longestStep); }

/// A cue whose step has no words is half a step.
bool waits(const QList<TaskDraft> &drafts)
{
    const TaskDraft *words = taskDraftIn(drafts, TaskDraftField::StepWords);
    const TaskDraft *cue = taskDraftIn(drafts, TaskDraftField::StepCue);
    const bool isNew = cue && cue->base.isEmpty();
    return isNew && (!words || words->text.trimmed().isEmpty());
}

} // namespace

DraftOwner taskDraftOwner(const TaskId &task, const CoachId &coach) { return {kind::task, task.text, coach}; }

DraftOwner newTaskDraftOwner(const PersonId &person, const CoachId &coach) { return {kind::task, person.text, coach}; }

Result<Task> TaskWriter::beginTyped(const PersonId &person)
{
    Transaction transaction{m_act.database()};
    const DraftOwner owner = newTaskDraftOwner(person, m_act.coach());
    const auto drafts = DraftStore{m_act.database()}.of<TaskDraft>(owner);
    if (!drafts) return drafts.error();
    const TaskDraft *name = taskDraftIn(*drafts, TaskDraftField::Name);
    if (!name || name->text.trimmed().isEmpty())
        return Error{ErrorKind::Rejected, QStringLiteral("a task needs a name")};
    const Task task{.id = {m_ids.newId()}, .person = person, .name = shortened(name->text)};
    if (auto recorded = m_act.record({making(kind::task, task.id.text, fieldsOf(task))}); !recorded)
        return recorded.error();
    if (auto ended = DraftStore{m_act.database()}.remove(owner, TaskDraftField::Name); !ended) return ended.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return task;
}

Result<Task> TaskWriter::begin(const PersonId &person, const QString &name, const TaskId &madeFrom)
{
    Task task{.id = {m_ids.newId()}, .person = person, .name = shortened(name), .madeFrom = madeFrom};
    if (madeFrom.isEmpty()) return make(task);
    const Result<Task> pattern = find(madeFrom);
    if (!pattern) return pattern;
    task.name = pattern->name;
    for (TaskStep step : pattern->steps) {
        step.id = {m_ids.newId()};
        task.steps.append(step);
    }
    return make(task);
}

Result<Task> TaskWriter::keepAsTemplate(const TaskId &id)
{
    Result<Task> task = find(id);
    if (!task) return task;
    Task pattern{.id = {m_ids.newId()}, .name = task->name};
    for (TaskStep step : std::as_const(task->steps)) {
        step.id = {m_ids.newId()};
        pattern.steps.append(step);
    }
    return make(pattern);
}

Result<Task> TaskWriter::seal(const TaskId &id)
{
    Transaction transaction{m_act.database()};
    const Result<Task> before = find(id);
    if (!before) return before;
    const DraftOwner owner = taskDraftOwner(id, m_act.coach());
    const auto drafts = DraftStore{m_act.database()}.of<TaskDraft>(owner);
    if (!drafts) return drafts.error();
    if (auto written = write(id, fieldsFor(*before, *drafts)); !written) return written.error();
    for (const TaskDraft &draft : *drafts)
        if (draft.field == TaskDraftField::Name || !waits(*drafts))
            if (auto ended = DraftStore{m_act.database()}.remove(owner, draft.field); !ended) return ended.error();
    const Result<Task> after = find(id);
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return after;
}

QJsonObject TaskWriter::fieldsFor(const Task &before, const QList<TaskDraft> &drafts)
{
    QJsonObject fields;
    const TaskDraft *name = taskDraftIn(drafts, TaskDraftField::Name);
    const QString newName = name ? shortened(name->text) : QString{};
    if (!newName.isEmpty() && newName != before.name) fields.insert(QStringLiteral("name"), newName);

    const TaskDraft *words = taskDraftIn(drafts, TaskDraftField::StepWords);
    const TaskDraft *cue = taskDraftIn(drafts, TaskDraftField::StepCue);
    if (waits(drafts) || (!words && !cue)) return fields;
    const StepId id{words ? words->base : cue->base};
    const TaskStep *known = before.step(id);
    TaskStep step = known ? *known : TaskStep{.id = {m_ids.newId()}};
    if (words && !words->text.trimmed().isEmpty()) step.words = shortened(words->text);
    if (cue) step.cue = shortened(cue->text);
    const QList<TaskStep> steps = withStep(before.steps, step);
    const bool isKept = !step.words.isEmpty() && steps != before.steps && steps.size() <= mostSteps;
    if (isKept) fields.insert(QStringLiteral("steps"), listFrom(steps));
    return fields;
}

Result<Task> TaskWriter::removeStep(const TaskId &id, const StepId &step)
{
    const Result<Task> before = find(id);
    return before ? setSteps(id, withoutStep(before->steps, step)) : before;
}

Result<Task> TaskWriter::moveStepUp(const TaskId &id, const StepId &step)
{
    const Result<Task> before = find(id);
    return before ? setSteps(id, withStepEarlier(before->steps, step)) : before;
}

Result<Task> TaskWriter::endOn(const TaskId &id, QDate lastDay)
{
    Transaction transaction{m_act.database()};
    if (auto written = write(id, {{QStringLiteral("to"), toJson(lastDay)}}); !written) return written.error();
    const Result<Task> after = find(id);
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return after;
}

Result<int> TaskWriter::sealAll(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids)
{
    const auto owners = DraftStore{database}.owners(kind::task);
    if (!owners) return owners.error();
    int sealed = 0;
    for (const DraftOwner &owner : *owners) {
        Act act{database, schema, clock, owner.coach};
        const Result<Task> task = TaskWriter{act, ids}.seal({owner.about});
        if (!task && task.error().kind != ErrorKind::NotFound) return task.error();
        sealed += task ? 1 : 0;
    }
    return sealed;
}

Result<Task> TaskWriter::find(const TaskId &id)
{
    const auto task = TaskStore{m_act.database()}.find(id);
    if (!task) return task.error();
    if (!*task) return Error{ErrorKind::NotFound, QStringLiteral("the task is not on this tablet")};
    return **task;
}

Result<Task> TaskWriter::make(const Task &task)
{
    if (auto saved = m_act.save({{making(kind::task, task.id.text, fieldsOf(task))}}); !saved) return saved.error();
    return task;
}

/// Nothing to write is no mutation.
Result<void> TaskWriter::write(const TaskId &id, const QJsonObject &fields)
{
    if (fields.isEmpty()) return {};
    Operation operation;
    operation.kind = Operation::Kind::Patch;
    operation.type = kind::task;
    operation.id = id.text;
    operation.set = fields;
    return m_act.record({operation});
}

Result<Task> TaskWriter::setSteps(const TaskId &id, const QList<TaskStep> &steps)
{
    Transaction transaction{m_act.database()};
    const QJsonArray list = listFrom(steps);
    const QJsonValue value = list.isEmpty() ? QJsonValue{} : QJsonValue{list};
    if (auto written = write(id, {{QStringLiteral("steps"), value}}); !written) return written.error();
    const Result<Task> after = find(id);
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return after;
}

} // namespace alongside
