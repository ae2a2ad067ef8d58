// SPDX-License-Identifier: Apache-2.0
#include "app/screens/instruction/PersonTasks.h"

#include "app/records/RecordKinds.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/instruction/InstructionWords.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/SupportStore.h"
#include "app/store/TaskStore.h"

namespace alongside {

namespace {

constexpr int nameField = int(TaskDraftField::Name);

} // namespace

PersonTasks::PersonTasks(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_typing{writer, parts.file.reader()}
{
    connect(&m_typing, &Typing::changed, this, &PersonTasks::changed);
    connect(&m_typing, &Typing::sealed, this, [this] { end(*m_made); });
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) { say(ErrorText::whenSaving(error)); });
    connect(&m_typing, &Typing::failedEarlier, this,
        [this](const Error &error) { say(ErrorText::whenSavingEarlier(error)); });
}

void PersonTasks::show(const QString &personId)
{
    if (personId != m_person.text) {
        m_person = {personId};
        m_problem.clear();
        m_typing.open({kind::task, personId}, [](int) { return QString{}; });
    }
    readAgain();
}

void PersonTasks::readAgain()
{
    readTasks();
    readSupport();
    Q_EMIT changed();
}

bool PersonTasks::isAllowed() const
{
    return !m_person.isEmpty() && m_parts.session.maySeePlacements()
        && m_parts.session.history() == TabletSession::History::Open;
}

void PersonTasks::readTasks()
{
    TaskStore store{m_parts.file.reader()};
    QList<TaskLine> lines;
    QList<TaskLine> templates;
    const auto tasks = isAllowed() ? store.ofPerson(m_person) : QList<Task>{};
    const auto patterns = isAllowed() ? store.templates() : QList<Task>{};
    QList<PersonFading::Tried> tried;
    for (const Task &task : tasks ? *tasks : QList<Task>{}) {
        const auto trials = store.trialsOf(task.id);
        tried.append({task, trials ? *trials : QList<Trial>{}});
        lines.append(lineOf(tried.last()));
    }
    for (const Task &pattern : patterns ? *patterns : QList<Task>{})
        templates.append({pattern.id.text, pattern.name, tr("%n steps", nullptr, int(pattern.steps.size())), true});
    m_tasks.show(lines);
    m_templates.show(templates);
    tried.removeIf([](const PersonFading::Tried &each) { return !each.task.isPractised(); });
    m_fading.show(tried, m_parts.clock.today());
}

TaskLine PersonTasks::lineOf(const PersonFading::Tried &tried)
{
    const Task &task = tried.task;
    TaskLine line{task.id.text, task.name, tr("Not tried yet"), task.isPractised()};
    if (!tried.trials.isEmpty())
        line.detail = tr("%1: %2", "day, result")
                          .arg(DayWords::shortDay(Clock::localDateOf(tried.trials.first().at)),
                              InstructionWords::result(tried.trials.first(), task));
    if (!task.isPractised()) line.detail = tr("Not practised since %1").arg(DayWords::day(task.to));
    return line;
}

void PersonTasks::readSupport()
{
    if (!isAllowed()) return m_support.show({});
    const auto weeks = SupportStore{m_parts.file.reader()}.weeksOf(m_person, m_parts.clock.today(), supportWeeks);
    m_support.show(weeks ? InstructionWords::support(*weeks) : ChartColumns::Chart{});
}

QString PersonTasks::newNameSaved() const
{
    const auto saved = m_typing.savedAt(nameField);
    const bool isSaid = saved && m_typing.isTyped(nameField);
    return isSaid ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *saved)) : QString{};
}

void PersonTasks::typeName(const QString &text)
{
    m_problem.clear();
    m_typing.type(nameField, text);
}

void PersonTasks::begin()
{
    if (newName().trimmed().isEmpty()) return say(tr("First give the task a name."));
    m_made = std::make_shared<Task>();
    const auto make = [&ids = m_parts.ids, person = m_person, made = m_made](
                          Act &act, const QList<int> &) -> Result<void> {
        Result<Task> task = TaskWriter{act, ids}.beginTyped(person);
        if (!task) return task.error();
        *made = *std::move(task);
        return {};
    };
    m_typing.seal({nameField}, make);
}

void PersonTasks::beginFrom(const QString &templateId)
{
    const auto work = [&ids = m_parts.ids, person = m_person, templateId](Act &act) {
        return TaskWriter{act, ids}.begin(person, {}, {templateId});
    };
    m_writer.write(work, [this](const Result<Task> &task) {
        if (!task) return say(ErrorText::whenSaving(task.error()));
        end(*task);
    });
}

void PersonTasks::end(const Task &made)
{
    readAgain();
    Q_EMIT begun(made.id.text);
}

void PersonTasks::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace alongside
