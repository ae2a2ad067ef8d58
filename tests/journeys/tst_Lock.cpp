// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/Journey.h"

#include <QTest>

namespace alongside {

/// One tablet, several coaches, through the real interface and without a network.
class LockJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void locksAndSwitchesCoach();
    void saysThatAPinIsWrongAndLetsTheRightOneIn();
    void recoversAForgottenPinWithACodeFromTheSupervisor();
    void letsAColleagueIn();
    void locksByItselfAfterFiveMinutes();
    void closesTheFileTwelveHoursAfterTheLastUnlock();
};

void LockJourney::locksAndSwitchesCoach()
{
    Journey coach;
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    QVERIFY(coach.reads(QStringLiteral("Aisha Bains")));

    QVERIFY(coach.tap(QStringLiteral("railCoach")));
    QVERIFY(coach.tap(QStringLiteral("lockNow")));
    QVERIFY(coach.reads(QStringLiteral("Who are you?")));
    QVERIFY(coach.signIn(1, EnrolledFolder::lewisPin));

    QVERIFY(coach.reads(QStringLiteral("Goscote Centre · Catering")));
    QVERIFY(coach.reads(QStringLiteral("Eleri Hughes")));
}

void LockJourney::saysThatAPinIsWrongAndLetsTheRightOneIn()
{
    Journey coach;

    QVERIFY(coach.tap(QStringLiteral("coach0")));
    QVERIFY(coach.enterPin(QStringLiteral("000000")));
    QVERIFY(coach.reads(QStringLiteral("That is not the right PIN.")));
    QVERIFY(coach.enterPin(EnrolledFolder::hicksPin));

    QVERIFY(coach.reads(QStringLiteral("Aisha Bains")));
}

void LockJourney::recoversAForgottenPinWithACodeFromTheSupervisor()
{
    Journey coach;

    QVERIFY(coach.tap(QStringLiteral("coach0")));
    QVERIFY(coach.tap(QStringLiteral("forgotPin")));
    QVERIFY(coach.type(QStringLiteral("oneTimeCode"), coach.codeOf(0)));
    QVERIFY(coach.tap(QStringLiteral("giveCode")));
    QVERIFY(coach.reads(QStringLiteral("choose a PIN of six digits")));
    QVERIFY(coach.enterPin(QStringLiteral("111222")));
    QVERIFY(coach.reads(QStringLiteral("The same six digits again")));
    QVERIFY(coach.enterPin(QStringLiteral("111222")));

    QVERIFY(coach.reads(QStringLiteral("Aisha Bains")));
}

void LockJourney::letsAColleagueIn()
{
    Journey coach;
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));

    QVERIFY(coach.tap(QStringLiteral("railCoach")));
    QVERIFY(coach.tap(QStringLiteral("addColleague")));
    QVERIFY(coach.enterPin(EnrolledFolder::hicksPin));
    QVERIFY(coach.tap(QStringLiteral("colleague0")));
    QVERIFY(coach.enterPin(QStringLiteral("555666")));
    QVERIFY(coach.reads(QStringLiteral("The same six digits again")));
    QVERIFY(coach.enterPin(QStringLiteral("555666")));

    QVERIFY(coach.waitFor([&] { return !coach.screens().session()->isLocked(); }));
    QCOMPARE(coach.screens().session()->coachName(), QStringLiteral("P. Relief"));
}

void LockJourney::locksByItselfAfterFiveMinutes()
{
    Journey coach;
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));

    coach.clock().advance(TabletSession::idleLimit);
    coach.screens().session()->lockWhenIdle();

    QVERIFY(coach.reads(QStringLiteral("Who are you?")));
    QVERIFY(coach.item(QStringLiteral("registerList")) == nullptr);
}

void LockJourney::closesTheFileTwelveHoursAfterTheLastUnlock()
{
    Journey coach;
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    const int here = coach.reg().here();
    QVERIFY(coach.tap(QStringLiteral("mark0")));
    QVERIFY(coach.waitFor([&] { return coach.reg().here() == here + 1; }));
    QVERIFY(coach.waitFor([&] { return coach.sync().status().ledger.waiting > 0; }));
    coach.screens().session()->lock();
    QVERIFY(coach.screens().lockScreen()->waitingSentence().isEmpty()); // it is sent behind the lock

    coach.clock().advance(SyncLease::length);
    coach.lease().look(); // as every minute

    QVERIFY(coach.waitFor([&] { return coach.screens().work() == nullptr; }));
    QVERIFY(coach.reads(QStringLiteral("1 waiting: unlock to send")));
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    QVERIFY(coach.reads(QStringLiteral("Aisha Bains")));
    QVERIFY(coach.waitFor([&] { return coach.sync().status().ledger.waiting > 0; })); // and goes on from there
    QVERIFY(coach.screens().lockScreen()->waitingSentence().isEmpty());
}

} // namespace alongside

QTEST_MAIN(alongside::LockJourney)
#include "tst_Lock.moc"
