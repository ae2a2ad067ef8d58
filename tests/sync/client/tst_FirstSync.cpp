// SPDX-License-Identifier: Apache-2.0
#include "platform/base/Zstd.h"
#include "sync/client/JmapRemoteStore.h"
#include "tests/sync/client/Centre.h"

using namespace alongside;

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
    void fetchesWhatWasDeletedBeforeItAndIsThereAgain();
    void forgetsWhatWasDeletedSoLongAgoThatNobodyTells();
    void asksForPagesWhereThereAreNoSnapshots();
    void takesTheWholeFromWhoKnowsNoRanges();
    void fetchesADamagedFrameAgain();
    void asksForAnotherSnapshotAndThenForPagesWhereOneStaysDamaged();
    void loadsTheRestByPagesWhereALaterFrameStaysDamaged();
    void looksForChangesAgainAndAgainWhereThereAreNone();
    void countsUpToTheTotal();
    void leavesOutWhatIsOlderThanThirteenWeeks();
    void isNotMisledByAWrongClock_data();
    void isNotMisledByAWrongClock();
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

// A snapshot does not say what was deleted before it, and no change tells that the restore has undone that.
void tst_FirstSync::fetchesWhatWasDeletedBeforeItAndIsThereAgain()
{
    Centre centre;
    Newcomer newcomer{centre}; // enrolled, and no more
    const QString backup = centre.service.server.backUp();
    centre.record({{Operation::Kind::Remove, attendance, markIdOn(today, 3), {}, {}}});
    centre.sync();
    VERIFY_DONE(newcomer.tablet.sync());
    QVERIFY(!newcomer.hasMark(today, 3));

    centre.service.server.restore(backup); // and whoever deleted it is away for good
    VERIFY_DONE(newcomer.tablet.syncUntilDone(2));

    QVERIFY(newcomer.hasMark(today, 3));
}

void tst_FirstSync::forgetsWhatWasDeletedSoLongAgoThatNobodyTells()
{
    Centre centre;
    Newcomer newcomer{centre};
    VERIFY_DONE(newcomer.tablet.sync());
    const qsizetype downloads = newcomer.downloads();
    VERIFY_OK(newcomer.tablet.record({newPerson(50, QStringLiteral("Waits"))}));
    for (const QString &day : {today, longAgo})
        centre.record({{Operation::Kind::Remove, attendance, markIdOn(day, 3), {}, {}}});
    centre.sync();
    for (const int days : {1, 402}) { // the service forgets deletions as days pass in which something changes
        centre.service.server.clock().advance(std::chrono::hours{24 * days});
        centre.record({newPerson(60 + days, QStringLiteral("Came later"))});
        centre.sync();
    }

    VERIFY_DONE(newcomer.tablet.syncUntilDone(2));

    QVERIFY(!newcomer.hasMark(today, 3));
    QVERIFY(!newcomer.hasMark(longAgo, 3));
    QCOMPARE(newcomer.downloads(), downloads); // what is here and was not changed is not fetched again
    QVERIFY(newcomer.tablet.waiting().isEmpty());
    centre.sync();
    QVERIFY(centre.first.shown(QStringLiteral("Person"), personId(50)));
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

void tst_FirstSync::fetchesADamagedFrameAgain()
{
    Centre centre;
    int damaged = 0;
    Newcomer newcomer{centre, [&damaged](const HttpRequest &request, TestServer &server) {
                          HttpReply reply = server.handle(request);
                          if (isDownload(request) && ++damaged == 1) reply.body[20] = char(reply.body.at(20) ^ 4);
                          return reply;
                      }};

    VERIFY_DONE(newcomer.tablet.sync());

    centre.sync();
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
    QCOMPARE(newcomer.tablet.checkpoint().snapshotFaults, 0);
    QCOMPARE(newcomer.tablet.checkpoint().history.from, QDate(2026, 8, 21));
}

void tst_FirstSync::asksForAnotherSnapshotAndThenForPagesWhereOneStaysDamaged()
{
    Centre centre;
    centre.markEverybodyOn({lastYear});
    Newcomer newcomer{centre, [](const HttpRequest &request, TestServer &server) {
                          HttpReply reply = server.handle(request);
                          if (isDownload(request)) reply.body[20] = char(reply.body.at(20) ^ 4);
                          return reply;
                      }};

    VERIFY_DONE(newcomer.tablet.sync());

    centre.sync();
    QCOMPARE(newcomer.downloads(), SyncTuning::snapshotFaults);
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
    QVERIFY(!newcomer.tablet.checkpoint().history.from.isValid()); // pages bring everything
}

void tst_FirstSync::loadsTheRestByPagesWhereALaterFrameStaysDamaged()
{
    Centre centre;
    Newcomer newcomer{centre, [](const HttpRequest &request, TestServer &server) {
                          HttpReply reply = server.handle(request);
                          const bool isFirst = headerValue(request.headers, "Range").startsWith("bytes=0-");
                          if (isDownload(request) && !isFirst) reply.body[20] = char(reply.body.at(20) ^ 4);
                          return reply;
                      }};
    VERIFY_OK(newcomer.tablet.record({newPerson(50, QStringLiteral("Waits"))}));

    VERIFY_DONE(newcomer.tablet.sync());

    centre.sync();
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
    QVERIFY(newcomer.tablet.shown(QStringLiteral("Person"), personId(50)));
}

void tst_FirstSync::looksForChangesAgainAndAgainWhereThereAreNone()
{
    Centre centre;
    QList<Operation> many;
    for (int person = 1000; person < 1400; ++person) {
        many.append(markOn(longAgo, person));
        many.last().id = markIdOn(longAgo, person);
    }
    VERIFY_OK(centre.service.server.service().writeAsService(centre.service.server.account(), many));
    Newcomer newcomer{centre};

    VERIFY_DONE(newcomer.tablet.sync());

    QVERIFY(newcomer.downloads() > (SyncTuning::idleExchanges + 1) * SyncTuning::downloadsBetweenPulls);
    centre.sync();
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
}

void tst_FirstSync::countsUpToTheTotal()
{
    Centre centre;
    Newcomer newcomer{centre};
    newcomer.loadUntilHistory(); // a restart in the middle counts on
    TestSink sink{newcomer.tablet.database()};
    const JmapRemoteStore remote{newcomer.tablet.identity().token, testKinds()};
    FakeIds ids{3};

    SyncRun run{{newcomer.tablet.database(), sink, testKinds(), remote, newcomer.tablet.clock(), ids}};
    SyncAction action = run.start();
    QList<SyncProgress> seen;
    while (!std::holds_alternative<SyncOutcome>(action)) {
        if (run.progress().total > 0) seen.append(run.progress());
        const auto *request = std::get_if<HttpRequest>(&action);
        action = request ? run.take(newcomer.network.carry(*request)) : run.goOn();
    }

    const int marks = people; // of long ago
    QVERIFY(!seen.isEmpty());
    QCOMPARE(seen.first().count, seen.first().total - marks);
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend(),
        [](const SyncProgress &one, const SyncProgress &other) { return one.count < other.count; }));
    QCOMPARE(seen.last().count, seen.last().total);
}

void tst_FirstSync::leavesOutWhatIsOlderThanThirteenWeeks()
{
    Centre centre;
    centre.markEverybodyOn({lastYear});
    Newcomer newcomer{centre};

    VERIFY_DONE(newcomer.tablet.sync());

    QVERIFY(newcomer.hasMark(longAgo));
    QVERIFY(!newcomer.hasMark(lastYear));
    QCOMPARE(newcomer.tablet.checkpoint().history, (History{QDate{2026, 8, 21}, History::Older::NotAsked}));
}

void tst_FirstSync::isNotMisledByAWrongClock_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("ahead") << QStringLiteral("2036-11-20T09:00:00Z");
    QTest::newRow("behind") << QStringLiteral("2016-11-20T09:00:00Z");
}

void tst_FirstSync::isNotMisledByAWrongClock()
{
    QFETCH(QString, now);
    Centre centre;
    Newcomer newcomer{centre};
    newcomer.tablet.clock().setWallClock(now);

    VERIFY_DONE(newcomer.tablet.sync());

    QVERIFY(newcomer.hasMark(today));
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
    VERIFY_DONE(centre.first.syncUntilDone(10)); // page by page: more requests than one attempt has
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
}

QTEST_GUILESS_MAIN(tst_FirstSync)
#include "tst_FirstSync.moc"
