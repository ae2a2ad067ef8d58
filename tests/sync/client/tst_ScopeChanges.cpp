// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PlainPages.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/client/TestService.h"

#include <QTest>

using namespace alongside;

namespace {

const QString earnings = QStringLiteral("Earnings");
const QString noteType = QStringLiteral("Note");
const QString secret = QStringLiteral("a word that nobody else may read");

/// Bytes: for the purge's own pages in the log, and not for the whole file a second time.
constexpr qint64 roomForPurge = 400 * 1024;

Operation newNote(int number, const QString &text)
{
    return {Operation::Kind::Add, noteType, personId(number), {},
        {{QStringLiteral("person"), personId(1)}, {QStringLiteral("text"), text}}};
}

QByteArray inTheClear(const TestService &service, const TestTablet &tablet)
{
    const SqliteOptions &file = service.fileOf(tablet);
    const FaultyVfs &disk = service.diskOf(tablet);
    return plainPages(disk.content(file.path), disk.content(file.path + QStringLiteral("-wal")), file.key);
}

} // namespace

/// What a tablet may hold changes while it works.
class tst_ScopeChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhenAKindWasGainedAndLostAgainBetweenTwoAttempts();
    void skipsNothingOfAKindThatWasLostAndGainedAgain();
    void purgesEverythingOnceItIsDrained();
    void fetchesEverythingAgainWhenItIsNoLongerDraining();
    void leavesNoByteOfALostKind();
    void emptiesTheLogLaterWhenAReaderIsInTheWay();
    void writesTheFileAnewOnceWhileAReaderIsInTheWay();
    void sendsWhatWaitsWhenThereIsNoRoomToWriteTheFileAnew();
};

void tst_ScopeChanges::goesOnWhenAKindWasGainedAndLostAgainBetweenTwoAttempts()
{
    TestService service;
    TestTablet &tablet = service.addTablet({QStringLiteral("relief")});
    TestTablet &other = service.addTablet();
    QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);
    service.giveRoles(tablet, {QStringLiteral("relief"), QStringLiteral("earnings")});
    tablet.network().breakAfter(2, NetworkFault::RequestLost); // what is new and the session; the gained kind is lost
    QCOMPARE(tablet.sync().reason, SyncReason::Offline);
    QCOMPARE(tablet.checkpoint().gainedTypes, QStringList{earnings});

    service.giveRoles(tablet, {QStringLiteral("relief")});
    VERIFY_OK(other.record({mark(QStringLiteral("present"))}));
    QCOMPARE(other.sync().reason, SyncReason::Done);

    QCOMPARE(tablet.sync().reason, SyncReason::Done);
    QVERIFY(tablet.shown(QStringLiteral("Attendance"), markId()));
}

void tst_ScopeChanges::skipsNothingOfAKindThatWasLostAndGainedAgain()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    TestTablet &other = service.addTablet();
    QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);
    service.giveRoles(tablet, {QStringLiteral("relief")});
    VERIFY_OK(other.record({newNote(70, QStringLiteral("while it was lost"))}));
    QCOMPARE(other.sync().reason, SyncReason::Done);
    tablet.network().breakAfter(1, NetworkFault::RequestLost); // a page of the smaller scope has come, the session not
    QCOMPARE(tablet.sync().reason, SyncReason::Offline);

    service.giveRoles(tablet, {QStringLiteral("coach")});

    QCOMPARE(tablet.sync().reason, SyncReason::Done);
    QVERIFY(tablet.shown(noteType, personId(70)));
}

void tst_ScopeChanges::purgesEverythingOnceItIsDrained()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    VERIFY_OK(tablet.record({newNote(70, secret)}));
    QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);
    QVERIFY(!tablet.allShown().isEmpty());
    VERIFY_OK(tablet.record({mark(QStringLiteral("present"))}));
    VERIFY_OK(service.server.members().devices.setState(
        service.server.account(), tablet.identity().device, Device::State::Draining));

    QCOMPARE(tablet.sync().reason, SyncReason::Done);

    QCOMPARE(service.all(QStringLiteral("Attendance")).size(), 1);
    QCOMPARE(tablet.allShown(), QList<Record>{});
    QVERIFY(!inTheClear(service, tablet).contains(secret.toUtf8()));
}

void tst_ScopeChanges::fetchesEverythingAgainWhenItIsNoLongerDraining()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    VERIFY_OK(tablet.record({newNote(70, secret)}));
    QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);
    const QList<Record> before = tablet.allShown();
    const auto become = [&](Device::State state) {
        return service.server.members().devices.setState(service.server.account(), tablet.identity().device, state);
    };
    VERIFY_OK(become(Device::State::Draining));
    QCOMPARE(tablet.sync().reason, SyncReason::Done);

    VERIFY_OK(become(Device::State::Active));

    QCOMPARE(tablet.sync().reason, SyncReason::Done);
    QCOMPARE(tablet.allShown(), before);
}

void tst_ScopeChanges::leavesNoByteOfALostKind()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    TestTablet &other = service.addTablet();
    VERIFY_OK(tablet.record({newNote(70, secret)}));
    for (int number = 100; number < 140; ++number) // more than a page, so that pages become free
        VERIFY_OK(other.record({newNote(number, secret + QString(200, QLatin1Char('x')))}));
    const QString onPagesOfItsOwn = QStringLiteral("where no id stands");
    VERIFY_OK(other.record({newNote(150, QString(6000, QLatin1Char('x')) + onPagesOfItsOwn)}));
    QCOMPARE(other.sync().reason, SyncReason::Done);
    QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);
    QVERIFY(inTheClear(service, tablet).contains(secret.toUtf8()));
    QVERIFY(inTheClear(service, tablet).contains(onPagesOfItsOwn.toUtf8()));

    service.giveRoles(tablet, {QStringLiteral("relief")});
    QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);

    QVERIFY(!inTheClear(service, tablet).contains(secret.toUtf8()));
    QVERIFY(!inTheClear(service, tablet).contains(onPagesOfItsOwn.toUtf8()));
    QVERIFY(!inTheClear(service, tablet).contains(personId(70).toUtf8()));
    QCOMPARE(tablet.checkpoint().log, Checkpoint::Log::Clean);
}

void tst_ScopeChanges::emptiesTheLogLaterWhenAReaderIsInTheWay()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    VERIFY_OK(tablet.record({newNote(70, secret)}));
    QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);
    service.giveRoles(tablet, {QStringLiteral("relief")});
    VERIFY_OK(tablet.database().execute(QStringLiteral("PRAGMA busy_timeout = 0")));
    {
        const auto reader = *openSqlite(service.fileOf(tablet));
        VERIFY_OK(reader->execute(QStringLiteral("BEGIN; SELECT count(*) FROM record")));
        QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);
        QCOMPARE(tablet.checkpoint().log, Checkpoint::Log::Rewritten);
        QVERIFY(inTheClear(service, tablet).contains(secret.toUtf8()));
    }

    QCOMPARE(tablet.sync().reason, SyncReason::Done);

    QCOMPARE(tablet.checkpoint().log, Checkpoint::Log::Clean);
    QVERIFY(!inTheClear(service, tablet).contains(secret.toUtf8()));
}

void tst_ScopeChanges::writesTheFileAnewOnceWhileAReaderIsInTheWay()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    for (int number = 100; number < 140; ++number)
        VERIFY_OK(tablet.record({newNote(number, secret)}));
    QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);
    service.giveRoles(tablet, {QStringLiteral("relief")});
    VERIFY_OK(tablet.database().execute(QStringLiteral("PRAGMA busy_timeout = 0")));
    const auto reader = *openSqlite(service.fileOf(tablet));
    VERIFY_OK(reader->execute(QStringLiteral("BEGIN; SELECT count(*) FROM record")));
    QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);
    const QString log = service.fileOf(tablet).path + QStringLiteral("-wal");
    const auto logged = service.diskOf(tablet).content(log).size();

    QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);

    QVERIFY(service.diskOf(tablet).content(log).size()
        < logged * 3 / 2); // writing it anew puts all of the file into the log
}

void tst_ScopeChanges::sendsWhatWaitsWhenThereIsNoRoomToWriteTheFileAnew()
{
    FaultyVfs disk{"full"};
    TestServer server{testKinds()};
    FaultyTransport network{[&](const HttpRequest &request) { return server.handle(request); }, 1};
    const SqliteOptions file{.path = QStringLiteral("store.db"), .key = keyOf('k'), .vfs = disk.name()};
    TestTablet tablet{{testKinds(), network, file, server.enrolTablet({QStringLiteral("coach")}).reply}};
    VERIFY_OK(tablet.open());
    VERIFY_OK(tablet.record({newNote(70, secret)}));
    for (int number = 100; number < 400; ++number) // what stays is much more than what goes
        VERIFY_OK(tablet.record({newPerson(number, QString(2000, QLatin1Char('x')))}));
    QCOMPARE(tablet.syncUntilDone(2).reason, SyncReason::Done);
    VERIFY_OK(emptySqliteLog(tablet.database()));
    const Operation relief{Operation::Kind::Patch, QStringLiteral("Coach"), tablet.identity().coach, {},
        {{QStringLiteral("roles"), QJsonArray{QStringLiteral("relief")}}}};
    VERIFY_OK(server.service().writeAsService(server.account(), {relief}));
    disk.setRoom(disk.usedBytes() + roomForPurge);

    QCOMPARE(tablet.syncUntilDone(3).reason, SyncReason::Done); // purges, and has no room to write the file anew
    QCOMPARE(tablet.checkpoint().log, Checkpoint::Log::HoldsPurged);
    QVERIFY(
        disk.content(QStringLiteral("store.db-wal")).size() < roomForPurge / 2); // the log that it filled is emptied
    VERIFY_OK(tablet.record({mark(QStringLiteral("present"))}));
    QCOMPARE(tablet.sync().reason, SyncReason::Done);
    QVERIFY(tablet.waiting().isEmpty());
    QCOMPARE(tablet.checkpoint().log, Checkpoint::Log::HoldsPurged);

    disk.setRoom(-1);
    QCOMPARE(tablet.sync().reason, SyncReason::Done);
    QCOMPARE(tablet.checkpoint().log, Checkpoint::Log::Clean);
    const auto clear = plainPages(disk.content(file.path), disk.content(file.path + QStringLiteral("-wal")), file.key);
    QVERIFY(!clear.contains(secret.toUtf8()));
    tablet.close();
}

QTEST_GUILESS_MAIN(tst_ScopeChanges)
#include "tst_ScopeChanges.moc"
