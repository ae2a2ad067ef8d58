// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Task.h"
#include "app/domain/Trial.h"
#include "app/screens/charts/ChartColumns.h"

#include <QDate>
#include <QtQmlIntegration>

namespace alongside {

/// How help fades in the tasks that a person is learning, one of them at a time.
class PersonFading : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonTasks")
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(alongside::ChartColumns *chart READ chart CONSTANT)

public:
    static constexpr int weeks = 13;

    using QObject::QObject;

    /// A task, and every trial of it.
    struct Tried {
        Task task = {};
        QList<Trial> trials = {};
    };
    /// Of those that were tried the one that was chosen stays chosen while it is there.
    void show(const QList<Tried> &tried, QDate today);

    QStringList names() const;
    int chosen() const { return m_chosen; }
    /// Of the task that is chosen; empty: nothing was tried yet.
    QString name() const { return names().value(m_chosen); }
    ChartColumns *chart() { return &m_chart; }

    Q_INVOKABLE void choose(int task);

Q_SIGNALS:
    void changed();

private:
    QList<Tried> m_tried;
    QDate m_today;
    int m_chosen = 0;
    ChartColumns m_chart;
};

} // namespace alongside
