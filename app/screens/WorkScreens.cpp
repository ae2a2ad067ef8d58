// SPDX-License-Identifier: Apache-2.0
#include "app/screens/WorkScreens.h"

#include "app/screens/lock/TabletSession.h"
#include "app/store/AttendanceMarker.h"
#include "app/store/CoachStore.h"
#include "app/store/VisitWriter.h"
#include "app/store/WrittenDrafts.h"

namespace alongside {

namespace {

/// Long enough that reading everyone does not delay the first picture of the register, too short to be noticed.
constexpr std::chrono::milliseconds afterFirstPicture{150};

/// The kinds of record that the list of people shows something of.
const QSet<QString> &listed()
{
    static const QSet<QString> kinds{QStringLiteral("Person"), QStringLiteral("Face"), QStringLiteral("Expectation"),
        QStringLiteral("Pause"), QStringLiteral("Site"), QStringLiteral("WorkStream"), QStringLiteral("Employer")};
    return kinds;
}

/// The kinds of record that concerns depend on.
const QSet<QString> &guarded()
{
    static const QSet<QString> kinds{QStringLiteral("Concern"), QStringLiteral("ConcernOutcome"),
        QStringLiteral("ConcernSeal"), QStringLiteral("Rule"), QStringLiteral("Coach")};
    return kinds;
}

/// The kinds of record that referrals show something of.
const QSet<QString> &referred()
{
    static const QSet<QString> kinds{
        QStringLiteral("Referral"), QStringLiteral("Decision"), QStringLiteral("Consent"), QStringLiteral("Person")};
    return kinds;
}

/// The kinds of record that reassessments show something of.
const QSet<QString> &interviewed()
{
    static const QSet<QString> kinds{QStringLiteral("Questionnaire"), QStringLiteral("Reassessment"),
        QStringLiteral("Answer"), QStringLiteral("Person")};
    return kinds;
}

/// The kinds of record that a campaign is counted from.
const QSet<QString> &counted()
{
    static const QSet<QString> kinds{QStringLiteral("Campaign"), QStringLiteral("Invitation"),
        QStringLiteral("Questionnaire"), QStringLiteral("Reassessment"), QStringLiteral("Answer"),
        QStringLiteral("Person"), QStringLiteral("Expectation"), QStringLiteral("Site"), QStringLiteral("Coach")};
    return kinds;
}

/// The kinds of record that the board is counted from.
const QSet<QString> &onTheBoard()
{
    static const QSet<QString> kinds{QStringLiteral("Person"), QStringLiteral("Placement"),
        QStringLiteral("Expectation"), QStringLiteral("Pause"), QStringLiteral("Site"), QStringLiteral("WorkStream"),
        QStringLiteral("Earnings"), QStringLiteral("Visit"), QStringLiteral("Reassessment"), QStringLiteral("Rule"),
        QStringLiteral("Coach")};
    return kinds;
}

/// The kinds of record that changes show something of.
const QSet<QString> &turned()
{
    static const QSet<QString> kinds{QStringLiteral("Change"), QStringLiteral("ChangeNotice"), QStringLiteral("Person"),
        QStringLiteral("Placement"), QStringLiteral("PlacementChange"), QStringLiteral("Site"),
        QStringLiteral("WorkStream"), QStringLiteral("Coach")};
    return kinds;
}

/// The kinds of record that notes, tasks and earnings show something of.
const QSet<QString> &written()
{
    static const QSet<QString> kinds{QStringLiteral("Note"), QStringLiteral("Task"), QStringLiteral("Trial"),
        QStringLiteral("Visit"), QStringLiteral("Attendance"), QStringLiteral("Earnings"), QStringLiteral("Benefit"),
        QStringLiteral("Rule"), QStringLiteral("Placement")};
    return kinds;
}

/// The kinds of record that the visits show something of.
const QSet<QString> &visited()
{
    static const QSet<QString> kinds{QStringLiteral("Visit"), QStringLiteral("Note"), QStringLiteral("Action"),
        QStringLiteral("Person"), QStringLiteral("Coach"), QStringLiteral("Attachment")};
    return kinds;
}

} // namespace

WorkScreens::WorkScreens(const WorkParts &parts, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{parts.file, parts.schema, parts.clock, parts.session},
      m_register{parts, m_writer}, m_people{parts, m_writer}, m_placements{parts, m_writer}, m_visits{parts, m_writer,
                                                                                                 *m_register.taps()},
      m_personWork{parts, m_writer}, m_wordFinder{parts, m_writer}, m_task{parts, m_writer}, m_interviews{parts,
                                                                                                 m_writer},
      m_campaign{parts, m_writer}, m_board{parts}, m_changes{parts, m_writer}, m_referrals{parts, m_writer},
      m_headCount{parts}, m_conflict{parts, m_writer}, m_held{parts}, m_concerns{parts, m_writer}, m_syncScreen{parts}
{
    connect(&m_writer, &CoachWriter::committed, &parts.sync, &SyncScheduler::noteLocalChange);
    connect(&m_register, &RegisterScreen::saved, &m_headCount, &HeadCountScreen::readAgain);
    connect(&parts.session, &TabletSession::signedIn, this, &WorkScreens::startForCoach);
    connect(m_people.person()->face(), &FaceScreen::saved, this, &WorkScreens::readAgain);
    connect(m_people.person(), &PersonScreen::saved, this, [this] {
        if (!m_parts.session.isLocked()) readAgain(); // startForCoach reads it
    });
    connect(&m_conflict, &ConflictScreen::settled, this, &WorkScreens::readAgain);
    connect(m_people.person(), &PersonScreen::changed, this,
        [this] { m_visits.showPerson(m_people.person()->personId()); });
    connect(m_people.person(), &PersonScreen::changed, this,
        [this] { m_placements.showPerson(m_people.person()->personId()); });
    connect(m_people.person(), &PersonScreen::changed, this,
        [this] { m_referrals.showPerson(m_people.person()->personId()); });
    connect(&m_placements, &PlacementsScreen::saved, this, &WorkScreens::readAgain);
    connect(&m_changes, &ChangesScreen::saved, this, &WorkScreens::readAgain);
    connect(m_people.person(), &PersonScreen::changed, this,
        [this] { m_personWork.follow(m_people.person()->personId()); });
    connect(m_visits.visit(), &VisitEditor::written, m_personWork.notes(), &PersonNotes::readAgain);
    connect(m_visits.visit(), &VisitEditor::written, &m_wordFinder, &WordFinder::readAgain);
    // What is booked stands above the start of a review; the last letters of a booking are sealed when its sheet
    // closes.
    connect(m_campaign.invitation(), &InvitationEditor::written, &m_interviews, &InterviewsScreen::changed);
    connect(&m_task, &TaskScreen::written, m_visits.tasks(), &PersonTasks::readAgain);
    connect(&m_task, &TaskScreen::written, m_personWork.tasks(), &PersonTasks::readAgain);
    followSync(parts.sync);
    sealDrafts();
    m_rest.setSingleShot(true);
    m_rest.setInterval(afterFirstPicture);
    connect(&m_rest, &QTimer::timeout, this, &WorkScreens::readRest);
    m_minute.setInterval(std::chrono::minutes{1});
    connect(&m_minute, &QTimer::timeout, this, &WorkScreens::passMinute);
    m_minute.start();
}

void WorkScreens::sealDrafts()
{
    const auto seal = [&schema = m_parts.schema, &clock = m_parts.clock, &ids = m_parts.ids](
                          Database &database) -> Result<int> {
        const Result<int> marks = AttendanceMarker::sealAll(database, schema, clock);
        if (!marks) return marks;
        const Result<int> visits = VisitWriter::sealAll(database, schema, clock, ids);
        if (!visits) return visits;
        const Result<int> written = sealWrittenDrafts(database, schema, clock, ids);
        return written ? *marks + *visits + *written : written;
    };
    whenDone(m_parts.file.writer().run(DatabaseThread::Urgency::Tap, seal), this, [this](const Result<int> &sealed) {
        if (!sealed || *sealed == 0) return; // they stay drafts, or there were none
        m_parts.sync.noteLocalChange();
        readDay();
        if (m_parts.session.isLocked()) return; // startForCoach reads it
        m_visits.readAgain();
        readWritten();
    });
}

void WorkScreens::passMinute()
{
    readDay();
    m_visits.tick();
    m_interviews.tick();
}

void WorkScreens::followSync(SyncScheduler &sync)
{
    connect(&sync, &SyncScheduler::statusChanged, this, &WorkScreens::showStatus);
    connect(&sync, &SyncScheduler::recordsChanged, this, &WorkScreens::readChanged);
    showStatus();
}

void WorkScreens::showStatus()
{
    m_syncChip.show(m_parts.sync.status(), m_parts.clock.today());
    m_concerns.noteSync();
}

void WorkScreens::startForCoach()
{
    m_register.startForCoach();
    m_placements.startForCoach();
    m_visits.startForCoach();
    m_task.shut();
    m_interviews.startForCoach();
    m_campaign.startForCoach();
    m_board.startForCoach();
    m_changes.startForCoach();
    m_referrals.startForCoach();
    m_wordFinder.startForCoach();
    m_headCount.startForCoach();
    m_people.person()->close();
    m_people.setSearchText({});
    m_rest.start();
}

void WorkScreens::readRest()
{
    m_visits.readAgain();
    m_people.readAgain();
    m_personWork.readAgain();
    m_concerns.readAgain();
    m_syncScreen.readAgain();
}

void WorkScreens::readDay()
{
    if (m_parts.session.isLocked()) return; // startForCoach reads it
    m_register.readAgain();
    m_headCount.readAgain();
}

void WorkScreens::readAgain()
{
    refreshHolder();
    readDay();
    m_visits.readAgain();
    m_people.readAgain();
    readWritten();
    m_interviews.readAgain();
    m_campaign.readAgain();
    m_board.readAgain();
    m_changes.readAgain();
    m_referrals.readAgain();
    m_held.readAgain();
    m_concerns.readAgain();
    m_syncScreen.readAgain();
}

void WorkScreens::readWritten()
{
    m_personWork.readAgain();
    m_task.readAgain();
    m_wordFinder.readAgain();
}

/// Everyone is read again only where the list of people says something of it: most of what arrives are marks.
void WorkScreens::readChanged(const QStringList &types)
{
    if (m_parts.session.isLocked()) return; // startForCoach reads it
    const QSet<QString> changed{types.begin(), types.end()};
    if (changed.contains(QStringLiteral("Coach"))) refreshHolder();
    readDay();
    if (changed.intersects(visited())) m_visits.readAgain();
    if (changed.intersects(written())) readWritten();
    if (changed.intersects(listed()))
        m_people.readAgain();
    else
        m_people.person()->readAgain();
    if (changed.intersects(interviewed())) m_interviews.readAgain();
    if (changed.intersects(counted())) m_campaign.readAgain();
    if (changed.intersects(onTheBoard())) m_board.readAgain();
    if (changed.intersects(turned())) m_changes.readAgain();
    if (changed.intersects(referred())) m_referrals.readAgain();
    if (changed.intersects(guarded())) m_concerns.readAgain();
    m_conflict.readAgain();
    m_syncScreen.readAgain();
}

/// What the coach may see can arrive, or change, with a sync.
void WorkScreens::refreshHolder()
{
    const auto coach = CoachStore{m_parts.file.reader()}.find(CoachId{m_parts.session.coachId()});
    if (!coach || !*coach) return; // not here yet: the name of the key file stands
    const QStringList &roles = (*coach)->roles;
    m_parts.session.setHolder(
        {.coachId = (*coach)->id.text, .name = (*coach)->name, .roles = {roles.begin(), roles.end()}});
}

} // namespace alongside
