// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SyncTuning.h"
#include "sync/protocol/Held.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/client/TestService.h"

using namespace alongside;

namespace {

const QString attendance = QStringLiteral("Attendance");
const QString conflict = QStringLiteral("Conflict");
const QString present = QStringLiteral("present");
const QString away = QStringLiteral("away");

void markDay(TestTablet &tablet, int people, const QString &code = present)
{
    for (int person = 1; person <= people; ++person)
        VERIFY_OK(tablet.record({mark(code, {}, personId(person))}));
}

QString codeOf(const std::optional<Record> &record)
{
    return record ? record->fields.value(QStringLiteral("code")).toString() : QStringLiteral("none");
}

/// Somebody is added with each request, and each page says that there is more.
HttpReply alwaysMore(TestServer &server, HttpRequest request)
{
    request.headers.removeIf([](const HttpHeader &header) { return header.name == "Accept-Encoding"; }); // not packed
    static int added = 0;
    const Operation adding = newPerson(++added, QStringLiteral("Person"));
    if (!server.service().writeAsService(server.account(), {adding})) qFatal("the service does not write");
    HttpReply reply = server.handle(request);
    reply.body.replace("\"hasMore\":false", "\"hasMore\":true");
    return reply;
}

#define VERIFY_DONE(outcome)                                                                                           \
    do {                                                                                                               \
        const SyncOutcome ended = (outcome);                                                                           \
        QVERIFY2(                                                                                                      \
            ended.reason == SyncReason::Done, qPrintable(nameOf(ended.reason) + QLatin1Char(' ') + ended.detail));     \
    } while (false)

} // namespace

/// The tablet and the real service, in the same process.
class tst_Sync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsADayOnceTheServiceIsBack();
    void makesOneRecordOfTheSameMarkOnTwoTablets();
    void asksWherePeopleDiffer();
    void survivesEveryNetworkFault_data();
    void survivesEveryNetworkFault();
    void losesAndDoublesNothingWhenTheServiceIsRestored();
    void forgetsWhatOnlyTheLostServiceKnew();
    void declaresWhatItNoLongerHas();
    void declaresAHoleBeforeWhatIsKnown();
    void keepsTheWorkOfAClonedTablet();
    void saysWhenItIsRevoked();
    void hearsWhatBecameOfWhatWasHeld();
    void hearsAtOnceWhatASupervisorDecided_data();
    void hearsAtOnceWhatASupervisorDecided();
    void asksNothingAboutWhatIsHeldWhenSomethingElseChanged();
    void fetchesGainedKindsAndPurgesLostOnes();
    void sendsEightyMarksInOneRoundTrip();
    void checksForNewsWithFewBytes();
    void fetchesWhatOthersChangedInOneRoundTrip();
    void asksForWhatIsNewWhereTheServiceOnlySaysThatThereIs();
    void endsAnAttemptThatWouldGoOnForEver();
};

void tst_Sync::sendsADayOnceTheServiceIsBack()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    VERIFY_DONE(tablet.sync());
    tablet.network().plan(QList<NetworkFault>(3, NetworkFault::Offline));
    markDay(tablet, 31);
    QCOMPARE(tablet.sync().reason, SyncReason::Offline);
    QCOMPARE(tablet.ledger().waiting, 31);

    tablet.network().plan({});
    VERIFY_DONE(tablet.sync());
    VERIFY_DONE(tablet.sync());

    QCOMPARE(service.all(attendance).size(), 31);
    QCOMPARE(tablet.ledger().recorded, 31);
    QCOMPARE(tablet.ledger().received, 31);
    QCOMPARE(tablet.ledger().waiting, 0);
}

void tst_Sync::makesOneRecordOfTheSameMarkOnTwoTablets()
{
    TestService service;
    TestTablet &one = service.addTablet();
    TestTablet &other = service.addTablet();
    markDay(one, 5);
    markDay(other, 5);

    VERIFY_DONE(one.sync());
    VERIFY_DONE(other.sync());
    VERIFY_DONE(one.sync());

    QCOMPARE(service.all(attendance).size(), 5);
    QVERIFY(service.all(conflict).isEmpty());
    QCOMPARE(one.allShown(), other.allShown());
}

void tst_Sync::asksWherePeopleDiffer()
{
    TestService service;
    TestTablet &one = service.addTablet();
    TestTablet &other = service.addTablet();
    markDay(one, 3);
    markDay(other, 2);
    VERIFY_OK(other.record({mark(away, {}, personId(3))}));

    VERIFY_DONE(one.sync());
    VERIFY_DONE(other.sync());
    VERIFY_DONE(one.sync());

    QCOMPARE(service.all(attendance).size(), 3);
    QCOMPARE(service.all(conflict).size(), 1);
    QCOMPARE(one.ledger().conflicts, 1);
    QCOMPARE(other.ledger().conflicts, 1);
    QCOMPARE(other.ledger().received, 2); // the third is in conflict, which is counted apart
    QCOMPARE(codeOf(other.shown(attendance, markId(personId(3)))), present); // in force until somebody chooses
}

void tst_Sync::survivesEveryNetworkFault_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("reason");
    const auto row = [](NetworkFault fault, const char *reason) {
        QTest::newRow(qPrintable(nameOf(fault))) << int(fault) << QString::fromLatin1(reason);
    };
    row(NetworkFault::Offline, "Offline");
    row(NetworkFault::RequestLost, "Offline");
    row(NetworkFault::ReplyLost, "Offline");
    row(NetworkFault::RequestTwice, "Done");
    row(NetworkFault::RequestLate, "TimedOut");
    row(NetworkFault::ReplyTruncated, "Offline");
    row(NetworkFault::CaptivePortal, "CaptivePortal");
    row(NetworkFault::Redirected, "CaptivePortal");
    row(NetworkFault::TimedOut, "TimedOut");
}

void tst_Sync::survivesEveryNetworkFault()
{
    QFETCH(int, fault);
    QFETCH(QString, reason);
    TestService service;
    TestTablet &tablet = service.addTablet();
    VERIFY_DONE(tablet.sync());
    markDay(tablet, 10);
    VERIFY_OK(tablet.record({mark(present, {{QStringLiteral("note"), QStringLiteral("once")}})}));

    tablet.network().plan({NetworkFault(fault)});
    const SyncOutcome first = tablet.sync();
    VERIFY_DONE(tablet.sync());

    QCOMPARE(nameOf(first.reason), reason);
    QCOMPARE(service.all(attendance).size(), 10);
    const auto record = tablet.shown(attendance, markId());
    QCOMPARE(record->fields.value(QStringLiteral("note")).toString(), QStringLiteral("once")); // appended once
    QCOMPARE(tablet.ledger().received, 10);
}

void tst_Sync::losesAndDoublesNothingWhenTheServiceIsRestored()
{
    TestService service;
    TestTablet &one = service.addTablet();
    TestTablet &other = service.addTablet();
    markDay(one, 4);
    VERIFY_DONE(one.sync());
    VERIFY_DONE(other.sync());
    const QString backup = service.server.backUp();
    VERIFY_OK(one.record({newPerson(50, QStringLiteral("New"))}));
    VERIFY_OK(one.record({mark(away, {{QStringLiteral("note"), QStringLiteral("later")}})}));
    VERIFY_DONE(one.sync());
    VERIFY_DONE(other.sync());
    QVERIFY(other.shown(QStringLiteral("Person"), personId(50)));

    service.server.restore(backup);
    QVERIFY(service.all(QStringLiteral("Person")).isEmpty());
    VERIFY_DONE(one.sync());
    VERIFY_DONE(other.sync());
    VERIFY_DONE(one.sync());

    QCOMPARE(service.all(QStringLiteral("Person")).size(), 1);
    QCOMPARE(service.all(attendance).size(), 4);
    QVERIFY(service.all(conflict).isEmpty());
    QCOMPARE(codeOf(other.shown(attendance, markId())), away);
    QCOMPARE(
        other.shown(attendance, markId())->fields.value(QStringLiteral("note")).toString(), QStringLiteral("later"));
    QCOMPARE(one.allShown(), other.allShown());
    QCOMPARE(one.ledger().waiting, 0);
}

void tst_Sync::forgetsWhatOnlyTheLostServiceKnew()
{
    TestService service;
    TestTablet &one = service.addTablet();
    TestTablet &lost = service.addTablet();
    VERIFY_DONE(one.sync());
    const QString backup = service.server.backUp();
    markDay(lost, 1);
    VERIFY_DONE(lost.sync());
    VERIFY_DONE(one.sync());
    QCOMPARE(codeOf(one.shown(attendance, markId())), present);

    service.server.restore(backup); // and the other tablet is never seen again
    VERIFY_DONE(one.sync());

    QVERIFY(!one.shown(attendance, markId()));
}

void tst_Sync::declaresWhatItNoLongerHas()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    VERIFY_DONE(tablet.sync());
    const QString backup = service.server.backUp();
    markDay(tablet, 3);
    VERIFY_DONE(tablet.sync());
    tablet.clock().advance(std::chrono::hours{24 * 40});
    Checkpoint checkpoint = tablet.checkpoint();
    const auto forgotten = Outbox{tablet.database()}.prune(tablet.clock().now());
    VERIFY_OK(forgotten);
    QCOMPARE(forgotten->lastSeq, 3);
    checkpoint.forgottenSeq = forgotten->lastSeq;
    VERIFY_OK(checkpoint.save(tablet.database()));

    service.server.restore(backup);
    VERIFY_OK(tablet.record({mark(away, {}, personId(9))}));
    VERIFY_DONE(tablet.sync());

    QCOMPARE(service.all(attendance).size(), 1); // the month-old ones are gone, and that is on record
    const auto audit = service.server.members().audit.lines(service.server.account());
    VERIFY_OK(audit);
    QVERIFY(std::any_of(audit->cbegin(), audit->cend(),
        [](const AuditLine &line) { return line.event == QLatin1String("gapDeclared"); }));
    QCOMPARE(tablet.ledger().waiting, 0);
}

// A restored service knows what this tablet sent as the device that it was before.
void tst_Sync::declaresAHoleBeforeWhatIsKnown()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    markDay(tablet, 3);
    VERIFY_DONE(tablet.sync());
    VERIFY_OK(tablet.enrolAgain(service.server.enrolTabletOf(tablet.identity().coach).reply));
    const QString backup = service.server.backUp();
    VERIFY_DONE(tablet.sync());
    for (const QString &table : {QStringLiteral("sync_outbox"), QStringLiteral("sync_touch")})
        VERIFY_OK(tablet.database().run(QStringLiteral("DELETE FROM %1 WHERE seq = 2").arg(table)));

    service.server.restore(backup);
    VERIFY_OK(tablet.record({mark(away, {}, personId(9))}));
    VERIFY_DONE(tablet.sync());

    QCOMPARE(tablet.ledger().waiting, 0);
    QCOMPARE(service.all(attendance).size(), 4);
}

void tst_Sync::keepsTheWorkOfAClonedTablet()
{
    TestService service;
    TestTablet &original = service.addTablet();
    VERIFY_OK(original.record({mark(present, {}, personId(1))}));
    VERIFY_DONE(original.sync());
    // The same identity on another file: both go on counting from the same seq.
    TestTablet &clone = service.addTablet();
    Checkpoint copied = original.checkpoint();
    copied.cursor.modseq = 0;
    VERIFY_OK(copied.save(clone.database()));
    VERIFY_OK(clone.enrolAgain(original.identity()));
    VERIFY_OK(clone.record({mark(away, {}, personId(2))}));

    QCOMPARE(clone.sync().reason, SyncReason::NeedsEnrolment);
    QCOMPARE(clone.ledger().waiting, 1);
    VERIFY_OK(clone.record({mark(away, {}, personId(3))})); // recording never stops
    VERIFY_OK(clone.enrolAgain(service.server.enrolTablet({QStringLiteral("coach")}).reply));
    VERIFY_DONE(clone.syncUntilDone(3));
    VERIFY_DONE(original.sync());

    QCOMPARE(service.all(attendance).size(), 3);
    QCOMPARE(clone.ledger().waiting, 0);
    QCOMPARE(original.allShown().size(), clone.allShown().size());
}

void tst_Sync::saysWhenItIsRevoked()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    markDay(tablet, 1);
    VERIFY_OK(service.server.members().devices.setState(
        service.server.account(), tablet.identity().device, Device::State::Revoked));

    QCOMPARE(tablet.sync().reason, SyncReason::Revoked);

    QCOMPARE(tablet.ledger().waiting, 1);
}

void tst_Sync::hearsWhatBecameOfWhatWasHeld()
{
    TestService service;
    TestTablet &tablet = service.addTablet({QStringLiteral("relief")});
    VERIFY_DONE(tablet.sync());
    VERIFY_OK(tablet.record({newPerson(7, QStringLiteral("Not theirs to add"))})); // relief staff may not
    markDay(tablet, 1);

    VERIFY_DONE(tablet.sync());
    QCOMPARE(tablet.held().size(), 1);
    QCOMPARE(tablet.ledger().held, 1);
    QCOMPARE(tablet.ledger().waiting, 0);
    QVERIFY(tablet.shown(QStringLiteral("Person"), personId(7))); // still theirs to see

    Operation promote = patch(QStringLiteral("Coach"), tablet.identity().coach,
        {{QStringLiteral("roles"), QJsonArray{QStringLiteral("coach")}}});
    VERIFY_OK(service.server.service().writeAsService(service.server.account(), {promote}));
    VERIFY_OK(service.server.service().replayHeld(service.server.account()));
    tablet.clock().advance(std::chrono::hours{1});
    VERIFY_DONE(tablet.syncUntilDone(2));

    QVERIFY(tablet.held().isEmpty());
    QCOMPARE(service.all(QStringLiteral("Person")).size(), 1);
    QCOMPARE(tablet.ledger().received, 2);
}

void tst_Sync::hearsAtOnceWhatASupervisorDecided_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("people");
    QTest::newRow("replayed") << int(HeldDecision::Kind::Replay) << 1;
    QTest::newRow("set aside") << int(HeldDecision::Kind::SetAside) << 0;
}

void tst_Sync::hearsAtOnceWhatASupervisorDecided()
{
    QFETCH(const int, kind);
    QFETCH(const int, people);
    TestService service;
    const TestServer::Tablet supervisor = service.server.enrolTablet({QStringLiteral("supervisor")});
    TestTablet &tablet = service.addTablet({QStringLiteral("relief")});
    VERIFY_DONE(tablet.sync());
    VERIFY_OK(tablet.record({newPerson(7, QStringLiteral("Not theirs to add"))}));
    VERIFY_DONE(tablet.sync());
    QVERIFY(tablet.shown(QStringLiteral("Person"), personId(7)));

    const QString opId = tablet.held().first().opId;
    const HeldDecision decision{service.server.account(), QStringLiteral("d1"), supervisor.coach, opId, {opId},
        HeldDecision::Kind(kind), QStringLiteral("why"), {}};
    QCOMPARE(service.server.call(supervisor, QStringLiteral("Held/decide"), toJson(decision)).name,
        QStringLiteral("Held/decide"));
    VERIFY_DONE(tablet.sync());

    QVERIFY(tablet.held().isEmpty());
    QCOMPARE(service.all(QStringLiteral("Person")).size(), people);
    QCOMPARE(tablet.shown(QStringLiteral("Person"), personId(7)).has_value(), people == 1);
    QCOMPARE(tablet.ledger().received, people);
    QCOMPARE(tablet.ledger().waiting, 0);
    QCOMPARE(Outbox{tablet.database()}.setAsideSince({})->size(), 1 - people);
}

void tst_Sync::asksNothingAboutWhatIsHeldWhenSomethingElseChanged()
{
    TestService service;
    TestTablet &other = service.addTablet();
    TestTablet &tablet = service.addTablet({QStringLiteral("relief")});
    VERIFY_DONE(tablet.sync());
    VERIFY_OK(tablet.record({newPerson(7, QStringLiteral("Not theirs to add"))}));
    VERIFY_DONE(tablet.sync());
    markDay(other, 1);
    VERIFY_DONE(other.sync());

    const std::optional<Instant> asked = tablet.checkpoint().heldAskedAt;
    tablet.clock().advance(std::chrono::seconds{1});
    VERIFY_DONE(tablet.sync());

    QCOMPARE(service.all(QStringLiteral("Attendance")).size(), 1);
    QVERIFY(tablet.checkpoint().heldAskedAt == asked);
}

void tst_Sync::fetchesGainedKindsAndPurgesLostOnes()
{
    TestService service;
    TestTablet &supervisor = service.addTablet({QStringLiteral("supervisor")});
    TestTablet &tablet = service.addTablet({QStringLiteral("relief")});
    const Operation earned{Operation::Kind::Add, QStringLiteral("Earnings"), personId(90), {},
        {{QStringLiteral("person"), personId(1)}, {QStringLiteral("pence"), 1200}}};
    VERIFY_OK(supervisor.record({earned}));
    VERIFY_DONE(supervisor.sync());
    VERIFY_DONE(tablet.sync());
    QVERIFY(!tablet.shown(QStringLiteral("Earnings"), personId(90)));
    const auto giveRoles = [&](const QJsonArray &roles) {
        return service.server.service().writeAsService(service.server.account(),
            {patch(QStringLiteral("Coach"), tablet.identity().coach, {{QStringLiteral("roles"), roles}})});
    };

    VERIFY_OK(giveRoles({QStringLiteral("relief"), QStringLiteral("earnings")}));
    VERIFY_DONE(tablet.syncUntilDone(2));
    QVERIFY(tablet.shown(QStringLiteral("Earnings"), personId(90)));

    VERIFY_OK(giveRoles({QStringLiteral("relief")}));
    VERIFY_DONE(tablet.syncUntilDone(2));
    QVERIFY(!tablet.shown(QStringLiteral("Earnings"), personId(90)));
}

void tst_Sync::sendsEightyMarksInOneRoundTrip()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    VERIFY_DONE(tablet.sync());
    markDay(tablet, 80);
    const int requestsBefore = tablet.network().requests();
    const qint64 bytesBefore = tablet.network().bytesUp();

    VERIFY_DONE(tablet.sync());

    QCOMPARE(tablet.network().requests() - requestsBefore, 1);
    QVERIFY2(tablet.network().bytesUp() - bytesBefore < 4000,
        qPrintable(QString::number(tablet.network().bytesUp() - bytesBefore)));
}

void tst_Sync::checksForNewsWithFewBytes()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    VERIFY_DONE(tablet.syncUntilDone(3));
    VERIFY_DONE(tablet.sync());
    const int requestsBefore = tablet.network().requests();
    const qint64 bytesBefore = tablet.network().bytesDown();

    VERIFY_DONE(tablet.sync());

    QCOMPARE(tablet.network().requests() - requestsBefore, 1);
    QCOMPARE(tablet.network().bytesDown() - bytesBefore, 0); // 304 has no body
}

void tst_Sync::fetchesWhatOthersChangedInOneRoundTrip()
{
    TestService service;
    TestTablet &tablet = service.addTablet();
    TestTablet &other = service.addTablet();
    VERIFY_DONE(tablet.syncUntilDone(3));
    markDay(other, 500);
    VERIFY_DONE(other.syncUntilDone(10));
    const int requestsBefore = tablet.network().requests();

    VERIFY_DONE(tablet.sync());

    QCOMPARE(tablet.network().requests() - requestsBefore, 1);
    QVERIFY(tablet.shown(attendance, markId(personId(1))));
    QVERIFY(tablet.shown(attendance, markId(personId(500))));
    const qint64 bytesBefore = tablet.network().bytesDown();
    VERIFY_DONE(tablet.sync());
    QCOMPARE(tablet.network().bytesDown(), bytesBefore); // the tag that came with it is known
}

void tst_Sync::asksForWhatIsNewWhereTheServiceOnlySaysThatThereIs()
{
    FaultyVfs serverDisk{"older-server"};
    TestServer server{testKinds(), {.disk = &serverDisk}};
    FaultyTransport network{[&](HttpRequest request) {
                                request.target = request.target.split('?').first();
                                return server.handle(request);
                            },
        1};
    FaultyVfs disk{"newer"};
    const SqliteOptions file{.path = QStringLiteral("store.db"), .key = keyOf('k'), .vfs = disk.name()};
    TestTablet tablet{{testKinds(), network, file, server.enrolTablet({QStringLiteral("coach")}).reply}};
    VERIFY_OK(tablet.open());
    VERIFY_DONE(tablet.syncUntilDone(3));
    VERIFY_OK(server.service().writeAsService(server.account(), {newPerson(7, QStringLiteral("Grace"))}));

    VERIFY_DONE(tablet.sync());

    QVERIFY(tablet.shown(QStringLiteral("Person"), personId(7)));
    tablet.close();
}

void tst_Sync::endsAnAttemptThatWouldGoOnForEver()
{
    FaultyVfs serverDisk{"endless-server"};
    TestServer server{testKinds(), {.disk = &serverDisk}};
    FaultyTransport network{[&](const HttpRequest &request) { return alwaysMore(server, request); }, 1};
    FaultyVfs disk{"endless"};
    const SqliteOptions file{.path = QStringLiteral("store.db"), .key = keyOf('k'), .vfs = disk.name()};
    TestTablet tablet{{testKinds(), network, file, server.enrolTablet({QStringLiteral("coach")}).reply}};
    VERIFY_OK(tablet.open());

    const SyncOutcome outcome = tablet.sync();

    QCOMPARE(outcome.reason, SyncReason::Refused);
    QCOMPARE(network.requests(), SyncTuning::requestsInAttempt);
    QVERIFY(outcome.fetched > SyncTuning::requestsInAttempt / 2);
    tablet.close();
}

QTEST_GUILESS_MAIN(tst_Sync)
#include "tst_Sync.moc"
