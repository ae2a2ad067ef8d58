// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ChunkShelf.h"
#include "tests/sync/client/Centre.h"
#include "tests/sync/client/DatedPictures.h"
#include "tests/sync/client/PictureTablet.h"

using namespace alongside;

namespace {

constexpr int oldPicture = 7;
constexpr int newPicture = 8;
constexpr std::chrono::minutes untilAskedAgain{16}; // for what was not there
constexpr std::chrono::hours untilAnotherSnapshot{25}; // or the maker's own, after which everything is news

/// A tablet at the service, which tells the time as HTTP does.
class Visitor {
public:
    explicit Visitor(TestServer &server, quint64 seed)
        : m_network{[&server](const HttpRequest &request) {
                        HttpReply reply = server.handle(request);
                        reply.headers.append({"Date", httpDateOf(server.clock())});
                        return reply;
                    },
            seed},
          tablet{{datedPictureKinds(), m_network, m_file.options, server.enrolTablet({QStringLiteral("coach")}).reply,
              {}, seed}}
    {
        if (const auto opened = tablet.open(); !opened) qFatal("%s", qPrintable(opened.error().detail));
        if (tablet.sync().reason != SyncReason::Done) qFatal("the first sync did not end well");
    }
    ~Visitor() { tablet.close(); }

    void take(int number, const QString &day)
    {
        const auto taken = tablet.record({pictureTakenOn(day, number)}, [number](Database &database) {
            return ChunkStore{database}.keep(pictureName(number), ChunkStore::Rank::Last, photoOf(number));
        });
        if (!taken) qFatal("%s", qPrintable(taken.error().detail));
    }
    void askForOlder()
    {
        if (lists(oldPicture)) qFatal("there is nothing older to ask for");
        if (const auto asked = alongside::askForOlder(tablet.database()); !asked)
            qFatal("%s", qPrintable(asked.error().detail));
    }
    void look(int number) { VERIFY_OK(openPicture(tablet, number, photoOf(number))); }
    bool lists(int number) { return tablet.shown(pictureName(number).type, pictureName(number).id).has_value(); }
    bool sees(int number) { return pictureOn(tablet, number) == photoOf(number); }
    /// Attachments that the tablet knows bytes of, or wants bytes of.
    qsizetype wanted()
    {
        const auto rows = tablet.database().collect(
            QStringLiteral("SELECT id FROM sync_attachment"), [](const Row &row) { return row.text(0); });
        return rows ? rows->size() : -1;
    }

private:
    FaultyTransport m_network;
    TemporaryStore m_file;

public:
    TestTablet tablet;
};

/// A service with a picture of last year and one of today, bytes and all, from a tablet that goes on taking some.
struct Gallery {
    Gallery()
    {
        maker.take(oldPicture, lastYear);
        maker.take(newPicture, today);
        send();
        server.clock().advance(untilAnotherSnapshot);
    }
    void send()
    {
        if (maker.tablet.sync().reason != SyncReason::Done) qFatal("the maker's records do not go");
        if (transfer(maker.tablet).reason != SyncReason::Done) qFatal("the maker's bytes do not go");
    }
    bool has(int number)
    {
        const QStringList chunks = chunkIdsOf(photoOf(number));
        return std::all_of(chunks.begin(), chunks.end(),
            [this](const QString &chunk) { return *server.service().chunks().has(server.account(), chunk); });
    }

    TestServer server{datedPictureKinds()};
    Visitor maker{server, 1};
};

} // namespace

/// Pictures older than a first sync reaches: their records come when a coach asks for what is older, their bytes when
/// somebody opens one.
class tst_OlderAttachments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areNoPartOfAFirstSync();
    void comeWhenTheyAreAskedFor();
    void comeAfterACutAtEveryRequest_data();
    void comeAfterACutAtEveryRequest();
    void areSentWhereTheyWaitWhileOlderOnesAreFetched();
    void areFetchedAgainOnceTheirBytesWereForgotten();
    void leaveNothingWhereTheyWereRemovedMeanwhile();
    void comeToATabletOfTheApp();
};

void tst_OlderAttachments::areNoPartOfAFirstSync()
{
    Gallery gallery;

    Visitor visitor{gallery.server, 2};

    QVERIFY(visitor.lists(newPicture));
    QVERIFY(!visitor.lists(oldPicture));
    QCOMPARE(visitor.wanted(), 0);
}

void tst_OlderAttachments::comeWhenTheyAreAskedFor()
{
    Gallery gallery;
    Visitor visitor{gallery.server, 2};

    visitor.askForOlder();
    VERIFY_DONE(visitor.tablet.sync());

    QVERIFY(visitor.lists(oldPicture));
    const int requests = visitor.tablet.network().requests();
    VERIFY_DONE(transfer(visitor.tablet));
    QCOMPARE(visitor.tablet.network().requests(), requests); // nobody has opened one

    visitor.look(oldPicture);
    const SyncOutcome fetched = transfer(visitor.tablet);

    VERIFY_DONE(fetched);
    QCOMPARE(fetched.fetched, 1);
    QVERIFY(visitor.sees(oldPicture));
    QCOMPARE(visitor.wanted(), 1);
    QCOMPARE(visitor.tablet.ledger().waiting, 0);
}

void tst_OlderAttachments::comeAfterACutAtEveryRequest_data()
{
    QTest::addColumn<NetworkFault>("fault");
    QTest::newRow("the request is lost") << NetworkFault::RequestLost;
    QTest::newRow("the reply is lost") << NetworkFault::ReplyLost;
    QTest::newRow("the reply ends early") << NetworkFault::ReplyCutShort;
    QTest::newRow("a bit of the reply is another") << NetworkFault::ReplyFlipped;
    QTest::newRow("a guest network answers") << NetworkFault::CaptivePortal;
}

void tst_OlderAttachments::comeAfterACutAtEveryRequest()
{
    QFETCH(NetworkFault, fault);
    Gallery gallery;
    int cut = 0;
    for (bool wasReached = true; wasReached; ++cut) {
        QVERIFY(cut < mostRequests);
        Visitor visitor{gallery.server, quint64(100 + cut)};
        const int before = visitor.tablet.network().requests();
        visitor.askForOlder();
        visitor.tablet.network().breakAfter(cut, fault);
        visitor.tablet.syncUntilDone(2);
        visitor.look(oldPicture);
        transfer(visitor.tablet);
        wasReached = visitor.tablet.network().requests() > before + cut;
        visitor.tablet.network().plan({});

        VERIFY_DONE(visitor.tablet.syncUntilDone(3));
        visitor.tablet.clock().advance(untilAskedAgain);
        VERIFY_DONE(transfer(visitor.tablet));

        QVERIFY2(visitor.lists(oldPicture), qPrintable(QString::number(cut)));
        QVERIFY2(visitor.sees(oldPicture), qPrintable(QString::number(cut)));
        QCOMPARE(visitor.tablet.checkpoint().history, History{});
    }
    QVERIFY(cut > 5); // the snapshot, its frame, the changes after it, three chunks
}

// A page from last year that is photographed today: older than what a first sync brings, and nowhere but here.
void tst_OlderAttachments::areSentWhereTheyWaitWhileOlderOnesAreFetched()
{
    constexpr int waiting = 9;
    Gallery gallery;
    Visitor visitor{gallery.server, 2};
    visitor.take(waiting, lastYear);
    visitor.askForOlder();

    for (int requests = 0; requests < 4; ++requests) {
        visitor.tablet.network().breakAfter(requests, NetworkFault::Offline);
        visitor.tablet.sync();
        visitor.tablet.network().plan({});
        QVERIFY(visitor.lists(waiting));
        QVERIFY(visitor.sees(waiting));
    }
    VERIFY_DONE(visitor.tablet.syncUntilDone(2));
    VERIFY_DONE(transfer(visitor.tablet));

    QVERIFY(visitor.lists(waiting) && visitor.lists(oldPicture));
    QVERIFY(visitor.sees(waiting));
    QVERIFY(gallery.has(waiting));
    QCOMPARE(visitor.tablet.ledger().waiting, 0);
}

void tst_OlderAttachments::areFetchedAgainOnceTheirBytesWereForgotten()
{
    Gallery gallery;
    Visitor visitor{gallery.server, 2};
    visitor.askForOlder();
    VERIFY_DONE(visitor.tablet.sync());
    visitor.look(oldPicture);
    VERIFY_DONE(transfer(visitor.tablet));

    visitor.tablet.clock().advance(SyncTuning::keepAttachments + std::chrono::hours{1});
    VERIFY_DONE(transfer(visitor.tablet)); // asks whether the service still has them
    VERIFY_DONE(transfer(visitor.tablet));
    QVERIFY(!visitor.sees(oldPicture));
    QVERIFY(visitor.lists(oldPicture));

    visitor.look(oldPicture);
    VERIFY_DONE(transfer(visitor.tablet));
    QVERIFY(visitor.sees(oldPicture));
}

void tst_OlderAttachments::leaveNothingWhereTheyWereRemovedMeanwhile()
{
    Gallery gallery;
    Visitor visitor{gallery.server, 2};
    visitor.askForOlder();
    VERIFY_DONE(visitor.tablet.sync());
    visitor.look(oldPicture);
    const RecordName name = pictureName(oldPicture);
    VERIFY_OK(gallery.maker.tablet.record({{Operation::Kind::Remove, name.type, name.id, {}, {}}}));
    gallery.send();

    VERIFY_DONE(transfer(visitor.tablet)); // the service gives the bytes of nothing that is gone
    QVERIFY(!visitor.sees(oldPicture));
    VERIFY_DONE(visitor.tablet.sync());

    QVERIFY(!visitor.lists(oldPicture));
    QCOMPARE(visitor.wanted(), 0);
    QVERIFY(visitor.lists(newPicture));
}

void tst_OlderAttachments::comeToATabletOfTheApp()
{
    Gallery gallery;
    FaultyTransport network{[&gallery](const HttpRequest &request) {
                                HttpReply reply = gallery.server.handle(request);
                                reply.headers.append({"Date", httpDateOf(gallery.server.clock())});
                                return reply;
                            },
        3};
    PictureTablet tablet{gallery.server.enrolTablet({QStringLiteral("coach")}), network, 3, datedPictureKinds()};
    QCOMPARE(tablet.sync(), SyncReason::Done);
    QVERIFY(!tablet.lists(oldPicture));
    QVERIFY(tablet.scheduler->status().history.from.isValid());
    QSignalSpy changed{tablet.scheduler.get(), &SyncScheduler::recordsChanged};

    tablet.scheduler->fetchOlder();
    tablet.openPicture(newPicture, photoOf(newPicture)); // while the older ones are on their way

    QTRY_VERIFY(tablet.lists(oldPicture));
    QTRY_COMPARE(tablet.scheduler->status().history, History{});
    QVERIFY(!changed.isEmpty());
    QTRY_COMPARE(tablet.picture(newPicture), photoOf(newPicture));
    QCOMPARE(tablet.picture(oldPicture), QByteArray{});

    tablet.openPicture(oldPicture, photoOf(oldPicture));

    QTRY_COMPARE(tablet.picture(oldPicture), photoOf(oldPicture));
}

QTEST_GUILESS_MAIN(tst_OlderAttachments)
#include "tst_OlderAttachments.moc"
