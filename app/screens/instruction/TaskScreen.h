// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/charts/ChartColumns.h"
#include "app/screens/instruction/StepRows.h"
#include "app/screens/instruction/TaskEditor.h"
#include "app/screens/instruction/TrialKeeper.h"

namespace alongside {

/// One task: its steps, the help that each takes in this trial, what it took last time, and how help fades over weeks.
/// A level that is shown is on disk.
class TaskScreen : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(alongside::StepRows *steps READ steps CONSTANT)
    Q_PROPERTY(QStringList levels READ levels NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(QString trialSentence READ trialSentence NOTIFY changed)
    Q_PROPERTY(QString lastSentence READ lastSentence NOTIFY changed)
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed)
    Q_PROPERTY(bool practised READ isPractised NOTIFY changed)
    Q_PROPERTY(bool editing READ isEditing WRITE setEditing NOTIFY changed)
    Q_PROPERTY(alongside::TaskEditor *editor READ editor CONSTANT)
    Q_PROPERTY(alongside::ChartColumns *fading READ fading CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    static constexpr int fadingWeeks = 13;

    TaskScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    void open(const QString &taskId);
    void readAgain();
    /// What is touched and typed is sealed, and the page goes.
    void close();
    /// Another coach holds the tablet. What was touched was sealed when it locked.
    void shut();

    bool isOpen() const { return !m_task.id.isEmpty(); }
    /// "Wash a car".
    QString title() const { return m_task.name; }
    /// Whose task it is.
    QString subtitle() const { return m_calledName; }
    StepRows *steps() { return &m_steps; }
    /// "On their own"…, least help first.
    QStringList levels() const;
    /// Place of the step whose level is asked for; -1: every step has its level.
    int current() const { return m_current; }
    /// "This trial: 3 of 8 steps, since 10:42".
    QString trialSentence() const;
    /// "Last time, Wed 18 Nov: 5 of 8 steps alone"; empty: there was none.
    QString lastSentence() const;
    bool isBegun() const { return m_trials.trial().has_value(); }
    bool isPractised() const { return m_task.isPractised(); }
    bool isEditing() const { return m_isEditing; }
    void setEditing(bool editing);
    TaskEditor *editor() { return &m_editor; }
    /// How help with the steps fades, week by week.
    ChartColumns *fading() { return &m_fading; }
    /// What has just been done, where nothing else shows it.
    QString notice() const { return m_notice; }
    QString problem() const { return m_problem; }

    /// Another step is asked for.
    Q_INVOKABLE void choose(int place);
    /// How much help that step took; the same level again takes it away.
    Q_INVOKABLE void note(int place, int level);
    /// This trial is done; the next touch begins another.
    Q_INVOKABLE void beginAnew();

Q_SIGNALS:
    void changed();
    /// On disk.
    void written();

private:
    void showTask(const Task &task);
    void showSteps();
    void goToNext();
    std::optional<Prompt> levelAt(int place) const;
    VisitId visitNow() const;
    void say(const QString &problem);

    WorkParts m_parts;
    CoachWriter &m_writer;
    Task m_task;
    QString m_calledName, m_notice, m_problem;
    int m_current = -1;
    bool m_isEditing = false;
    StepRows m_steps;
    ChartColumns m_fading;
    TrialKeeper m_trials;
    TaskEditor m_editor;
};

} // namespace alongside
