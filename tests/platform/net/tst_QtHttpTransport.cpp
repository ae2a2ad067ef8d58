// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/net/RudeServer.h"
#include "tests/support/ResultMatchers.h"

#include "platform/base/Zstd.h"
#include "platform/net/QtHttpTransport.h"

#include <QEventLoop>
#include <QTcpSocket>

#include <optional>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

/// Sends and runs the event loop until the answer is there.
Result<HttpReply> exchange(HttpTransport &transport, const HttpRequest &request)
{
    std::optional<Result<HttpReply>> outcome;
    QEventLoop loop;
    transport.send(request, [&](Result<HttpReply> result) {
        Q_ASSERT(!outcome); // exactly once
        outcome = std::move(result);
        loop.quit();
    });
    Q_ASSERT(!outcome); // later
    loop.exec();
    return *outcome;
}

Result<HttpReply> exchange(const RudeServer &server, const HttpRequest &request)
{
    QtHttpTransport transport{server.url()};
    return exchange(transport, request);
}

QByteArray answer(const QByteArray &head, const QByteArray &body)
{
    return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

HttpRequest get(const QByteArray &target) { return {.method = "GET", .target = target, .headers = {}, .body = {}}; }

HttpRequest post(const QByteArray &body)
{
    return {.method = "POST", .target = "/jmap/api", .headers = {{"X-Nonce", "42"}}, .body = body};
}

} // namespace

class tst_QtHttpTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsHeadersWhateverTheirCase();
    void carriesARequestAndItsReply();
    void carriesABodyOfAMegabyte();
    void takesEveryStatusForAReply_data();
    void takesEveryStatusForAReply();
    void followsNoRedirect();
    void sendsNoCookieBack();
    void takesABodyThatWasCutShortForAnError_data();
    void takesABodyThatWasCutShortForAnError();
    void sendsABodyOnlyOnceWhenTheServerClosesWithoutAReply();
    void waitsNoLongerThanItWasTold();
    void saysUnreachableWhenNobodyListens();
    void takesWhatIsNotHttpForABrokenConnection();
    void trustsNobodyWhoCannotSpeakTls();
    void speaksPlainHttpToThisMachineOnly();
    void goesToNoOtherServiceWhateverTheTarget();
    void unpacksZstdAndSaysSo();
    void leavesAloneWhatIsZstdByType();
    void trustsNoReplyThatUnpacksBeyondTheLimit();
    void trustsNoCodingThatItDidNotAskFor();
    void trustsNoZstdThatIsCutShort();
    void endsWhatIsUnderWayWhenItGoes();
};

void tst_QtHttpTransport::findsHeadersWhateverTheirCase()
{
    const QList<HttpHeader> headers{{"ETag", "\"1\""}, {"etag", "\"2\""}, {"X-Empty", ""}};

    QCOMPARE(headerValue(headers, "etag"), QByteArray{"\"1\""});
    QVERIFY(!headerValue(headers, "x-empty").isNull());
    QVERIFY(headerValue(headers, "X-Other").isNull());
}

void tst_QtHttpTransport::carriesARequestAndItsReply()
{
    const RudeServer server{answer("200 OK\r\nX-Nonce: 42", "{\"ok\":true}")};

    const auto reply = exchange(server, post("{\"using\":[]}"));

    VERIFY_OK(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, QByteArray{"{\"ok\":true}"});
    QCOMPARE(headerValue(reply->headers, "x-nonce"), QByteArray{"42"});
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().first();
    QVERIFY(request.startsWith("POST /jmap/api HTTP/1.1\r\n"));
    QVERIFY(request.contains("X-Nonce: 42\r\n"));
    QVERIFY(request.contains("Accept-Encoding: zstd\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n{\"using\":[]}"));
}

void tst_QtHttpTransport::carriesABodyOfAMegabyte()
{
    const RudeServer server{answer("200 OK", "")};
    const QByteArray body(1 << 20, 'b');

    VERIFY_OK(exchange(server, post(body)));

    QVERIFY(server.requests().first().endsWith("\r\n\r\n" + body));
}

void tst_QtHttpTransport::takesEveryStatusForAReply_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 304, 400, 401, 403, 404, 405, 409, 410, 413, 418, 422, 429, 500, 501, 503})
        QTest::addRow("%d", status) << status;
}

void tst_QtHttpTransport::takesEveryStatusForAReply()
{
    QFETCH(const int, status);
    const bool hasBody = status != 204 && status != 304;
    const QByteArray head = QByteArray::number(status) + " Some\r\nWWW-Authenticate: Bearer";
    const RudeServer server{hasBody ? answer(head, "why") : "HTTP/1.1 " + head + "\r\n\r\n"};

    const auto reply = exchange(server, get("/state"));

    VERIFY_OK(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, hasBody ? QByteArray{"why"} : QByteArray{});
}

void tst_QtHttpTransport::followsNoRedirect()
{
    const RudeServer portal{answer("302 Found\r\nLocation: /login", "<html>Welcome to our WiFi</html>")};

    const auto reply = exchange(portal, get("/state"));

    VERIFY_OK(reply);
    QCOMPARE(reply->status, 302);
    QCOMPARE(portal.requests().size(), 1);
}

void tst_QtHttpTransport::sendsNoCookieBack()
{
    const RudeServer server{answer("200 OK\r\nSet-Cookie: who=you; Path=/", "ok")};
    QtHttpTransport transport{server.url()};

    VERIFY_OK(exchange(transport, get("/1")));
    VERIFY_OK(exchange(transport, get("/2")));

    QVERIFY(!server.requests().last().contains("ookie"));
}

void tst_QtHttpTransport::takesABodyThatWasCutShortForAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("in the head") << QByteArray{"HTTP/1.1 200 OK\r\nContent-Le"};
    QTest::newRow("before the body") << QByteArray{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"};
    QTest::newRow("in the body") << QByteArray{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345"};
    QTest::newRow("of an error") << QByteArray{"HTTP/1.1 503 No\r\nContent-Length: 10\r\n\r\n12345"};
    QTest::newRow("in a chunk") << QByteArray{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n12345"};
    QTest::newRow("between chunks") << QByteArray{
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n"};
}

void tst_QtHttpTransport::takesABodyThatWasCutShortForAnError()
{
    QFETCH(const QByteArray, bytes);
    const RudeServer server{bytes};

    VERIFY_FAILS(exchange(server, post("{}")), ErrorKind::Offline);
}

void tst_QtHttpTransport::sendsABodyOnlyOnceWhenTheServerClosesWithoutAReply()
{
    const RudeServer server{{}};

    VERIFY_FAILS(exchange(server, post("{}")), ErrorKind::Offline);

    QCOMPARE(server.requests().size(), 1);
}

void tst_QtHttpTransport::waitsNoLongerThanItWasTold()
{
    const RudeServer server{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345", RudeServer::Afterwards::Stay};
    HttpRequest request = get("/slow");
    request.timeout = 50ms;

    VERIFY_FAILS(exchange(server, request), ErrorKind::TimedOut);
}

void tst_QtHttpTransport::saysUnreachableWhenNobodyListens()
{
    QUrl closed;
    {
        const RudeServer server{{}};
        closed = server.url();
    }
    QtHttpTransport transport{closed};

    VERIFY_FAILS(exchange(transport, get("/")), ErrorKind::Unreachable);
}

void tst_QtHttpTransport::takesWhatIsNotHttpForABrokenConnection()
{
    const RudeServer server{"SSH-2.0-OpenSSH_9.2 Debian-2\r\n", RudeServer::Afterwards::Stay};
    VERIFY_FAILS(exchange(server, get("/")), ErrorKind::Offline);
}

void tst_QtHttpTransport::trustsNobodyWhoCannotSpeakTls()
{
    const RudeServer plain{answer("400 Bad Request", "")};
    QtHttpTransport overTls{plain.url(QStringLiteral("https"))};
    VERIFY_FAILS(exchange(overTls, get("/")), ErrorKind::BadCertificate);
}

void tst_QtHttpTransport::speaksPlainHttpToThisMachineOnly()
{
    for (const char *elsewhere : {"http://192.0.2.1", "http://localhost.example.org", "ftp://127.0.0.1"}) {
        QtHttpTransport transport{QUrl{QString::fromLatin1(elsewhere)}};
        VERIFY_FAILS(exchange(transport, get("/")), ErrorKind::BadCertificate);
    }
}

void tst_QtHttpTransport::goesToNoOtherServiceWhateverTheTarget()
{
    const RudeServer service{answer("200 OK", "")};
    const RudeServer other{answer("200 OK", "")};
    const QByteArray otherHost = other.url().authority().toLatin1();

    for (const QByteArray &target : {"//" + otherHost + "/", "http://" + otherHost + "/", QByteArray{"relative"}})
        VERIFY_FAILS(exchange(service, get(target)), ErrorKind::BadCertificate);

    QVERIFY(service.requests().isEmpty() && other.requests().isEmpty());
}

void tst_QtHttpTransport::unpacksZstdAndSaysSo()
{
    const QByteArray plain(100'000, 'p');
    const RudeServer server{answer("200 OK\r\nContent-Encoding: zstd", zstdCompressed(plain))};

    const auto reply = exchange(server, get("/changes"));

    VERIFY_OK(reply);
    QCOMPARE(reply->body, plain);
    QVERIFY(headerValue(reply->headers, "Content-Encoding").isNull());
}

void tst_QtHttpTransport::leavesAloneWhatIsZstdByType()
{
    const QByteArray snapshot = zstdCompressed("a snapshot");
    const RudeServer server{answer("206 Partial Content\r\nContent-Type: application/zstd", snapshot)};

    const auto reply = exchange(server, get("/snapshot"));

    VERIFY_OK(reply);
    QCOMPARE(reply->body, snapshot);
}

void tst_QtHttpTransport::trustsNoReplyThatUnpacksBeyondTheLimit()
{
    const QByteArray bomb = zstdCompressed(QByteArray(QtHttpTransport::bodyCap + 1, '\0'));
    QVERIFY(bomb.size() < 100'000);
    const RudeServer server{answer("200 OK\r\nContent-Encoding: zstd", bomb)};

    VERIFY_FAILS(exchange(server, get("/changes")), ErrorKind::Untrusted);
}

void tst_QtHttpTransport::trustsNoCodingThatItDidNotAskFor()
{
    const RudeServer server{answer("200 OK\r\nContent-Encoding: gzip", "\x1f\x8b and more")};

    VERIFY_FAILS(exchange(server, get("/changes")), ErrorKind::Untrusted);
}

void tst_QtHttpTransport::trustsNoZstdThatIsCutShort()
{
    QByteArray cut = zstdCompressed("some text that is long enough to be cut");
    cut.chop(5);
    const RudeServer server{answer("200 OK\r\nContent-Encoding: zstd", cut)};

    VERIFY_FAILS(exchange(server, get("/changes")), ErrorKind::Untrusted);
}

void tst_QtHttpTransport::endsWhatIsUnderWayWhenItGoes()
{
    const RudeServer server{{}, RudeServer::Afterwards::Stay};
    QList<ErrorKind> ends;
    const auto note = [&](const Result<HttpReply> &result) { ends.append(result.error().kind); };

    {
        QtHttpTransport transport{server.url()};
        transport.send(get("/1"), note);
        transport.send(post("{}"), note);
    }

    QCOMPARE(ends, (QList{ErrorKind::Offline, ErrorKind::Offline}));
}

QTEST_GUILESS_MAIN(tst_QtHttpTransport)
#include "tst_QtHttpTransport.moc"
