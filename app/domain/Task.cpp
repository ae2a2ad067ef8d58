// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Task.h"

#include <algorithm>

namespace alongside {

namespace {

auto isStep(const StepId &id)
{
    return [id](const TaskStep &step) { return step.id == id; };
}

} // namespace

const TaskStep *Task::step(const StepId &wanted) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), isStep(wanted));
    return found == steps.end() ? nullptr : &*found;
}

QList<TaskStep> withStep(QList<TaskStep> steps, const TaskStep &step)
{
    const auto found = std::find_if(steps.begin(), steps.end(), isStep(step.id));
    if (found == steps.end())
        steps.append(step);
    else
        *found = step;
    return steps;
}

QList<TaskStep> withoutStep(QList<TaskStep> steps, const StepId &id)
{
    steps.removeIf(isStep(id));
    return steps;
}

QList<TaskStep> withStepEarlier(QList<TaskStep> steps, const StepId &id)
{
    const auto found = std::find_if(steps.begin(), steps.end(), isStep(id));
    if (found != steps.end() && found != steps.begin()) std::iter_swap(found, found - 1);
    return steps;
}

} // namespace alongside
