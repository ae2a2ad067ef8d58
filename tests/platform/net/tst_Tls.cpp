// SPDX-License-Identifier: Apache-2.0
#include "platform/net/QtHttpTransport.h"
#include "tests/platform/net/TestAuthority.h"
#include "tests/platform/net/TlsServer.h"
#include "tests/support/ResultMatchers.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace alongside;
using Hours = std::chrono::hours;

namespace {

constexpr Hours year = TestAuthority::year;
const QByteArray secret = "Bearer a-token";

Result<HttpReply> exchange(HttpTransport &transport)
{
    std::optional<Result<HttpReply>> outcome;
    QEventLoop loop;
    transport.send({.method = "POST", .target = "/jmap/api", .headers = {{"Authorization", secret}}, .body = "{}"},
        [&](Result<HttpReply> result) {
            Q_ASSERT(!outcome); // exactly once
            outcome = std::move(result);
            loop.quit();
        });
    loop.exec();
    return *outcome;
}

/// A service whose certificate and whose clock are as given.
class Service {
public:
    explicit Service(const TestAuthority::Server &certificate, Hours clock = Hours{0}, Hours authorityUntil = 30 * year)
        : authority{authorityUntil}, server{authority.serverWith(certificate), answerAt(clock, "hello")}
    {
    }

    Result<HttpReply> ask(const QSslConfiguration &tls) const
    {
        QtHttpTransport transport{server.url(), tls};
        return exchange(transport);
    }
    Result<HttpReply> ask() const { return ask(authority.trusting()); }
    bool heardTheSecret() const
    {
        const QList<QByteArray> &heard = server.requests();
        return std::any_of(
            heard.begin(), heard.end(), [](const QByteArray &request) { return request.contains(secret); });
    }

    TestAuthority authority;
    TlsServer server;
};

} // namespace

/// Who is trusted, and whose fault it is where somebody is not. A tablet's clock that is years fast and a service's
/// that is years behind it are the same; here it is the service's that is set.
class tst_Tls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trustsWhomItsAuthorityVouchesFor();
    void trustsNoStranger();
    void trustsNobodyUnderAnotherName();
    void trustsNoCertificateThatHasRunOut();
    void saysThatTheClockIsWrong_data();
    void saysThatTheClockIsWrong();
    void blamesTheCertificateWhereNobodySaysWhatTimeItIs();
    void asksForTheTimeWithoutAWordOfItsOwn();
    void endsOnceWhenItGoesWhileItAsksForTheTime();
};

void tst_Tls::trustsWhomItsAuthorityVouchesFor()
{
    const Service service{{}};

    const auto reply = service.ask();

    VERIFY_OK(reply);
    QCOMPARE(reply->body, QByteArray{"hello"});
    QVERIFY(service.heardTheSecret());
}

void tst_Tls::trustsNoStranger()
{
    const Service stranger{{}};

    VERIFY_FAILS(stranger.ask(TestAuthority{}.trusting()), ErrorKind::BadCertificate);

    QVERIFY(!stranger.heardTheSecret());
}

void tst_Tls::trustsNobodyUnderAnotherName()
{
    const Service other{{.name = "DNS:another.example"}};

    VERIFY_FAILS(other.ask(), ErrorKind::BadCertificate);

    QVERIFY(!other.heardTheSecret());
}

void tst_Tls::trustsNoCertificateThatHasRunOut()
{
    const Service late{{.from = -2 * year, .until = -year}};

    VERIFY_FAILS(late.ask(), ErrorKind::BadCertificate);

    QVERIFY(!late.heardTheSecret());
}

void tst_Tls::saysThatTheClockIsWrong_data()
{
    QTest::addColumn<int>("yearsFast");
    QTest::addColumn<int>("authorityYears");
    QTest::newRow("ten years fast") << 10 << 30;
    QTest::newRow("ten years behind") << -10 << 30;
    QTest::newRow("so fast that the authority has run out") << 10 << -5;
}

void tst_Tls::saysThatTheClockIsWrong()
{
    QFETCH(const int, yearsFast);
    QFETCH(const int, authorityYears);
    const Hours there = -yearsFast * year;
    const Service service{{.from = there - year, .until = there + year}, there, authorityYears * year};

    VERIFY_FAILS(service.ask(), ErrorKind::WrongClock);

    QVERIFY(!service.heardTheSecret());
}

void tst_Tls::blamesTheCertificateWhereNobodySaysWhatTimeItIs()
{
    const TestAuthority authority;
    const TlsServer server{
        authority.serverWith({.from = -2 * year, .until = -year}), "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"};
    QtHttpTransport transport{server.url(), authority.trusting()};

    VERIFY_FAILS(exchange(transport), ErrorKind::BadCertificate);
}

void tst_Tls::asksForTheTimeWithoutAWordOfItsOwn()
{
    const Service service{{.from = -11 * year, .until = -9 * year}, -10 * year};

    VERIFY_FAILS(service.ask(), ErrorKind::WrongClock);

    QCOMPARE(service.server.requests().size(), 1);
    const QByteArray asked = service.server.requests().first();
    QVERIFY(asked.startsWith("HEAD / HTTP/1.1\r\n"));
    QVERIFY(!asked.contains("Authorization"));
    QVERIFY(asked.endsWith("\r\n\r\n"));
}

void tst_Tls::endsOnceWhenItGoesWhileItAsksForTheTime()
{
    const TestAuthority authority;
    const TlsServer silent{authority.serverWith({.from = -2 * year, .until = -year}), {}};
    QList<ErrorKind> ends;
    QEventLoop asked;
    {
        QtHttpTransport transport{silent.url(), authority.trusting()};
        transport.send({.method = "GET", .target = "/", .headers = {}, .body = {}},
            [&](const Result<HttpReply> &result) { ends.append(result.error().kind); });
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &asked, [&] {
            if (!silent.requests().isEmpty()) asked.quit();
        });
        look.start(1);
        asked.exec();
    }

    QCOMPARE(ends, QList{ErrorKind::Offline});
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_Tls.moc"
