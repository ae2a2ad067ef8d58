// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/client/Centre.h"

using namespace alongside;

namespace {

/// A newcomer with thirteen weeks, at a centre that has more.
struct Asker : Newcomer {
    explicit Asker(Centre &centre, const Between &between = {}) : Newcomer{centre, between}
    {
        const SyncOutcome outcome = tablet.sync();
        if (outcome.reason != SyncReason::Done) qFatal("%s", qPrintable(outcome.detail));
    }
    void ask()
    {
        if (const auto asked = askForOlder(tablet.database()); !asked) qFatal("%s", qPrintable(asked.error().detail));
    }
    /// Attempts that are cut, until a part of what is older is here.
    void loadUntilTheMiddle()
    {
        for (int requests = 1; requests < mostRequests && !hasMarkOfSomebody(); ++requests) {
            network.breakAfter(requests, NetworkFault::Offline);
            tablet.sync();
            network.plan({});
        }
    }
    bool hasMarkOfSomebody()
    {
        const QList<Record> all = tablet.allShown();
        return std::any_of(all.cbegin(), all.cend(),
            [](const Record &record) { return record.fields.value(QStringLiteral("date")) == lastYear; });
    }
};

struct OldCentre : Centre {
    OldCentre() { markEverybodyOn({lastYear}); }
};

} // namespace

/// What is older than a first sync brings, when a coach asks for it.
class tst_OlderHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesWhenItIsAskedFor();
    void comesAtOnceWhereItIsAskedForBeforeTheFirstSync();
    void isOneSnapshotForThoseWhoJoinedInOneMonth();
    void isNotFetchedTwice();
    void goesOnAfterEveryCut();
    void neverReplacesWhatIsNewer();
    void bringsNothingBackThatWasRemoved();
    void keepsOurUnsentValue();
    void isAskedForAgainWithAnotherScope();
    void isAskedForAgainAfterARestore();
    void comesByPagesWhereSnapshotsStayDamaged();
};

void tst_OlderHistory::comesWhenItIsAskedFor()
{
    OldCentre centre;
    Asker asker{centre};
    QVERIFY(!asker.hasMark(lastYear));

    asker.ask();
    const SyncOutcome outcome = asker.tablet.sync();

    VERIFY_DONE(outcome);
    centre.sync();
    QCOMPARE(asker.tablet.allShown(), centre.first.allShown());
    QCOMPARE(outcome.fetched, people); // and nothing again that is here
    QCOMPARE(asker.tablet.checkpoint().history, History{});
}

void tst_OlderHistory::comesAtOnceWhereItIsAskedForBeforeTheFirstSync()
{
    OldCentre centre;
    Newcomer newcomer{centre};
    VERIFY_OK(askForOlder(newcomer.tablet.database()));

    VERIFY_DONE(newcomer.tablet.sync());

    centre.sync();
    QCOMPARE(newcomer.tablet.allShown(), centre.first.allShown());
    QCOMPARE(newcomer.tablet.checkpoint().history, History{});
}

// Each is the whole of some years, and none is made for one tablet's day.
void tst_OlderHistory::isOneSnapshotForThoseWhoJoinedInOneMonth()
{
    OldCentre centre;
    Asker early{centre};
    const std::chrono::hours days{24 * 5};
    centre.service.server.clock().advance(days);
    Newcomer late{centre};
    late.tablet.clock().advance(days);
    VERIFY_DONE(late.tablet.sync());
    QVERIFY(late.tablet.checkpoint().history.from > early.tablet.checkpoint().history.from);

    early.ask();
    VERIFY_DONE(early.tablet.sync());
    VERIFY_OK(askForOlder(late.tablet.database()));
    VERIFY_DONE(late.tablet.sync());

    const auto made = centre.service.server.database().first(
        QStringLiteral("SELECT group_concat(recentFrom) FROM snapshot WHERE recentFrom < '2026-11-01'"),
        [](const Row &row) { return row.text(0); });
    QVERIFY(made && *made);
    QCOMPARE(**made, QStringLiteral("2026-09-01"));
    QVERIFY(early.hasMark(lastYear) && late.hasMark(lastYear));
}

void tst_OlderHistory::isNotFetchedTwice()
{
    OldCentre centre;
    Asker asker{centre};
    asker.ask();
    VERIFY_DONE(asker.tablet.sync());
    const qsizetype before = asker.downloads();

    asker.ask();
    VERIFY_DONE(asker.tablet.sync());

    QCOMPARE(asker.downloads(), before);
    QCOMPARE(asker.tablet.checkpoint().history, History{});
}

void tst_OlderHistory::goesOnAfterEveryCut()
{
    OldCentre centre;
    int request = 0;
    for (bool wasReached = true; wasReached; ++request) {
        QVERIFY(request < mostRequests);
        Asker asker{centre};
        asker.ask();
        const int before = asker.network.requests();
        asker.network.breakAfter(request, NetworkFault::ReplyLost);
        asker.tablet.sync();
        wasReached = asker.network.requests() > before + request;
        asker.restart();

        VERIFY_DONE(asker.tablet.syncUntilDone(3));

        centre.sync(); // who came is a coach like any other
        QCOMPARE(asker.tablet.allShown(), centre.first.allShown());
        QCOMPARE(asker.tablet.checkpoint().history, History{});
    }
    QVERIFY(request > 4);
}

void tst_OlderHistory::neverReplacesWhatIsNewer()
{
    OldCentre centre;
    Asker before{centre};
    before.ask();
    VERIFY_DONE(before.tablet.sync()); // the service has made the snapshot that others get too
    Asker asker{centre};
    centre.record({markOn(lastYear, 2, QStringLiteral("late"))});
    centre.sync();
    VERIFY_DONE(asker.tablet.sync());
    QCOMPARE(asker.codeOn(lastYear, 2), QStringLiteral("late")); // a change is shown, however old what it changes

    asker.ask();
    asker.loadUntilTheMiddle();
    centre.record({markOn(lastYear, 5, QStringLiteral("late"))});
    centre.sync();
    VERIFY_DONE(asker.tablet.sync());

    centre.sync();
    QCOMPARE(asker.codeOn(lastYear, 2), QStringLiteral("late"));
    QCOMPARE(asker.codeOn(lastYear, 5), QStringLiteral("late"));
    QCOMPARE(asker.tablet.allShown(), centre.first.allShown());
}

void tst_OlderHistory::bringsNothingBackThatWasRemoved()
{
    OldCentre centre;
    Asker before{centre};
    before.ask();
    VERIFY_DONE(before.tablet.sync());
    Asker asker{centre};
    centre.record({{Operation::Kind::Remove, attendance, markIdOn(lastYear, 3), {}, {}}});
    centre.sync();
    VERIFY_DONE(asker.tablet.sync()); // the deletion of something that was never here

    asker.ask();
    for (int requests = 1; asker.tablet.checkpoint().history.from.isValid(); ++requests) {
        QVERIFY(requests < mostRequests);
        asker.network.breakAfter(requests, NetworkFault::Offline);
        asker.tablet.sync();
        asker.network.plan({});
        QVERIFY(!asker.hasMark(lastYear, 3)); // not for a moment
    }

    QVERIFY(asker.hasMark(lastYear, 4));
}

void tst_OlderHistory::keepsOurUnsentValue()
{
    OldCentre centre;
    Asker asker{centre};
    VERIFY_OK(asker.tablet.record({markOn(lastYear, 4, QStringLiteral("away"))}));

    asker.ask();
    asker.loadUntilTheMiddle();
    QCOMPARE(asker.codeOn(lastYear, 4), QStringLiteral("away"));
    VERIFY_DONE(asker.tablet.sync());

    centre.sync();
    QCOMPARE(asker.tablet.allShown(), centre.first.allShown());
    QVERIFY(asker.tablet.waiting().isEmpty());
}

void tst_OlderHistory::isAskedForAgainWithAnotherScope()
{
    OldCentre centre;
    Asker asker{centre};
    asker.ask();
    asker.loadUntilTheMiddle();
    QVERIFY(asker.tablet.checkpoint().snapshot);

    centre.service.giveRoles(asker.tablet, {QStringLiteral("relief")});
    VERIFY_DONE(asker.tablet.syncUntilDone(2));

    QVERIFY(asker.hasMark(lastYear));
    QCOMPARE(asker.tablet.checkpoint().history, History{});
}

void tst_OlderHistory::isAskedForAgainAfterARestore()
{
    OldCentre centre;
    Asker asker{centre};
    const QString backup = centre.service.server.backUp();
    centre.record({markOn(lastYear, 40)});
    centre.sync();
    asker.ask();
    asker.loadUntilTheMiddle();
    QVERIFY(asker.tablet.checkpoint().snapshot);

    centre.service.server.restore(backup);
    VERIFY_DONE(asker.tablet.syncUntilDone(2));

    centre.sync(); // who recorded it offers it again
    VERIFY_DONE(asker.tablet.sync());
    QCOMPARE(asker.tablet.allShown(), centre.first.allShown());
    QCOMPARE(asker.tablet.checkpoint().history, History{});
}

void tst_OlderHistory::comesByPagesWhereSnapshotsStayDamaged()
{
    OldCentre centre;
    bool isDamaging = false;
    Asker asker{centre, [&isDamaging](const HttpRequest &request, TestServer &server) {
                    HttpReply reply = server.handle(request);
                    if (isDamaging && isDownload(request)) reply.body[20] = char(reply.body.at(20) ^ 4);
                    return reply;
                }};
    isDamaging = true;

    asker.ask();
    VERIFY_DONE(asker.tablet.sync());

    centre.sync();
    QCOMPARE(asker.tablet.allShown(), centre.first.allShown());
    QCOMPARE(asker.tablet.checkpoint().history, History{});
}

QTEST_GUILESS_MAIN(tst_OlderHistory)
#include "tst_OlderHistory.moc"
