// SPDX-License-Identifier: Apache-2.0
#include "app/screens/instruction/TaskRows.h"

namespace alongside {

TaskRows::TaskRows(QObject *parent)
    : LineModel{{{"taskId", [](const TaskLine &line) { return QVariant{line.taskId}; }},
                    {"name", [](const TaskLine &line) { return QVariant{line.name}; }},
                    {"detail", [](const TaskLine &line) { return QVariant{line.detail}; }},
                    {"isPractised", [](const TaskLine &line) { return QVariant{line.isPractised}; }}},
        parent}
{
}

void TaskRows::show(QList<TaskLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
