// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ChangeWatch.h"
#include "sync/protocol/Wire.h"
#include "tests/support/FakeIds.h"

#include <QSignalSpy>
#include <QTest>

using namespace alongside;

namespace {

/// A network on which nothing happens but what a test says.
class StreamTransport final : public HttpTransport {
public:
    void send(const HttpRequest &, Done) override { qFatal("a watch only listens"); }
    std::unique_ptr<HttpStream> open(const HttpRequest &request, const HttpStream::Listener &heardBy) override
    {
        requests.append(request);
        listener = heardBy;
        return std::make_unique<HttpStream>();
    }

    QByteArray nonce() const { return headerValue(requests.last().headers, wire::nonceHeader); }
    void answerAsTheService() { listener.begun({200, {{wire::nonceHeader, nonce()}}, {}}); }

    QList<HttpRequest> requests;
    HttpStream::Listener listener;
};

const QByteArray changeTo5003 =
    "event: state\ndata: {\"@type\":\"StateChange\",\"changed\":{\"riverside\":{\"Sync\":\"4-5003\"}}}\n\n";

} // namespace

class tst_ChangeWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksWithTheTokenForAStream();
    void saysWhatTheServiceTells();
    void readsAnEventThatComesInPieces();
    void hearsNothingFromWhoIsNotTheService();
    void isNotMovedByNonsense();
    void opensAgainAfterTheEnd();
    void asksAgainWhereThereIsNoRoomToListen();
    void saysNothingAfterItWasStopped();

private:
    std::unique_ptr<StreamTransport> m_network;
    FakeIds m_ids;
    std::unique_ptr<ChangeWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_heard;
};

void tst_ChangeWatch::init()
{
    m_watch.reset();
    m_network = std::make_unique<StreamTransport>();
    m_watch = std::make_unique<ChangeWatch>(*m_network, m_ids);
    m_heard = std::make_unique<QSignalSpy>(m_watch.get(), &ChangeWatch::heard);
    m_watch->start(QStringLiteral("token"));
}

void tst_ChangeWatch::asksWithTheTokenForAStream()
{
    const HttpRequest asked = m_network->requests.first();
    QCOMPARE(asked.target, QByteArray{wire::eventsPath});
    QCOMPARE(headerValue(asked.headers, "Authorization"), QByteArray{"Bearer token"});
    QCOMPARE(headerValue(asked.headers, "Accept"), QByteArray{"text/event-stream"});
    QVERIFY(!m_watch->isHearing());
}

void tst_ChangeWatch::saysWhatTheServiceTells()
{
    m_network->answerAsTheService();
    QVERIFY(m_watch->isHearing());

    m_network->listener.bytes(changeTo5003 + ": here\n\n");

    QCOMPARE(m_heard->size(), 1);
    QCOMPARE(m_heard->first().first().toString(), QStringLiteral("4-5003"));
}

void tst_ChangeWatch::readsAnEventThatComesInPieces()
{
    m_network->answerAsTheService();

    for (const char byte : changeTo5003)
        m_network->listener.bytes(QByteArray{1, byte});

    QCOMPARE(m_heard->size(), 1);
}

void tst_ChangeWatch::hearsNothingFromWhoIsNotTheService()
{
    m_network->listener.begun({200, {{"Content-Type", "text/event-stream"}}, {}});
    m_network->listener.bytes(changeTo5003);

    QVERIFY(!m_watch->isHearing());
    QVERIFY(m_heard->isEmpty());
}

void tst_ChangeWatch::isNotMovedByNonsense()
{
    m_network->answerAsTheService();

    m_network->listener.bytes("data: {\n\nevent: state\n\ndata: []\n\n" + QByteArray(100'000, 'x'));
    m_network->listener.bytes("\n\n" + changeTo5003);

    QCOMPARE(m_heard->size(), 1);
}

void tst_ChangeWatch::opensAgainAfterTheEnd()
{
    m_network->answerAsTheService();

    m_network->listener.ended({ErrorKind::Offline, {}});

    QVERIFY(!m_watch->isHearing());
    QTRY_COMPARE(m_network->requests.size(), 2);
    QVERIFY(headerValue(m_network->requests.first().headers, wire::nonceHeader) != m_network->nonce());
    m_network->answerAsTheService();
    QVERIFY(m_watch->isHearing());
}

// Until then it hears nothing, and SyncScheduler polls.
void tst_ChangeWatch::asksAgainWhereThereIsNoRoomToListen()
{
    QSignalSpy changed{m_watch.get(), &ChangeWatch::hearingChanged};
    m_network->listener.begun({503, {{wire::nonceHeader, m_network->nonce()}, {"Retry-After", "300"}}, {}});
    m_network->listener.bytes(changeTo5003);

    m_network->listener.ended({ErrorKind::Offline, {}});

    QVERIFY(changed.isEmpty());
    QVERIFY(m_heard->isEmpty());
    QTRY_COMPARE(m_network->requests.size(), 2);
}

void tst_ChangeWatch::saysNothingAfterItWasStopped()
{
    m_network->answerAsTheService();
    QSignalSpy changed{m_watch.get(), &ChangeWatch::hearingChanged};

    m_watch->stop();

    QVERIFY(!m_watch->isHearing());
    QCOMPARE(changed.size(), 1);
    m_watch->start(QStringLiteral("token"));
    QCOMPARE(m_network->requests.size(), 2);
}

QTEST_GUILESS_MAIN(tst_ChangeWatch)
#include "tst_ChangeWatch.moc"
