// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/VisitFields.h"
#include "app/store/TaskStore.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/SixLooks.h"

#include <QTest>

namespace alongside {

/// Teaching a task, and notes, through the real interface.
class TeachingJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void teachesATaskFromItsNameToItsFirstTrial();
    void goesOnWithATrialAfterARestart();
    void writesANoteAndFindsItsWords();
    void plansTheNextVisitOnAnyDay();
    void beginsSomebodyElsesTaskFromKeptSteps();
    void showsLastTimesHelpBesideEachStep();
    void showsHowSupportFades();
};

namespace {

const QString pin = EnrolledFolder::hicksPin;

QString name(const char *text) { return QString::fromUtf8(text); }

/// M. Hicks on Aisha's page, and a task of two steps.
[[nodiscard]] bool beginTask(Journey &coach)
{
    coach.screens().openPerson(givenDay::id(name("Aisha")));
    return coach.reach("newTask") && coach.write("newTaskName", "wash a car") && coach.reach("beginTask")
        && coach.reads(name("The next step")) && coach.write("stepWords", "fill the bucket") && coach.reach("addStep")
        && coach.reads(name("1. fill the bucket")) && coach.write("stepWords", "rinse") && coach.reach("addStep")
        && coach.reads(name("2. rinse")) && coach.reach("editTask");
}

/// Shan's nine hours a week at a nursery since the summer, and less support with each month.
QList<Record> weeksAtTheNursery()
{
    const PersonId shan{givenDay::id(name("Shan"))};
    const Placement nursery{.id = {givenDay::id(name("nursery"))},
        .person = shan,
        .kind = name("permittedWork"),
        .from = {2026, 3, 2},
        .terms = {.weeklyMinutes = 9 * 60}};
    const Expectation days{.id = {givenDay::id(name("nursery days"))},
        .person = shan,
        .site = {givenDay::id(name("Goscote Centre"))},
        .pattern = *WeeklyPattern::fromText(name("Thu am, Fri am")),
        .from = nursery.from,
        .placement = nursery.id};
    QList<Record> all{
        {kind::placement, nursery.id.text, 3, fieldsOf(nursery)}, {kind::expectation, days.id.text, 3, fieldsOf(days)}};
    for (int week = 0; week < 13; ++week) {
        const QDate friday = givenDay::friday.addDays(-7 * week);
        for (const QDate day : {friday, friday.addDays(-1)}) {
            const AttendanceMark mark{
                .key = {shan, day, Session::Morning}, .placement = nursery.id, .code = name("present")};
            const Operation made = making(kind::attendance, {}, fieldsOf(mark));
            all.append({kind::attendance, made.id, 3, made.set});
        }
        Visit visit{.id = {givenDay::id(name("visit of ") + friday.toString())},
            .person = shan,
            .coach = {givenDay::id(name("M. Hicks"))},
            .day = friday};
        visit.minutes.set(Support::OnJob, 45 + 30 * (week / 4));
        all.append({kind::visit, visit.id.text, 3, fieldsOf(visit)});
    }
    return all;
}

TaskScreen &taskOf(Journey &coach) { return *coach.screens().work()->task(); }

} // namespace

void TeachingJourney::teachesATaskFromItsNameToItsFirstTrial()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(beginTask(coach));

    QVERIFY(coach.reach("level2")); // the first step is asked for
    QVERIFY(coach.reads(name("Words")));
    QVERIFY(coach.waitFor([&] { return taskOf(coach).current() == 1; }));
    QVERIFY(coach.reach("level0"));
    QVERIFY(coach.waitFor([&] { return taskOf(coach).current() == -1; }));
    QVERIFY(coach.reads(name("Help with the steps, 1 week")));
    QCOMPARE(SixLooks{coach}.of(name("task"), name("closeTask")), QString{});
    QVERIFY(coach.reach("closeTask"));

    QVERIFY(coach.reads(name("Fri 20 Nov: 1 of 2 steps alone")));
    QVERIFY(coach.reads(name("How help fades: wash a car"))); // on the person's page too
    QVERIFY(coach.reach("personFadingNumbers"));
    QVERIFY(coach.reads(name("Week of 16 November: 1 of 2 steps alone, 1 with a prompt, 0 with a hand")));
    QCOMPARE(SixLooks{coach}.of(name("fading"), name("personFadingNumbers")), QString{});
}

void TeachingJourney::goesOnWithATrialAfterARestart()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(beginTask(coach));
    QVERIFY(coach.reach("level3"));
    QVERIFY(coach.waitFor([&] { return taskOf(coach).current() == 1; }));

    coach.restart();
    QVERIFY(coach.signIn(0, pin));
    coach.screens().openPerson(givenDay::id(name("Aisha")));
    QVERIFY(coach.reach("task0"));

    QVERIFY(coach.reads(name("This trial: 1 of 2 steps, since 09:00")));
    QVERIFY(coach.reach("step0")); // the other step first: two touches
    QVERIFY(coach.reach("level0"));
    QVERIFY(coach.reads(name("On their own")));
}

void TeachingJourney::writesANoteAndFindsItsWords()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.screens().openPerson(givenDay::id(name("Aisha")));

    QVERIFY(coach.write("personNote", "new bus from monday"));
    QVERIFY(coach.reads(name("Saved 09:00")));
    QVERIFY(coach.reach("railPeople")); // the field is left
    QVERIFY(coach.waitFor([&] { return coach.screens().work()->personWork()->notes()->notes()->count() == 1; }));
    coach.screens().findNotes({});
    QVERIFY(coach.write("noteSearch", "mon"));

    QVERIFY(coach.reads(name("new bus from monday")));
    QCOMPARE(SixLooks{coach}.of(name("notes-found"), name("finding0")), QString{});
    QVERIFY(coach.reach("finding0"));
    QCOMPARE(coach.screens().page(), TabletScreens::Page::People);
}

void TeachingJourney::plansTheNextVisitOnAnyDay()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.screens().startVisit(givenDay::id(name("Aisha")));
    QVERIFY(coach.reads(name("Visit with Aisha")));

    QVERIFY(coach.reach("nextOnAnyDay"));
    QVERIFY(coach.reach("laterMonth"));
    QVERIFY(coach.reach("day9"));

    QVERIFY(coach.reads(name("Next visit: Wednesday 9 December")));
    coach.screens().work()->visits()->visit()->planOn(name("2026-11-20"));
    QVERIFY(coach.reads(name("The next visit comes after this one: choose a later day.")));
}

void TeachingJourney::beginsSomebodyElsesTaskFromKeptSteps()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(beginTask(coach));
    QVERIFY(coach.reach("editTask"));
    QVERIFY(coach.reach("keepAsTemplate"));
    QVERIFY(coach.waitFor([&] { return taskOf(coach).problem().isEmpty(); }));
    QVERIFY(coach.reach("closeTask"));

    coach.screens().openPerson(givenDay::id(name("Shan")));
    QVERIFY(coach.reach("newTask"));
    QVERIFY(coach.waitFor([&] { return coach.item(name("template0")) != nullptr; }));
    QCOMPARE(SixLooks{coach}.of(name("task-template"), name("template0")), QString{});
    QVERIFY(coach.reach("template0"));

    QVERIFY(coach.reads(name("1. fill the bucket")));
    QVERIFY(coach.reads(name("2. rinse")));
}

void TeachingJourney::showsLastTimesHelpBesideEachStep()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(beginTask(coach));
    QVERIFY(coach.reach("level2")); // with words
    QVERIFY(coach.waitFor([&] { return taskOf(coach).current() == 1; }));
    QVERIFY(coach.reach("level0"));
    QVERIFY(coach.waitFor([&] { return taskOf(coach).current() == -1; }));
    coach.clock().advance(std::chrono::hours{24});

    QVERIFY(coach.reach("newTrial"));

    QVERIFY(coach.waitFor([&] { return coach.item(name("stepLast0")) != nullptr; }));
    QVERIFY2(coach.item(name("stepLast0"))->property("text").toString().contains(name("Words")),
        qPrintable(coach.item(name("stepLast0"))->property("text").toString()));
    QCOMPARE(SixLooks{coach}.of(name("trial-last"), name("level0")), QString{});
}

void TeachingJourney::showsHowSupportFades()
{
    Journey coach{weeksAtTheNursery()};
    QVERIFY(coach.signIn(0, pin));
    coach.screens().openPerson(givenDay::id(name("Shan")));

    QVERIFY(coach.reach("supportNumbers"));
    QVERIFY(coach.reads(name("Week of 16 November: 5 minutes of support for each hour worked")));
    QVERIFY(coach.reads(name("Week of 24 August: 15 minutes of support for each hour worked")));
    QCOMPARE(SixLooks{coach}.of(name("support"), name("supportNumbers")), QString{});
    coach.item(name("support"))->forceActiveFocus(Qt::TabFocusReason); // column by column, without a finger
    QTest::keyClick(&coach.window(), Qt::Key_Right);
    QVERIFY(coach.waitFor([&] {
        return coach.item(name("support"))->property("words").toString().startsWith(name("Week of 24 August: 15"));
    }));
    QCOMPARE(SixLooks{coach}.of(name("support-chosen"), name("support")), QString{});
    QCOMPARE(SixLooks{coach}.of(name("attendance-weeks"), name("attendanceChart")), QString{});
}

} // namespace alongside

QTEST_MAIN(alongside::TeachingJourney)
#include "tst_Teaching.moc"
