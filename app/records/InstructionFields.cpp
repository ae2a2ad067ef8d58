// SPDX-License-Identifier: Apache-2.0
#include "app/records/InstructionFields.h"

#include "app/records/FieldList.h"

namespace alongside {

QJsonArray listFrom(const QList<TaskStep> &steps)
{
    return listOf(steps, [](const TaskStep &step) {
        return FieldList{}.add("id", step.id).add("words", step.words).add("cue", step.cue).object();
    });
}

QList<TaskStep> stepsFrom(const QJsonArray &list)
{
    QList<TaskStep> steps;
    for (const QJsonValue &step : list)
        steps.append({.id = {step[QLatin1String{"id"}].toString()},
            .words = step[QLatin1String{"words"}].toString(),
            .cue = step[QLatin1String{"cue"}].toString()});
    return steps;
}

QJsonObject mapFrom(const PromptLevels &levels)
{
    QJsonObject map;
    for (auto level = levels.begin(); level != levels.end(); ++level)
        map.insert(level.key().text, toText(level.value()));
    return map;
}

PromptLevels levelsFrom(const QJsonObject &map)
{
    PromptLevels levels;
    for (auto level = map.begin(); level != map.end(); ++level)
        if (const auto prompt = promptFromText(level->toString())) levels.insert({level.key()}, *prompt);
    return levels;
}

QJsonObject fieldsOf(const Task &task)
{
    return FieldList{}
        .add("person", task.person)
        .add("name", task.name)
        .add("madeFrom", task.madeFrom)
        .add("steps", listFrom(task.steps))
        .add("to", task.to)
        .object();
}

QJsonObject fieldsOf(const Trial &trial)
{
    QJsonObject fields = FieldList{}
                             .add("person", trial.person)
                             .add("task", trial.task)
                             .add("visit", trial.visit)
                             .add("by", trial.by)
                             .add("at", std::optional{trial.at})
                             .object();
    if (!trial.levels.isEmpty()) fields.insert(QStringLiteral("levels"), mapFrom(trial.levels));
    return fields;
}

} // namespace alongside
