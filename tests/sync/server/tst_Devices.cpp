// SPDX-License-Identifier: Apache-2.0
#include "platform/device/KeyFile.h"
#include "sync/protocol/ProblemTypes.h"
#include "tests/sync/server/CodeDesk.h"

using namespace alongside;

class tst_Devices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void destroysTheKeysOfARevokedDevice();
    void tellsATabletThatItIsShutOut_data();
    void tellsATabletThatItIsShutOut();
    void knowsNoWayBackFromLost();
    void givesTheRecoveryCodeOfANumber();
    void listsDevicesWithTheirCoachesAndAcknowledgement();
    void notesWhoWasSeenWithoutWritingEachTime();
};

void tst_Devices::destroysTheKeysOfARevokedDevice()
{
    CodeDesk service;
    const QString code = service.code();
    const EnrolReply tablet = service.enrolled(code);
    QVERIFY(service.server.content().contains(QString::fromLatin1(fileKey.toHex()), Qt::CaseInsensitive));

    QVERIFY(service.server.members().devices.setState(service.server.account(), tablet.device, Device::State::Revoked));

    QVERIFY(!service.server.content().contains(QString::fromLatin1(fileKey.toHex()), Qt::CaseInsensitive));
    QCOMPARE(service.server.members().recovery.give(service.server.account(), tablet.device, 1).error().kind,
        ErrorKind::NotFound);
    QCOMPARE(service.enrol(code).status, 403);
    QCOMPARE(service.devices().first().state, Device::State::Revoked);
    QCOMPARE(service.server.members()
                 .devices.setState(service.server.account(), tablet.device, Device::State::Active)
                 .error()
                 .kind,
        ErrorKind::NotFound);
    QCOMPARE(service.server.members().audit.lines(service.server.account())->last().detail,
        key("revoked, received up to 0"));
    QCOMPARE(*checkServer(service.server.database()), QStringList{});
}

void tst_Devices::tellsATabletThatItIsShutOut_data()
{
    QTest::addColumn<Device::State>("state");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("revoked") << Device::State::Revoked << QByteArray{problem::revoked};
    QTest::newRow("lost") << Device::State::Lost << QByteArray{problem::lost};
}

void tst_Devices::tellsATabletThatItIsShutOut()
{
    QFETCH(const Device::State, state);
    QFETCH(const QByteArray, type);
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    tablet.write(addPerson(ann, key("Ann")));

    QVERIFY(server.members().devices.setState(server.account(), tablet.device(), state));

    for (const char *target : {"/jmap/session", "/jmap/state", "/jmap/events"}) {
        const HttpReply reply = server.handle(tablet.request("GET", target));
        QCOMPARE(reply.status, 401);
        QVERIFY2(reply.body.contains(type), reply.body.constData());
    }
    QCOMPARE(server.members().audit.lines(server.account())->last().detail, nameOf(state) + key(", received up to 1"));
    QVERIFY(!server.content().contains(QString::fromLatin1(tablet.enrolled().fileKey.toHex()), Qt::CaseInsensitive));
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_Devices::knowsNoWayBackFromLost()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const auto become = [&](Device::State state) {
        return bool(server.members().devices.setState(server.account(), tablet.device(), state));
    };

    QVERIFY(become(Device::State::Revoked));
    QVERIFY(become(Device::State::Lost)); // given back, it was said, and it is nowhere
    for (const Device::State state : {Device::State::Active, Device::State::Draining, Device::State::Revoked})
        QVERIFY(!become(state));
}

void tst_Devices::givesTheRecoveryCodeOfANumber()
{
    CodeDesk service;
    const EnrolReply tablet = service.enrolled(service.code());

    const QString code = *service.server.members().recovery.give(service.server.account(), tablet.device, 7);

    // The tablet opens the seal of that number with it, through its own key file.
    QTemporaryDir folder;
    FakeClock clock;
    FakeIds ids;
    KeyFile file{folder.filePath(key("keys")), QByteArray(32, 'd'), clock, ids};
    QVERIFY(file.wrap(service.coach, key("Sam"), key("123456"), fileKey));
    QList<KeyFile::RecoveryWrap> wraps;
    for (const RecoverySeal &seal : tablet.recovery)
        wraps.append({seal.number, seal.sealed});
    QVERIFY(file.setRecoveryWraps(wraps));
    QVERIFY(!file.recover(8, code));
    QCOMPARE(*file.recover(7, code), fileKey);
    QCOMPARE(service.server.members().audit.lines(service.server.account())->last().event, key("recoveryCodeGiven"));
    QCOMPARE(service.server.members().recovery.give(service.server.account(), tablet.device, 33).error().kind,
        ErrorKind::NotFound);
}

void tst_Devices::listsDevicesWithTheirCoachesAndAcknowledgement()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    tablet.write(addPerson(ann, key("Ann")));

    const QList<Device> devices = *server.members().devices.all(server.account());

    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices.first().id, tablet.device());
    QCOMPARE(devices.first().name, key("Tablet 1"));
    QCOMPARE(devices.first().coaches, QStringList{tablet.coach()});
    QCOMPARE(devices.first().ackedSeq, 1);
    QCOMPARE(devices.first().lastSeen, std::optional{server.clock().now()});
}

void tst_Devices::notesWhoWasSeenWithoutWritingEachTime()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const auto seen = [&] { return server.members().devices.all(server.account())->first().lastSeen; };
    server.handle(tablet.request("GET", "/jmap/state"));
    const std::optional<Instant> first = seen();

    server.clock().advance(std::chrono::minutes{14});
    server.handle(tablet.request("GET", "/jmap/state"));
    QCOMPARE(seen(), first);

    server.clock().advance(std::chrono::minutes{1});
    server.handle(tablet.request("GET", "/jmap/state"));
    QCOMPARE(seen(), std::optional{server.clock().now()});
}

QTEST_GUILESS_MAIN(tst_Devices)
#include "tst_Devices.moc"
