// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/SixLooks.h"

#include <QTest>

namespace alongside {

/// A safeguarding concern through the real interface.
class ConcernJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void isRaisedFromTheRegisterAndSaysWhomToRing();
    void isNothingThatTheNextCoachSees();
    void isOfferedAgainAfterARestart();
    void beginsOnThePageOfAPerson();
    void beginsDuringAVisit();
};

namespace {

const QString pin = EnrolledFolder::hicksPin;
const QString words = QStringLiteral("a bruise on the arm");

bool beginAndWrite(Journey &coach)
{
    return coach.tap(QStringLiteral("more0")) && coach.tap(QStringLiteral("raiseConcernHere"))
        && coach.tap(QStringLiteral("concernSafety1")) && coach.type(QStringLiteral("concern0"), words)
        && coach.reads(QStringLiteral("Saved 09:00"));
}

} // namespace

void ConcernJourney::isRaisedFromTheRegisterAndSaysWhomToRing()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(beginAndWrite(coach));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("concern"), QStringLiteral("concern0")), QString{});

    QVERIFY(coach.tap(QStringLiteral("sendConcern")));

    QVERIFY(coach.reads(QStringLiteral("Not sent: phone the duty team now")));
    QVERIFY(coach.reads(givenDay::dutyPhone));
    QVERIFY(coach.tap(QStringLiteral("railConcerns")));
    QVERIFY(coach.tap(QStringLiteral("concernLine0")));
    QVERIFY(coach.reads(words));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("concern-not-sent"), QStringLiteral("concernState")), QString{});
}

void ConcernJourney::isNothingThatTheNextCoachSees()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(beginAndWrite(coach));
    QVERIFY(coach.tap(QStringLiteral("sendConcern")));
    QVERIFY(coach.reads(QStringLiteral("Not sent: phone the duty team now"))); // the sheet is gone
    QVERIFY(coach.tap(QStringLiteral("railConcerns")));
    QVERIFY(coach.tap(QStringLiteral("concernLine0")));
    coach.screens().session()->lock();

    QVERIFY(coach.signIn(1, EnrolledFolder::lewisPin));

    QVERIFY(coach.reads(QStringLiteral("Goscote Centre")));
    QVERIFY(!coach.item(QStringLiteral("railConcerns")));
    QVERIFY(!coach.item(QStringLiteral("concernNotSent")));
    coach.screens().setPage(TabletScreens::Page::Concerns); // as if somebody had found the way
    QVERIFY(coach.reads(QStringLiteral("No concerns here")));
}

void ConcernJourney::isOfferedAgainAfterARestart()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(beginAndWrite(coach));

    coach.restart();
    QVERIFY(coach.signIn(0, pin));

    QVERIFY(coach.reads(QStringLiteral("A concern that you began is not finished")));
    QVERIFY(coach.tap(QStringLiteral("bannerAction")));
    QVERIFY(coach.reads(words));
    QVERIFY(coach.tap(QStringLiteral("sendConcern")));
    QVERIFY(coach.reads(QStringLiteral("Not sent: phone the duty team now")));
}

void ConcernJourney::beginsOnThePageOfAPerson()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("railPeople")));
    QVERIFY(coach.tap(QStringLiteral("person0")));

    QVERIFY(coach.tap(QStringLiteral("raiseConcern")));

    QVERIFY(coach.reads(QStringLiteral("A safeguarding concern")));
    QVERIFY(coach.reads(QStringLiteral("Aisha Bains")));
}

void ConcernJourney::beginsDuringAVisit()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(coach.tap(QStringLiteral("more0")));
    QVERIFY(coach.tap(QStringLiteral("startVisitHere")));
    QVERIFY(coach.reads(QStringLiteral("Visit with Aisha")));
    QQuickItem *raise = coach.item(QStringLiteral("raiseConcernOnVisit"));
    QVERIFY(raise);

    raise->forceActiveFocus(Qt::TabFocusReason); // as by the keyboard: it lies below what is on the screen
    QTest::keyClick(raise->window(), Qt::Key_Return);

    QVERIFY(coach.reads(QStringLiteral("A safeguarding concern")));
}

} // namespace alongside

QTEST_MAIN(alongside::ConcernJourney)
#include "tst_Concern.moc"
