// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/conflicts/ConflictScreen.h"
#include "app/screens/headcount/HeadCountScreen.h"
#include "app/screens/held/HeldScreen.h"
#include "app/screens/people/PeopleScreen.h"
#include "app/screens/register/RegisterScreen.h"
#include "app/screens/sync/SyncChip.h"
#include "app/screens/sync/SyncScreen.h"
#include "app/screens/visits/VisitsScreen.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// The screens behind the lock. Made when the tablet's file is first opened, kept while the screen is locked.
class WorkScreens : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the tablet")
    Q_PROPERTY(alongside::RegisterScreen *registerScreen READ registerScreen CONSTANT)
    Q_PROPERTY(alongside::PeopleScreen *people READ people CONSTANT)
    Q_PROPERTY(alongside::VisitsScreen *visits READ visits CONSTANT)
    Q_PROPERTY(alongside::HeadCountScreen *headCount READ headCount CONSTANT)
    Q_PROPERTY(alongside::ConflictScreen *conflict READ conflict CONSTANT)
    Q_PROPERTY(alongside::HeldScreen *held READ held CONSTANT)
    Q_PROPERTY(alongside::SyncChip *syncChip READ syncChip CONSTANT)
    Q_PROPERTY(alongside::SyncScreen *syncScreen READ syncScreen CONSTANT)

public:
    explicit WorkScreens(const WorkParts &parts, QObject *parent = nullptr);

    /// Reads everything that is shown again.
    void readAgain();
    /// Records of these kinds arrived from the service. Behind the lock nothing is read: the next coach's start does.
    void readChanged(const QStringList &types);
    /// Another coach holds the tablet.
    void startForCoach();

    RegisterScreen *registerScreen() { return &m_register; }
    PeopleScreen *people() { return &m_people; }
    VisitsScreen *visits() { return &m_visits; }
    HeadCountScreen *headCount() { return &m_headCount; }
    /// What needs a decision, one matter at a time.
    ConflictScreen *conflict() { return &m_conflict; }
    /// What the service could not take, for a supervisor.
    HeldScreen *held() { return &m_held; }
    SyncChip *syncChip() { return &m_syncChip; }
    SyncScreen *syncScreen() { return &m_syncScreen; }

private:
    /// What somebody was typing when the app ended becomes part of its mark, or of its visit.
    void sealDrafts();
    void followSync(SyncScheduler &sync);
    void showStatus();
    void readDay();
    /// A minute has passed.
    void passMinute();
    void readRest();
    void refreshHolder();

    WorkParts m_parts;
    CoachWriter m_writer;
    QTimer m_rest; // what is not the register is read after its first picture
    QTimer m_minute; // who must be rung, and which day it is
    RegisterScreen m_register;
    PeopleScreen m_people;
    VisitsScreen m_visits;
    HeadCountScreen m_headCount;
    ConflictScreen m_conflict;
    HeldScreen m_held;
    SyncChip m_syncChip;
    SyncScreen m_syncScreen;
};

} // namespace alongside
