// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/Journey.h"

#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

/// The day of a coach, through the real interface.
class DayJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void signsInAndMarksOnePersonWithOneTouch();
    void marksTheRestInTwoTouchesAfterReadingTheirNames();
    void saysWhySomebodyIsNotHereInTwoTouches();
    void undoesTheLastTouch();
    void marksNobodyWhenTwoFingersTouchAtOnce();
    void opensNoSheetWhenOnePersonsButtonIsTouchedTwiceAtOnce();
    void correctsYesterday();
    void addsSomebodyWhoWasNotExpected();
    void countsHeadsFromAnyScreenWithOneTouch();
    void findsAPersonByThreeLetters();
    void sendsTheGroupHome();
    void opensTheAfternoonWhenItIsTold();
    void asksForTheSameMarkAfterARestart();
};

namespace {

const QString pin = EnrolledFolder::hicksPin;

} // namespace

void DayJourney::signsInAndMarksOnePersonWithOneTouch()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.reads(QStringLiteral("Goscote Centre · Horticulture")));
    QVERIFY(coach.reads(QStringLiteral("Seizures: never alone")));

    QVERIFY(coach.tap(QStringLiteral("mark0")));

    QVERIFY(coach.waitFor([&] { return coach.stateOf(QStringLiteral("Aisha")) == QStringLiteral("Here"); }));
    QVERIFY(coach.reads(QStringLiteral("09:00 · you")));
}

void DayJourney::marksTheRestInTwoTouchesAfterReadingTheirNames()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));

    QVERIFY(coach.tap(QStringLiteral("restButton")));
    QVERIFY(coach.reads(QStringLiteral("Tomasz Nowak")));
    QVERIFY(coach.tap(QStringLiteral("markTheRest")));

    QVERIFY(coach.waitFor([&] { return coach.reg().here() == 5; }));
    QCOMPARE(coach.reg().toMark(), 0);
}

void DayJourney::saysWhySomebodyIsNotHereInTwoTouches()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));

    QVERIFY(coach.tap(QStringLiteral("notHere1")));
    QVERIFY(coach.tap(QStringLiteral("awayCode0")));

    QVERIFY(coach.waitFor([&] { return coach.stateOf(QStringLiteral("Craig")) == QStringLiteral("Sick"); }));
}

void DayJourney::undoesTheLastTouch()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("mark0")));
    QVERIFY(coach.reads(QStringLiteral("Aisha here")));

    QVERIFY(coach.tap(QStringLiteral("undoButton")));

    QVERIFY(coach.waitFor([&] { return coach.stateOf(QStringLiteral("Aisha")) == QStringLiteral("unmarked"); }));
}

void DayJourney::marksNobodyWhenTwoFingersTouchAtOnce()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("mark2")) != nullptr; }));

    coach.tapTogether(QStringLiteral("mark0"), QStringLiteral("mark2"));
    QVERIFY(coach.tap(QStringLiteral("mark4"))); // one finger, afterwards

    QVERIFY(coach.waitFor([&] { return coach.stateOf(QStringLiteral("Tomasz")) == QStringLiteral("Here"); }));
    QCOMPARE(coach.reg().here(), 1);
}

void DayJourney::opensNoSheetWhenOnePersonsButtonIsTouchedTwiceAtOnce()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.reg().setMode(RegisterScreen::Mode::OneToOne);
    coach.reg().chooseOnly(givenDay::id(QStringLiteral("Aisha")));

    QVERIFY(coach.tap(QStringLiteral("oneMark")));
    QVERIFY(coach.waitFor([&] { return coach.stateOf(QStringLiteral("Aisha")) == QStringLiteral("Here"); }));
    coach.clock().advance(100ms);
    QVERIFY(coach.tap(QStringLiteral("oneMark"))); // it stays under the finger

    QVERIFY(!coach.reg().details()->isOpen());
    coach.clock().advance(300ms);
    QVERIFY(coach.tap(QStringLiteral("oneMark")));
    QVERIFY(coach.reg().details()->isOpen());
}

void DayJourney::correctsYesterday()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));

    QVERIFY(coach.tap(QStringLiteral("pageHeading")));
    QVERIFY(coach.tap(QStringLiteral("day19")));
    QVERIFY(coach.reads(QStringLiteral("Thursday 19 November")));
    if (coach.item(QStringLiteral("sheetClose"))) QVERIFY(coach.tap(QStringLiteral("sheetClose")));
    QVERIFY(coach.tap(QStringLiteral("mark0")));

    QVERIFY(coach.waitFor([&] { return coach.stateOf(QStringLiteral("Aisha")) == QStringLiteral("Here"); }));
    QVERIFY(coach.reads(QStringLiteral("Fri 20 Nov 09:00 · you")));
}

void DayJourney::addsSomebodyWhoWasNotExpected()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));

    QVERIFY(coach.tap(QStringLiteral("somebodyElse")));
    QVERIFY(coach.type(QStringLiteral("somebodySearch"), QStringLiteral("zoe")));
    QVERIFY(coach.tap(QStringLiteral("somebody0")));

    QVERIFY(coach.waitFor([&] { return coach.stateOf(QStringLiteral("Zoë")) == QStringLiteral("Here"); }));
}

void DayJourney::countsHeadsFromAnyScreenWithOneTouch()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.reg().markTheRest(coach.reg().restIds());
    QVERIFY(coach.waitFor([&] { return coach.reg().here() == 5; }));
    QVERIFY(coach.tap(QStringLiteral("railPeople")));

    QVERIFY(coach.tap(QStringLiteral("headCountChip")));
    for (int face = 0; face < 4; ++face)
        QVERIFY(coach.tap(QStringLiteral("face%1").arg(face)));

    QVERIFY(coach.reads(QStringLiteral("4 of 5")));
    QVERIFY(coach.reads(QStringLiteral("07700 900143")));
}

void DayJourney::findsAPersonByThreeLetters()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("railPeople")));

    QVERIFY(coach.type(QStringLiteral("peopleSearch"), QStringLiteral("gri")));
    QVERIFY(coach.tap(QStringLiteral("person0")));

    QVERIFY(coach.reads(QStringLiteral("Siân Griffiths")));
    QVERIFY(coach.reads(QStringLiteral("Uses Makaton; allow time")));
}

void DayJourney::sendsTheGroupHome()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.reg().markTheRest(coach.reg().restIds());
    QVERIFY(coach.waitFor([&] { return coach.reg().here() == 5; }));

    QVERIFY(coach.tap(QStringLiteral("goingHome")));
    QVERIFY(coach.tap(QStringLiteral("allHomeButton")));
    QVERIFY(coach.tap(QStringLiteral("markAllGoneHome")));

    QVERIFY(coach.waitFor([&] { return coach.reg().goneHome() == 5; }));
    QCOMPARE(coach.screens().work()->headCount()->withMe(), 0);
}

void DayJourney::opensTheAfternoonWhenItIsTold()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    coach.clock().advance(4h);
    coach.screens().work()->readAgain(); // as every minute
    QVERIFY(coach.reads(QStringLiteral("Friday 20 November, morning")));

    QVERIFY(coach.tap(QStringLiteral("bannerAction")));

    QVERIFY(coach.reads(QStringLiteral("Friday 20 November, afternoon")));
}

void DayJourney::asksForTheSameMarkAfterARestart()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("mark0")));
    QVERIFY(coach.waitFor([&] { return coach.stateOf(QStringLiteral("Aisha")) == QStringLiteral("Here"); }));
    QVERIFY(coach.reads(QStringLiteral("1 waiting")));

    coach.restart();
    QVERIFY(coach.reads(QStringLiteral("1 waiting: unlock to send")));
    QVERIFY(coach.signIn(0, pin));

    QCOMPARE(coach.stateOf(QStringLiteral("Aisha")), QStringLiteral("Here"));
}

} // namespace alongside

QTEST_MAIN(alongside::DayJourney)
#include "tst_Day.moc"
