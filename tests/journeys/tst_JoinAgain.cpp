// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/EnrolmentLink.h"
#include "tests/journeys/FakeTabletDevices.h"
#include "tests/journeys/JoiningCoach.h"
#include "tests/journeys/ServiceProcess.h"
#include "tests/journeys/SixLooks.h"
#include "tests/support/SquarePicture.h"

#include <QTest>

namespace alongside {

/// A tablet that its service does not know any more, through the real interface, against the real service.
class JoinAgainJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void whatWaitsArrivesOnceTheTabletHasJoinedAgain();
    void theSquareOfTheServiceSavesTheTyping();
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

void JoinAgainJourney::theSquareOfTheServiceSavesTheTyping()
{
    ServiceProcess service;
    FakeCamera *camera = nullptr;
    JoiningCoach coach{service.address(), FakeTabletDevices{camera}};
    const auto show = [&camera](const QByteArray &jpeg) { camera->show(jpeg); };
    const auto squareWith = [&](const QString &code) { return EnrolmentLink{service.address(), code}.text(); };

    // Given a hand that types first, and another square on the wall
    coach.screens().lockScreen()->setServer({});
    QVERIFY(coach.type(QStringLiteral("enrolCode"), QStringLiteral("k7qw")));
    QVERIFY(coach.tap(QStringLiteral("scanSquare")));
    QVERIFY(coach.waitFor([&] { return camera && camera->show; }));
    show(jpegOfSquare("https://somewhere.example"));
    QVERIFY(coach.reads(QStringLiteral("That square is for something else.")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("scan"), QStringLiteral("stopScan")), QString{});
    QVERIFY(coach.tap(QStringLiteral("stopScan")));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("enrolCode")) != nullptr; }));
    QCOMPARE(coach.item(QStringLiteral("enrolCode"))->property("text").toString(), QStringLiteral("k7qw"));
    QVERIFY(!camera->show);
    QVERIFY(coach.tap(QStringLiteral("scanSquare")));
    QVERIFY(coach.waitFor([&] { return camera->show != nullptr; }));
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationHidden); // put away, where there is nothing to lock yet
    QVERIFY(!camera->show);

    // When the tablet joins, and joins again
    QVERIFY(coach.joinsBySquare(squareWith(service.enrolCode()), show));
    QVERIFY(coach.syncsWith(SyncReason::Done));
    QVERIFY(coach.marks(0));
    service.revokeEveryTablet();
    QVERIFY(coach.syncsWith(SyncReason::Revoked));
    coach.screens().session()->lock();
    QVERIFY(coach.joinsAgainBySquare(squareWith(service.enrolCode()), show));

    // Then what waited has arrived
    QVERIFY(coach.everythingIsReceived());
    QCOMPARE(service.marksOfTheDay(), 1);
}

} // namespace alongside

QTEST_MAIN(alongside::JoinAgainJourney)
#include "tst_JoinAgain.moc"
