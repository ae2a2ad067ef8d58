// SPDX-License-Identifier: Apache-2.0
#include "app/store/TaskStore.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/Journey.h"

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
};

namespace {

const QString pin = EnrolledFolder::hicksPin;

QString name(const char *text) { return QString::fromUtf8(text); }

/// Into sight first: whatever has the focus is.
[[nodiscard]] bool show(Journey &coach, const char *what)
{
    if (!coach.waitFor([&] { return coach.item(name(what)) != nullptr; })) return false;
    coach.item(name(what))->forceActiveFocus(Qt::TabFocusReason);
    return true;
}
[[nodiscard]] bool tap(Journey &coach, const char *what) { return show(coach, what) && coach.tap(name(what)); }
[[nodiscard]] bool type(Journey &coach, const char *what, const char *words)
{
    return show(coach, what) && coach.type(name(what), name(words));
}

/// M. Hicks on Aisha's page, and a task of two steps.
[[nodiscard]] bool beginTask(Journey &coach)
{
    coach.screens().openPerson(givenDay::id(name("Aisha")));
    return tap(coach, "newTask") && type(coach, "newTaskName", "wash a car") && tap(coach, "beginTask")
        && coach.reads(name("The next step")) && type(coach, "stepWords", "fill the bucket") && tap(coach, "addStep")
        && coach.reads(name("1. fill the bucket")) && type(coach, "stepWords", "rinse") && tap(coach, "addStep")
        && coach.reads(name("2. rinse")) && tap(coach, "editTask");
}

TaskScreen &taskOf(Journey &coach) { return *coach.screens().work()->task(); }

} // namespace

void TeachingJourney::teachesATaskFromItsNameToItsFirstTrial()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(beginTask(coach));

    QVERIFY(tap(coach, "level2")); // the first step is asked for
    QVERIFY(coach.reads(name("Words")));
    QVERIFY(coach.waitFor([&] { return taskOf(coach).current() == 1; }));
    QVERIFY(tap(coach, "level0"));
    QVERIFY(coach.waitFor([&] { return taskOf(coach).current() == -1; }));
    QVERIFY(coach.reads(name("Help with the steps, 1 week")));
    QVERIFY(tap(coach, "closeTask"));

    QVERIFY(coach.reads(name("Fri 20 Nov: 1 of 2 steps alone")));
}

void TeachingJourney::goesOnWithATrialAfterARestart()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(beginTask(coach));
    QVERIFY(tap(coach, "level3"));
    QVERIFY(coach.waitFor([&] { return taskOf(coach).current() == 1; }));

    coach.restart();
    QVERIFY(coach.signIn(0, pin));
    coach.screens().openPerson(givenDay::id(name("Aisha")));
    QVERIFY(tap(coach, "task0"));

    QVERIFY(coach.reads(name("This trial: 1 of 2 steps, since 09:00")));
    QVERIFY(tap(coach, "step0")); // the other step first: two touches
    QVERIFY(tap(coach, "level0"));
    QVERIFY(coach.reads(name("On their own")));
}

void TeachingJourney::writesANoteAndFindsItsWords()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.screens().openPerson(givenDay::id(name("Aisha")));

    QVERIFY(type(coach, "personNote", "new bus from monday"));
    QVERIFY(coach.reads(name("Saved 09:00")));
    QVERIFY(tap(coach, "railPeople")); // the field is left
    QVERIFY(coach.waitFor([&] { return coach.screens().work()->personWork()->notes()->notes()->count() == 1; }));
    coach.screens().findNotes({});
    QVERIFY(type(coach, "noteSearch", "mon"));

    QVERIFY(coach.reads(name("new bus from monday")));
    QVERIFY(tap(coach, "foundNote0"));
    QCOMPARE(coach.screens().page(), TabletScreens::Page::People);
}

void TeachingJourney::plansTheNextVisitOnAnyDay()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.screens().startVisit(givenDay::id(name("Aisha")));
    QVERIFY(coach.reads(name("Visit with Aisha")));

    QVERIFY(tap(coach, "nextOnAnyDay"));
    QVERIFY(tap(coach, "laterMonth"));
    QVERIFY(tap(coach, "day9"));

    QVERIFY(coach.reads(name("Next visit: Wednesday 9 December")));
    coach.screens().work()->visits()->visit()->planOn(name("2026-11-20"));
    QVERIFY(coach.reads(name("The next visit comes after this one: choose a later day.")));
}

} // namespace alongside

QTEST_MAIN(alongside::TeachingJourney)
#include "tst_Teaching.moc"
