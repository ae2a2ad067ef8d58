// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/Typing.h"
#include "app/screens/WorkParts.h"
#include "app/store/TaskWriter.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// The steps of a task while they are being written: a new one, or one of them changed.
class TaskEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a TaskScreen")
    Q_PROPERTY(QString editedStep READ editedStep NOTIFY changed)
    Q_PROPERTY(QString stepWords READ stepWords NOTIFY changed)
    Q_PROPERTY(QString stepCue READ stepCue NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
    Q_PROPERTY(bool full READ isFull NOTIFY changed)

public:
    TaskEditor(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    void open(const Task &task);
    /// The task as it is by now.
    void follow(const Task &task);
    /// What is typed becomes part of the task.
    void seal();
    void close();

    /// The step that is being changed; empty: a new one is written.
    QString editedStep() const { return m_editedStep.text; }
    /// As they are being typed, otherwise as they are stored.
    QString stepWords() const;
    QString stepCue() const;
    /// "Saved 10:42" once all that is typed is on disk.
    QString saved() const;
    /// No more steps fit.
    bool isFull() const { return m_editedStep.isEmpty() && m_task.steps.size() >= mostSteps; }

    Q_INVOKABLE void typeWords(const QString &text);
    Q_INVOKABLE void typeCue(const QString &text);
    /// The step is done with: it stands in the task, and the next one can be written.
    Q_INVOKABLE void addStep();
    /// Empty: a new one.
    Q_INVOKABLE void editStep(const QString &stepId);
    Q_INVOKABLE void removeStep(const QString &stepId);
    Q_INVOKABLE void moveStepUp(const QString &stepId);
    Q_INVOKABLE void keepAsTemplate();
    /// It is not practised any more.
    Q_INVOKABLE void endPractice();
    Q_INVOKABLE void practiseAgain();

Q_SIGNALS:
    void changed();
    /// On disk.
    void written(const alongside::Task &task);
    /// What was typed is part of the task.
    void sealed();
    void failed(const alongside::Error &error);
    /// Of a task that was open before.
    void failedEarlier(const alongside::Error &error);
    void templateKept();

private:
    QString storedText(int field) const;
    template <typename Change> void write(Change change);

    WorkParts m_parts;
    CoachWriter &m_writer;
    Task m_task;
    StepId m_editedStep;
    Typing m_typing;
};

} // namespace alongside
