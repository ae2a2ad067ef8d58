// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ReplyCheck.h"
#include "sync/protocol/ProblemTypes.h"
#include "sync/protocol/Wire.h"
#include "tests/support/FakeClock.h"

#include <QTest>

using namespace alongside;

class tst_ReplyCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoAnswered_data();
    void knowsWhoAnswered();
    void namesTheRefusal();
    void tellsWhoWasShutOutFromWhoIsNotKnown_data();
    void tellsWhoWasShutOutFromWhoIsNotKnown();
    void measuresTheClock();
};

namespace {

HttpReply reply(int status, const QByteArray &nonce)
{
    return {status, nonce.isEmpty() ? QList<HttpHeader>{} : QList<HttpHeader>{{wire::nonceHeader, nonce}}, "{}"};
}

} // namespace

void tst_ReplyCheck::knowsWhoAnswered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QString>("reason");

    QTest::newRow("the service") << 200 << QByteArray{"n1"} << QString{};
    QTest::newRow("a part of a blob") << 206 << QByteArray{"n1"} << QString{};
    QTest::newRow("nothing new") << 304 << QByteArray{"n1"} << QString{};
    QTest::newRow("a page of a guest network") << 200 << QByteArray{} << QStringLiteral("CaptivePortal");
    QTest::newRow("another request's reply") << 200 << QByteArray{"n2"} << QStringLiteral("CaptivePortal");
    QTest::newRow("a redirect") << 302 << QByteArray{} << QStringLiteral("CaptivePortal");
    QTest::newRow("network authentication") << 511 << QByteArray{} << QStringLiteral("CaptivePortal");
    QTest::newRow("a gateway without its service") << 502 << QByteArray{} << QStringLiteral("ServiceBusy");
    QTest::newRow("the service is overloaded") << 503 << QByteArray{"n1"} << QStringLiteral("ServiceBusy");
    QTest::newRow("too many requests") << 429 << QByteArray{"n1"} << QStringLiteral("ServiceBusy");
    QTest::newRow("a token that is not known") << 401 << QByteArray{"n1"} << QStringLiteral("SignedOut");
    QTest::newRow("somebody else's 401") << 401 << QByteArray{} << QStringLiteral("CaptivePortal");
    QTest::newRow("too large") << 413 << QByteArray{"n1"} << QStringLiteral("Refused");
}

void tst_ReplyCheck::knowsWhoAnswered()
{
    QFETCH(int, status);
    QFETCH(QByteArray, nonce);
    QFETCH(QString, reason);

    const auto fault = faultIn(reply(status, nonce), "n1");

    QCOMPARE(fault ? nameOf(fault->reason) : QString{}, reason);
}

void tst_ReplyCheck::namesTheRefusal()
{
    HttpReply refusal = reply(400, "n1");
    refusal.body = R"({"type":"urn:ietf:params:jmap:error:notJSON"})";

    const auto fault = faultIn(refusal, "n1");

    QVERIFY(fault);
    QCOMPARE(fault->detail, QStringLiteral("urn:ietf:params:jmap:error:notJSON"));
}

void tst_ReplyCheck::tellsWhoWasShutOutFromWhoIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QString>("reason");

    QTest::newRow("not known") << QByteArray{problem::signedOut} << QByteArray{"n1"} << QStringLiteral("SignedOut");
    QTest::newRow("revoked") << QByteArray{problem::revoked} << QByteArray{"n1"} << QStringLiteral("Revoked");
    QTest::newRow("lost") << QByteArray{problem::lost} << QByteArray{"n1"} << QStringLiteral("Lost");
    QTest::newRow("a word of tomorrow") << QByteArray{"sleeping"} << QByteArray{"n1"} << QStringLiteral("SignedOut");
    QTest::newRow("said by a stranger") << QByteArray{problem::lost} << QByteArray{} << QStringLiteral("CaptivePortal");
}

void tst_ReplyCheck::tellsWhoWasShutOutFromWhoIsNotKnown()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, nonce);
    QFETCH(QString, reason);
    HttpReply refusal = reply(401, nonce);
    refusal.body = "{\"type\":\"" + type + "\"}";

    QCOMPARE(nameOf(faultIn(refusal, "n1")->reason), reason);
}

void tst_ReplyCheck::measuresTheClock()
{
    FakeClock clock; // Friday 20 November 2026, 09:00
    HttpReply dated = reply(200, "n1");
    dated.headers.append(HttpHeader{"Date", "Fri, 20 Nov 2026 08:55:00 GMT"});

    const auto ahead = clockAhead(dated, clock.now());

    QVERIFY(ahead);
    QCOMPARE(ahead->count(), 300);
    QVERIFY(!clockAhead(reply(200, "n1"), clock.now()));
}

QTEST_GUILESS_MAIN(tst_ReplyCheck)
#include "tst_ReplyCheck.moc"
