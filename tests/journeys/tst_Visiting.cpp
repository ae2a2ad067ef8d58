// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/Journey.h"

#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

/// A visit through the real interface.
class VisitJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void beginsFromTheRegisterInTwoTouches();
    void beginsFromThePersonInTwoTouches();
    void keepsWhatIsTypedAndEndsWithOneTouch();
    void offersTheVisitOnceAfterARestart();
};

namespace {

const QString pin = EnrolledFolder::hicksPin;

VisitEditor &visitOf(Journey &coach) { return *coach.screens().work()->visits()->visit(); }

} // namespace

void VisitJourney::beginsFromTheRegisterInTwoTouches()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));

    QVERIFY(coach.tap(QStringLiteral("more0")));
    QVERIFY(coach.tap(QStringLiteral("startVisitHere")));

    QVERIFY(coach.reads(QStringLiteral("Visit with Aisha")));
    QVERIFY(visitOf(coach).isGoingOn());
    coach.clock().advance(12min);
    coach.screens().work()->visits()->tick(); // as every minute
    QVERIFY(coach.reads(QStringLiteral("12 min")));
    QVERIFY(coach.tap(QStringLiteral("railToday")));
    QVERIFY(coach.reads(QStringLiteral("Aisha · 12 min")));
}

void VisitJourney::beginsFromThePersonInTwoTouches()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("railPeople")));

    QVERIFY(coach.tap(QStringLiteral("person0")));
    QVERIFY(coach.tap(QStringLiteral("startVisit")));

    QVERIFY(coach.reads(QStringLiteral("Visit with Aisha")));
}

void VisitJourney::keepsWhatIsTypedAndEndsWithOneTouch()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("more3")));
    QVERIFY(coach.tap(QStringLiteral("startVisitHere")));

    QVERIFY(coach.type(QStringLiteral("visitSeen"), QStringLiteral("washed two cars")));
    QVERIFY(coach.reads(QStringLiteral("Saved 09:00")));
    QVERIFY(coach.type(QStringLiteral("visitPersonsView"), QStringLiteral("good")));
    QVERIFY(coach.tap(QStringLiteral("moreMinutes0")));
    coach.clock().advance(42min);
    QVERIFY(coach.tap(QStringLiteral("visitEnd")));

    QVERIFY(coach.reads(QStringLiteral("If you want to add something")));
    QVERIFY(coach.reads(QStringLiteral("42 min")));
    QVERIFY(coach.tap(QStringLiteral("gap0"))); // where the minutes went
    QVERIFY(coach.tap(QStringLiteral("giveRest0")));
    QVERIFY(coach.waitFor([&] { return visitOf(coach).restMinutes() == 0; }));
    QVERIFY(coach.tap(QStringLiteral("visitLeave")));
    QVERIFY(coach.reads(QStringLiteral("Goscote Centre · Horticulture"))); // back where it began
    coach.screens().openPerson(givenDay::id(QStringLiteral("Shan")));
    QVERIFY(coach.reads(QStringLiteral("washed two cars")));
}

void VisitJourney::offersTheVisitOnceAfterARestart()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("more0")));
    QVERIFY(coach.tap(QStringLiteral("startVisitHere")));
    QVERIFY(coach.type(QStringLiteral("visitSeen"), QStringLiteral("half a sent")));
    QVERIFY(coach.reads(QStringLiteral("Saved 09:00")));

    coach.restart();
    QVERIFY(coach.signIn(0, pin));

    QVERIFY(coach.reads(QStringLiteral("Your visit with Aisha has not been ended.")));
    QVERIFY(coach.tap(QStringLiteral("takeVisitOffer")));
    QVERIFY(coach.reads(QStringLiteral("half a sent")));
    QVERIFY(coach.tap(QStringLiteral("railToday")));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("visitOffer")) == nullptr; }));
    QVERIFY(coach.tap(QStringLiteral("visitChip"))); // it still goes on
    QVERIFY(coach.reads(QStringLiteral("half a sent")));
}

} // namespace alongside

QTEST_MAIN(alongside::VisitJourney)
#include "tst_Visiting.moc"
