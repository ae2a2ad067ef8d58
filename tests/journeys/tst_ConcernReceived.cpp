// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/JoiningCoach.h"
#include "tests/journeys/ServiceProcess.h"
#include "tests/journeys/SixLooks.h"

#include <QTest>

namespace alongside {

/// A concern on its way from its writer to a lead, through the real interface and the real service.
class ConcernReceivedJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void leavesInAnotherCoachsSessionAndIsSettledByALead();
};

namespace {

const QString words = QStringLiteral("a bruise on the arm");
const QString colleaguesPin = QStringLiteral("555666");

QString name(const char *text) { return QString::fromUtf8(text); }

[[nodiscard]] bool raise(Journey &coach)
{
    return coach.tap(name("more0")) && coach.tap(name("raiseConcernHere")) && coach.tap(name("concernSafety1"))
        && coach.type(name("concern0"), words) && coach.reads(name("Saved 09:00")) && coach.tap(name("sendConcern"));
}

/// M. Hicks hands the tablet to somebody else.
[[nodiscard]] bool letAColleagueIn(Journey &coach)
{
    return coach.tap(name("railCoach")) && coach.tap(name("addColleague")) && coach.enterPin(EnrolledFolder::hicksPin)
        && coach.tap(name("colleague0")) && coach.enterPin(colleaguesPin)
        && coach.reads(name("The same six digits again")) && coach.enterPin(colleaguesPin)
        && coach.waitFor([&] { return !coach.screens().session()->isLocked(); });
}

} // namespace

void ConcernReceivedJourney::leavesInAnotherCoachsSessionAndIsSettledByALead()
{
    ServiceProcess service;
    JoiningCoach lead{service.address()};
    QVERIFY(lead.joins(service.enrolCode(name("C. Whitehouse"))));
    QVERIFY(lead.everythingIsReceived()); // their key
    JoiningCoach coach{service.address()};
    QVERIFY(coach.joins(service.enrolCode()));
    QVERIFY(coach.syncsWith(SyncReason::Done));
    const QString writer = coach.screens().session()->coachName();
    service.goAway();
    QVERIFY(raise(coach));
    QVERIFY(coach.reads(name("Not sent: phone the duty team now")));

    QVERIFY(letAColleagueIn(coach));
    QVERIFY(coach.screens().session()->coachName() != writer);
    QVERIFY(!coach.item(name("concernNotSent"))); // nothing of it is theirs to see
    service.comeBack();
    QVERIFY(coach.everythingIsReceived());

    coach.screens().session()->lock();
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    QCOMPARE(coach.screens().session()->coachName(), writer);
    QVERIFY(coach.tap(name("railConcerns")));
    QVERIFY(!coach.item(name("concernNotSent")));
    QVERIFY(coach.tap(name("concernLine0")));
    QVERIFY(coach.reads(words));

    lead.window().requestActivate(); // the other tablet has had the keyboard
    QVERIFY(QTest::qWaitForWindowActive(&lead.window()));
    QVERIFY(lead.syncsWith(SyncReason::Done));
    QVERIFY(lead.waitFor([&] { return lead.screens().work()->concerns()->rows()->count() == 1; }));
    QVERIFY(lead.tap(name("railConcerns")));
    QVERIFY(lead.tap(name("concernLine0")));
    QVERIFY(lead.reads(words));
    QVERIFY(lead.write("concernOutcome", "rang the council"));
    QCOMPARE(SixLooks{lead}.of(name("concern-lead"), name("settleConcern")), QString{});
    QVERIFY(lead.reach("settleConcern"));
    QVERIFY(lead.reads(name("Dealt with: You")));
}

} // namespace alongside

QTEST_MAIN(alongside::ConcernReceivedJourney)
#include "tst_ConcernReceived.moc"
