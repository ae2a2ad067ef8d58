// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/JoiningCoach.h"
#include "tests/journeys/ServiceProcess.h"

#include <QTest>

namespace alongside {

/// A tablet that its service does not know any more, through the real interface, against the real service.
class JoinAgainJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void whatWaitsArrivesOnceTheTabletHasJoinedAgain();
};

void JoinAgainJourney::whatWaitsArrivesOnceTheTabletHasJoinedAgain()
{
    ServiceProcess service;
    JoiningCoach coach{service.address()};
    QVERIFY(coach.joins(service.enrolCode()));
    QVERIFY(coach.syncsWith(SyncReason::Done));
    QVERIFY(coach.marks(0));
    QVERIFY(coach.everythingIsReceived());
    QCOMPARE(service.marksOfTheDay(), 1);

    service.revokeEveryTablet();
    QVERIFY(coach.marks(1));
    QVERIFY(coach.syncsWith(SyncReason::Revoked));
    coach.screens().session()->lock();
    QVERIFY(coach.reads(QStringLiteral("The service does not know this tablet any more.")));
    QCOMPARE(service.marksOfTheDay(), 1);

    QVERIFY(coach.joinsAgain(service.enrolCode()));
    QVERIFY(coach.everythingIsReceived());
    QCOMPARE(service.marksOfTheDay(), 2);
    QVERIFY(coach.screens().lockScreen()->refusedSentence().isEmpty());
}

} // namespace alongside

QTEST_MAIN(alongside::JoinAgainJourney)
#include "tst_JoinAgain.moc"
