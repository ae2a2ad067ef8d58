// SPDX-License-Identifier: Apache-2.0
#include "app/screens/instruction/TaskEditor.h"

#include "app/records/RecordKinds.h"
#include "app/screens/DayWords.h"

namespace alongside {

namespace {

constexpr int wordsField = int(TaskDraftField::StepWords);
constexpr int cueField = int(TaskDraftField::StepCue);

} // namespace

TaskEditor::TaskEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &TaskEditor::changed);
    connect(&m_typing, &Typing::failed, this, &TaskEditor::failed);
    connect(&m_typing, &Typing::failedEarlier, this, &TaskEditor::failedEarlier);
    connect(&m_typing, &Typing::sealed, this, &TaskEditor::sealed);
}

void TaskEditor::open(const Task &task)
{
    m_task = task;
    m_editedStep = {};
    m_typing.open({kind::task, task.id.text}, [this](int field) { return storedText(field); });
    Q_EMIT changed();
}

void TaskEditor::follow(const Task &task)
{
    m_task = task;
    Q_EMIT changed();
}

void TaskEditor::close()
{
    seal();
    m_task = {};
    m_editedStep = {};
    m_typing.close();
    Q_EMIT changed();
}

QString TaskEditor::storedText(int field) const
{
    const TaskStep *step = m_task.step(m_editedStep);
    if (!step) return {};
    return field == cueField ? step->cue : step->words;
}

QString TaskEditor::stepWords() const { return m_typing.text(wordsField); }

QString TaskEditor::stepCue() const { return m_typing.text(cueField); }

QString TaskEditor::saved() const
{
    std::optional<Instant> latest;
    for (const int field : m_typing.typedFields()) {
        const auto at = m_typing.savedAt(field);
        if (!at) return {};
        latest = std::max(latest.value_or(*at), *at);
    }
    return latest ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *latest)) : QString{};
}

void TaskEditor::typeWords(const QString &text) { m_typing.typeAbout(wordsField, text, m_editedStep.text); }

void TaskEditor::typeCue(const QString &text) { m_typing.typeAbout(cueField, text, m_editedStep.text); }

void TaskEditor::seal()
{
    m_typing.seal(
        {wordsField, cueField}, [&ids = m_parts.ids, id = m_task.id](Act &act, const QList<int> &) -> Result<void> {
            const Result<Task> task = TaskWriter{act, ids}.seal(id);
            return task ? Result<void>{} : task.error();
        });
}

void TaskEditor::addStep() { editStep({}); }

void TaskEditor::editStep(const QString &stepId)
{
    seal();
    m_editedStep = {stepId};
    Q_EMIT changed();
}

void TaskEditor::removeStep(const QString &stepId)
{
    if (stepId == m_editedStep.text) m_editedStep = {};
    write([id = m_task.id, stepId](TaskWriter &writer) { return writer.removeStep(id, {stepId}); });
}

void TaskEditor::moveStepUp(const QString &stepId)
{
    write([id = m_task.id, stepId](TaskWriter &writer) { return writer.moveStepUp(id, {stepId}); });
}

void TaskEditor::keepAsTemplate()
{
    const auto work = [&ids = m_parts.ids, id = m_task.id](Act &act) {
        return TaskWriter{act, ids}.keepAsTemplate(id);
    };
    m_writer.write(work, [this](const Result<Task> &kept) {
        if (!kept) return Q_EMIT failed(kept.error());
        Q_EMIT templateKept();
    });
}

void TaskEditor::endPractice()
{
    write([id = m_task.id, today = m_parts.clock.today()](TaskWriter &writer) { return writer.endOn(id, today); });
}

void TaskEditor::practiseAgain()
{
    write([id = m_task.id](TaskWriter &writer) { return writer.endOn(id, {}); });
}

template <typename Change> void TaskEditor::write(Change change)
{
    const auto work = [&ids = m_parts.ids, change](Act &act) {
        TaskWriter writer{act, ids};
        return change(writer);
    };
    m_writer.write(work, [this](const Result<Task> &task) {
        if (!task) return Q_EMIT failed(task.error());
        Q_EMIT written(*task);
    });
}

} // namespace alongside
