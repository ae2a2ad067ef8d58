// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/screens/charts/ChartColumns.h"
#include "app/screens/instruction/PersonFading.h"
#include "app/screens/instruction/TaskRows.h"
#include "app/store/TaskWriter.h"

#include <QObject>
#include <QtQmlIntegration>

#include <memory>

namespace alongside {

/// The tasks that one person is learning, a new one, and what support their work takes.
class PersonTasks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonWork")
    Q_PROPERTY(alongside::TaskRows *tasks READ tasks CONSTANT)
    Q_PROPERTY(alongside::TaskRows *templates READ templates CONSTANT)
    Q_PROPERTY(alongside::ChartColumns *support READ support CONSTANT)
    Q_PROPERTY(alongside::PersonFading *fading READ fading CONSTANT)
    Q_PROPERTY(QString newName READ newName NOTIFY changed)
    Q_PROPERTY(QString newNameSaved READ newNameSaved NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    static constexpr int supportWeeks = 13;

    PersonTasks(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Empty: of nobody.
    void show(const QString &personId);
    void readAgain();

    TaskRows *tasks() { return &m_tasks; }
    /// What a task can begin with.
    TaskRows *templates() { return &m_templates; }
    ChartColumns *support() { return &m_support; }
    PersonFading *fading() { return &m_fading; }
    /// As it is being typed, and "Saved 10:42" once all of it is on disk.
    QString newName() const { return m_typing.text(int(TaskDraftField::Name)); }
    QString newNameSaved() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void typeName(const QString &text);
    /// A task of the name that was typed.
    Q_INVOKABLE void begin();
    /// A task with a template's steps.
    Q_INVOKABLE void beginFrom(const QString &templateId);

Q_SIGNALS:
    void changed();
    /// On disk: to be opened.
    void begun(const QString &taskId);

private:
    bool isAllowed() const;
    static TaskLine lineOf(const PersonFading::Tried &tried);
    void readTasks();
    void readSupport();
    void end(const Task &made);
    void say(const QString &problem);

    WorkParts m_parts;
    CoachWriter &m_writer;
    PersonId m_person;
    QString m_problem;
    std::shared_ptr<Task> m_made = {}; // what the writer makes of the name; read once it has answered
    Typing m_typing;
    TaskRows m_tasks;
    TaskRows m_templates;
    ChartColumns m_support;
    PersonFading m_fading;
};

} // namespace alongside
