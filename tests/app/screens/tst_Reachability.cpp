// SPDX-License-Identifier: Apache-2.0
#include "app/screens/ErrorText.h"
#include "platform/net/QtHttpTransport.h"
#include "sync/client/ChangeWatch.h"
#include "sync/client/Enrolment.h"
#include "tests/platform/net/RudeServer.h"
#include "tests/platform/net/TestAuthority.h"
#include "tests/platform/net/TlsServer.h"
#include "tests/support/FakeIds.h"

#include <QSignalSpy>
#include <QTest>

namespace alongside {

namespace {

using Hours = std::chrono::hours;

QByteArray answer(const QByteArray &head, const QByteArray &body)
{
    return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// How an attempt to reach the service there ends, over real sockets.
SyncReason attemptAt(const QUrl &service, const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
{
    FakeIds ids;
    QtHttpTransport transport{service, tls};
    Enrolment question{transport, ids};
    std::optional<SyncReason> reason;
    question.askStanding(QStringLiteral("token"), [&](SyncReason ended) { reason = ended; });
    if (!QTest::qWaitFor([&] { return reason.has_value(); }, 30000)) qFatal("the attempt did not end");
    return *reason;
}

} // namespace

/// What stands between a tablet and its service, as the network shows it and as the sync page says it.
class ReachabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsAGuestNetwork_data();
    void knowsAGuestNetwork();
    void knowsAGuestNetworkThatTakesTheStream();
    void knowsAServiceThatIsAway();
    void knowsWhoIsAtFaultWhenTlsFails();
    void hasAWordAndANextStepForEach();
};

void ReachabilityTest::knowsAGuestNetwork_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray page = "<html><h1>Welcome to our WiFi</h1></html>";
    QTest::newRow("a page") << answer("200 OK\r\nContent-Type: text/html", page);
    QTest::newRow("a page that nobody asked to be packed") << answer("200 OK\r\nContent-Encoding: gzip", "\x1f\x8b..");
    QTest::newRow("another place") << answer("302 Found\r\nLocation: http://login.example/", page);
    QTest::newRow("another place for good") << answer("301 Moved Permanently\r\nLocation: http://login.example/", page);
    QTest::newRow("what RFC 6585 has for it") << answer("511 Network Authentication Required", page);
    QTest::newRow("nothing new, of somebody's cache") << QByteArray{"HTTP/1.1 304 Not Modified\r\n\r\n"};
    QTest::newRow("a part of something") << answer("206 Partial Content\r\nContent-Range: bytes 0-3/9", "abcd");
    QTest::newRow("another request's answer") << answer("200 OK\r\nAlongside-Nonce: 42", "{}");
    QTest::newRow("not for you") << answer("401 Unauthorized", page);
    QTest::newRow("not from here") << answer("403 Forbidden", page);
}

void ReachabilityTest::knowsAGuestNetwork()
{
    QFETCH(const QByteArray, bytes);
    const RudeServer portal{bytes};

    QCOMPARE(attemptAt(portal.url()), SyncReason::CaptivePortal);
}

void ReachabilityTest::knowsAGuestNetworkThatTakesTheStream()
{
    const RudeServer portal{"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\nevent: state\ndata: "
                            "{\"changed\":{\"service\":{\"Sync\":\"9-9\"}}}\n\n"};
    FakeIds ids;
    QtHttpTransport transport{portal.url()};
    ChangeWatch watch{transport, ids};
    QSignalSpy heard{&watch, &ChangeWatch::heard};

    watch.start(QStringLiteral("token"));

    QTRY_VERIFY(!portal.requests().isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(!watch.isHearing());
    QVERIFY(heard.isEmpty());
}

void ReachabilityTest::knowsAServiceThatIsAway()
{
    QUrl closed;
    {
        const RudeServer gone{{}};
        closed = gone.url();
    }
    const RudeServer gateway{answer("502 Bad Gateway", "nginx")};
    const RudeServer broken{{}};

    QCOMPARE(attemptAt(closed), SyncReason::Unreachable);
    QCOMPARE(attemptAt(gateway.url()), SyncReason::ServiceBusy);
    QCOMPARE(attemptAt(broken.url()), SyncReason::Offline);
}

void ReachabilityTest::knowsWhoIsAtFaultWhenTlsFails()
{
    constexpr Hours year = TestAuthority::year;
    const TestAuthority authority;
    const auto serve = [&](const TestAuthority::Server &server, Hours clock) {
        const TlsServer there{authority.serverWith(server), answerAt(clock, {})};
        return attemptAt(there.url(), authority.trusting());
    };
    const TlsServer stranger{TestAuthority{}.serverWith({}), answerAt(Hours{0}, {})};

    QCOMPARE(attemptAt(stranger.url(), authority.trusting()), SyncReason::BadCertificate);
    QCOMPARE(serve({.name = "DNS:another.example"}, Hours{0}), SyncReason::BadCertificate);
    QCOMPARE(serve({.from = -2 * year, .until = -year}, Hours{0}), SyncReason::BadCertificate);
    QCOMPARE(serve({.from = -11 * year, .until = -9 * year}, -10 * year), SyncReason::WrongClock);
    QCOMPARE(serve({.from = 9 * year, .until = 11 * year}, 10 * year), SyncReason::WrongClock);
}

void ReachabilityTest::hasAWordAndANextStepForEach()
{
    const QHash<SyncReason, QString> steps{{SyncReason::Offline, QStringLiteral("goes when there is one")},
        {SyncReason::Unreachable, QStringLiteral("guest network may want you to sign in")},
        {SyncReason::TimedOut, QStringLiteral("tries again")},
        {SyncReason::CaptivePortal, QStringLiteral("open a web page")},
        {SyncReason::BadCertificate, QStringLiteral("Try another network")},
        {SyncReason::WrongClock, QStringLiteral("Set them")}, {SyncReason::ServiceBusy, QStringLiteral("by itself")}};

    QSet<QString> sentences;
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        const QString said = ErrorText::ofSync(step.key());
        QVERIFY2(said.contains(step.value()), qPrintable(said));
        sentences.insert(said);
    }
    QCOMPARE(sentences.size(), steps.size());
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::ReachabilityTest)
#include "tst_Reachability.moc"
