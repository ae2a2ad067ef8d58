// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/VisitFields.h"
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
    void setsSupportAgainstTheHoursOfTheJob();
    void beginsATaskWithATemplatesSteps();
    void leavesATaskAsItIsWhenItsTemplateChanges();
    void saysThatATemplateIsGone();
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
    Task only(const char *person)
    {
        const QList<Task> all = must(TaskStore{file->reader()}.ofPerson({id(person)}));
        return all.size() == 1 ? all.first() : Task{};
    }
    QString templateId()
    {
        const QList<Task> all = must(TaskStore{file->reader()}.templates());
        return all.size() == 1 ? all.first().id.text : QString{};
    }
    static QStringList words(const Task &task)
    {
        QStringList words;
        for (const TaskStep &step : task.steps)
            words.append(step.words);
        return words;
    }
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

namespace {

/// Shan at the day service on Monday mornings, and on Thursday and Friday mornings at a job of six hours a week that
/// were nine until this week. She came to all of it; the coach was there for half an hour on each Friday.
QList<Record> jobBesideADayService()
{
    const auto placement = [](const char *name, const char *kind, int hours) {
        return Placement{.id = {id(name)},
            .person = {id("Shan")},
            .kind = QString::fromLatin1(kind),
            .from = {2026, 3, 2},
            .terms = {.weeklyMinutes = hours * 60}};
    };
    const auto expected = [](const char *name, const char *pattern) {
        return Expectation{.id = {id(name)},
            .person = {id("Shan")},
            .site = {id("Goscote Centre")},
            .pattern = *WeeklyPattern::fromText(QString::fromLatin1(pattern)),
            .from = {2026, 3, 2},
            .placement = {id(name)}};
    };
    QList<Record> all;
    const auto add = [&all](const QString &type, const QString &id, const QJsonObject &fields) {
        all.append({.type = type, .id = id, .revision = 1, .fields = fields});
    };
    add(kind::placement, id("nursery"), fieldsOf(placement("nursery", "permittedWork", 9)));
    add(kind::placement, id("club"), fieldsOf(placement("club", "dayService", 4)));
    add(kind::expectation, id("nursery"), fieldsOf(expected("nursery", "Thu am, Fri am")));
    add(kind::expectation, id("club"), fieldsOf(expected("club", "Mon am")));
    add(kind::placementChange, id("fewer hours"),
        fieldsOf(PlacementChange{.person = {id("Shan")},
            .placement = {id("nursery")},
            .from = givenDay::friday.addDays(-4),
            .terms = {.weeklyMinutes = 6 * 60}}));
    for (const int back : {0, 1, 4, 7, 8, 11}) {
        AttendanceMark mark{.key = {{id("Shan")}, givenDay::friday.addDays(-back), Session::Morning},
            .placement = {id(back == 4 || back == 11 ? "club" : "nursery")},
            .code = QStringLiteral("present")};
        const Operation made = making(kind::attendance, {}, fieldsOf(mark));
        add(kind::attendance, made.id, made.set);
    }
    for (const int back : {0, 7}) {
        Visit visit{.person = {id("Shan")}, .coach = {id("M. Hicks")}, .day = givenDay::friday.addDays(-back)};
        visit.minutes.set(Support::OnJob, 30);
        add(kind::visit, id(back == 0 ? "visit" : "visit before"), fieldsOf(visit));
    }
    return all;
}

} // namespace

void TaskScreenTest::setsSupportAgainstTheHoursOfTheJob()
{
    TeachingTablet tablet;

    tablet.write(jobBesideADayService());
    tablet.tasks().readAgain();

    const ChartColumns &chart = *tablet.tasks().support();
    QCOMPARE(chart.lines().size(), PersonTasks::supportWeeks);
    const qsizetype last = chart.lines().size() - 1;
    QCOMPARE(
        chart.lines().at(last).words, QStringLiteral("Week of 16 November: 5 minutes of support for each hour worked"));
    QCOMPARE(chart.lines().at(last).parts, QList<int>{5}); // 30 in six hours
    QCOMPARE(chart.lines().at(last - 1).parts, QList<int>{3}); // 30 in the nine hours of that week, rounded
    QCOMPARE(chart.lines().first().words, QStringLiteral("Week of 24 August: 0 minutes of support, no hours known"));
    QCOMPARE(chart.sentence(),
        QStringLiteral("4 minutes of support for each hour worked. Some hours are estimated from what was agreed."));
}

void TaskScreenTest::beginsATaskWithATemplatesSteps()
{
    TeachingTablet tablet;
    tablet.beginWithSteps();
    int kept = 0;
    connect(tablet.task().editor(), &TaskEditor::templateKept, tablet.task().editor(), [&kept] { ++kept; });

    tablet.task().editor()->keepAsTemplate();
    tablet.settle();
    QCOMPARE(kept, 1);
    tablet.screens->people()->person()->open(id("Craig"));
    QCOMPARE(tablet.tasks().templates()->lines().size(), 1);
    QCOMPARE(tablet.tasks().templates()->lines().first().name, QStringLiteral("Wash a car"));
    QCOMPARE(tablet.tasks().templates()->lines().first().detail, QStringLiteral("3 steps"));
    QString opened;
    connect(&tablet.tasks(), &PersonTasks::begun, &tablet.tasks(), [&opened](const QString &task) { opened = task; });
    tablet.tasks().beginFrom(tablet.templateId());
    tablet.settle();

    const Task craigs = tablet.only("Craig");
    QCOMPARE(opened, craigs.id.text);
    QCOMPARE(craigs.name, QStringLiteral("Wash a car"));
    QCOMPARE(tablet.words(craigs), (QStringList{"Fill the bucket", "Wash the roof", "Rinse"}));
    QCOMPARE(craigs.madeFrom.text, tablet.templateId());
    QCOMPARE(tablet.stored().size(), 1); // Shan's own is as it was
}

void TaskScreenTest::leavesATaskAsItIsWhenItsTemplateChanges()
{
    TeachingTablet tablet;
    const QString shans = tablet.beginWithSteps();
    tablet.task().editor()->keepAsTemplate();
    tablet.settle();
    const QString pattern = tablet.templateId();
    tablet.screens->people()->person()->open(id("Craig"));
    tablet.tasks().beginFrom(pattern);
    tablet.settle();

    tablet.task().open(shans); // what the template was made of
    tablet.task().editor()->removeStep(tablet.stored().first().steps.first().id.text);
    tablet.settle();
    QCOMPARE(tablet.words(must(TaskStore{tablet.file->reader()}.templates()).first()).size(), 3);
    tablet.task().open(pattern); // and the template itself
    const Task before = must(TaskStore{tablet.file->reader()}.templates()).first();
    tablet.task().editor()->removeStep(before.steps.last().id.text);
    tablet.settle();

    QCOMPARE(tablet.words(must(TaskStore{tablet.file->reader()}.templates()).first()),
        (QStringList{"Fill the bucket", "Wash the roof"}));
    QCOMPARE(tablet.words(tablet.only("Craig")), (QStringList{"Fill the bucket", "Wash the roof", "Rinse"}));
}

void TaskScreenTest::saysThatATemplateIsGone()
{
    TeachingTablet tablet;

    tablet.tasks().beginFrom(id("no such template"));
    tablet.settle();

    QVERIFY(!tablet.tasks().problem().isEmpty());
    QVERIFY(tablet.stored().isEmpty());
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::TaskScreenTest)
#include "tst_TaskScreen.moc"
