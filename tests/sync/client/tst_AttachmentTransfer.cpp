// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ChunkShelf.h"
#include "tests/sync/client/PictureTablet.h"

#include <QTimer>

using namespace alongside;

namespace {

/// Carries requests to a service in the same process, but uploads only when they are let through.
class Turnstile final : public HttpTransport {
public:
    explicit Turnstile(TestServer &server) : m_server{server} { }

    void send(const HttpRequest &request, Done done) override
    {
        const bool isUpload = request.target.startsWith("/jmap/upload/");
        trace.append(isUpload ? QByteArray{"upload"} : request.target);
        const auto answer = [this, request, done = std::move(done)] { done(m_server.handle(request)); };
        if (isUpload && isShut)
            m_waiting.append(answer);
        else
            QTimer::singleShot(0, answer);
    }

    void letThrough()
    {
        isShut = false;
        for (const auto &answer : std::exchange(m_waiting, {}))
            QTimer::singleShot(0, answer);
    }
    qsizetype waiting() const { return m_waiting.size(); }

    bool isShut = false;
    QByteArrayList trace;

private:
    TestServer &m_server;
    QList<std::function<void()>> m_waiting;
};

struct Rig {
    bool has(const QByteArray &bytes)
    {
        const QStringList chunks = chunkIdsOf(bytes);
        return std::all_of(chunks.begin(), chunks.end(),
            [this](const QString &chunk) { return *server.service().chunks().has(server.account(), chunk); });
    }

    TestServer server{pictureKinds()};
    TestServer::Tablet identity = server.enrolTablet({QStringLiteral("coach")});
    Turnstile network{server};
    PictureTablet tablet{identity, network, 1};
};

} // namespace

/// Photos beside the records, as SyncScheduler runs them.
class tst_AttachmentTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsBytesAfterTheRecords();
    void keepsNoMarkWaiting();
    void saysWhatCameAndCounts();
    void saysThatTheServiceIsFullAndTriesNoMoreForAWhile();
    void goesOnAtOnceWhenACoachAsks();
    void asksAboutWhatWasLostAndCameBack_data();
    void asksAboutWhatWasLostAndCameBack();
    void endsWellWhenTheAppCloses();
};

void tst_AttachmentTransfer::sendsBytesAfterTheRecords()
{
    Rig rig;
    QCOMPARE(rig.tablet.sync(), SyncReason::Done);
    rig.network.trace.clear();

    rig.tablet.takePicture(7, photoOf(7));

    QTRY_COMPARE(rig.tablet.ledger().received, 1);
    QVERIFY(rig.has(photoOf(7)));
    QCOMPARE(rig.tablet.ledger().waiting, 0);
    QVERIFY(rig.network.trace.first() != "upload"); // its record was there first
    QCOMPARE(rig.network.trace.count("upload"), 3);
}

void tst_AttachmentTransfer::keepsNoMarkWaiting()
{
    Rig rig;
    QCOMPARE(rig.tablet.sync(), SyncReason::Done);
    rig.network.isShut = true;
    rig.tablet.takePicture(7, photoOf(7));
    QTRY_COMPARE(rig.network.waiting(), 1);
    QTRY_COMPARE(rig.tablet.ledger().attachments, 1);

    rig.tablet.record(mark(QStringLiteral("present")));

    QTRY_COMPARE(rig.tablet.ledger().received, 1); // the mark is there, and the photo still on its way
    QCOMPARE(rig.network.waiting(), 1);
    QCOMPARE(rig.tablet.ledger().waiting, 1);

    rig.network.letThrough();
    QTRY_COMPARE(rig.tablet.ledger().waiting, 0);
    QVERIFY(rig.has(photoOf(7)));
    QCOMPARE(rig.network.trace.count("upload"), 3); // and nothing was sent twice
}

void tst_AttachmentTransfer::saysWhatCameAndCounts()
{
    Rig rig;
    const auto other = rig.server.enrolTablet({QStringLiteral("coach")});
    PictureTablet viewer{other, rig.network, 2};
    QCOMPARE(rig.tablet.sync(), SyncReason::Done);
    rig.tablet.takePicture(7, photoOf(7));
    QTRY_COMPARE(rig.tablet.ledger().received, 1);
    QCOMPARE(viewer.sync(), SyncReason::Done);
    QSignalSpy came{viewer.scheduler.get(), &SyncScheduler::recordsChanged};

    viewer.openPicture(7, photoOf(7));

    QTRY_VERIFY(!came.isEmpty());
    QCOMPARE(came.first().first().toStringList(), QStringList{QStringLiteral("Picture")});
    QCOMPARE(viewer.picture(7), photoOf(7));
    QTRY_VERIFY(viewer.scheduler->status().lastTransfer);
    QCOMPARE(viewer.scheduler->status().lastTransfer->fetched, 1);
}

void tst_AttachmentTransfer::saysThatTheServiceIsFullAndTriesNoMoreForAWhile()
{
    Rig rig;
    rig.server.config().mostChunkBytes = 10;
    QCOMPARE(rig.tablet.sync(), SyncReason::Done);

    rig.tablet.takePicture(7, photoOf(7));
    QTRY_VERIFY(rig.tablet.scheduler->status().lastTransfer
        && rig.tablet.scheduler->status().lastTransfer->reason == SyncReason::ServiceFull);

    QTRY_COMPARE(rig.tablet.ledger().attachments, 1);
    const auto uploads = rig.network.trace.count("upload");
    rig.tablet.record(mark(QStringLiteral("present")));
    QTRY_COMPARE(rig.tablet.ledger().received, 1);
    QCOMPARE(rig.tablet.ledger().waiting, 1);
    QCOMPARE(rig.network.trace.count("upload"), uploads);
}

void tst_AttachmentTransfer::goesOnAtOnceWhenACoachAsks()
{
    Rig rig;
    rig.server.config().mostChunkBytes = 10;
    QCOMPARE(rig.tablet.sync(), SyncReason::Done);
    rig.tablet.takePicture(7, photoOf(7));
    QTRY_VERIFY(rig.tablet.scheduler->status().lastTransfer
        && rig.tablet.scheduler->status().lastTransfer->reason == SyncReason::ServiceFull);

    rig.server.config().mostChunkBytes = 1 << 30;
    rig.tablet.scheduler->syncNow();

    QTRY_COMPARE(rig.tablet.ledger().waiting, 0);
    QVERIFY(rig.has(photoOf(7)));
}

void tst_AttachmentTransfer::asksAboutWhatWasLostAndCameBack_data()
{
    QTest::addColumn<bool>("wasLost");
    QTest::newRow("made here and lost: the service may still lack its other pieces") << true;
    QTest::newRow("only looked at: the service has just given it") << false;
}

void tst_AttachmentTransfer::asksAboutWhatWasLostAndCameBack()
{
    QFETCH(bool, wasLost);
    Rig rig;
    const QByteArray photo = photoOf(7, 100); // one piece
    const QString chunk = chunkIdsOf(photo).first();

    const auto offered = rig.tablet.on([&](Database &database) -> Result<qsizetype> {
        Transaction transaction{database};
        ChunkStore store{database};
        const auto begun = wasLost ? store.keep(pictureName(7), ChunkStore::Rank::Last, photo)
                                   : store.want(pictureName(7), ChunkStore::Rank::Last, {chunk});
        if (!begun) return begun.error();
        if (const auto lost = store.noteLost(chunk); wasLost && !lost) return lost.error();

        TransferQueue queue{database, QStringLiteral("service/1"), Instant{std::chrono::hours{1}}};
        const auto whole = queue.take(chunk, photo);
        if (!whole) return whole.error();
        if (*whole != QList<RecordName>{pictureName(7)}) return Error{ErrorKind::Corrupt, QStringLiteral("not whole")};
        const auto offers = queue.offers(ChunkStore::Rank::Last, 10);
        if (!offers) return offers.error();
        if (auto committed = transaction.commit(); !committed) return committed.error();
        return offers->size();
    });

    VERIFY_OK(offered);
    QCOMPARE(*offered, wasLost ? 1 : 0);
}

void tst_AttachmentTransfer::endsWellWhenTheAppCloses()
{
    TestServer server{pictureKinds()};
    const auto identity = server.enrolTablet({QStringLiteral("coach")});
    Turnstile network{server};
    {
        PictureTablet tablet{identity, network, 1};
        QCOMPARE(tablet.sync(), SyncReason::Done);
        network.isShut = true;
        tablet.takePicture(7, photoOf(7));
        QTRY_COMPARE(network.waiting(), 1);
    }
    network.letThrough();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(tst_AttachmentTransfer)
#include "tst_AttachmentTransfer.moc"
