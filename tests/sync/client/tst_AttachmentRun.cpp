// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/Studio.h"

using namespace alongside;
using Rank = ChunkStore::Rank;

/// The bytes of attachments between real tablets and the real service, over a network that breaks.
class tst_AttachmentRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAPictureFromOneTabletToAnother();
    void countsAsWaitingUntilTheServiceHasEveryChunk();
    void goesOnAfterACutAtEveryRequest_data();
    void goesOnAfterACutAtEveryRequest();
    void sendsSignaturesFirstAndPhotosLast();
    void fetchesWhatSomebodyLooksAtBeforePhotosAreSent();
    void saysThatTheServiceIsFullAndKeepsTheBytes();
    void asksAgainForAChunkThatArrivesDamaged();
    void endsWhereEverythingArrivesDamaged();
    void takesNothingFromACaptivePortal();
    void fetchesLaterWhatItsMakerHasNotSentYet();
    void asksTheServiceNothingWhenThereIsNothing();
};

void tst_AttachmentRun::bringsAPictureFromOneTabletToAnother()
{
    Studio studio;
    TestTablet &maker = studio.addTablet();
    TestTablet &viewer = studio.addTablet();
    const QByteArray photo = photoOf(7);
    VERIFY_OK(takePicture(maker, 7, photo));

    QCOMPARE(maker.sync().reason, SyncReason::Done);
    const SyncOutcome sent = transfer(maker);
    QCOMPARE(viewer.sync().reason, SyncReason::Done);
    QVERIFY(viewer.shown(pictureName(7).type, pictureName(7).id));
    QVERIFY(!pictureOn(viewer, 7));
    VERIFY_OK(openPicture(viewer, 7, photo));
    const SyncOutcome fetched = transfer(viewer);

    QCOMPARE(sent.reason, SyncReason::Done);
    QCOMPARE(sent.sent, 1);
    QCOMPARE(studio.brought, chunkIdsOf(photo));
    QCOMPARE(fetched.reason, SyncReason::Done);
    QCOMPARE(fetched.fetched, 1);
    QCOMPARE(*pictureOn(viewer, 7), photo);
}

void tst_AttachmentRun::countsAsWaitingUntilTheServiceHasEveryChunk()
{
    Studio studio;
    TestTablet &tablet = studio.addTablet();
    VERIFY_OK(takePicture(tablet, 7, photoOf(7)));
    QCOMPARE(tablet.ledger().waiting, 1);
    QCOMPARE(tablet.ledger().attachments, 0); // the record itself waits: counted once

    QCOMPARE(tablet.sync().reason, SyncReason::Done);

    QCOMPARE(tablet.ledger().recorded, 1);
    QCOMPARE(tablet.ledger().received, 0);
    QCOMPARE(tablet.ledger().waiting, 1);
    QCOMPARE(tablet.ledger().attachments, 1);
    QVERIFY(tablet.ledger().waitingSince);

    tablet.network().breakAfter(2, NetworkFault::RequestLost);
    QCOMPARE(transfer(tablet).reason, SyncReason::Offline);
    QCOMPARE(tablet.ledger().attachments, 1); // one chunk of three is there

    QCOMPARE(transfer(tablet).reason, SyncReason::Done);
    QCOMPARE(tablet.ledger().received, 1);
    QCOMPARE(tablet.ledger().waiting, 0);
    QVERIFY(!tablet.ledger().waitingSince);
}

void tst_AttachmentRun::goesOnAfterACutAtEveryRequest_data()
{
    QTest::addColumn<NetworkFault>("fault");
    QTest::newRow("the request is lost") << NetworkFault::RequestLost;
    QTest::newRow("the reply is lost") << NetworkFault::ReplyLost;
    QTest::newRow("the request comes twice") << NetworkFault::RequestTwice;
    QTest::newRow("the request comes late") << NetworkFault::RequestLate;
    QTest::newRow("a bit of the request is another") << NetworkFault::RequestFlipped;
    QTest::newRow("the reply ends early") << NetworkFault::ReplyCutShort;
    QTest::newRow("a guest network answers") << NetworkFault::CaptivePortal;
    QTest::newRow("it takes too long") << NetworkFault::TimedOut;
}

void tst_AttachmentRun::goesOnAfterACutAtEveryRequest()
{
    QFETCH(NetworkFault, fault);
    Studio studio;
    TestTablet &maker = studio.addTablet();
    TestTablet &viewer = studio.addTablet();
    constexpr int requests = 5; // asks, three chunks, asks again: or three chunks fetched, and two more that go well

    for (int request = 0; request < requests; ++request) {
        const int number = 10 + request;
        const QByteArray photo = photoOf(number);
        VERIFY_OK(takePicture(maker, number, photo));
        QCOMPARE(maker.sync().reason, SyncReason::Done);
        studio.brought.clear();

        maker.network().breakAfter(request, fault);
        transfer(maker);
        QCOMPARE(transfer(maker).reason, SyncReason::Done);

        QVERIFY2(studio.has(photo), qPrintable(QStringLiteral("request %1").arg(request)));
        QVERIFY(studio.brought.size() <= chunkIdsOf(photo).size() + 1); // a cut costs one chunk
        QCOMPARE(maker.ledger().waiting, 0);

        QCOMPARE(viewer.sync().reason, SyncReason::Done);
        VERIFY_OK(openPicture(viewer, number, photo));
        viewer.network().breakAfter(request, fault);
        transfer(viewer);
        viewer.network().plan({});
        QCOMPARE(transfer(viewer).reason, SyncReason::Done);
        QCOMPARE(pictureOn(viewer, number).value_or(QByteArray{}), photo);
        maker.network().plan({});
    }
}

void tst_AttachmentRun::sendsSignaturesFirstAndPhotosLast()
{
    Studio studio;
    TestTablet &tablet = studio.addTablet();
    const QByteArray photo = photoOf(1);
    const QByteArray voice = photoOf(2, 40000);
    const QByteArray signature = photoOf(3, 3000);
    const QByteArray laterSignature = photoOf(4, 3000);
    VERIFY_OK(takePicture(tablet, 1, photo, Rank::Last));
    VERIFY_OK(takePicture(tablet, 2, voice, Rank::Usual));
    VERIFY_OK(takePicture(tablet, 3, signature, Rank::First));
    VERIFY_OK(takePicture(tablet, 4, laterSignature, Rank::First));
    QCOMPARE(tablet.sync().reason, SyncReason::Done);

    QCOMPARE(transfer(tablet).reason, SyncReason::Done);

    QCOMPARE(
        studio.brought, chunkIdsOf(signature) + chunkIdsOf(laterSignature) + chunkIdsOf(voice) + chunkIdsOf(photo));
}

void tst_AttachmentRun::fetchesWhatSomebodyLooksAtBeforePhotosAreSent()
{
    Studio studio;
    TestTablet &maker = studio.addTablet();
    TestTablet &tablet = studio.addTablet();
    const QByteArray seen = photoOf(1, 1000);
    VERIFY_OK(takePicture(maker, 1, seen));
    QCOMPARE(maker.sync().reason, SyncReason::Done);
    QCOMPARE(transfer(maker).reason, SyncReason::Done);
    VERIFY_OK(takePicture(tablet, 2, photoOf(2), Rank::Last));
    VERIFY_OK(takePicture(tablet, 3, photoOf(3, 1000), Rank::First));
    QCOMPARE(tablet.sync().reason, SyncReason::Done);
    VERIFY_OK(openPicture(tablet, 1, seen));
    studio.brought.clear();

    tablet.network().breakAfter(4, NetworkFault::Offline); // asks, brings, asks again; fetches; the photo is cut off
    QCOMPARE(transfer(tablet).reason, SyncReason::Offline);

    QCOMPARE(studio.brought, chunkIdsOf(photoOf(3, 1000)));
    QCOMPARE(*pictureOn(tablet, 1), seen);
}

void tst_AttachmentRun::saysThatTheServiceIsFullAndKeepsTheBytes()
{
    TestServer::Options options;
    options.config.mostChunkBytes = chunk::usualBytes + 1000;
    Studio studio{options};
    TestTablet &tablet = studio.addTablet();
    const QByteArray photo = photoOf(7);
    VERIFY_OK(takePicture(tablet, 7, photo));
    QCOMPARE(tablet.sync().reason, SyncReason::Done);

    QCOMPARE(transfer(tablet).reason, SyncReason::ServiceFull);
    QCOMPARE(tablet.ledger().attachments, 1);
    QCOMPARE(*pictureOn(tablet, 7), photo);

    studio.server.config().mostChunkBytes = 1 << 30;
    QCOMPARE(transfer(tablet).reason, SyncReason::Done);
    QVERIFY(studio.has(photo));
    QCOMPARE(tablet.ledger().attachments, 0);
}

void tst_AttachmentRun::asksAgainForAChunkThatArrivesDamaged()
{
    Studio studio;
    TestTablet &maker = studio.addTablet();
    TestTablet &viewer = studio.addTablet();
    const QByteArray photo = photoOf(7);
    VERIFY_OK(takePicture(maker, 7, photo));
    QCOMPARE(maker.sync().reason, SyncReason::Done);
    maker.network().breakAfter(1, NetworkFault::RequestFlipped);
    QCOMPARE(transfer(maker).reason, SyncReason::Done);
    QVERIFY(studio.has(photo));

    VERIFY_OK(openPicture(viewer, 7, photo));
    viewer.network().breakAfter(1, NetworkFault::ReplyCutShort);
    QCOMPARE(transfer(viewer).reason, SyncReason::Done);

    QCOMPARE(*pictureOn(viewer, 7), photo);
}

void tst_AttachmentRun::endsWhereEverythingArrivesDamaged()
{
    Studio studio;
    TestTablet &maker = studio.addTablet();
    TestTablet &viewer = studio.addTablet();
    const QByteArray photo = photoOf(7);
    VERIFY_OK(takePicture(maker, 7, photo));
    QCOMPARE(maker.sync().reason, SyncReason::Done);
    QCOMPARE(transfer(maker).reason, SyncReason::Done);
    VERIFY_OK(openPicture(viewer, 7, photo));

    viewer.network().plan(QList<NetworkFault>{50, NetworkFault::ReplyCutShort});

    QCOMPARE(transfer(viewer).reason, SyncReason::Damaged);
    QVERIFY(!pictureOn(viewer, 7));
}

void tst_AttachmentRun::takesNothingFromACaptivePortal()
{
    Studio studio;
    TestTablet &tablet = studio.addTablet();
    VERIFY_OK(openPicture(tablet, 7, photoOf(7)));

    tablet.network().plan({NetworkFault::CaptivePortal});

    QCOMPARE(transfer(tablet).reason, SyncReason::CaptivePortal);
    QVERIFY(!pictureOn(tablet, 7));
}

void tst_AttachmentRun::fetchesLaterWhatItsMakerHasNotSentYet()
{
    Studio studio;
    TestTablet &maker = studio.addTablet();
    TestTablet &viewer = studio.addTablet();
    const QByteArray photo = photoOf(7);
    VERIFY_OK(takePicture(maker, 7, photo));
    QCOMPARE(maker.sync().reason, SyncReason::Done);
    QCOMPARE(viewer.sync().reason, SyncReason::Done);
    VERIFY_OK(openPicture(viewer, 7, photo));
    QCOMPARE(transfer(viewer).reason, SyncReason::Done); // not there is an answer

    const int before = viewer.network().requests();
    QCOMPARE(transfer(viewer).reason, SyncReason::Done);
    QCOMPARE(viewer.network().requests(), before); // and it is not asked again at once

    QCOMPARE(transfer(maker).reason, SyncReason::Done);
    viewer.clock().advance(std::chrono::minutes{16});
    QCOMPARE(transfer(viewer).reason, SyncReason::Done);
    QCOMPARE(*pictureOn(viewer, 7), photo);
}

void tst_AttachmentRun::asksTheServiceNothingWhenThereIsNothing()
{
    Studio studio;
    TestTablet &tablet = studio.addTablet();
    const int before = tablet.network().requests();

    QCOMPARE(transfer(tablet).reason, SyncReason::Done);

    QCOMPARE(tablet.network().requests(), before);
}

QTEST_GUILESS_MAIN(tst_AttachmentRun)
#include "tst_AttachmentRun.moc"
