// SPDX-License-Identifier: Apache-2.0
#include "app/screens/instruction/TaskScreen.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/instruction/InstructionWords.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/PersonStore.h"
#include "app/store/TaskStore.h"
#include "app/store/VisitStore.h"

namespace alongside {

namespace {

int placeOfLevel(const std::optional<Prompt> &level) { return level ? int(*level) : -1; }
QString wordsOfLevel(const std::optional<Prompt> &level) { return level ? InstructionWords::level(*level) : QString{}; }

std::optional<Prompt> levelIn(const std::optional<Trial> &trial, const StepId &step)
{
    if (!trial || !trial->levels.contains(step)) return std::nullopt;
    return trial->levels.value(step);
}

} // namespace

TaskScreen::TaskScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_trials{writer, parts.file.reader(), parts.ids}, m_editor{
                                                                                                               parts,
                                                                                                               writer}
{
    const auto fail = [this](const Error &error) { say(ErrorText::whenSaving(error)); };
    connect(&m_trials, &TrialKeeper::failed, this, fail);
    connect(&m_trials, &TrialKeeper::kept, this, [this] {
        m_problem.clear();
        goToNext();
        showSteps();
        Q_EMIT written();
    });
    connect(&m_editor, &TaskEditor::failed, this, fail);
    connect(&m_editor, &TaskEditor::failedEarlier, this,
        [this](const Error &error) { say(ErrorText::whenSavingEarlier(error)); });
    connect(&m_editor, &TaskEditor::written, this, &TaskScreen::showTask);
    connect(&m_editor, &TaskEditor::sealed, this, &TaskScreen::readAgain);
    connect(&m_editor, &TaskEditor::templateKept, this, [this] {
        m_notice = tr("Kept: anybody’s task can begin with these steps now.");
        Q_EMIT changed();
    });
    // Still in the coach's name.
    connect(&parts.session, &TabletSession::locking, this, [this] {
        m_trials.seal();
        m_editor.seal();
    });
}

void TaskScreen::open(const QString &taskId)
{
    if (isOpen()) close();
    const auto task = TaskStore{m_parts.file.reader()}.find({taskId});
    if (!task) return say(ErrorText::whenReading(task.error()));
    if (!*task) return say(tr("This task is not on this tablet any more."));
    m_task = **task;
    m_problem.clear();
    m_notice.clear();
    m_isEditing = m_task.steps.isEmpty();
    const auto person = PersonStore{m_parts.file.reader()}.find(m_task.person);
    m_calledName = person && *person ? (*person)->calledName() : QString{};
    m_trials.open({m_task, visitNow(), m_parts.clock.today()});
    m_editor.open(m_task);
    goToNext();
    showSteps();
}

/// The visit that this coach is on with them: its trials belong to it.
VisitId TaskScreen::visitNow() const
{
    const auto visits = VisitStore{m_parts.file.reader()}.goingOn(m_writer.coach());
    for (const Visit &visit : visits ? *visits : QList<Visit>{})
        if (visit.isOf(m_task.person)) return visit.id;
    return {};
}

void TaskScreen::showTask(const Task &task)
{
    if (task.id != m_task.id) return; // another one is open
    m_task = task;
    m_editor.follow(task);
    m_trials.follow(task);
    goToNext();
    showSteps();
    Q_EMIT written();
}

void TaskScreen::readAgain()
{
    if (!isOpen()) return; // nothing is shown
    const auto task = TaskStore{m_parts.file.reader()}.find(m_task.id);
    if (!task) return say(ErrorText::whenReading(task.error()));
    if (!*task) return say(tr("This task is not on this tablet any more."));
    m_task = **task;
    m_editor.follow(m_task);
    m_trials.follow(m_task);
    m_trials.readAgain();
    goToNext();
    showSteps();
}

void TaskScreen::close()
{
    m_editor.close();
    m_trials.close();
    m_task = {};
    m_isEditing = false;
    showSteps();
}

void TaskScreen::shut() { close(); }

void TaskScreen::setEditing(bool editing)
{
    if (!editing) m_editor.seal();
    m_isEditing = editing;
    m_notice.clear();
    Q_EMIT changed();
}

QStringList TaskScreen::levels() const { return InstructionWords::levels(); }

QString TaskScreen::trialSentence() const
{
    const auto trial = m_trials.trial();
    if (!trial) return tr("Touch how much help a step took. The first touch begins a trial.");
    return tr("This trial: %1 of %n steps, since %2", nullptr, int(m_task.steps.size()))
        .arg(trial->levels.size())
        .arg(DayWords::timeSeenFrom(m_parts.clock.today(), trial->at));
}

QString TaskScreen::lastSentence() const
{
    const auto before = m_trials.before();
    if (!before) return {};
    return tr("Last time, %1: %2", "day, result")
        .arg(DayWords::shortDay(Clock::localDateOf(before->at)), InstructionWords::result(*before, m_task));
}

void TaskScreen::choose(int place)
{
    m_current = place;
    Q_EMIT changed();
}

std::optional<Prompt> TaskScreen::levelAt(int place) const
{
    return levelIn(m_trials.trial(), m_task.steps.at(place).id);
}

void TaskScreen::note(int place, int level)
{
    Q_ASSERT(place >= 0 && place < m_task.steps.size() && level >= 0 && level < int(everyPrompt.size()));
    m_current = place;
    const std::optional<Prompt> touched{everyPrompt.at(size_t(level))};
    const bool isAgain = levelAt(place) == touched;
    m_trials.touch({m_task.steps.at(place).id, place, isAgain ? std::nullopt : touched});
}

void TaskScreen::beginAnew()
{
    m_trials.beginAnew();
    m_current = -1;
    goToNext();
    showSteps();
}

/// From the one that is asked for, the next without a level; from the end, the first.
void TaskScreen::goToNext()
{
    const int count = int(m_task.steps.size());
    const int from = std::max(0, m_current);
    for (int away = 0; away < count; ++away) {
        const int place = (from + away) % count;
        if (levelAt(place)) continue; // has its level
        m_current = place;
        return;
    }
    m_current = -1;
}

void TaskScreen::showSteps()
{
    QList<StepLine> lines;
    for (const TaskStep &step : std::as_const(m_task.steps)) {
        const auto now = levelIn(m_trials.trial(), step.id);
        const auto last = levelIn(m_trials.before(), step.id);
        lines.append({step.id.text, step.words, step.cue, wordsOfLevel(now), wordsOfLevel(last), placeOfLevel(now),
            placeOfLevel(last)});
    }
    m_steps.show(lines);
    m_fading.show(InstructionWords::fading(fadingOf(m_trials.all(), m_parts.clock.today(), fadingWeeks)));
    Q_EMIT changed();
}

void TaskScreen::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace alongside
