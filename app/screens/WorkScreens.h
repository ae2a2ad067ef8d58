// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/CoachWriter.h"
#include "app/screens/PersonWork.h"
#include "app/screens/board/BoardScreen.h"
#include "app/screens/campaign/CampaignScreen.h"
#include "app/screens/change/ChangesScreen.h"
#include "app/screens/concerns/ConcernsScreen.h"
#include "app/screens/conflicts/ConflictScreen.h"
#include "app/screens/headcount/HeadCountScreen.h"
#include "app/screens/held/HeldScreen.h"
#include "app/screens/instruction/TaskScreen.h"
#include "app/screens/interviews/InterviewsScreen.h"
#include "app/screens/notes/WordFinder.h"
#include "app/screens/people/PeopleScreen.h"
#include "app/screens/placements/PlacementsScreen.h"
#include "app/screens/referrals/ReferralsScreen.h"
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
    Q_PROPERTY(alongside::PlacementsScreen *placements READ placements CONSTANT)
    Q_PROPERTY(alongside::VisitsScreen *visits READ visits CONSTANT)
    Q_PROPERTY(alongside::PersonWork *personWork READ personWork CONSTANT)
    Q_PROPERTY(alongside::WordFinder *wordFinder READ wordFinder CONSTANT)
    Q_PROPERTY(alongside::TaskScreen *task READ task CONSTANT)
    Q_PROPERTY(alongside::InterviewsScreen *interviews READ interviews CONSTANT)
    Q_PROPERTY(alongside::CampaignScreen *campaign READ campaign CONSTANT)
    Q_PROPERTY(alongside::BoardScreen *board READ board CONSTANT)
    Q_PROPERTY(alongside::ChangesScreen *changes READ changes CONSTANT)
    Q_PROPERTY(alongside::ReferralsScreen *referrals READ referrals CONSTANT)
    Q_PROPERTY(alongside::HeadCountScreen *headCount READ headCount CONSTANT)
    Q_PROPERTY(alongside::ConflictScreen *conflict READ conflict CONSTANT)
    Q_PROPERTY(alongside::HeldScreen *held READ held CONSTANT)
    Q_PROPERTY(alongside::ConcernsScreen *concerns READ concerns CONSTANT)
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
    PlacementsScreen *placements() { return &m_placements; }
    VisitsScreen *visits() { return &m_visits; }
    /// Notes, tasks and charts of the person whose page is open.
    PersonWork *personWork() { return &m_personWork; }
    WordFinder *wordFinder() { return &m_wordFinder; }
    /// The task that is open.
    TaskScreen *task() { return &m_task; }
    /// Reassessments: everybody's, and the one that is open.
    InterviewsScreen *interviews() { return &m_interviews; }
    /// How far everybody's reassessment has got.
    CampaignScreen *campaign() { return &m_campaign; }
    /// What the service answers for, counted.
    BoardScreen *board() { return &m_board; }
    /// What closes, who moves, leaves or gets another coach.
    ChangesScreen *changes() { return &m_changes; }
    /// Everybody's referrals, and those of the person whose page is open.
    ReferralsScreen *referrals() { return &m_referrals; }
    HeadCountScreen *headCount() { return &m_headCount; }
    /// What needs a decision, one matter at a time.
    ConflictScreen *conflict() { return &m_conflict; }
    /// What the service could not take, for a supervisor.
    HeldScreen *held() { return &m_held; }
    /// Safeguarding: what the holder wrote, and what a lead reads.
    ConcernsScreen *concerns() { return &m_concerns; }
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
    /// Notes and tasks.
    void readWritten();
    void refreshHolder();

    WorkParts m_parts;
    CoachWriter m_writer;
    QTimer m_rest; // what is not the register is read after its first picture
    QTimer m_minute; // who must be rung, and which day it is
    RegisterScreen m_register;
    PeopleScreen m_people;
    PlacementsScreen m_placements;
    VisitsScreen m_visits;
    PersonWork m_personWork;
    WordFinder m_wordFinder;
    TaskScreen m_task;
    InterviewsScreen m_interviews;
    CampaignScreen m_campaign;
    BoardScreen m_board;
    ChangesScreen m_changes;
    ReferralsScreen m_referrals;
    HeadCountScreen m_headCount;
    ConflictScreen m_conflict;
    HeldScreen m_held;
    ConcernsScreen m_concerns;
    SyncChip m_syncChip;
    SyncScreen m_syncScreen;
};

} // namespace alongside
