// SPDX-License-Identifier: Apache-2.0
#include "platform/base/Zstd.h"
#include "sync/client/JmapRemoteStore.h"
#include "sync/protocol/Wire.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/client/TestService.h"

using namespace alongside;

namespace {

const QString attendance = QStringLiteral("Attendance");
const QString present = QStringLiteral("present");
const QString today = QStringLiteral("2026-11-20");
const QString longAgo = QStringLiteral("2026-09-01");
constexpr int people = 6;
constexpr int mostRequests = 100;

Operation markOn(const QString &day, int person, const QString &code = present)
{
    Operation operation = mark(code, {}, personId(person));
    operation.set.insert(QStringLiteral("date"), day);
    return operation;
}

QString markIdOn(const QString &day, int person)
{
    return naturalId(attendance, {personId(person), day, QStringLiteral("am")});
}

#define VERIFY_DONE(outcome)                                                                                           \
    do {                                                                                                               \
        const SyncOutcome ended = (outcome);                                                                           \
        QVERIFY2(                                                                                                      \
            ended.reason == SyncReason::Done, qPrintable(nameOf(ended.reason) + QLatin1Char(' ') + ended.detail));     \
    } while (false)

/// A service with people, their marks of today and of long ago; frames hold two or three records. Its first tablet
/// records, others come later.
struct Centre {
    Centre()
    {
        service.server.config().maxPageBytes = 700;
        for (int person = 1; person <= people; ++person)
            record({newPerson(person, QStringLiteral("Person %1").arg(person))});
        for (const QString &day : {today, longAgo})
            for (int person = 1; person <= people; ++person)
                record({markOn(day, person)});
        sync();
    }

    void record(const QList<Operation> &operations)
    {
        if (const auto recorded = first.record(operations); !recorded) qFatal("the first tablet does not record");
    }
    void sync()
    {
        const SyncOutcome outcome = first.sync();
        if (outcome.reason != SyncReason::Done) qFatal("%s", qPrintable(outcome.detail));
    }

    TestService service;
    TestTablet &first{service.addTablet()};
};

/// What lies between a tablet and the service, where it changes what passes.
using Between = std::function<HttpReply(HttpRequest, TestServer &)>;

/// A tablet that comes later.
struct Newcomer {
    explicit Newcomer(Centre &centre, const Between &between = {})
        : network{[&centre, between](const HttpRequest &request) {
                      TestServer &server = centre.service.server;
                      return between ? between(request, server) : server.handle(request);
                  },
            7},
          tablet{{testKinds(), network, file.options,
              centre.service.server.enrolTablet({QStringLiteral("coach")}).reply, {}, 7}}
    {
        open();
    }

    void open()
    {
        if (const auto opened = tablet.open(); !opened) qFatal("%s", qPrintable(opened.error().detail));
    }
    void restart()
    {
        tablet.close();
        open();
    }
    bool hasMark(const QString &day, int person = people)
    {
        return tablet.shown(attendance, markIdOn(day, person)).has_value();
    }
    /// Attempts whose second request is cut, until the first section is here.
    void loadUntilHistory()
    {
        for (int attempt = 0; attempt < mostRequests && tablet.checkpoint().cursor.modseq == 0; ++attempt) {
            network.breakAfter(1, NetworkFault::Offline);
            tablet.sync();
            network.plan({});
        }
    }
    qsizetype downloads() const { return network.trace().filter(QLatin1String{wire::downloadPath}).size(); }

    FaultyTransport network;
    TemporaryStore file;
    TestTablet tablet;
};

bool isDownload(const HttpRequest &request) { return request.target.startsWith(wire::downloadPath); }

} // namespace

/// A new tablet's first sync, by snapshot, against the real service.
class tst_FirstSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsWhatPagesWouldBring();
    void goesOnAfterEveryCut_data();
    void goesOnAfterEveryCut();
    void hasTheRegisterBeforeHistory();
    void sendsWhatIsRecordedWhileHistoryLoads();
    void keepsWhatIsNewerThanTheSnapshot();
    void doesNotBringBackWhatWasRemovedSince();
    void keepsOurUnsentValueOverTheSnapshots();
    void beginsAgainWhenTheSnapshotIsGone();
    void beginsAgainWithAnotherScope();
    void beginsAgainAfterARestore();
    void asksForPagesWhereThereAreNoSnapshots();
    void takesTheWholeFromWhoKnowsNoRanges();
    void loadsNothingOfADamagedFrame();
    void letsOthersWriteBetweenTwoCommits();
};

void tst_FirstSync::bringsWhatPagesWouldBring()
{
    Centre centre;
    Newcomer newcomer{centre};

    const SyncOutcome outcome = newcomer.tablet.sync();

    VERIFY_DONE(outcome);
    centre.sync();
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
    QVERIFY(newcomer.hasMark(longAgo));
    QVERIFY(newcomer.downloads() > 2);
    QVERIFY(outcome.fetched >= newcomer.tablet.allShown().size());
    QVERIFY(!newcomer.tablet.checkpoint().snapshot);
}

void tst_FirstSync::goesOnAfterEveryCut_data()
{
    QTest::addColumn<int>("fault");
    for (int fault = 1; fault < networkFaults; ++fault)
        QTest::newRow(qPrintable(nameOf(NetworkFault(fault)))) << fault;
}

void tst_FirstSync::goesOnAfterEveryCut()
{
    QFETCH(int, fault);
    Centre centre;
    Newcomer undisturbed{centre};
    VERIFY_DONE(undisturbed.tablet.sync());

    int request = 0;
    for (bool wasReached = true; wasReached; ++request) {
        QVERIFY(request < mostRequests);
        Newcomer newcomer{centre};
        newcomer.network.breakAfter(request, NetworkFault(fault));
        newcomer.tablet.sync();
        wasReached = newcomer.network.requests() > request;
        newcomer.restart();

        VERIFY_DONE(newcomer.tablet.syncUntilDone(3));

        centre.sync(); // who came is a coach like any other
        QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
        // What was loaded is not asked for again: at most the frame that was cut.
        QVERIFY(newcomer.downloads() <= undisturbed.downloads() + 2);
    }
    QVERIFY(request > undisturbed.downloads());
}

void tst_FirstSync::hasTheRegisterBeforeHistory()
{
    Centre centre;
    Newcomer newcomer{centre};

    newcomer.loadUntilHistory();

    for (int person = 1; person <= people; ++person) {
        QVERIFY(newcomer.tablet.shown(QStringLiteral("Person"), personId(person)));
        QVERIFY(newcomer.hasMark(today, person));
        QVERIFY(!newcomer.hasMark(longAgo, person));
    }
    QVERIFY(newcomer.tablet.checkpoint().snapshot);
}

void tst_FirstSync::sendsWhatIsRecordedWhileHistoryLoads()
{
    Centre centre;
    Newcomer newcomer{centre};
    newcomer.loadUntilHistory();
    VERIFY_OK(newcomer.tablet.record({markOn(today, 1, QStringLiteral("away"))}));

    newcomer.network.breakAfter(1, NetworkFault::Offline);
    const SyncOutcome outcome = newcomer.tablet.sync();

    QCOMPARE(outcome.sent, 1);
    QVERIFY(!newcomer.hasMark(longAgo));
    centre.sync();
    QCOMPARE(centre.first.shown(attendance, markIdOn(today, 1))->fields.value(QStringLiteral("code")).toString(),
        QStringLiteral("away"));
}

void tst_FirstSync::keepsWhatIsNewerThanTheSnapshot()
{
    Centre centre;
    Newcomer newcomer{centre};
    newcomer.loadUntilHistory();
    centre.record({markOn(longAgo, 2, QStringLiteral("late"))});
    centre.sync();

    VERIFY_DONE(newcomer.tablet.sync());

    centre.sync();
    QCOMPARE(newcomer.tablet.shown(attendance, markIdOn(longAgo, 2))->fields.value(QStringLiteral("code")).toString(),
        QStringLiteral("late"));
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
}

void tst_FirstSync::doesNotBringBackWhatWasRemovedSince()
{
    Centre centre;
    Newcomer newcomer{centre};
    newcomer.loadUntilHistory();
    centre.record({{Operation::Kind::Remove, attendance, markIdOn(longAgo, 3), {}, {}}});
    centre.sync();

    VERIFY_DONE(newcomer.tablet.sync());

    QVERIFY(!newcomer.hasMark(longAgo, 3));
    QVERIFY(newcomer.hasMark(longAgo, 4));
}

void tst_FirstSync::keepsOurUnsentValueOverTheSnapshots()
{
    Centre centre;
    Newcomer newcomer{centre};
    newcomer.loadUntilHistory();
    VERIFY_OK(newcomer.tablet.record({markOn(longAgo, 5, QStringLiteral("away"))}));
    const auto code = [&] {
        return newcomer.tablet.shown(attendance, markIdOn(longAgo, 5))->fields.value(QStringLiteral("code")).toString();
    };

    // Each attempt loads a little more; our value never leaves the screen, sent or not.
    for (int request = 2; newcomer.tablet.checkpoint().snapshot && request < mostRequests; ++request) {
        newcomer.network.breakAfter(request, NetworkFault::Offline);
        newcomer.tablet.sync();
        if (newcomer.tablet.checkpoint().snapshot) QCOMPARE(code(), QStringLiteral("away"));
    }
    newcomer.network.plan({});
    VERIFY_DONE(newcomer.tablet.sync());

    centre.sync();
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
}

void tst_FirstSync::beginsAgainWhenTheSnapshotIsGone()
{
    Centre centre;
    for (const int requests : {2, 3, 4, 6}) {
        Newcomer newcomer{centre};
        newcomer.network.breakAfter(requests, NetworkFault::Offline);
        newcomer.tablet.sync();
        centre.record({{Operation::Kind::Remove, attendance, markIdOn(today, requests), {}, {}}});
        centre.sync();
        centre.service.server.clock().advance(std::chrono::hours{24 * 15});

        VERIFY_DONE(newcomer.tablet.syncUntilDone(2));

        centre.sync();
        QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
        QVERIFY(!newcomer.hasMark(today, requests));
    }
}

void tst_FirstSync::beginsAgainWithAnotherScope()
{
    Centre centre;
    centre.record({{Operation::Kind::Add, QStringLiteral("Note"), personId(90), {},
        {{QStringLiteral("person"), personId(1)}, {QStringLiteral("text"), QStringLiteral("a word")}}}});
    centre.sync();
    Newcomer newcomer{centre};
    newcomer.loadUntilHistory();
    newcomer.network.breakAfter(1, NetworkFault::Offline); // the note comes with the changes since the snapshot
    newcomer.tablet.sync();
    QVERIFY(newcomer.tablet.checkpoint().snapshot);
    QVERIFY(newcomer.tablet.shown(QStringLiteral("Note"), personId(90)));

    centre.service.giveRoles(newcomer.tablet, {QStringLiteral("relief")});
    VERIFY_DONE(newcomer.tablet.syncUntilDone(2));

    QVERIFY(!newcomer.tablet.shown(QStringLiteral("Note"), personId(90)));
    QVERIFY(newcomer.hasMark(longAgo));
}

void tst_FirstSync::beginsAgainAfterARestore()
{
    Centre centre;
    Newcomer newcomer{centre};
    const QString backup = centre.service.server.backUp(); // before the snapshot, and before the next mark
    centre.record({markOn(longAgo, 40)});
    centre.record({newPerson(41, QStringLiteral("Lost"))});
    centre.sync();
    centre.service.server.clock().advance(std::chrono::hours{25}); // another snapshot, with both
    newcomer.loadUntilHistory();
    QVERIFY(newcomer.tablet.shown(QStringLiteral("Person"), personId(41)));

    centre.service.server.restore(backup);
    VERIFY_DONE(newcomer.tablet.syncUntilDone(2));

    QVERIFY(!newcomer.tablet.shown(QStringLiteral("Person"), personId(41)));
    QVERIFY(newcomer.hasMark(longAgo));
    centre.sync(); // who recorded it offers it again
    VERIFY_DONE(newcomer.tablet.sync());
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
}

void tst_FirstSync::asksForPagesWhereThereAreNoSnapshots()
{
    Centre centre;
    Newcomer newcomer{centre, [](HttpRequest request, TestServer &server) {
                          const auto plain = zstdDecompressed(request.body, 1 << 20);
                          if (plain && plain->contains(wire::snapshotMethod))
                              request.body = zstdCompressed(QByteArray{*plain}.replace(wire::snapshotMethod, "Sync/x"));
                          return server.handle(request);
                      }};

    VERIFY_DONE(newcomer.tablet.sync());

    centre.sync();
    QCOMPARE(newcomer.downloads(), 0);
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
}

void tst_FirstSync::takesTheWholeFromWhoKnowsNoRanges()
{
    Centre centre;
    Newcomer newcomer{centre, [](HttpRequest request, TestServer &server) {
                          request.headers.removeIf([](const HttpHeader &header) { return header.name == "Range"; });
                          return server.handle(request);
                      }};

    VERIFY_DONE(newcomer.tablet.sync());

    centre.sync();
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
}

void tst_FirstSync::loadsNothingOfADamagedFrame()
{
    Centre centre;
    bool isDamaging = true;
    Newcomer newcomer{centre, [&isDamaging](const HttpRequest &request, TestServer &server) {
                          HttpReply reply = server.handle(request);
                          if (isDamaging && isDownload(request)) reply.body[20] = char(reply.body.at(20) ^ 4);
                          return reply;
                      }};

    QCOMPARE(nameOf(newcomer.tablet.sync().reason), QStringLiteral("Damaged"));
    QVERIFY(newcomer.tablet.allShown().isEmpty());
    QCOMPARE(newcomer.tablet.checkpoint().snapshotFrame, 0);

    isDamaging = false;
    VERIFY_DONE(newcomer.tablet.sync());
    QVERIFY(newcomer.hasMark(longAgo));
}

void tst_FirstSync::letsOthersWriteBetweenTwoCommits()
{
    Centre centre;
    centre.service.server.config().maxPageBytes = 1 << 20;
    QList<Operation> many;
    for (int person = 1000; person < 1000 + 2 * SyncTuning::rowsInCommit; ++person)
        many.append(newPerson(person, QStringLiteral("One of many")));
    VERIFY_OK(centre.service.server.service().writeAsService(centre.service.server.account(), many));
    Newcomer newcomer{centre};
    TestSink sink{newcomer.tablet.database()};
    const JmapRemoteStore remote{newcomer.tablet.identity().token, testKinds()};
    FakeIds ids{3};

    SyncRun run{{newcomer.tablet.database(), sink, testKinds(), remote, newcomer.tablet.clock(), ids}};
    SyncAction action = run.start();
    int pauses = 0;
    while (!std::holds_alternative<SyncOutcome>(action)) {
        const auto *request = std::get_if<HttpRequest>(&action);
        if (!request && ++pauses == 1) VERIFY_OK(newcomer.tablet.record({newPerson(9, QStringLiteral("Tapped"))}));
        action = request ? run.take(newcomer.network.carry(*request)) : run.goOn();
    }

    VERIFY_DONE(std::get<SyncOutcome>(action));
    QVERIFY(pauses >= 3); // 5,000 people and more are three commits
    QVERIFY(newcomer.downloads() <= 2);
    centre.sync();
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
}

QTEST_GUILESS_MAIN(tst_FirstSync)
#include "tst_FirstSync.moc"
