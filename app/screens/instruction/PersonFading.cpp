// SPDX-License-Identifier: Apache-2.0
#include "app/screens/instruction/PersonFading.h"

#include "app/domain/Fading.h"
#include "app/screens/instruction/InstructionWords.h"

#include <algorithm>

namespace alongside {

void PersonFading::show(const QList<Tried> &tried, QDate today)
{
    const TaskId before = m_tried.value(m_chosen).task.id;
    m_tried = tried;
    m_tried.removeIf([](const Tried &each) { return each.trials.isEmpty(); });
    m_today = today;
    const auto isIt = [&before](const Tried &each) { return each.task.id == before; };
    const auto same = std::find_if(m_tried.cbegin(), m_tried.cend(), isIt);
    choose(same == m_tried.cend() ? 0 : int(same - m_tried.cbegin()));
}

QStringList PersonFading::names() const
{
    QStringList names;
    for (const Tried &each : m_tried)
        names.append(each.task.name);
    return names;
}

void PersonFading::choose(int task)
{
    m_chosen = task;
    const QList<Trial> trials = m_tried.value(task).trials;
    m_chart.show(trials.isEmpty() ? ChartColumns::Chart{} : InstructionWords::fading(fadingOf(trials, m_today, weeks)));
    Q_EMIT changed();
}

} // namespace alongside
