// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/earnings/EarningsScreen.h"
#include "app/screens/instruction/PersonTasks.h"
#include "app/screens/notes/PersonNotes.h"

namespace alongside {

/// What coaches write and count about the person whose page is open: notes, tasks, attendance as a chart.
class PersonWork : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(bool allowed READ isAllowed NOTIFY changed)
    Q_PROPERTY(alongside::PersonNotes *notes READ notes CONSTANT)
    Q_PROPERTY(alongside::PersonTasks *tasks READ tasks CONSTANT)
    Q_PROPERTY(alongside::ChartColumns *attendance READ attendance CONSTANT)
    Q_PROPERTY(alongside::EarningsScreen *earnings READ earnings CONSTANT)

public:
    PersonWork(const WorkParts &parts, CoachWriter &writer, QObject *parent = nullptr);

    /// Empty: of nobody.
    void show(const QString &personId);
    /// As show, where it is about somebody else than before.
    void follow(const QString &personId);
    void readAgain()
    {
        m_earnings.forgetMargins();
        show(m_personId);
    }

    /// By role, and only while this tablet has had contact.
    bool isAllowed() const;
    PersonNotes *notes() { return &m_notes; }
    PersonTasks *tasks() { return &m_tasks; }
    ChartColumns *attendance() { return &m_attendance; }
    /// What they earn, and what they get.
    EarningsScreen *earnings() { return &m_earnings; }

Q_SIGNALS:
    void changed();

private:
    WorkParts m_parts;
    QString m_personId;
    PersonNotes m_notes;
    PersonTasks m_tasks;
    ChartColumns m_attendance;
    EarningsScreen m_earnings;
};

} // namespace alongside
