// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// A task in a list, or a template.
struct TaskLine {
    QString taskId, name, detail;
    bool isPractised = true;
    bool operator==(const TaskLine &) const = default;
};

/// Tasks. Roles: taskId, name, detail ("Wed 18 Nov: 5 of 8 steps alone"), isPractised.
class TaskRows : public LineModel<TaskLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonTasks")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit TaskRows(QObject *parent = nullptr);

    void show(QList<TaskLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
