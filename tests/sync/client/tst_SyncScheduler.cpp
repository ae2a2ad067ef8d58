// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Transaction.h"
#include "sync/client/ChangeRecorder.h"
#include "sync/client/ClientTables.h"
#include "sync/client/Contact.h"
#include "sync/client/Enrolment.h"
#include "sync/client/SyncScheduler.h"
#include "sync/client/SyncTuning.h"
#include "sync/protocol/Wire.h"
#include "tests/support/FaultyTransport.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"
#include "tests/support/TestKinds.h"
#include "tests/support/TestServer.h"
#include "tests/support/TestSink.h"
#include "tests/sync/client/Centre.h"

#include <QSignalSpy>

using namespace alongside;

namespace {

Result<void> prepare(Database &database, const EnrolReply &identity)
{
    {
        Transaction transaction{database};
        if (const auto made = createClientTables(database); !made) return made;
        if (const auto made = TestSink::createTable(database); !made) return made;
        if (const auto committed = transaction.commit(); !committed) return committed;
    }
    return Enrolment::adopt(database, identity);
}

/// A network with a stream that begins and ends as a test says.
class StreamingNetwork final : public HttpTransport {
public:
    explicit StreamingNetwork(HttpTransport &requests) : m_requests{requests} { }

    void send(const HttpRequest &request, Done done) override { m_requests.send(request, std::move(done)); }
    std::unique_ptr<HttpStream> open(const HttpRequest &request, const HttpStream::Listener &listener) override
    {
        m_nonce = headerValue(request.headers, wire::nonceHeader);
        m_listener = listener;
        return std::make_unique<HttpStream>();
    }

    void beginStream() { m_listener.begun({200, {{wire::nonceHeader, m_nonce}}, {}}); }
    void endStream() { m_listener.ended({ErrorKind::Offline, {}}); }

private:
    HttpTransport &m_requests;
    HttpStream::Listener m_listener;
    QByteArray m_nonce;
};

/// A tablet as the app builds it: a writer's thread, a scheduler on this one, the real service.
class Tablet {
public:
    Tablet() : m_database{m_store.open()}
    {
        if (const auto prepared = prepare(*m_database, m_enrolled.reply); !prepared)
            qFatal("%s", qPrintable(prepared.error().detail));
        thread = std::make_unique<DatabaseThread>(std::move(m_database));
        scheduler = std::make_unique<SyncScheduler>(SyncScheduler::Parts{*thread, streams, testKinds(), clock, m_ids,
            [](Database &database) -> std::unique_ptr<RecordSink> { return std::make_unique<TestSink>(database); }});
    }
    ~Tablet() { scheduler.reset(); }

    const QString &token() const { return m_enrolled.token; }

    /// A tap of the coach, saved when this returns.
    void record(const Operation &operation)
    {
        auto saved =
            thread->run(DatabaseThread::Urgency::Tap, [this, operation](Database &database) -> Result<QString> {
                TestSink sink{database};
                Transaction transaction{database};
                const auto opId =
                    ChangeRecorder{database, sink, testKinds(), clock}.record(m_enrolled.coach, {operation});
                if (!opId) return opId;
                if (const auto committed = transaction.commit(); !committed) return committed.error();
                return opId;
            });
        saved.waitForFinished();
        VERIFY_OK(saved.result());
    }

    bool isContactTooLongAgo()
    {
        auto asked = thread->run(DatabaseThread::Urgency::Tap,
            [this](Database &database) { return Contact{database}.isTooLongAgo(clock.now()); });
        asked.waitForFinished();
        return asked.result() ? *asked.result() : true;
    }

    /// The outcome of the attempt that `ask` begins.
    template <typename Ask> SyncReason attempt(Ask ask)
    {
        QSignalSpy ended{scheduler.get(), &SyncScheduler::attemptEnded};
        ask();
        while (ended.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return ended.first().first().value<SyncOutcome>().reason;
    }

    TestServer server{testKinds()};
    FaultyTransport network{[this](const HttpRequest &request) {
                                HttpReply reply = server.handle(request);
                                reply.headers.append({"Date", httpDateOf(server.clock())});
                                return reply;
                            },
        1};
    StreamingNetwork streams{network};
    FakeClock clock;
    std::unique_ptr<DatabaseThread> thread;
    std::unique_ptr<SyncScheduler> scheduler;

private:
    TestServer::Tablet m_enrolled{server.enrolTablet({QStringLiteral("coach")})};
    FakeIds m_ids{7};
    TemporaryStore m_store;
    std::unique_ptr<Database> m_database;
};

} // namespace

class tst_SyncScheduler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsAndSaysWhatHappened();
    void saysWhichKindsCame();
    void saysHowFarTheClockIsAwayOnceThatMatters();
    void waitsLongerAfterEachFailure();
    void triesAtOnceWhenAskedOrWhenANetworkAppears();
    void looksMoreOftenWhileTodayIsOpen();
    void looksSoonOnceTheStreamHasEnded();
    void triesAtOnceWhenAStreamBegins();
    void isInContactAlthoughTheAppIsTooOld();
    void sendsSoonAfterATap();
    void endsWellWhenTheAppCloses();
    void fetchesOlderHistoryWhenACoachAsks();
};

void tst_SyncScheduler::sendsAndSaysWhatHappened()
{
    Tablet tablet;
    tablet.record(mark(QStringLiteral("present")));

    const SyncReason reason = tablet.attempt([&] { tablet.scheduler->setToken(tablet.token()); });

    QCOMPARE(reason, SyncReason::Done);
    const SyncStatus &status = tablet.scheduler->status();
    QCOMPARE(status.last->sent, 1);
    QCOMPARE(status.phase, SyncPhase::Idle);
    QCOMPARE(status.ledger.recorded, 1);
    QCOMPARE(status.ledger.received, 1);
    QCOMPARE(*status.ledger.receivedAt, tablet.clock.now());
}

void tst_SyncScheduler::saysWhichKindsCame()
{
    Tablet tablet;
    QSignalSpy changed{tablet.scheduler.get(), &SyncScheduler::recordsChanged};

    tablet.attempt([&] { tablet.scheduler->setToken(tablet.token()); });

    QStringList types;
    for (const QList<QVariant> &call : changed)
        types += call.first().toStringList();
    QCOMPARE(types, QStringList{QStringLiteral("Coach")});
}

void tst_SyncScheduler::saysHowFarTheClockIsAwayOnceThatMatters()
{
    Tablet tablet;
    const auto seen = [&](std::chrono::seconds ahead) {
        tablet.clock.setWallClock(tablet.server.clock().now() + ahead);
        tablet.attempt([&] { tablet.scheduler->syncNow(); });
        return tablet.scheduler->status().clockAhead;
    };
    tablet.attempt([&] { tablet.scheduler->setToken(tablet.token()); });

    QVERIFY(!seen(std::chrono::minutes{2}));
    QVERIFY(seen(std::chrono::minutes{10}) == std::optional<std::chrono::seconds>{std::chrono::minutes{10}});
    QVERIFY(seen(std::chrono::hours{-72}) == std::optional<std::chrono::seconds>{std::chrono::hours{-72}});
    QVERIFY(!seen({})); // somebody has set it
}

void tst_SyncScheduler::waitsLongerAfterEachFailure()
{
    Tablet tablet;
    tablet.network.plan(QList<NetworkFault>(2, NetworkFault::Offline));

    QCOMPARE(tablet.attempt([&] { tablet.scheduler->setToken(tablet.token()); }), SyncReason::Offline);

    const SyncStatus &status = tablet.scheduler->status();
    QVERIFY(status.nextAttempt);
    QVERIFY(*status.nextAttempt > tablet.clock.now());
    QVERIFY(*status.nextAttempt - tablet.clock.now() <= SyncTuning::firstPause);
}

void tst_SyncScheduler::triesAtOnceWhenAskedOrWhenANetworkAppears()
{
    Tablet tablet;
    tablet.network.plan(QList<NetworkFault>(2, NetworkFault::Offline));
    QCOMPARE(tablet.attempt([&] { tablet.scheduler->setToken(tablet.token()); }), SyncReason::Offline);

    QCOMPARE(tablet.attempt([&] { tablet.scheduler->syncNow(); }), SyncReason::Offline);
    QCOMPARE(tablet.attempt([&] { tablet.scheduler->noteReachable(); }), SyncReason::Done);
}

void tst_SyncScheduler::looksMoreOftenWhileTodayIsOpen()
{
    Tablet tablet;
    tablet.attempt([&] { tablet.scheduler->setToken(tablet.token()); });
    QCOMPARE(*tablet.scheduler->status().nextAttempt, tablet.clock.now() + SyncTuning::pollElsewhere);

    tablet.scheduler->setAttention(SyncScheduler::Attention::Today);

    QCOMPARE(*tablet.scheduler->status().nextAttempt, tablet.clock.now() + SyncTuning::pollToday);
}

void tst_SyncScheduler::looksSoonOnceTheStreamHasEnded()
{
    Tablet tablet;
    tablet.scheduler->setAttention(SyncScheduler::Attention::Today);
    QCOMPARE(tablet.attempt([&] { tablet.scheduler->setToken(tablet.token()); }), SyncReason::Done);
    tablet.streams.beginStream();
    QCOMPARE(tablet.attempt([&] { tablet.scheduler->syncNow(); }), SyncReason::Done);
    QCOMPARE(*tablet.scheduler->status().nextAttempt, tablet.clock.now() + SyncTuning::pollElsewhere);

    tablet.streams.endStream();

    QCOMPARE(*tablet.scheduler->status().nextAttempt, tablet.clock.now() + SyncTuning::pollToday);
}

void tst_SyncScheduler::triesAtOnceWhenAStreamBegins()
{
    Tablet tablet;
    tablet.scheduler->setAttention(SyncScheduler::Attention::Today);
    tablet.network.plan({NetworkFault::Offline});
    QCOMPARE(tablet.attempt([&] { tablet.scheduler->setToken(tablet.token()); }), SyncReason::Offline);

    QCOMPARE(tablet.attempt([&] { tablet.streams.beginStream(); }), SyncReason::Done);
}

void tst_SyncScheduler::isInContactAlthoughTheAppIsTooOld()
{
    Tablet tablet;
    QCOMPARE(tablet.attempt([&] { tablet.scheduler->setToken(tablet.token()); }), SyncReason::Done);
    ServerConfig &config = tablet.server.config();
    config.oldestReader = config.oldestWriter = testKinds().version() + 1;
    tablet.clock.advance(Contact::longest + std::chrono::hours{24});
    QVERIFY(tablet.isContactTooLongAgo());

    QCOMPARE(tablet.attempt([&] { tablet.scheduler->syncNow(); }), SyncReason::AppTooOld);
    QVERIFY(!tablet.isContactTooLongAgo());

    tablet.network.plan({NetworkFault::CaptivePortal});
    tablet.clock.advance(Contact::longest + std::chrono::hours{24});
    QCOMPARE(tablet.attempt([&] { tablet.scheduler->syncNow(); }), SyncReason::CaptivePortal);
    QVERIFY(tablet.isContactTooLongAgo());
}

void tst_SyncScheduler::sendsSoonAfterATap()
{
    Tablet tablet;
    tablet.attempt([&] { tablet.scheduler->setToken(tablet.token()); });
    tablet.record(mark(QStringLiteral("present")));

    tablet.scheduler->noteLocalChange();

    QCOMPARE(*tablet.scheduler->status().nextAttempt, tablet.clock.now() + SyncTuning::gatherTaps);
    QCOMPARE(tablet.attempt([&] { tablet.scheduler->syncNow(); }), SyncReason::Done);
    QCOMPARE(tablet.scheduler->status().ledger.received, 1);
}

void tst_SyncScheduler::endsWellWhenTheAppCloses()
{
    Tablet tablet;
    tablet.scheduler->setToken(tablet.token());

    tablet.scheduler.reset(); // an attempt is on its way
    tablet.thread.reset();

    QCoreApplication::processEvents();
    QVERIFY(!tablet.scheduler);
}

void tst_SyncScheduler::fetchesOlderHistoryWhenACoachAsks()
{
    Tablet tablet;
    Operation old = markOn(lastYear, 1);
    old.id = markIdOn(lastYear, 1);
    VERIFY_OK(tablet.server.service().writeAsService(
        tablet.server.account(), {newPerson(1, QStringLiteral("Somebody")), old}));
    QCOMPARE(tablet.attempt([&] { tablet.scheduler->setToken(tablet.token()); }), SyncReason::Done);
    QCOMPARE(tablet.scheduler->status().history.from, QDate(2026, 8, 21));
    QSignalSpy changed{tablet.scheduler.get(), &SyncScheduler::recordsChanged};

    QCOMPARE(tablet.attempt([&] { tablet.scheduler->fetchOlder(); }), SyncReason::Done);

    QCOMPARE(tablet.scheduler->status().history, History{});
    QCOMPARE(tablet.scheduler->status().last->fetched, 1);
    QCOMPARE(changed.first().first().toStringList(), QStringList{attendance});
}

QTEST_GUILESS_MAIN(tst_SyncScheduler)
#include "tst_SyncScheduler.moc"
