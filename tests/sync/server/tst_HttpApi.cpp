// SPDX-License-Identifier: Apache-2.0
#include "platform/base/Zstd.h"
#include "sync/server/HttpApi.h"
#include "sync/server/Problem.h"
#include "sync/server/RequestJournal.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/server/WireTablet.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <sys/resource.h>

#include <semaphore>

using namespace alongside;

/// The service behind a real socket on the loopback interface.
class tst_HttpApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOverASocket();
    void answersSeveralRequestsOnOneConnection();
    void answersAnIdleCheckWith304();
    void refusesABodyOverTheLimitInWords();
    void closesOnABodyOverTwiceTheLimit();
    void refusesAPackedBomb();
    void closesOnWhatIsNotHttp();
    void closesOnHeadersWithoutEnd();
    void closesOnASlowRequest();
    void takesNoMoreConnectionsThanItMay();
    void answersOnOneThreadInOrder();
    void answersWhatIsWaitingBeforeItStops();
    void saysThatThePortIsTaken();
    void carriesAPushAndAPull();
    void tellsWhoListensAndNobodyElse();
    void letsNobodyListenWithoutAToken();
    void forgetsWhoHasGone();
    void keepsConnectionsForRequestsWhenManyListen();
    void endsTheStreamOfARevokedTablet();
    void notesEachRequestAndWhoListens();
    void isAliveWhileItsWorkerHasNoTime();
    void servesTheOthersWhileOneFloods();
    void tellsAThousandWhoListen();
};

namespace {

constexpr int patience = 10000; // ms for something that must happen
constexpr qint64 limit = 2000;

ServerConfig smallConfig()
{
    ServerConfig config;
    config.port = 0;
    config.maxRequestBytes = limit;
    config.readTimeLimit = std::chrono::seconds{1};
    config.maxConnections = 2;
    return config;
}

/// The real service on a free port.
class Service {
public:
    explicit Service(ServerConfig config = smallConfig())
        : m_config{std::move(config)}, server{testKinds(), {.config = m_config}},
          api{m_config,
              [this](const HttpRequest &request) {
                  ids.append(headerValue(request.headers, RequestJournal::idHeader));
                  before();
                  return server.handle(request);
              },
              &journal}
    {
        tablet = std::make_unique<WireTablet>(server, QStringList{key("coach")}); // before requests come in
        if (const auto started = api.start(); !started) qFatal("%s", qPrintable(started.error().detail));
    }

private:
    ServerConfig m_config;

public:
    TestServer server;
    std::unique_ptr<WireTablet> tablet;
    std::function<void()> before = [] {}; ///< on the worker, of each request
    ServiceMetrics metrics;
    RequestJournal journal{metrics};
    QByteArrayList ids; ///< of requests, in the order they were answered; the worker's until the api stops
    HttpApi api;

    int figureOf(const QByteArray &name) const
    {
        MetricsText text;
        metrics.writeTo(text);
        const qsizetype from = text.text().indexOf('\n' + name + ' ') + name.size() + 2;
        return text.text().mid(from, text.text().indexOf('\n', from) - from).toInt();
    }
};

/// A client that says exactly what a test wants.
class Socket {
public:
    explicit Socket(const HttpApi &api)
    {
        m_socket.connectToHost(key("127.0.0.1"), api.port());
        if (!m_socket.waitForConnected(patience)) qFatal("cannot connect");
    }

    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(patience);
    }
    /// Status line, headers and body of one reply; empty when the connection closed before one came.
    QByteArray reply()
    {
        while (!isWhole() && m_socket.waitForReadyRead(patience))
            m_received += m_socket.readAll();
        m_received += m_socket.readAll();
        const QByteArray reply = m_received.left(lengthOfReply());
        m_received.remove(0, reply.size());
        return reply;
    }
    bool isClosedByTheService()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(patience);
    }
    QByteArray taken() { return m_socket.readAll(); }
    void close() { m_socket.abort(); }
    bool hasReplyWithin(int milliseconds) { return m_socket.waitForReadyRead(milliseconds); }

private:
    qsizetype lengthOfReply() const
    {
        const qsizetype headers = m_received.indexOf("\r\n\r\n");
        if (headers < 0) return 0;
        const qsizetype length = m_received.indexOf("Content-Length: ");
        const QByteArray digits = m_received.mid(length + 16, m_received.indexOf("\r\n", length) - length - 16);
        return headers + 4 + (length >= 0 && length < headers ? digits.toLongLong() : 0);
    }
    bool isWhole() const { return lengthOfReply() > 0 && m_received.size() >= lengthOfReply(); }

    QTcpSocket m_socket;
    QByteArray m_received;
};

QByteArray textOf(const HttpRequest &request)
{
    QByteArray text = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const HttpHeader &header : request.headers)
        text += header.name + ": " + header.value + "\r\n";
    if (!request.body.isEmpty()) text += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return text + "\r\n" + request.body;
}

QByteArray statusOf(const QByteArray &reply) { return reply.mid(9, 3); }

} // namespace

void tst_HttpApi::answersOverASocket()
{
    Service service;
    Socket socket{service.api};

    socket.say("GET /healthz HTTP/1.1\r\nHost: localhost\r\nAlongside-Nonce: abc\r\n\r\n");

    const QByteArray reply = socket.reply();
    QCOMPARE(statusOf(reply), QByteArray{"200"});
    QVERIFY(reply.contains("\r\nAlongside-Nonce: abc\r\n"));
    QVERIFY(reply.endsWith("{\"status\":\"ok\"}"));
}

void tst_HttpApi::answersSeveralRequestsOnOneConnection()
{
    Service service;
    Socket socket{service.api};

    for (int count = 0; count < 5; ++count) {
        socket.say("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(statusOf(socket.reply()), QByteArray{"200"});
    }
}

void tst_HttpApi::answersAnIdleCheckWith304()
{
    Service service;
    Socket socket{service.api};
    HttpRequest request = service.tablet->request("GET", "/jmap/state?since=1-198900&maxBytes=1048576");
    request.headers.append(HttpHeader{"Alongside-Nonce", QByteArray(22, 'n')});
    socket.say(textOf(request));
    const QByteArray fresh = socket.reply();
    const qsizetype tag = fresh.indexOf("ETag: ") + 6;
    request.headers.append(HttpHeader{"If-None-Match", fresh.mid(tag, fresh.indexOf("\r\n", tag) - tag)});

    socket.say(textOf(request));

    const QByteArray reply = socket.reply();
    QCOMPARE(statusOf(reply), QByteArray{"304"});
    QVERIFY(reply.contains("Alongside-Nonce: nnnn"));
    const qsizetype bytes = textOf(request).size() + reply.size();
    qInfo("an idle check on the wire: %lld bytes", qint64(bytes));
    QVERIFY(bytes <= 500);
}

void tst_HttpApi::refusesABodyOverTheLimitInWords()
{
    Service service;
    Socket socket{service.api};

    socket.say(textOf(service.tablet->request("POST", "/jmap/api", QByteArray(limit + 1, ' '))));

    const QByteArray reply = socket.reply();
    QCOMPARE(statusOf(reply), QByteArray{"413"});
    QVERIFY(reply.contains("maxSizeRequest"));
}

void tst_HttpApi::closesOnABodyOverTwiceTheLimit()
{
    Service service;
    Socket socket{service.api};

    socket.say(textOf(service.tablet->request("POST", "/jmap/api", QByteArray(2 * limit + 1, ' '))));

    QVERIFY(socket.isClosedByTheService());
    QVERIFY(socket.reply().isEmpty());
    Socket next{service.api};
    next.say("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(statusOf(next.reply()), QByteArray{"200"});
}

void tst_HttpApi::refusesAPackedBomb()
{
    Service service;
    Socket socket{service.api};
    HttpRequest bomb = service.tablet->request("POST", "/jmap/api", zstdCompressed(QByteArray(16 << 20, '0')));
    bomb.headers.append(HttpHeader{"Content-Encoding", "zstd"});
    QVERIFY(bomb.body.size() <= limit);

    socket.say(textOf(bomb));

    QCOMPARE(statusOf(socket.reply()), QByteArray{"413"});
}

void tst_HttpApi::closesOnWhatIsNotHttp()
{
    Service service;
    const QByteArrayList nonsense{"hello\r\n\r\n", QByteArray(100, '\0'), "GET / HTTP/9.9\r\n\r\n",
        "POST /jmap/api HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
        "POST /jmap/api HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"};
    for (const QByteArray &bytes : nonsense) {
        Socket socket{service.api};
        socket.say(bytes);
        QVERIFY2(socket.isClosedByTheService(), bytes.constData());
    }
    Socket next{service.api};
    next.say("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(statusOf(next.reply()), QByteArray{"200"});
}

void tst_HttpApi::closesOnHeadersWithoutEnd()
{
    Service service;
    Socket socket{service.api};
    QByteArray headers = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n";
    for (int count = 0; count < 60; ++count)
        headers += "X-" + QByteArray::number(count) + ": x\r\n";

    socket.say(headers + "\r\n");

    QVERIFY(socket.isClosedByTheService());
    Socket longTarget{service.api};
    longTarget.say("GET /" + QByteArray(5000, 'x') + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(longTarget.isClosedByTheService());
}

// The read limit is for the whole request, so a drip does not keep it open.
void tst_HttpApi::closesOnASlowRequest()
{
    Service service;
    Socket socket{service.api};
    QElapsedTimer waited;
    waited.start();

    socket.say("GET /healthz HTTP/1.1\r\nHost: lo");

    QVERIFY(socket.isClosedByTheService());
    QVERIFY(waited.elapsed() < patience);
}

void tst_HttpApi::takesNoMoreConnectionsThanItMay()
{
    ServerConfig config = smallConfig();
    config.readTimeLimit = std::chrono::seconds{60};
    Service service{config};
    auto first = std::make_unique<Socket>(service.api);
    auto second = std::make_unique<Socket>(service.api);
    for (Socket *socket : {first.get(), second.get()}) {
        socket->say("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(statusOf(socket->reply()), QByteArray{"200"});
    }
    Socket third{service.api}; // the system's queue takes it, the service does not
    third.say("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(!third.hasReplyWithin(200));

    first.reset();

    QCOMPARE(statusOf(third.reply()), QByteArray{"200"});
}

void tst_HttpApi::answersOnOneThreadInOrder()
{
    ServerConfig config = smallConfig();
    config.maxConnections = 50;
    QSet<Qt::HANDLE> threads;
    int inside = 0;
    int most = 0;
    HttpApi api{config, [&](const HttpRequest &) {
                    most = std::max(most, ++inside);
                    threads.insert(QThread::currentThreadId());
                    --inside;
                    return HttpReply{200, {}, "ok"};
                }};
    QVERIFY(api.start());
    {
        std::vector<std::unique_ptr<Socket>> sockets;
        for (int count = 0; count < 20; ++count)
            sockets.push_back(std::make_unique<Socket>(api));
        for (const auto &socket : sockets)
            socket->say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        for (const auto &socket : sockets)
            QCOMPARE(statusOf(socket->reply()), QByteArray{"200"});
    }
    api.stop();

    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(QThread::currentThreadId()));
    QCOMPARE(most, 1);
}

void tst_HttpApi::answersWhatIsWaitingBeforeItStops()
{
    const ServerConfig config = smallConfig();
    std::mutex mutex;
    std::condition_variable begun;
    bool isInside = false;
    HttpApi api{config, [&](const HttpRequest &) {
                    {
                        const std::lock_guard lock{mutex};
                        isInside = true;
                    }
                    begun.notify_one();
                    return HttpReply{200, {}, QByteArray(1 << 20, 'x')};
                }};
    QVERIFY(api.start());
    Socket socket{api};
    socket.say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    {
        std::unique_lock lock{mutex};
        begun.wait(lock, [&] { return isInside; });
    }
    std::thread stopping{[&] { api.stop(); }};

    const QByteArray reply = socket.reply();

    stopping.join();
    QCOMPARE(statusOf(reply), QByteArray{"200"});
    QVERIFY(reply.size() > (1 << 20));
    QCOMPARE(api.port(), 0);
}

void tst_HttpApi::saysThatThePortIsTaken()
{
    Service service;
    ServerConfig config = smallConfig();
    config.port = service.api.port();
    HttpApi second{config, [](const HttpRequest &) { return HttpReply{}; }};

    const Result<void> started = second.start();

    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Storage);
}

void tst_HttpApi::carriesAPushAndAPull()
{
    Service service;
    Socket socket{service.api};
    const Mutation mutation = service.tablet->next({addPerson(ann, key("Zoë"))});
    const PushRequest push{service.server.account(), 1, {mutation}};
    const ChangesRequest pull{service.server.account(), {1, 0}, 100000, {}};
    HttpRequest request = service.tablet->request("POST", "/jmap/api",
        zstdCompressed(encodeRequest({{key("Mutation/set"), toJson(push, testKinds()), key("0")},
            {key("Sync/changes"), toJson(pull), key("1")}})));
    request.headers.append(HttpHeader{"Content-Encoding", "zstd"});
    request.headers.append(HttpHeader{"Accept-Encoding", "zstd"});

    socket.say(textOf(request));

    const QByteArray reply = socket.reply();
    QVERIFY(reply.contains("Content-Encoding: zstd"));
    const QByteArray body = reply.mid(reply.indexOf("\r\n\r\n") + 4);
    const auto responses = decodeResponse(*zstdDecompressed(body, 100000));
    QCOMPARE(pushReplyFromJson(responses->at(0).arguments)->ackedSeq, 1);
    const ChangesPage page = *changesPageFromJson(responses->at(1).arguments);
    QCOMPARE(page.ackedSeq, 1);
    QVERIFY(page.records.last().values.first().toArray().contains(key("Zoë")));
}

namespace {

const QByteArray listening = "GET /jmap/events HTTP/1.1\r\nHost: localhost\r\nAlongside-Nonce: abc\r\n";

/// Whether this comes over the socket.
bool arrives(Socket &socket, const QByteArray &expected)
{
    QByteArray received;
    while (!received.contains(expected) && socket.hasReplyWithin(patience))
        received += socket.taken();
    return received.contains(expected);
}

} // namespace

void tst_HttpApi::tellsWhoListensAndNobodyElse()
{
    ServerConfig config = smallConfig();
    config.maxConnections = 3;
    Service service{config};
    Socket listener{service.api};
    Socket other{service.api};
    listener.say(textOf(service.tablet->request("GET", "/jmap/events")));
    other.say("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(statusOf(other.reply()), QByteArray{"200"});
    QVERIFY(arrives(listener, "event: state\ndata: {\"@type\":\"StateChange\""));

    service.api.publish("service", "event: state\ndata: {}\n\n");
    QVERIFY(arrives(listener, "data: {}"));
    service.api.publish("another account", "event: state\ndata: secret\n\n");
    service.api.ping();

    QVERIFY(arrives(listener, ": here"));
    QVERIFY(!other.hasReplyWithin(50));
}

void tst_HttpApi::letsNobodyListenWithoutAToken()
{
    Service service;
    Socket socket{service.api};

    socket.say(listening + "\r\n");

    QCOMPARE(statusOf(socket.reply()), QByteArray{"401"});
}

void tst_HttpApi::forgetsWhoHasGone()
{
    Service service; // one may listen
    const QByteArray listen = textOf(service.tablet->request("GET", "/jmap/events"));
    auto first = std::make_unique<Socket>(service.api);
    first->say(listen);
    QVERIFY(arrives(*first, "event: state"));
    first.reset();
    QByteArray status = "503";
    for (int tries = 0; status == "503" && tries < 1000; ++tries) {
        service.api.ping(); // finds that the connection is closed
        Socket next{service.api};
        next.say(listen);
        QVERIFY(next.hasReplyWithin(patience));
        status = statusOf(next.taken());
    }

    QCOMPARE(status, QByteArray{"200"});
}

void tst_HttpApi::keepsConnectionsForRequestsWhenManyListen()
{
    ServerConfig config = smallConfig();
    config.maxConnections = 4;
    Service service{config};
    const QByteArray listen = textOf(service.tablet->request("GET", "/jmap/events"));
    Socket one{service.api};
    Socket two{service.api};
    Socket three{service.api};
    for (Socket *socket : {&one, &two}) {
        socket->say(listen);
        QVERIFY(arrives(*socket, "event: state"));
    }

    three.say(listen);

    const QByteArray refusal = three.reply();
    QCOMPARE(statusOf(refusal), QByteArray{"503"});
    QVERIFY(refusal.contains("\r\nRetry-After: "));
    three.say("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(statusOf(three.reply()), QByteArray{"200"});
}

void tst_HttpApi::endsTheStreamOfARevokedTablet()
{
    ServerConfig config = smallConfig();
    config.streamCheck = config.heartbeat; // at each
    std::atomic<bool> isRevoked = false;
    HttpApi api{config, [&](const HttpRequest &) {
                    if (isRevoked) return Problem::signedOut().reply();
                    return HttpReply{
                        200, {{HttpApi::topicHeader, "riverside"}, {HttpApi::namesHeader, "Sync"}}, "event: state\n\n"};
                }};
    QVERIFY(api.start());
    Socket tablet{api};
    tablet.say("GET /jmap/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(arrives(tablet, "event: state"));
    api.ping();
    QVERIFY(arrives(tablet, ": here"));

    isRevoked = true;
    api.ping();

    QVERIFY(arrives(tablet, "\r\n0\r\n\r\n")); // the last chunk
    api.publish("riverside", "event: state\ndata: secret\n\n");
    QVERIFY(!tablet.hasReplyWithin(50));
}

void tst_HttpApi::notesEachRequestAndWhoListens()
{
    ServerConfig config = smallConfig();
    config.maxConnections = 3; // one may listen
    Service service{config};
    const QByteArray listen = textOf(service.tablet->request("GET", "/jmap/events"));
    Socket listener{service.api};
    Socket other{service.api};
    listener.say(listen);
    QVERIFY(arrives(listener, "event: state"));
    QCOMPARE(service.metrics.openStreams.value(), 1);
    other.say(listen);
    QCOMPARE(statusOf(other.reply()), QByteArray{"503"});
    other.say("GET /nobody-Zebedee HTTP/1.1\r\nHost: localhost\r\nAlongside-Request: Zebedee\r\n\r\n");
    QCOMPARE(statusOf(other.reply()), QByteArray{"404"});

    service.api.stop();

    QCOMPARE(service.metrics.openStreams.value(), 0);
    MetricsText text;
    service.metrics.writeTo(text);
    for (const char *line : {"alongside_requests_total{route=\"events\",status=\"200\"} 1\n",
             "alongside_requests_total{route=\"events\",status=\"503\"} 1\n",
             "alongside_requests_total{route=\"other\",status=\"404\"} 1\n",
             "alongside_request_duration_seconds_count{route=\"events\"} 2\n",
             "alongside_limited_requests_total{why=\"listening\"} 1\n"})
        QVERIFY2(text.text().contains(line), (line + text.text()).constData());
    QCOMPARE(QSet<QByteArray>(service.ids.begin(), service.ids.end()).size(), 3); // each a name of its own,
    QVERIFY(!service.ids.contains("Zebedee")); // and none that a client gave
}

void tst_HttpApi::isAliveWhileItsWorkerHasNoTime()
{
    std::binary_semaphore begun{0};
    std::binary_semaphore mayEnd{0};
    const ServerConfig config = smallConfig();
    HttpApi api{config, [&](const HttpRequest &) {
                    begun.release();
                    mayEnd.acquire();
                    return HttpReply{200, {}, "late"};
                }};
    VERIFY_OK(api.start());
    Socket working{api};
    Socket watching{api};
    working.say("GET /jmap/state HTTP/1.1\r\nHost: localhost\r\n\r\n");
    begun.acquire();

    watching.say("GET /healthz HTTP/1.1\r\nHost: localhost\r\nAlongside-Nonce: abc\r\n\r\n");

    const QByteArray alive = watching.reply();
    QCOMPARE(statusOf(alive), QByteArray{"200"});
    QVERIFY(alive.contains("\r\nAlongside-Nonce: abc\r\n"));
    mayEnd.release();
    QVERIFY(working.reply().endsWith("late"));
}

void tst_HttpApi::servesTheOthersWhileOneFloods()
{
    constexpr int flood = 100;
    ServerConfig config = smallConfig();
    config.maxConnections = flood + 1;
    Service service{config};
    WireTablet other{service.server, {key("coach")}};
    std::binary_semaphore mayBegin{0};
    service.before = [&, isFirst = true]() mutable {
        if (std::exchange(isFirst, false)) mayBegin.acquire(); // until all of it has arrived
    };
    std::vector<std::unique_ptr<Socket>> flooding;
    for (int count = 0; count < flood; ++count) {
        flooding.push_back(std::make_unique<Socket>(service.api));
        flooding.back()->say(textOf(service.tablet->request("GET", "/jmap/state")));
    }
    // One is being answered, as many wait as one may have waiting, and the others are sent away at once.
    const int sentAway = flood - 1 - config.maxWaitingOfOne;
    QTRY_COMPARE_WITH_TIMEOUT(service.figureOf("alongside_limited_requests_total{why=\"asker\"}"), sentAway, patience);

    Socket quiet{service.api};
    QElapsedTimer timer;
    timer.start();
    quiet.say(textOf(other.request("GET", "/jmap/state")));
    mayBegin.release();

    QCOMPARE(statusOf(quiet.reply()), QByteArray{"200"});
    qInfo("%d requests at once of one tablet: %d sent away; another's is answered after %lld ms", flood, sentAway,
        timer.elapsed());
    QHash<QByteArray, int> statuses;
    for (const auto &socket : flooding) {
        const QByteArray reply = socket->reply();
        ++statuses[statusOf(reply)];
        if (statusOf(reply) == "429") QVERIFY(reply.contains("\r\nRetry-After: "));
    }
    QCOMPARE(statuses, (QHash<QByteArray, int>{{"200", flood - sentAway}, {"429", sentAway}}));
}

// What they cost in memory is measured without sanitizers (tests/bench/run).
void tst_HttpApi::tellsAThousandWhoListen()
{
    constexpr int many = 1000;
    rlimit files{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 3 * many); // both ends of each, in this one process
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &files), 0);
    ServerConfig config = smallConfig();
    config.maxConnections = 2 * many + 1;
    Service service{config};
    std::vector<std::unique_ptr<WireTablet>> tablets;
    for (int tablet = 0; tablet < 20; ++tablet)
        tablets.push_back(std::make_unique<WireTablet>(service.server, QStringList{key("coach")}));
    std::vector<std::unique_ptr<Socket>> idle;
    for (int count = 0; count < many; ++count) {
        idle.push_back(std::make_unique<Socket>(service.api));
        idle.back()->say(textOf(tablets[size_t(count) % tablets.size()]->request("GET", "/jmap/events")));
        QVERIFY(arrives(*idle.back(), "event: state"));
    }
    QCOMPARE(service.figureOf("alongside_event_streams"), many);
    QElapsedTimer timer;
    timer.start();
    service.api.publish(service.server.account().toUtf8(), "event: state\ndata: \"news\"\n\n");

    for (const auto &socket : idle)
        QVERIFY(arrives(*socket, "news"));

    qInfo("%d who listen have heard after %lld ms", many, timer.elapsed());
    Socket one{service.api};
    one.say(textOf(service.tablet->request("GET", "/jmap/state")));
    QCOMPARE(statusOf(one.reply()), QByteArray{"200"});
}

QTEST_GUILESS_MAIN(tst_HttpApi)
#include "tst_HttpApi.moc"
