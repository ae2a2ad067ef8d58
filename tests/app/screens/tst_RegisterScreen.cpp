// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/MarkFields.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QSignalSpy>
#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

namespace {

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

enum class Disk { Writing, Refusing };

void setDisk(ScreenTablet &tablet, Disk disk)
{
    const QString pragma =
        disk == Disk::Refusing ? QStringLiteral("PRAGMA query_only = ON") : QStringLiteral("PRAGMA query_only = OFF");
    const auto set = [pragma](Database &database) { return database.execute(pragma); };
    QVERIFY(tablet.file->writer().run(DatabaseThread::Urgency::Tap, set).result());
}

} // namespace

class RegisterScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensOnMyGroupToday();
    void showsTheTickOnlyWhenTheMarkIsOnDisk();
    void keepsAMarkedRowInItsPlaceUntilItCannotBeUndone();
    void ignoresASecondTouchOnTheSameRowWithin300Milliseconds();
    void opensNoSheetWhenTheButtonIsTouchedTwiceAtOnce();
    void sendsNobodyHomeByASecondTouchAtOnce();
    void opensTheSheetOfWhoeverIsMarkedByATouchLater();
    void marksNobodyWhileTwoContactsAreOnTheGlass();
    void marksTheRestAfterNamingThem();
    void undoesOneMarkAndAllOfTheRest();
    void offersUndoForTenSecondsOnly();
    void saysWhyAndWhoForAnAbsence();
    void correctsYesterdayAndKeepsWhoAndWhen();
    void keepsWhoSentSomebodyHomeAndWhoWroteTheNote();
    void doesNotOfferTomorrow();
    void addsSomebodyUnexpected();
    void showsWhatAnotherTabletMarkedWithTheirName();
    void keepsWhoeverIsUnmarkedHalfAnHourAfterTheStartOnTopWithANumber();
    void recordsWhatWasSaidAndWhoWasTold();
    void marksTheGroupGoneHome();
    void sendsHomeWhoeverIsHereWhicheverSessionMarkedThem();
    void sendsOneHomeWhoWasMarkedInTheMorning();
    void asksAfterNobodyWhoWentHomeAtNoon();
    void saysThatItIsAfternoonAndSwitchesNothingByItself();
    void keepsThePeopleOfAnEmployerOnABankHoliday();
    void runsNoTimerWhileNothingIsTimed();
    void saysThatTheSiteIsClosedAndOffersTheLastOpenDay();
    void narrowsToAWorkStreamOrOpensToEveryone();
    void showsOnePersonInOneToOneMode();
    void opensOnTheOtherCoachsGroupWhenTheTabletChangesHands();
    void takesTimesAsPeopleWriteThemAndRefusesNonsense();
    void saysThatNothingWasSavedWhenTheDiskRefuses();
    void saysInTheSheetThatNothingWasSaved();
    void growsTheNoteByWhatIsTypedAndByNothingElse();
    void recordsNoCallWhenNothingIsTyped();
    void keepsTheReasonWhenAnotherCodeIsTouched();
    void movesSomebodyMarkedElsewhereToThisSite();
    void marksSomebodyHereAfterAllFromTheirSheet();
    void marksNobodyInAnyWayWhileTwoContactsAreOnTheGlass();
    void forgetsTheUndoWhenTheTabletIsLocked();
    void offersUndoAgainWhenTheDiskRefusedIt();
    void leavesAloneWhatAnotherTabletSaidSinceTheActThatIsUndone();
    void offersNothingToUndoWhenNothingChanged();
    void beginsAfreshForTheNextCoach();
    void marksOnlyTheRestWhoWereNamed();
    void namesNobodyWhoIsOnTheWayToTheDisk();
    void showsMarksThatWereMadeBeforeTheDayWasClosed();
};

void RegisterScreenTest::opensOnMyGroupToday()
{
    ScreenTablet tablet;

    QCOMPARE(tablet.reg().title(), QStringLiteral("Goscote Centre · Horticulture"));
    QCOMPARE(tablet.reg().dayWords(), QStringLiteral("Friday 20 November, morning · your group"));
    QCOMPARE(tablet.names(),
        (QStringList{QStringLiteral("Aisha Bains"), QStringLiteral("Craig Davies"), QStringLiteral("Daljit Kaur"),
            QStringLiteral("Shan Griffiths"), QStringLiteral("Tomasz Nowak")}));
    QCOMPARE(tablet.reg().expected(), 5);
    QCOMPARE(tablet.reg().toMark(), 5);
    QCOMPARE(tablet.reg().capacity(), 30);
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).alert, QStringLiteral("Seizures: never alone"));
    QCOMPARE(tablet.row(QStringLiteral("Craig")).hint, QStringLiteral("Hearing aid, left side"));
}

void RegisterScreenTest::showsTheTickOnlyWhenTheMarkIsOnDisk()
{
    ScreenTablet tablet;

    tablet.reg().markHere(id("Aisha"));

    QCOMPARE(tablet.row(QStringLiteral("Aisha")).state, int(RegisterRows::Saving));
    tablet.settle();
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).state, int(RegisterRows::Here));
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).line, QStringLiteral("09:00 · you"));
    QCOMPARE(tablet.reg().here(), 1);
    QCOMPARE(tablet.reg().toMark(), 4);
}

void RegisterScreenTest::keepsAMarkedRowInItsPlaceUntilItCannotBeUndone()
{
    ScreenTablet tablet;

    tablet.reg().markHere(id("Aisha"));
    tablet.settle();

    QCOMPARE(tablet.names().first(), QStringLiteral("Aisha Bains"));
    tablet.clock.advance(10s);
    tablet.reg().passTime();
    QCOMPARE(tablet.names().last(), QStringLiteral("Aisha Bains"));
}

void RegisterScreenTest::ignoresASecondTouchOnTheSameRowWithin300Milliseconds()
{
    ScreenTablet tablet;
    QSignalSpy saved{&tablet.reg(), &RegisterScreen::saved};

    tablet.reg().markHere(id("Aisha"));
    tablet.settle();
    tablet.clock.advance(299ms);
    tablet.reg().mark(id("Aisha"), QStringLiteral("sick"));
    tablet.settle();

    QCOMPARE(saved.count(), 1);
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).codeLabel, QStringLiteral("Here"));
    tablet.clock.advance(300ms);
    tablet.reg().mark(id("Aisha"), QStringLiteral("sick"));
    tablet.settle();
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).codeLabel, QStringLiteral("Sick"));
}

void RegisterScreenTest::opensNoSheetWhenTheButtonIsTouchedTwiceAtOnce()
{
    ScreenTablet tablet;

    tablet.reg().press(id("Aisha"));
    tablet.settle(); // the button is "Change" by now
    tablet.clock.advance(100ms);
    tablet.reg().press(id("Aisha"));

    QCOMPARE(tablet.row(QStringLiteral("Aisha")).state, int(RegisterRows::Here));
    QVERIFY(!tablet.reg().details()->isOpen());
}

void RegisterScreenTest::sendsNobodyHomeByASecondTouchAtOnce()
{
    ScreenTablet tablet;
    tablet.reg().setGoingHome(true);

    tablet.reg().press(id("Aisha"));
    tablet.settle(); // the button is "Gone home" by now
    tablet.clock.advance(100ms);
    tablet.reg().press(id("Aisha"));
    tablet.settle();
    QCOMPARE(tablet.reg().leaving(), 1);

    tablet.clock.advance(300ms);
    tablet.reg().press(id("Aisha"));
    tablet.settle();
    QCOMPARE(tablet.reg().leaving(), 0);
}

void RegisterScreenTest::opensTheSheetOfWhoeverIsMarkedByATouchLater()
{
    ScreenTablet tablet;
    tablet.reg().press(id("Aisha"));
    tablet.settle();

    tablet.clock.advance(300ms);
    tablet.reg().press(id("Aisha"));

    QCOMPARE(tablet.reg().details()->personId(), id("Aisha"));
}

void RegisterScreenTest::marksNobodyWhileTwoContactsAreOnTheGlass()
{
    ScreenTablet tablet;

    tablet.reg().taps()->setContacts(1);
    tablet.reg().taps()->setContacts(2);
    tablet.reg().markHere(id("Aisha"));
    tablet.reg().taps()->setContacts(1);
    tablet.reg().taps()->setContacts(0);
    tablet.reg().markHere(id("Craig")); // the click that follows when both fingers have left
    tablet.settle();
    QCOMPARE(tablet.reg().here(), 0);

    tablet.reg().taps()->setContacts(1);
    tablet.reg().taps()->setContacts(0);
    tablet.reg().markHere(id("Daljit"));
    tablet.settle();
    QCOMPARE(tablet.reg().here(), 1);
}

void RegisterScreenTest::marksTheRestAfterNamingThem()
{
    ScreenTablet tablet;
    tablet.reg().mark(id("Craig"), QStringLiteral("sick"));
    tablet.settle();

    QCOMPARE(tablet.reg().restNames(),
        (QStringList{QStringLiteral("Aisha Bains"), QStringLiteral("Daljit Kaur"), QStringLiteral("Shan Griffiths"),
            QStringLiteral("Tomasz Nowak")}));
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();

    QCOMPARE(tablet.reg().here(), 4);
    QCOMPARE(tablet.reg().away(), 1);
    QCOMPARE(tablet.reg().toMark(), 0);
    QVERIFY(tablet.reg().restNames().isEmpty());
}

void RegisterScreenTest::undoesOneMarkAndAllOfTheRest()
{
    ScreenTablet tablet;

    tablet.reg().mark(id("Craig"), QStringLiteral("sick"));
    tablet.settle();
    QCOMPARE(tablet.reg().undoWords(), QStringLiteral("Undo: Craig sick"));
    tablet.reg().undo();
    tablet.settle();
    QCOMPARE(tablet.reg().toMark(), 5);
    QVERIFY(tablet.reg().undoWords().isEmpty());

    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();
    QCOMPARE(tablet.reg().undoWords(), QStringLiteral("Undo: 5 people here"));
    tablet.reg().undo();
    tablet.settle();
    QCOMPARE(tablet.reg().toMark(), 5);
}

void RegisterScreenTest::offersUndoForTenSecondsOnly()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();

    tablet.clock.advance(9999ms);
    tablet.reg().passTime();
    QCOMPARE(tablet.reg().undoWords(), QStringLiteral("Undo: Aisha here"));
    tablet.clock.advance(1ms);
    tablet.reg().passTime();
    QVERIFY(tablet.reg().undoWords().isEmpty());
}

void RegisterScreenTest::saysWhyAndWhoForAnAbsence()
{
    ScreenTablet tablet;

    tablet.reg().mark(id("Shan"), QStringLiteral("sick"));
    tablet.settle();
    tablet.reg().openDetails(id("Shan"));
    tablet.reg().details()->giveReason(QStringLiteral("Mum rang 08:50"));
    tablet.settle();

    QCOMPARE(tablet.row(QStringLiteral("Shan")).state, int(RegisterRows::Away));
    QCOMPARE(tablet.row(QStringLiteral("Shan")).codeLabel, QStringLiteral("Sick"));
    QCOMPARE(tablet.row(QStringLiteral("Shan")).line, QStringLiteral("Mum rang 08:50 · you"));
}

void RegisterScreenTest::correctsYesterdayAndKeepsWhoAndWhen()
{
    ScreenTablet tablet;
    tablet.signIn(QStringLiteral("R. Lewis"));
    tablet.reg().chooseScope(tablet.reg().scopes()->count() - 1); // everyone
    tablet.reg().openDay(tablet.reg().day().addDays(-1));
    QCOMPARE(tablet.reg().dayWords(), QStringLiteral("Thursday 19 November, morning · everyone"));
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();

    tablet.clock.advance(1h);
    tablet.signIn(QStringLiteral("M. Hicks"));
    tablet.reg().openDay(tablet.reg().day().addDays(-1));
    tablet.reg().openDetails(id("Aisha"));
    tablet.reg().details()->mark(QStringLiteral("sick"));
    tablet.settle();

    QCOMPARE(tablet.row(QStringLiteral("Aisha")).codeLabel, QStringLiteral("Sick"));
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).line, QStringLiteral("Fri 20 Nov 10:00 · you"));
    QCOMPARE(tablet.reg().details()->history(),
        (QStringList{QStringLiteral("Fri 20 Nov 10:00 · you: Sick, was Here"),
            QStringLiteral("Fri 20 Nov 09:00 · R. Lewis: Here, was not marked")}));
    QCOMPARE(tablet.reg().details()->savedSentence(), QStringLiteral("Saved 10:00"));
}

void RegisterScreenTest::keepsWhoSentSomebodyHomeAndWhoWroteTheNote()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();
    MarkDetails *details = tablet.reg().details();
    tablet.reg().openDetails(id("Aisha"));

    for (const auto &act : std::initializer_list<std::function<void()>>{
             [&] { details->addNote(QStringLiteral("New bus")); }, [&] { details->addNote(QStringLiteral("Tired")); },
             [&] { details->markGoneHome(); }, [&] { details->takeBackGoneHome(); }}) {
        tablet.clock.advance(1min);
        act();
        tablet.settle();
    }

    QCOMPARE(details->history(),
        (QStringList{QStringLiteral("09:04 · you: not gone home after all"),
            QStringLiteral("09:03 · you: gone home at 09:03"), QStringLiteral("09:02 · you: note: Tired"),
            QStringLiteral("09:01 · you: note: New bus"), QStringLiteral("09:00 · you: Here, was not marked")}));
}

void RegisterScreenTest::doesNotOfferTomorrow()
{
    ScreenTablet tablet;

    tablet.reg().openDay(tablet.reg().day().addDays(1));

    QCOMPARE(tablet.reg().day(), givenDay::friday);
}

void RegisterScreenTest::addsSomebodyUnexpected()
{
    ScreenTablet tablet;

    tablet.reg().somebodyElse()->setSearchText(QStringLiteral("zo"));
    QCOMPARE(tablet.reg().somebodyElse()->found()->count(), 0);
    tablet.reg().somebodyElse()->setSearchText(QStringLiteral("zoe"));
    QCOMPARE(tablet.reg().somebodyElse()->found()->count(), 1);
    tablet.reg().somebodyElse()->add(tablet.reg().somebodyElse()->found()->lines().first().personId);
    tablet.settle();

    QCOMPARE(tablet.names().first(), QStringLiteral("Zoë O’Connor"));
    QVERIFY(tablet.row(QStringLiteral("Zoë")).unexpected);
    QCOMPARE(tablet.reg().here(), 1);
    QCOMPARE(tablet.reg().expected(), 5);
    tablet.reg().undo();
    tablet.settle();
    QVERIFY(!tablet.names().contains(QStringLiteral("Zoë O’Connor")));
}

void RegisterScreenTest::showsWhatAnotherTabletMarkedWithTheirName()
{
    ScreenTablet tablet;

    tablet.signIn(QStringLiteral("R. Lewis"));
    tablet.reg().chooseScope(tablet.reg().scopes()->count() - 1);
    tablet.reg().markHere(id("Tomasz"));
    tablet.settle();
    tablet.signIn(QStringLiteral("M. Hicks"));

    QCOMPARE(tablet.row(QStringLiteral("Tomasz")).line, QStringLiteral("09:00 · R. Lewis"));
}

void RegisterScreenTest::keepsWhoeverIsUnmarkedHalfAnHourAfterTheStartOnTopWithANumber()
{
    ScreenTablet tablet;
    for (const char *name : {"Aisha", "Craig", "Daljit", "Shan"}) {
        tablet.reg().markHere(id(name));
        tablet.settle();
    }
    QCOMPARE(tablet.reg().toRing(), 0);

    tablet.clock.advance(1h); // 10:00; the morning began at 09:30
    tablet.reg().readAgain();
    tablet.reg().setOrder(RegisterScreen::Order::ToMarkFirst);

    QCOMPARE(tablet.reg().toRing(), 1);
    QCOMPARE(tablet.names().first(), QStringLiteral("Tomasz Nowak"));
    QVERIFY(tablet.row(QStringLiteral("Tomasz")).needsRing);
    QCOMPARE(tablet.row(QStringLiteral("Tomasz")).ringContact, QStringLiteral("Mum, Bethan"));
    QCOMPARE(tablet.row(QStringLiteral("Tomasz")).ringNumber, QStringLiteral("07700 900143"));
}

void RegisterScreenTest::recordsWhatWasSaidAndWhoWasTold()
{
    ScreenTablet tablet;
    tablet.clock.advance(1h);
    tablet.reg().readAgain();

    tablet.reg().openDetails(id("Tomasz"));
    tablet.reg().details()->recordRing(QStringLiteral("missed the bus"), QStringLiteral("R. Lewis"));
    tablet.settle();

    QCOMPARE(
        tablet.row(QStringLiteral("Tomasz")).ringLine, QStringLiteral("Rang 10:00: missed the bus. Told: R. Lewis"));
}

void RegisterScreenTest::marksTheGroupGoneHome()
{
    ScreenTablet tablet;
    tablet.reg().mark(id("Craig"), QStringLiteral("sick"));
    tablet.settle();
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();

    tablet.reg().markAllGoneHome();
    tablet.settle();

    QCOMPARE(tablet.reg().goneHome(), 4);
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).goneHome, QStringLiteral("09:00"));
    QCOMPARE(tablet.row(QStringLiteral("Craig")).goneHome, QString{});
}

void RegisterScreenTest::sendsHomeWhoeverIsHereWhicheverSessionMarkedThem()
{
    ScreenTablet tablet;
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();
    tablet.clock.advance(6h);
    tablet.reg().setSession(RegisterScreen::Session::Afternoon);
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();
    QCOMPARE(tablet.reg().leaving(), 5);

    tablet.reg().markAllGoneHome();
    tablet.settle();

    QCOMPARE(tablet.reg().leaving(), 0);
    QCOMPARE(tablet.reg().goneHome(), 5);
    QCOMPARE(tablet.screens->headCount()->withMe(), 0);
    QCOMPARE(tablet.row(QStringLiteral("Craig")).line, QStringLiteral("went home 15:00"));
}

void RegisterScreenTest::sendsOneHomeWhoWasMarkedInTheMorning()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Craig"));
    tablet.settle();
    tablet.clock.advance(6h);
    tablet.reg().setSession(RegisterScreen::Session::Afternoon);
    QVERIFY(tablet.row(QStringLiteral("Craig")).stillHere);

    tablet.reg().markGoneHome(id("Craig"));
    tablet.settle();

    QVERIFY(!tablet.row(QStringLiteral("Craig")).stillHere);
    tablet.reg().setSession(RegisterScreen::Session::Morning);
    QCOMPARE(tablet.row(QStringLiteral("Craig")).goneHome, QStringLiteral("15:00"));
}

void RegisterScreenTest::asksAfterNobodyWhoWentHomeAtNoon()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Craig"));
    tablet.settle();
    tablet.clock.advance(1s);
    tablet.reg().markGoneHome(id("Craig"));
    tablet.settle();

    tablet.clock.advance(6h);
    tablet.reg().setSession(RegisterScreen::Session::Afternoon);

    QVERIFY(!tablet.row(QStringLiteral("Craig")).needsRing);
    QVERIFY(tablet.row(QStringLiteral("Daljit")).needsRing);
    tablet.reg().markHere(id("Craig")); // they came back
    tablet.settle();
    QCOMPARE(tablet.row(QStringLiteral("Craig")).goneHome, QString{});
    QVERIFY(tablet.row(QStringLiteral("Craig")).stillHere);
}

void RegisterScreenTest::saysThatItIsAfternoonAndSwitchesNothingByItself()
{
    ScreenTablet tablet;
    QVERIFY(!tablet.reg().isMorningOver());
    tablet.clock.advance(3h + 29min);
    tablet.screens->readAgain();
    QVERIFY(!tablet.reg().isMorningOver());

    tablet.clock.advance(1min); // half an hour before the afternoon begins
    tablet.screens->readAgain();

    QVERIFY(tablet.reg().isMorningOver());
    QCOMPARE(tablet.reg().session(), RegisterScreen::Session::Morning);
    tablet.reg().setSession(RegisterScreen::Session::Afternoon);
    QVERIFY(!tablet.reg().isMorningOver());
    tablet.reg().openDay(givenDay::friday.addDays(-1));
    tablet.reg().setSession(RegisterScreen::Session::Morning);
    QVERIFY(!tablet.reg().isMorningOver()); // yesterday's morning is looked at on purpose
}

void RegisterScreenTest::keepsThePeopleOfAnEmployerOnABankHoliday()
{
    const QString employer = givenDay::id(QStringLiteral("Walsall Garden Centre"));
    Record yard{.type = kind::employer, .id = employer, .revision = 1, .fields = {}};
    yard.fields = {{QStringLiteral("name"), QStringLiteral("Walsall Garden Centre")}};
    Record expected{
        .type = kind::expectation, .id = givenDay::id(QStringLiteral("Rhys expected")), .revision = 1, .fields = {}};
    expected.fields = {{QStringLiteral("person"), id("Rhys")},
        {QStringLiteral("coach"), givenDay::id(QStringLiteral("M. Hicks"))}, {QStringLiteral("employer"), employer},
        {QStringLiteral("pattern"), QStringLiteral("Mon am+pm, Fri am+pm")}};
    Record closed = givenDay::records().first();
    closed.fields.insert(QStringLiteral("closures"),
        QJsonArray{QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-11-20")},
            {QStringLiteral("to"), QStringLiteral("2026-11-20")},
            {QStringLiteral("reason"), QStringLiteral("Bank holiday")}}});
    ScreenTablet tablet{{yard, expected, closed}};

    QVERIFY(tablet.reg().isClosed());
    QVERIFY(tablet.reg().closedSentence().contains(QStringLiteral("Bank holiday")));
    QCOMPARE(tablet.names(), QStringList{QStringLiteral("Rhys Jenkins")});
    tablet.reg().markHere(id("Rhys"));
    tablet.settle();
    QCOMPARE(tablet.row(QStringLiteral("Rhys")).state, int(RegisterRows::Here));
    QCOMPARE(tablet.screens->headCount()->withMe(), 1);
}

void RegisterScreenTest::runsNoTimerWhileNothingIsTimed()
{
    ScreenTablet tablet;
    const auto running = [&tablet] {
        const QList<QTimer *> timers = tablet.reg().findChildren<QTimer *>();
        return std::count_if(timers.begin(), timers.end(), [](const QTimer *timer) { return timer->isActive(); });
    };
    QCOMPARE(running(), 0);

    tablet.reg().markHere(id("Aisha"));
    tablet.settle();
    QCOMPARE(running(), 1);

    tablet.clock.advance(10s);
    tablet.reg().passTime();
    QCOMPARE(running(), 0);
    QCOMPARE(tablet.reg().undoWords(), QString{});
}

void RegisterScreenTest::saysThatTheSiteIsClosedAndOffersTheLastOpenDay()
{
    ScreenTablet tablet;
    tablet.clock.advance(24h); // Saturday
    tablet.signIn(QStringLiteral("M. Hicks"));

    QVERIFY(tablet.reg().isClosed());
    QCOMPARE(tablet.reg().closedSentence(), QStringLiteral("Goscote Centre is closed on Saturday 21 November."));
    QCOMPARE(tablet.reg().lastOpenDayWords(), QStringLiteral("Friday 20 November"));
    QCOMPARE(tablet.reg().rows()->count(), 0);
    tablet.reg().openLastOpenDay();
    QVERIFY(!tablet.reg().isClosed());
    QCOMPARE(tablet.reg().rows()->count(), 5);
}

void RegisterScreenTest::narrowsToAWorkStreamOrOpensToEveryone()
{
    ScreenTablet tablet;
    const QList<ScopeChoices::Scope> scopes = tablet.reg().scopes()->scopes();
    QCOMPARE(scopes.size(), 4); // my group, Catering, Horticulture, everyone

    tablet.reg().chooseScope(1);
    QCOMPARE(tablet.names(),
        (QStringList{QStringLiteral("Eleri Hughes"), QStringLiteral("Lloyd Walker"), QStringLiteral("Priya Mahmood")}));
    QCOMPARE(tablet.reg().title(), QStringLiteral("Goscote Centre · Catering"));
    tablet.reg().chooseScope(3);
    QCOMPARE(tablet.reg().rows()->count(), 8);
    QCOMPARE(tablet.reg().title(), QStringLiteral("Goscote Centre"));
}

void RegisterScreenTest::showsOnePersonInOneToOneMode()
{
    ScreenTablet tablet;

    tablet.reg().setMode(RegisterScreen::Mode::OneToOne);
    QCOMPARE(tablet.reg().rows()->count(), 5);
    tablet.reg().chooseOnly(id("Shan"));

    QCOMPARE(tablet.names(), QStringList{QStringLiteral("Shan Griffiths")});
    tablet.reg().markHere(id("Shan"));
    tablet.settle();
    QCOMPARE(tablet.row(QStringLiteral("Shan")).state, int(RegisterRows::Here));
    tablet.reg().setMode(RegisterScreen::Mode::Group);
    QCOMPARE(tablet.reg().rows()->count(), 5);
}

void RegisterScreenTest::opensOnTheOtherCoachsGroupWhenTheTabletChangesHands()
{
    ScreenTablet tablet;

    tablet.session.lock();
    tablet.signIn(QStringLiteral("R. Lewis"));

    QCOMPARE(tablet.reg().title(), QStringLiteral("Goscote Centre · Catering"));
    QCOMPARE(tablet.reg().rows()->count(), 3);
}

void RegisterScreenTest::takesTimesAsPeopleWriteThemAndRefusesNonsense()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Shan"));
    tablet.settle();
    MarkDetails *details = tablet.reg().details();
    tablet.reg().openDetails(id("Shan"));

    details->giveArrived(QStringLiteral("0940"));
    tablet.settle();
    QCOMPARE(details->arrived(), QStringLiteral("09:40"));
    QCOMPARE(tablet.row(QStringLiteral("Shan")).line, QStringLiteral("came 09:40 · you"));

    details->giveLeft(QStringLiteral("half three"));
    QCOMPARE(details->problem(), QStringLiteral("“half three” is not a time. Write it as 15:30."));
    details->giveLeft(QStringLiteral("9.05"));
    QCOMPARE(details->problem(), QStringLiteral("They cannot leave before they came. Check the two times."));
    details->giveLeft(QStringLiteral("15.30"));
    tablet.settle();
    QCOMPARE(details->left(), QStringLiteral("15:30"));
    QVERIFY(details->problem().isEmpty());
}

void RegisterScreenTest::saysThatNothingWasSavedWhenTheDiskRefuses()
{
    ScreenTablet tablet;
    setDisk(tablet, Disk::Refusing);

    tablet.reg().markHere(id("Aisha"));
    tablet.settle();

    QCOMPARE(tablet.row(QStringLiteral("Aisha")).state, int(RegisterRows::Unmarked));
    QVERIFY(tablet.reg().problem().startsWith(QStringLiteral("Aisha: Not saved")));
    QVERIFY(tablet.reg().undoWords().isEmpty());
}

void RegisterScreenTest::saysInTheSheetThatNothingWasSaved()
{
    ScreenTablet tablet;
    MarkDetails *details = tablet.reg().details();
    tablet.reg().openDetails(id("Aisha"));
    details->mark(QStringLiteral("late"));
    tablet.settle();
    QCOMPARE(details->savedSentence(), QStringLiteral("Saved 09:00"));

    setDisk(tablet, Disk::Refusing);
    details->mark(QStringLiteral("sick"));
    tablet.settle();

    QVERIFY(details->savedSentence().isEmpty());
    QVERIFY(details->problem().startsWith(QStringLiteral("Not saved")));
    QVERIFY(tablet.reg().problem().startsWith(QStringLiteral("Aisha: Not saved")));

    setDisk(tablet, Disk::Writing);
    details->mark(QStringLiteral("sick"));
    tablet.settle();
    QVERIFY(details->problem().isEmpty());
    QVERIFY(tablet.reg().problem().isEmpty());
}

void RegisterScreenTest::growsTheNoteByWhatIsTypedAndByNothingElse()
{
    ScreenTablet tablet;
    MarkDetails *details = tablet.reg().details();
    tablet.reg().openDetails(id("Aisha"));

    details->addNote(QStringLiteral("New bus"));
    details->addNote(QStringLiteral(" Tired ")); // before the first is on disk
    tablet.settle();
    details->addNote({});
    tablet.settle();

    QCOMPARE(details->note(), QStringLiteral("New bus\nTired"));
    QVERIFY(details->problem().isEmpty());
}

void RegisterScreenTest::recordsNoCallWhenNothingIsTyped()
{
    ScreenTablet tablet;
    tablet.reg().openDetails(id("Tomasz"));

    tablet.reg().details()->recordRing({}, QStringLiteral(" "));
    tablet.settle();
    QVERIFY(tablet.reg().details()->ringLine().isEmpty());

    tablet.reg().details()->recordRing(QStringLiteral("no answer"), {});
    tablet.settle();
    QCOMPARE(tablet.reg().details()->ringLine(), QStringLiteral("Rang 09:00: no answer"));
}

void RegisterScreenTest::keepsTheReasonWhenAnotherCodeIsTouched()
{
    ScreenTablet tablet;
    MarkDetails *details = tablet.reg().details();
    tablet.reg().openDetails(id("Aisha"));
    details->mark(QStringLiteral("late"));
    tablet.settle();
    details->giveReason(QStringLiteral("Bus broke down"));
    tablet.settle();

    details->mark(QStringLiteral("sick"));
    tablet.settle();
    QCOMPARE(details->reason(), QStringLiteral("Bus broke down"));

    details->giveReason({});
    tablet.settle();
    QVERIFY(details->reason().isEmpty());
}

void RegisterScreenTest::movesSomebodyMarkedElsewhereToThisSite()
{
    ScreenTablet tablet;
    tablet.reg().mark(id("Aisha"), QStringLiteral("sick"));
    tablet.settle();
    tablet.reg().chooseSite(int(tablet.reg().siteNames().indexOf(QStringLiteral("Brownhills"))));

    tablet.reg().somebodyElse()->add(id("Aisha"));
    tablet.settle();

    QCOMPARE(tablet.row(QStringLiteral("Aisha")).state, int(RegisterRows::Here));
    tablet.reg().undo();
    tablet.settle();
    tablet.signIn(QStringLiteral("M. Hicks"));
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).codeLabel, QStringLiteral("Sick"));
}

void RegisterScreenTest::marksSomebodyHereAfterAllFromTheirSheet()
{
    ScreenTablet tablet;
    tablet.reg().chooseSite(int(tablet.reg().siteNames().indexOf(QStringLiteral("Brownhills"))));
    tablet.reg().somebodyElse()->add(id("Aisha"));
    tablet.settle();
    tablet.signIn(QStringLiteral("M. Hicks"));
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).state, int(RegisterRows::Elsewhere));
    tablet.reg().openDetails(id("Aisha"));
    QCOMPARE(tablet.reg().details()->hereWords(), QStringLiteral("Here, at Goscote Centre"));

    tablet.reg().details()->markHereAfterAll();
    tablet.settle();

    QCOMPARE(tablet.row(QStringLiteral("Aisha")).state, int(RegisterRows::Here));
    QVERIFY(tablet.reg().details()->hereWords().isEmpty());
}

void RegisterScreenTest::marksNobodyInAnyWayWhileTwoContactsAreOnTheGlass()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();
    tablet.reg().taps()->setContacts(1);
    tablet.reg().taps()->setContacts(2);

    QVERIFY(!tablet.reg().markTheRest(tablet.reg().restIds()));
    QVERIFY(!tablet.reg().markAllGoneHome());
    tablet.reg().somebodyElse()->add(id("Zoë"));
    tablet.reg().undo();
    tablet.reg().openDetails(id("Craig"));
    tablet.reg().details()->mark(QStringLiteral("sick"));
    tablet.reg().details()->markGoneHome();
    tablet.settle();

    QCOMPARE(tablet.reg().here(), 1);
    QCOMPARE(tablet.reg().goneHome(), 0);
    QCOMPARE(tablet.reg().toMark(), 4);
    QCOMPARE(
        tablet.reg().problem(), QStringLiteral("Two touches at once: nobody was marked. Touch again with one finger."));
}

void RegisterScreenTest::forgetsTheUndoWhenTheTabletIsLocked()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();

    tablet.session.lock();

    QVERIFY(tablet.reg().undoWords().isEmpty());
    tablet.signIn(QStringLiteral("R. Lewis"));
    tablet.reg().undo();
    tablet.settle();
    tablet.signIn(QStringLiteral("M. Hicks"));
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).state, int(RegisterRows::Here));
}

void RegisterScreenTest::offersUndoAgainWhenTheDiskRefusedIt()
{
    ScreenTablet tablet;
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();

    setDisk(tablet, Disk::Refusing);
    tablet.reg().undo();
    tablet.settle();
    QCOMPARE(tablet.reg().here(), 5);
    QCOMPARE(tablet.reg().undoWords(), QStringLiteral("Undo: 5 people here"));

    setDisk(tablet, Disk::Writing);
    tablet.reg().undo();
    tablet.settle();
    QCOMPARE(tablet.reg().toMark(), 5);
}

void RegisterScreenTest::leavesAloneWhatAnotherTabletSaidSinceTheActThatIsUndone()
{
    ScreenTablet tablet;
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();
    tablet.write({{.type = kind::attendance,
        .id = idOf(MarkKey{PersonId{id("Aisha")}, givenDay::friday, alongside::Session::Morning}),
        .revision = 2,
        .fields = {{QStringLiteral("person"), id("Aisha")}, {QStringLiteral("date"), QStringLiteral("2026-11-20")},
            {QStringLiteral("session"), QStringLiteral("am")}, {QStringLiteral("code"), QStringLiteral("sick")}}}});

    tablet.reg().undo();
    tablet.settle();

    QCOMPARE(tablet.row(QStringLiteral("Aisha")).codeLabel, QStringLiteral("Sick"));
    QCOMPARE(tablet.reg().toMark(), 4);
}

void RegisterScreenTest::offersNothingToUndoWhenNothingChanged()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();
    tablet.reg().openDetails(id("Aisha"));

    tablet.reg().details()->mark(QStringLiteral("present"));
    tablet.reg().details()->giveArrived({});
    tablet.reg().details()->giveReason({});
    tablet.settle();

    QCOMPARE(tablet.reg().undoWords(), QStringLiteral("Undo: Aisha here"));
    QVERIFY(tablet.reg().details()->savedSentence().isEmpty());
    tablet.reg().undo();
    tablet.settle();
    QCOMPARE(tablet.reg().toMark(), 5);
}

void RegisterScreenTest::beginsAfreshForTheNextCoach()
{
    ScreenTablet tablet;
    tablet.reg().setMode(RegisterScreen::Mode::OneToOne);
    tablet.reg().setOrder(RegisterScreen::Order::ByName);
    tablet.reg().setGoingHome(true);

    tablet.session.lock();
    tablet.signIn(QStringLiteral("R. Lewis"));

    QCOMPARE(tablet.reg().mode(), RegisterScreen::Mode::Group);
    QCOMPARE(tablet.reg().order(), RegisterScreen::Order::ToMarkFirst);
    QVERIFY(!tablet.reg().isGoingHome());
    tablet.reg().setGoingHome(true);
    tablet.reg().openDay(tablet.reg().day().addDays(-1));
    QVERIFY(!tablet.reg().isGoingHome());
}

void RegisterScreenTest::marksOnlyTheRestWhoWereNamed()
{
    ScreenTablet tablet;
    const QStringList named = tablet.reg().restIds().mid(0, 3);

    tablet.reg().markTheRest(named);
    tablet.settle();

    QCOMPARE(tablet.reg().here(), 3);
    QCOMPARE(tablet.reg().toMark(), 2);
}

void RegisterScreenTest::namesNobodyWhoIsOnTheWayToTheDisk()
{
    ScreenTablet tablet;
    const QStringList named = tablet.reg().restIds();
    tablet.reg().mark(id("Craig"), QStringLiteral("sick"));

    QVERIFY(!tablet.reg().restIds().contains(id("Craig")));
    tablet.reg().markTheRest(named);
    tablet.settle();

    QCOMPARE(tablet.row(QStringLiteral("Craig")).codeLabel, QStringLiteral("Sick"));
    QCOMPARE(tablet.reg().here(), 4);
}

void RegisterScreenTest::showsMarksThatWereMadeBeforeTheDayWasClosed()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();
    tablet.write({{.type = kind::site,
        .id = givenDay::id(QStringLiteral("Goscote Centre")),
        .revision = 2,
        .fields = {{QStringLiteral("name"), QStringLiteral("Goscote Centre")},
            {QStringLiteral("openDays"), QStringLiteral("Mon Tue Wed Thu")}}}});

    tablet.reg().readAgain();

    QVERIFY(tablet.reg().isClosed());
    QCOMPARE(tablet.names(), QStringList{QStringLiteral("Aisha Bains")});
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::RegisterScreenTest)
#include "tst_RegisterScreen.moc"
