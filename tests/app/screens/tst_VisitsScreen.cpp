// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitsScreen.h"

#include "app/records/RecordKinds.h"
#include "app/store/ActionStore.h"
#include "app/store/VisitStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

/// A visit from its beginning to its end, as a coach meets it.
class VisitsScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAVisitWithOneCallAndCounts();
    void beginsOneVisitWhenTouchedTwice();
    void beginsNoneWithTwoFingers();
    void showsNothingToReliefStaff();
    void endsInOneCallAndOffersWhatIsEmpty();
    void goesOnWhenItWasNotOver();
    void givesTheRestOfTheMinutesToOneKind();
    void offersAnUnfinishedVisitOnceAfterTheAppEnded();
    void offersItToNobodyElse();
    void countsThroughARestartOfTheApp();
    void asksWhenTheTimeOfDayWasChanged_data();
    void asksWhenTheTimeOfDayWasChanged();
    void asksWhatHappenedWhileTheTabletWasOff_data();
    void asksWhatHappenedWhileTheTabletWasOff();
    void endsNothingBeforeItsQuestionIsAnswered();
    void takesTheTimesThatACoachGives();
    void refusesAnEndBeforeTheBeginning();
    void listsWhatIsLateAndMeetsThePlan();
    void plansTheFirstVisitWithSomebodyWhoWasNeverVisited();
    void takesAPlanBackAndRefusesADayThatIsOver();
    void takesSeveralPeopleIntoOneVisit();
    void keepsAnActionWithOwnerAndDay();
    void saysThatADayIsOver();
    void givesAnActionAboutOneOfSeveralToAColleague();
    void keepsHowAnActionIsMeantThatWasNotAdded_data();
    void keepsHowAnActionIsMeantThatWasNotAdded();
    void meansTheSamePeopleWhenOthersComeAndGo();
    void correctsANoteByAnother();
    void leavesAColleaguesVisitToThem();
    void writesDownWhoLooked();
    void takesBackWhatWasBegunByMistakeUntilSomethingIsWritten();
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

Record visitOf(const char *name, const char *coach, const char *day, QJsonObject more = {})
{
    more.insert(QStringLiteral("person"), id(name));
    more.insert(QStringLiteral("coach"), id(coach));
    more.insert(QStringLiteral("date"), QString::fromLatin1(day));
    more.insert(QStringLiteral("start"), QString::fromLatin1(day) + QStringLiteral("T10:00:00.000Z"));
    more.insert(QStringLiteral("end"), QString::fromLatin1(day) + QStringLiteral("T10:30:00.000Z"));
    return {kind::visit, givenDay::id(QString::fromLatin1(day) + QString::fromUtf8(name)), 3, more};
}

class VisitingTablet : public ScreenTablet {
public:
    using ScreenTablet::ScreenTablet;

    VisitsScreen &visits() { return *screens->visits(); }
    VisitEditor &visit() { return *screens->visits()->visit(); }
    VisitTimer &timer() { return *visit().timer(); }
    void start(const char *name)
    {
        visits().start(id(name));
        settle();
    }
    void end()
    {
        visit().end();
        settle();
    }
    void answer(int index)
    {
        timer().answer(index);
        settle();
    }
    /// A field of a time, typed into and left.
    void give(VisitEditor::Field field, const char *time)
    {
        visit().type(field, QString::fromLatin1(time));
        visit().leave(field);
        settle();
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        visits().tick();
        settle();
    }
    Visit stored(const char *name = "Shan")
    {
        const auto visits = VisitStore{file->reader()}.ofPerson({id(name)});
        return visits && !visits->isEmpty() ? visits->first() : Visit{};
    }
    int countOf(const char *name) { return int(VisitStore{file->reader()}.ofPerson({id(name)})->size()); }
};

} // namespace

void VisitsScreenTest::beginsAVisitWithOneCallAndCounts()
{
    VisitingTablet tablet;

    tablet.start("Shan");
    tablet.pass(42min);

    QVERIFY(tablet.visit().isOpen() && tablet.visit().isGoingOn() && tablet.visit().isMine());
    QCOMPARE(tablet.visit().title(), QStringLiteral("Visit with Shan"));
    QCOMPARE(tablet.visit().subtitle(), QStringLiteral("Goscote Centre · Friday 20 November"));
    QCOMPARE(tablet.visit().communicationNeeds(), QStringLiteral("Uses Makaton; allow time"));
    QCOMPARE(tablet.timer().words(), QStringLiteral("42 min"));
    QCOMPARE(tablet.timer().when(), QStringLiteral("since 09:00"));
    QCOMPARE(tablet.visits().chipWords(), QStringLiteral("Shan · 42 min"));
    QCOMPARE(tablet.stored().workplace, id("Goscote Centre"));
}

void VisitsScreenTest::beginsOneVisitWhenTouchedTwice()
{
    VisitingTablet tablet;

    tablet.visits().start(id("Shan"));
    tablet.start("Shan");

    QCOMPARE(tablet.countOf("Shan"), 1);
}

void VisitsScreenTest::beginsNoneWithTwoFingers()
{
    VisitingTablet tablet;
    tablet.reg().taps()->setContacts(2);

    tablet.start("Shan");

    QCOMPARE(tablet.countOf("Shan"), 0);
    QVERIFY(!tablet.visits().problem().isEmpty());
}

void VisitsScreenTest::showsNothingToReliefStaff()
{
    VisitingTablet tablet{{visitOf("Shan", "M. Hicks", "2026-11-10")}};
    tablet.session.signIn({.coachId = id("P. Relief"), .name = {}, .roles = {QStringLiteral("relief")}});

    tablet.visits().showPerson(id("Shan"));

    QVERIFY(!tablet.visits().isAllowed());
    QCOMPARE(tablet.visits().timeline()->latest()->count(), 0);
}

void VisitsScreenTest::endsInOneCallAndOffersWhatIsEmpty()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    QVERIFY(tablet.visit().gaps().isEmpty());
    tablet.pass(42min);
    tablet.visit().type(VisitEditor::Seen, QStringLiteral("Washed two cars"));

    tablet.end();

    QVERIFY(!tablet.visit().isGoingOn());
    QCOMPARE(tablet.stored().length(), std::optional{42});
    QCOMPARE(tablet.stored().seen, QStringLiteral("Washed two cars"));
    QCOMPARE(tablet.timer().when(), QStringLiteral("09:00 to 09:42"));
    QCOMPARE(tablet.visit().gapFields(),
        (QList<int>{VisitEditor::MinutesOnJob, VisitEditor::PersonsView, VisitEditor::CommunicationMet,
            VisitEditor::Purpose, VisitEditor::NextVisit}));
    QCOMPARE(tablet.visit().gaps().at(1), QStringLiteral("What Shan says"));
    QCOMPARE(tablet.visits().chipWords(), QString());
}

void VisitsScreenTest::goesOnWhenItWasNotOver()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.pass(20min);
    tablet.end();
    tablet.clock.advance(2min);

    tablet.visit().goOn();
    tablet.settle();

    QVERIFY(tablet.visit().isGoingOn());
    QCOMPARE(tablet.timer().words(), QStringLiteral("22 min"));
}

void VisitsScreenTest::givesTheRestOfTheMinutesToOneKind()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.pass(42min);
    tablet.end();
    QCOMPARE(tablet.visit().restMinutes(), 42);

    tablet.visit().addMinutes(VisitEditor::MinutesTravel, 10);
    QCOMPARE(tablet.visit().restMinutes(), 32);
    tablet.visit().giveRest(VisitEditor::MinutesOnJob);
    QCOMPARE(tablet.visit().restMinutes(), 0);
    tablet.visit().addMinutes(VisitEditor::MinutesEmployer, -5);
    tablet.visit().close();
    tablet.settle();

    const SupportMinutes minutes = tablet.stored().minutes;
    QCOMPARE(minutes.of(Support::OnJob), std::optional{32});
    QCOMPARE(minutes.of(Support::Travel), std::optional{10});
    QCOMPARE(minutes.total(), 42);
}

void VisitsScreenTest::offersAnUnfinishedVisitOnceAfterTheAppEnded()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    QCOMPARE(tablet.visits().offer(), QString());

    tablet.restart();
    QCOMPARE(tablet.visits().offer(), QStringLiteral("Your visit with Shan has not been ended."));
    tablet.signIn(QStringLiteral("M. Hicks")); // not answered yet
    QVERIFY(!tablet.visits().offer().isEmpty());
    tablet.visits().takeOffer();

    QVERIFY(tablet.visit().isOpen());
    QCOMPARE(tablet.visits().offer(), QString());
    tablet.signIn(QStringLiteral("M. Hicks"));
    QCOMPARE(tablet.visits().offer(), QString());
    tablet.restart();
    QVERIFY(!tablet.visits().offer().isEmpty()); // it ended again without being ended
    tablet.visits().leaveOffer();
    QCOMPARE(tablet.visits().offer(), QString());
    QCOMPARE(tablet.visits().goingOn()->count(), 1); // left for later, not forgotten
}

void VisitsScreenTest::offersItToNobodyElse()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.restart();

    tablet.signIn(QStringLiteral("R. Lewis"));
    QCOMPARE(tablet.visits().offer(), QString());
    QCOMPARE(tablet.visits().chipWords(), QString());

    tablet.signIn(QStringLiteral("M. Hicks"));
    QVERIFY(!tablet.visits().offer().isEmpty());
}

void VisitsScreenTest::countsThroughARestartOfTheApp()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.clock.advance(30min);

    tablet.restart();
    tablet.visits().takeOffer();
    tablet.pass(10min);

    QCOMPARE(tablet.timer().words(), QStringLiteral("40 min"));
    QCOMPARE(tablet.timer().question(), QString());
}

void VisitsScreenTest::asksWhenTheTimeOfDayWasChanged_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("began");
    QTest::addColumn<QString>("ended");
    QTest::newRow("the old time was right") << 0 << "2026-11-20T09:00:00.000Z"
                                            << "2026-11-20T09:50:00.000Z";
    QTest::newRow("the new time is right") << 1 << "2026-11-20T11:00:00.000Z"
                                           << "2026-11-20T11:50:00.000Z";
}
void VisitsScreenTest::asksWhenTheTimeOfDayWasChanged()
{
    QFETCH(const int, answer);
    QFETCH(const QString, began);
    QFETCH(const QString, ended);
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.clock.advance(40min);
    tablet.clock.setWallClock(QStringLiteral("2026-11-20T11:40:00.000Z"));
    tablet.visits().tick();

    QVERIFY(tablet.timer().question().contains(QStringLiteral("40 min, that is sure")));
    QCOMPARE(tablet.timer().answers(), (QStringList{QStringLiteral("At 09:00"), QStringLiteral("At 11:00")}));
    tablet.answer(answer);
    QCOMPARE(tablet.timer().question(), QString());
    tablet.pass(10min);
    tablet.end();

    QCOMPARE(toText(*tablet.stored().start), began);
    QCOMPARE(toText(*tablet.stored().end), ended);
    QCOMPARE(tablet.stored().timesFrom, Visit::TimesFrom::Coach);
}

void VisitsScreenTest::asksWhatHappenedWhileTheTabletWasOff_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("length");
    QTest::newRow("it went on") << 0 << 65;
    QTest::newRow("it ended then") << 1 << 30;
    QTest::newRow("it goes on, without that time") << 2 << 35;
}
void VisitsScreenTest::asksWhatHappenedWhileTheTabletWasOff()
{
    QFETCH(const int, answer);
    QFETCH(const int, length);
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.pass(30min); // seen running until here
    tablet.clock.advance(28min); // the battery is empty
    tablet.boot.restart();
    tablet.clock.advance(2min);
    tablet.restart();
    tablet.visits().takeOffer();

    QCOMPARE(tablet.timer().words(), QStringLiteral("30 min"));
    QVERIFY(tablet.timer().question().contains(QStringLiteral("not running for 30 min")));
    tablet.answer(answer);
    QCOMPARE(tablet.timer().question(), QString());
    if (tablet.visit().isGoingOn()) {
        tablet.pass(5min);
        tablet.end();
    }

    QCOMPARE(tablet.stored().length(), std::optional{length});
}

void VisitsScreenTest::endsNothingBeforeItsQuestionIsAnswered()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.pass(30min);
    tablet.clock.setWallClock(QStringLiteral("1970-01-01T00:00:10.000Z")); // as a clock without a battery
    tablet.boot.restart();
    tablet.restart();
    tablet.visits().takeOffer();

    tablet.end();

    QVERIFY(tablet.visit().isGoingOn());
    QVERIFY(tablet.visit().problem().startsWith(QStringLiteral("First say how long")));
    QCOMPARE(tablet.timer().answers().size(), 2);
    tablet.answer(0); // it ended when it was last seen
    QCOMPARE(tablet.stored().length(), std::optional{30});
}

void VisitsScreenTest::takesTheTimesThatACoachGives()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.pass(30min);

    tablet.give(VisitEditor::Began, "8.50");
    QCOMPARE(tablet.timer().words(), QStringLiteral("40 min"));
    tablet.give(VisitEditor::Ended, "0920");

    QCOMPARE(tablet.stored().length(), std::optional{30});
    QCOMPARE(tablet.stored().timesFrom, Visit::TimesFrom::Coach);
    tablet.give(VisitEditor::Began, "9:05");
    QCOMPARE(tablet.stored().length(), std::optional{15});
}

void VisitsScreenTest::refusesAnEndBeforeTheBeginning()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.pass(30min);

    tablet.give(VisitEditor::Ended, "8:30");
    QCOMPARE(tablet.visit().problem(), QStringLiteral("A visit cannot end before it began. Check the two times."));
    QCOMPARE(tablet.visit().texts().at(VisitEditor::Ended), QStringLiteral("8:30")); // to be put right
    tablet.give(VisitEditor::Ended, "half nine");
    QVERIFY(tablet.visit().problem().contains(QStringLiteral("is not a time")));

    QVERIFY(tablet.stored().isGoingOn());
}

void VisitsScreenTest::listsWhatIsLateAndMeetsThePlan()
{
    const QJsonObject plan{{QStringLiteral("nextVisit"), QStringLiteral("2026-11-18")}};
    VisitingTablet tablet{
        {visitOf("Shan", "M. Hicks", "2026-11-04", plan), visitOf("Craig", "R. Lewis", "2026-11-05", plan)}};
    QCOMPARE(tablet.visits().late(), 1);
    QVERIFY(tablet.visits().dueSentence().startsWith(QStringLiteral("1 of your visits")));
    QCOMPARE(tablet.visits().due()->count(), 1);
    QCOMPARE(tablet.visits().due()->lines().first().tag, QStringLiteral("2 days late"));
    tablet.visits().setEveryone(true);
    QCOMPARE(tablet.visits().due()->count(), 2);

    tablet.start("Shan");

    QCOMPARE(tablet.stored().plannedFor, QDate(2026, 11, 18));
    QCOMPARE(tablet.visits().late(), 0);
    QCOMPARE(tablet.visits().due()->count(), 1);
    tablet.start("Daljit");
    QVERIFY(!tablet.stored("Daljit").plannedFor.isValid()); // unplanned
    tablet.visit().planInWeeks(2);
    tablet.settle();
    tablet.visits().showPerson(id("Daljit"));
    const TimelineLine &planned = tablet.visits().timeline()->latest()->lines().first();
    QCOMPARE(planned.when, QStringLiteral("Friday 4 December"));
    QCOMPARE(planned.tag, QStringLiteral("in 14 days"));
}

void VisitsScreenTest::plansTheFirstVisitWithSomebodyWhoWasNeverVisited()
{
    VisitingTablet tablet;
    tablet.visits().showPerson(id("Shan"));
    VisitPlanner &planner = *tablet.visits().timeline()->planner();
    QCOMPARE(planner.words(), QStringLiteral("Plan a visit"));

    planner.plan(QStringLiteral("2026-11-27"));
    tablet.settle();

    QCOMPARE(tablet.visits().due()->count(), 1);
    QCOMPARE(tablet.visits().due()->lines().first().detail, QStringLiteral("Planned on Fri 20 Nov"));
    QCOMPARE(tablet.visits().timeline()->latest()->lines().first().tag, QStringLiteral("in 7 days"));
    QCOMPARE(tablet.countOf("Shan"), 0); // nobody has been there
    planner.plan(QStringLiteral("2026-11-25")); // another day takes its place
    tablet.settle();
    QCOMPARE(tablet.visits().due()->count(), 1);
    tablet.pass(7 * 24h);
    tablet.visits().readAgain();
    QCOMPARE(tablet.visits().late(), 1);
    QCOMPARE(tablet.visits().due()->lines().first().tag, QStringLiteral("2 days late"));

    tablet.start("Shan");
    QCOMPARE(tablet.stored().plannedFor, QDate(2026, 11, 25));
    QCOMPARE(tablet.visits().late(), 0);
    QCOMPARE(tablet.visits().due()->count(), 0);
}

void VisitsScreenTest::takesAPlanBackAndRefusesADayThatIsOver()
{
    VisitingTablet tablet;
    tablet.visits().showPerson(id("Shan"));
    VisitPlanner &planner = *tablet.visits().timeline()->planner();

    planner.plan(QStringLiteral("2026-11-19"));
    QCOMPARE(planner.problem(), QStringLiteral("That day is over: choose today or a later day."));
    planner.plan(QStringLiteral("2026-02-30"));
    QVERIFY(planner.problem().startsWith(QStringLiteral("That is no day")));
    QVERIFY(!planner.isWithdrawable());
    planner.plan(QStringLiteral("2026-11-20"));
    tablet.settle();
    QCOMPARE(tablet.visits().due()->lines().first().tag, QStringLiteral("today"));
    QVERIFY(planner.isWithdrawable());
    planner.withdraw();
    tablet.settle();

    QCOMPARE(tablet.visits().due()->count(), 0);
    QCOMPARE(tablet.visits().timeline()->latest()->count(), 0);
}

void VisitsScreenTest::takesSeveralPeopleIntoOneVisit()
{
    VisitingTablet tablet;
    tablet.start("Shan");

    tablet.visit().addPerson(id("Aisha"));
    tablet.settle();
    tablet.visit().addPerson(id("Craig"));
    tablet.settle();

    QCOMPARE(tablet.visit().title(), QStringLiteral("Visit with Shan and 2 others"));
    QCOMPARE(tablet.visit().alert(), QStringLiteral("Aisha: Seizures: never alone"));
    tablet.visit().removePerson(id("Craig"));
    tablet.settle();
    QCOMPARE(tablet.visit().title(), QStringLiteral("Visit with Shan and Aisha"));
    tablet.visits().showPerson(id("Aisha"));
    QCOMPARE(tablet.visits().timeline()->latest()->count(), 1);
}

void VisitsScreenTest::keepsAnActionWithOwnerAndDay()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    VisitActions &agreed = *tablet.visit().agreed();
    tablet.visit().type(VisitEditor::Action, QStringLiteral("Bring boots"));
    agreed.chooseOwner(VisitActions::ThePerson);
    agreed.chooseDay(QStringLiteral("2027-01-06"));

    agreed.add();
    tablet.settle();

    QCOMPARE(agreed.rows()->count(), 1);
    const ActionLine line = agreed.rows()->lines().first();
    QCOMPARE(line.words, QStringLiteral("Bring boots"));
    QCOMPARE(line.promise, QStringLiteral("Shan, by Wednesday 6 January"));
    QCOMPARE(agreed.owner(), VisitActions::Oneself); // of the next
    QCOMPARE(agreed.dueIso(), QString{});
    agreed.toggle(line.actionId, true);
    tablet.settle();
    QVERIFY(agreed.rows()->lines().first().isDone);
}

void VisitsScreenTest::saysThatADayIsOver()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    VisitActions &agreed = *tablet.visit().agreed();
    tablet.visit().type(VisitEditor::Action, QStringLiteral("Bring boots"));
    agreed.chooseDay(QStringLiteral("2026-11-27"));

    agreed.chooseDay(QStringLiteral("2026-11-19"));

    QCOMPARE(agreed.problem(), QStringLiteral("That day is over: choose today or a later day."));
    QCOMPARE(agreed.dueIso(), QStringLiteral("2026-11-27")); // as it was
}

void VisitsScreenTest::givesAnActionAboutOneOfSeveralToAColleague()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.visit().addPerson(id("Craig"));
    tablet.settle();
    VisitActions &agreed = *tablet.visit().agreed();
    tablet.visit().type(VisitEditor::Action, QStringLiteral("Order gloves"));
    QCOMPARE(agreed.people(), (QStringList{QStringLiteral("Shan"), QStringLiteral("Craig")}));
    const auto colleague = int(agreed.colleagues().indexOf(QStringLiteral("R. Lewis")));
    QVERIFY(colleague >= 0 && !agreed.colleagues().contains(QStringLiteral("M. Hicks")));

    agreed.chooseAbout(1);
    agreed.chooseColleague(colleague);
    QCOMPARE(agreed.owners().mid(1, 2), (QStringList{QStringLiteral("Craig"), QStringLiteral("R. Lewis")}));
    agreed.add();
    tablet.settle();

    const ActionLine line = agreed.rows()->lines().first();
    QCOMPARE(line.words, QStringLiteral("Craig: Order gloves"));
    QCOMPARE(line.promise, QStringLiteral("R. Lewis"));
    const auto toDo = ActionStore{tablet.file->reader()}.toDoFor({id("Craig")});
    QVERIFY(toDo && toDo->size() == 1);
    QCOMPARE(toDo->first().coach.text, id("R. Lewis"));
}

void VisitsScreenTest::keepsHowAnActionIsMeantThatWasNotAdded_data()
{
    using Leaving = std::function<void(VisitingTablet &)>;
    QTest::addColumn<Leaving>("leave");
    QTest::newRow("the visit ends") << Leaving{[](VisitingTablet &tablet) { tablet.visit().end(); }};
    QTest::newRow("its page closes") << Leaving{[](VisitingTablet &tablet) { tablet.visit().close(); }};
    QTest::newRow("the tablet locks") << Leaving{[](VisitingTablet &tablet) { tablet.session.lock(); }};
}

void VisitsScreenTest::keepsHowAnActionIsMeantThatWasNotAdded()
{
    QFETCH(const std::function<void(VisitingTablet &)>, leave);
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.visit().addPerson(id("Craig"));
    tablet.settle();
    VisitActions &agreed = *tablet.visit().agreed();
    tablet.visit().type(VisitEditor::Action, QStringLiteral("Bring boots"));
    agreed.chooseAbout(1);
    agreed.chooseOwner(VisitActions::ThePerson);
    agreed.chooseDay(QStringLiteral("2027-01-06"));

    leave(tablet);
    tablet.settle();

    const auto toDo = ActionStore{tablet.file->reader()}.toDoFor({id("Craig")});
    QVERIFY(toDo && toDo->size() == 1);
    QCOMPARE(toDo->first().owner, Action::Owner::Person);
    QCOMPARE(toDo->first().due, QDate(2027, 1, 6));
}

void VisitsScreenTest::meansTheSamePeopleWhenOthersComeAndGo()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    for (const char *name : {"Aisha", "Craig"}) {
        tablet.visit().addPerson(id(name));
        tablet.settle();
    }
    VisitActions &agreed = *tablet.visit().agreed();
    tablet.visit().type(VisitEditor::Action, QStringLiteral("Order gloves"));
    agreed.chooseAbout(2);
    agreed.chooseColleague(int(agreed.colleagues().indexOf(QStringLiteral("R. Lewis"))));

    tablet.visit().removePerson(id("Aisha"));
    tablet.write({{kind::coach, id("A. Adams"), 3, {{QStringLiteral("name"), QStringLiteral("A. Adams")}}}});
    tablet.settle();
    tablet.visits().readAgain();

    QCOMPARE(agreed.people().value(agreed.about()), QStringLiteral("Craig"));
    QCOMPARE(agreed.colleagues().first(), QStringLiteral("A. Adams"));
    QCOMPARE(agreed.colleagues().value(agreed.colleague()), QStringLiteral("R. Lewis"));
    tablet.visit().removePerson(id("Craig"));
    tablet.settle();
    QCOMPARE(agreed.about(), 0); // who was chosen is not there
    QCOMPARE(agreed.colleague(), -1);
}

void VisitsScreenTest::correctsANoteByAnother()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    tablet.visit().type(VisitEditor::Note, QStringLiteral("Left at nine"));
    tablet.visit().leave(VisitEditor::Note);
    tablet.settle();
    tablet.clock.advance(5min);

    tablet.visit().correctNote(tablet.visit().notes()->lines().first().noteId, QStringLiteral("Left at ten"));
    tablet.visit().leave(VisitEditor::Correction);
    tablet.settle();

    QCOMPARE(tablet.visit().notes()->count(), 1);
    const NoteLine line = tablet.visit().notes()->lines().first();
    QCOMPARE(line.words, QStringLiteral("Left at ten"));
    QCOMPARE(line.line, QStringLiteral("09:05 · you"));
    QCOMPARE(line.before, QStringLiteral("Left at nine (09:00 · you)"));
}

void VisitsScreenTest::leavesAColleaguesVisitToThem()
{
    VisitingTablet tablet{{visitOf("Shan", "R. Lewis", "2026-11-20")}};

    tablet.visits().open(givenDay::id(QStringLiteral("2026-11-20Shan")));

    QVERIFY(!tablet.visit().isMine());
    QVERIFY(tablet.visit().ownerSentence().contains(QStringLiteral("R. Lewis")));
    QVERIFY(tablet.visit().gaps().isEmpty());
    tablet.visit().type(VisitEditor::Note, QStringLiteral("I was there too"));
    tablet.visit().leave(VisitEditor::Note);
    tablet.settle();
    QCOMPARE(tablet.visit().notes()->count(), 1);
}

void VisitsScreenTest::writesDownWhoLooked()
{
    VisitingTablet tablet{{visitOf("Shan", "R. Lewis", "2026-11-20")}};

    tablet.visits().open(givenDay::id(QStringLiteral("2026-11-20Shan")));
    tablet.settle();

    const auto waiting = Outbox{tablet.file->reader()}.waiting();
    VERIFY_OK(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().ops.first().type, kind::accessLine);
}

void VisitsScreenTest::takesBackWhatWasBegunByMistakeUntilSomethingIsWritten()
{
    VisitingTablet tablet;
    tablet.start("Shan");
    QVERIFY(tablet.visit().canTakeBack());

    tablet.visit().takeBack();
    tablet.settle();

    QVERIFY(!tablet.visit().isOpen());
    QCOMPARE(tablet.countOf("Shan"), 0);
    QCOMPARE(tablet.visits().chipWords(), QString());
    tablet.start("Shan");
    tablet.visit().type(VisitEditor::Note, QStringLiteral("Gloves"));
    QVERIFY(!tablet.visit().canTakeBack());
    tablet.visit().takeBack();
    tablet.settle();
    QCOMPARE(tablet.countOf("Shan"), 1);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::VisitsScreenTest)
#include "tst_VisitsScreen.moc"
