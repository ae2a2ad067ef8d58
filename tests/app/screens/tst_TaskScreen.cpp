// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/TaskStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

/// Teaching somebody a task: steps are typed, trials touched, and both outlive the app.
class TaskScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesATaskOfANameAndOpensIt();
    void keepsANewNameOverARestart();
    void writesStepsOneAfterTheOther();
    void changesAStepThatIsTouched();
    void notesAStepWithOneTouchAndGoesOn();
    void showsOnlyWhatIsOnDisk();
    void showsLastTimesLevelBesideIt();
    void takesALevelBackWhenItIsTouchedAgain();
    void isOneMutationForATrialAndOneForItsLevels();
    void goesOnWithTheTrialOfTodayAfterARestart();
    void beginsAnewWhenTheLastTrialIsWhole();
    void countsFadingByWeek();
    void belongsToTheVisitThatGoesOn();
    void isClosedForTheNextCoach();
    void losesNoTouchOfAFastHand();
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(describe(result.error())));
    return *std::move(result);
}

/// A tablet on which M. Hicks teaches Shan.
class TeachingTablet : public ScreenTablet {
public:
    TeachingTablet() { screens->people()->person()->open(id("Shan")); }

    TaskScreen &task() { return *screens->task(); }
    PersonTasks &tasks() { return *screens->personWork()->tasks(); }
    QString begin(const char *name)
    {
        tasks().typeName(QString::fromUtf8(name));
        tasks().begin();
        settle();
        const QString made = stored().last().id.text;
        task().open(made);
        return made;
    }
    void addStep(const char *words)
    {
        task().editor()->typeWords(QString::fromUtf8(words));
        task().editor()->addStep();
        settle();
    }
    QString beginWithSteps()
    {
        const QString made = begin("Wash a car");
        for (const char *step : {"Fill the bucket", "Wash the roof", "Rinse"})
            addStep(step);
        task().setEditing(false);
        return made;
    }
    void note(int place, Prompt level)
    {
        task().note(place, int(level));
        settle();
    }
    QList<Task> stored() { return must(TaskStore{file->reader()}.ofPerson({id("Shan")})); }
    QList<Trial> trials() { return must(TaskStore{file->reader()}.trialsOf(stored().first().id)); }
    int mutationsOf(const QString &type)
    {
        int count = 0;
        for (const Mutation &mutation : must(Outbox{file->reader()}.waiting()))
            count += mutation.ops.first().type == type ? 1 : 0;
        return count;
    }
    QString levelWords(int place) { return task().steps()->lines().at(place).levelWords; }
};

} // namespace

void TaskScreenTest::makesATaskOfANameAndOpensIt()
{
    TeachingTablet tablet;
    QString opened;
    connect(&tablet.tasks(), &PersonTasks::begun, &tablet.tasks(), [&opened](const QString &task) { opened = task; });

    tablet.tasks().typeName(QStringLiteral("Wash a car"));
    QTRY_VERIFY(!tablet.tasks().newNameSaved().isEmpty());
    tablet.tasks().begin();
    tablet.settle();

    QCOMPARE(opened, tablet.stored().first().id.text);
    QCOMPARE(tablet.tasks().tasks()->lines().first().name, QStringLiteral("Wash a car"));
    QCOMPARE(tablet.tasks().tasks()->lines().first().detail, QStringLiteral("Not tried yet"));
    QCOMPARE(tablet.tasks().newName(), QString());
    tablet.tasks().begin(); // without a name
    QCOMPARE(tablet.tasks().problem(), QStringLiteral("First give the task a name."));
}

void TaskScreenTest::keepsANewNameOverARestart()
{
    TeachingTablet tablet;
    tablet.tasks().typeName(QStringLiteral("Wash a c"));
    QTRY_VERIFY(!tablet.tasks().newNameSaved().isEmpty());

    tablet.restart();
    tablet.screens->people()->person()->open(id("Shan"));

    QCOMPARE(tablet.tasks().newName(), QStringLiteral("Wash a c"));
    QVERIFY(tablet.stored().isEmpty());
}

void TaskScreenTest::writesStepsOneAfterTheOther()
{
    TeachingTablet tablet;
    tablet.begin("Wash a car");
    QVERIFY(tablet.task().isEditing()); // it has no steps

    tablet.task().editor()->typeWords(QStringLiteral("Fill the bucket"));
    tablet.task().editor()->typeCue(QStringLiteral("It is empty"));
    QTRY_COMPARE(tablet.task().editor()->saved(), QStringLiteral("Saved 09:00"));
    tablet.task().editor()->addStep();
    tablet.settle();
    tablet.addStep("Rinse");

    QCOMPARE(tablet.stored().first().steps.size(), 2);
    QCOMPARE(tablet.task().steps()->lines().first().cue, QStringLiteral("It is empty"));
    QCOMPARE(tablet.task().editor()->stepWords(), QString()); // ready for the next
    QCOMPARE(tablet.mutationsOf(kind::task), 3); // begun, and two steps
}

void TaskScreenTest::changesAStepThatIsTouched()
{
    TeachingTablet tablet;
    tablet.beginWithSteps();

    tablet.task().editor()->editStep(tablet.stored().first().steps.first().id.text);
    QCOMPARE(tablet.task().editor()->stepWords(), QStringLiteral("Fill the bucket"));
    tablet.task().editor()->typeWords(QStringLiteral("Fill it with warm water"));
    tablet.task().editor()->addStep();
    tablet.settle();

    QCOMPARE(tablet.stored().first().steps.size(), 3);
    QCOMPARE(tablet.stored().first().steps.first().words, QStringLiteral("Fill it with warm water"));
}

void TaskScreenTest::notesAStepWithOneTouchAndGoesOn()
{
    TeachingTablet tablet;
    tablet.beginWithSteps();
    QCOMPARE(tablet.task().current(), 0);

    tablet.note(0, Prompt::Verbal);

    QCOMPARE(tablet.levelWords(0), QStringLiteral("Words"));
    QCOMPARE(tablet.task().current(), 1);
    QCOMPARE(tablet.task().trialSentence(), QStringLiteral("This trial: 1 of 3 steps, since 09:00"));
    tablet.task().choose(2); // another one first: two touches
    tablet.note(2, Prompt::Independent);
    QCOMPARE(tablet.task().current(), 1);
    tablet.note(1, Prompt::Model);
    QCOMPARE(tablet.task().current(), -1);
}

void TaskScreenTest::showsOnlyWhatIsOnDisk()
{
    TeachingTablet tablet;
    tablet.beginWithSteps();

    tablet.task().note(0, int(Prompt::Verbal));

    QCOMPARE(tablet.levelWords(0), QString()); // on its way
    QTRY_COMPARE(tablet.levelWords(0), QStringLiteral("Words"));
    QCOMPARE(tablet.trials().size(), 1);
}

void TaskScreenTest::showsLastTimesLevelBesideIt()
{
    TeachingTablet tablet;
    tablet.beginWithSteps();
    tablet.note(0, Prompt::Verbal);
    tablet.note(1, Prompt::Independent);

    tablet.task().beginAnew();
    tablet.settle();

    QCOMPARE(tablet.levelWords(0), QString());
    QCOMPARE(tablet.task().steps()->lines().first().lastWords, QStringLiteral("Words"));
    QCOMPARE(tablet.task().lastSentence(), QStringLiteral("Last time, Fri 20 Nov: 1 of 3 steps alone"));
    QVERIFY(!tablet.task().isBegun());
}

void TaskScreenTest::takesALevelBackWhenItIsTouchedAgain()
{
    TeachingTablet tablet;
    tablet.beginWithSteps();
    tablet.note(0, Prompt::Verbal);

    tablet.note(0, Prompt::Verbal);

    QCOMPARE(tablet.levelWords(0), QString());
    QCOMPARE(tablet.task().current(), 0);
}

void TaskScreenTest::isOneMutationForATrialAndOneForItsLevels()
{
    TeachingTablet tablet;
    tablet.beginWithSteps();
    for (int place = 0; place < 3; ++place)
        tablet.note(place, Prompt::Gesture);
    QCOMPARE(tablet.mutationsOf(kind::trial), 1);

    tablet.task().close();
    tablet.settle();

    QCOMPARE(tablet.mutationsOf(kind::trial), 2);
    QCOMPARE(tablet.trials().first().levels.size(), 3);
}

void TaskScreenTest::goesOnWithTheTrialOfTodayAfterARestart()
{
    TeachingTablet tablet;
    const QString task = tablet.beginWithSteps();
    tablet.note(0, Prompt::Verbal);
    tablet.note(1, Prompt::Gesture);

    tablet.restart();
    tablet.task().open(task);

    QCOMPARE(tablet.levelWords(1), QStringLiteral("Gesture"));
    QCOMPARE(tablet.task().current(), 2);
    tablet.note(2, Prompt::Independent);
    QCOMPARE(tablet.trials().size(), 1);
    QCOMPARE(tablet.mutationsOf(kind::trial), 2); // begun, and sealed at the start
}

void TaskScreenTest::beginsAnewWhenTheLastTrialIsWhole()
{
    TeachingTablet tablet;
    const QString task = tablet.beginWithSteps();
    for (int place = 0; place < 3; ++place)
        tablet.note(place, Prompt::Gesture);
    tablet.task().close();
    tablet.settle();

    tablet.task().open(task);

    QVERIFY(!tablet.task().isBegun());
    tablet.note(0, Prompt::Independent);
    QCOMPARE(tablet.trials().size(), 2);
}

void TaskScreenTest::countsFadingByWeek()
{
    TeachingTablet tablet;
    tablet.beginWithSteps();

    tablet.note(0, Prompt::Independent);
    tablet.note(1, Prompt::Model);

    const ChartColumn &week = tablet.task().fading()->lines().last();
    QCOMPARE(week.parts, (QList<int>{1, 1, 0}));
    QCOMPARE(week.words, QStringLiteral("Week of 16 November: 1 of 2 steps alone, 1 with a prompt, 0 with a hand"));
    QCOMPARE(tablet.task().fading()->highest(), 2);
}

void TaskScreenTest::belongsToTheVisitThatGoesOn()
{
    TeachingTablet tablet;
    const QString task = tablet.beginWithSteps();
    tablet.screens->visits()->start(id("Shan"));
    tablet.settle();

    tablet.task().open(task);
    tablet.note(0, Prompt::Independent);

    QCOMPARE(tablet.trials().first().visit.text, tablet.screens->visits()->visit()->visitId());
}

void TaskScreenTest::isClosedForTheNextCoach()
{
    TeachingTablet tablet;
    tablet.beginWithSteps();
    tablet.note(0, Prompt::Verbal);
    tablet.note(1, Prompt::Gesture);

    tablet.session.lock();
    tablet.settle();
    tablet.signIn(QStringLiteral("R. Lewis"));

    QVERIFY(!tablet.task().isOpen());
    QCOMPARE(tablet.trials().first().levels.size(), 2);
    QCOMPARE(tablet.trials().first().by.text, id("M. Hicks"));
}

void TaskScreenTest::losesNoTouchOfAFastHand()
{
    TeachingTablet tablet;
    tablet.beginWithSteps();

    for (int place = 0; place < 3; ++place)
        tablet.task().note(place, int(Prompt::Gesture)); // without waiting for the disk
    tablet.settle();

    QCOMPARE(tablet.trials().size(), 1);
    for (int place = 0; place < 3; ++place)
        QCOMPARE(tablet.levelWords(place), QStringLiteral("Gesture"));
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::TaskScreenTest)
#include "tst_TaskScreen.moc"
