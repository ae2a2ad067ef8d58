// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/NginxProcess.h"
#include "tests/app/service/ServerRun.h"
#include "tests/app/service/ServingProcess.h"
#include "tests/platform/net/TestAuthority.h"
#include "tests/support/ResultMatchers.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;

/// Tablets through nginx, with the configuration that an operator gets (platform/linux/nginx).
class tst_Nginx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bringsATabletInAndItsWorkThrough();
    void bringsEachEventAtOnce();
    void saysNoInWordsToWhatIsTooLarge();
    void refusesWhatTheServiceHasNoAnswerFor();
    void goesToAnotherProcessWhenOneIsSilent();
    void keepsAFloodOfOneFromTheOthers();
    void keepsAFloodOfOneBrowserFromTheOthers();
    void keepsAFloodOfMadeUpTokensOut();
    void saysTryAgainWhileNobodyIsThere();
    void notesNeitherTokenNorAddressNorQuery();
    void showsFiguresToThisMachineOnly();

private:
    static constexpr int patience = 20'000;

    QStringList place() const { return {QStringLiteral("--data"), m_folder->filePath(QStringLiteral("service"))}; }
    ServerRun on(const QString &words) const { return ServerRun::of(words.split(u'|') + place()); }
    QString enrolCode() const { return on(QStringLiteral("enrol|M. Hicks")).out.trimmed(); }
    /// Begins nginx in front of these; the service is reached through it from now on. What one address may ask is what
    /// the configuration says, or this.
    void stand(const QStringList &processes, const QString &addressRate = {});
    /// The status of a GET by somebody at another address.
    int statusFrom(const QString &address, const QByteArray &target) const;
    static HttpRequest post(const QString &token, const QByteArray &body);

    std::unique_ptr<QTemporaryDir> m_folder;
    TestAuthority m_authority;
    std::optional<ServingProcess> m_service;
    std::unique_ptr<NginxProcess> m_nginx;
    std::optional<HandMadeTablet> m_tablet;
};

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString addressOf(const QUrl &url) { return url.host() + u':' + QString::number(url.port()); }

} // namespace

void tst_Nginx::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(on(QStringLiteral("init")).code, 0);
    QCOMPARE(on(QStringLiteral("coach|add|M. Hicks|--role|coach")).code, 0);
    m_service.emplace(place());
    QVERIFY2(m_service->isServing(), qPrintable(m_service->complaint()));
    stand({addressOf(m_service->url())});
    m_tablet.emplace(*m_service, enrolCode(), 'f');
}

void tst_Nginx::cleanup()
{
    m_tablet.reset();
    m_nginx.reset();
    m_service.reset();
}

void tst_Nginx::stand(const QStringList &processes, const QString &addressRate)
{
    m_nginx.reset();
    m_nginx = std::make_unique<NginxProcess>(NginxProcess::Terms{
        m_folder->path() + QStringLiteral("-nginx"), m_authority.serverWith({}), processes, addressRate});
    QVERIFY2(m_nginx->isServing(), qPrintable(m_nginx->complaint()));
    m_service->goThrough(m_nginx->url(), m_authority.trusting());
}

HttpRequest tst_Nginx::post(const QString &token, const QByteArray &body)
{
    return {"POST", "/jmap/api",
        {{"Authorization", "Bearer " + token.toLatin1()}, {"Content-Type", "application/json"}}, body};
}

void tst_Nginx::bringsATabletInAndItsWorkThrough()
{
    VERIFY_OK(m_tablet->push(*m_service, {m_tablet->nextNote(QStringLiteral("one"))}));
    VERIFY_OK(m_tablet->push(*m_service, {m_tablet->nextNote(QStringLiteral("two"))}));

    const Result<QStringList> notes = m_tablet->notes(*m_service);

    VERIFY_OK(notes);
    QCOMPARE(*notes, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    const Result<HttpReply> state = m_service->answerTo(
        {"GET", "/jmap/state", {{"Authorization", "Bearer " + m_tablet->identity().token.toLatin1()}}, {}});
    VERIFY_OK(state);
    QCOMPARE(state->status, 200);
    QCOMPARE(headerValue(state->headers, "Alongside-Nonce"), QByteArray{"n"});
    QVERIFY(!headerValue(state->headers, "ETag").isEmpty());
    QVERIFY(headerValue(state->headers, "Strict-Transport-Security").startsWith("max-age="));
    QCOMPARE(m_service->statusOf("/readyz"), 200); // from this machine
}

void tst_Nginx::bringsEachEventAtOnce()
{
    QByteArray heard;
    const auto stream = m_service->listen(m_tablet->identity().token, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains("\nid: "), patience); // kept back, it would never come
    QVERIFY2(heard.startsWith("status 200"), heard.constData());

    const Result<PushReply> pushed = m_tablet->push(*m_service, {m_tablet->nextNote(QStringLiteral("news"))});

    VERIFY_OK(pushed);
    const QByteArray told = "\nid: " + pushed->state.text().toLatin1();
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains(told), patience);
    QVERIFY2(!heard.contains("the end"), heard.constData());
}

void tst_Nginx::saysNoInWordsToWhatIsTooLarge()
{
    const Result<HttpReply> reply =
        m_service->answerTo(post(m_tablet->identity().token, QByteArray((1 << 20) + 1, ' ')));

    VERIFY_OK(reply);
    QCOMPARE(reply->status, 413);
    QCOMPARE(headerValue(reply->headers, "Alongside-Nonce"), QByteArray{"n"});
    QVERIFY2(reply->body.contains("at most 1048576 bytes"), reply->body.constData()); // the service's own
}

void tst_Nginx::refusesWhatTheServiceHasNoAnswerFor()
{
    const Result<HttpReply> reply = m_service->answerTo(post(m_tablet->identity().token, QByteArray(3 << 20, ' ')));

    VERIFY_OK(reply);
    QCOMPARE(reply->status, 413);
    QCOMPARE(headerValue(reply->headers, "Alongside-Nonce"), QByteArray{"n"}); // no captive portal said it
    QVERIFY2(reply->body.contains("maxSizeRequest"), reply->body.constData());
    QVERIFY(!headerValue(reply->headers, "Strict-Transport-Security").isEmpty());
}

void tst_Nginx::goesToAnotherProcessWhenOneIsSilent()
{
    stand({QStringLiteral("127.0.0.1:%1").arg(freePort()), addressOf(m_service->url())});

    for (const char *words : {"one", "two", "three"})
        VERIFY_OK(m_tablet->push(*m_service, {m_tablet->nextNote(QString::fromLatin1(words))}));

    QCOMPARE(m_tablet->notes(*m_service)->size(), 3);
}

void tst_Nginx::keepsAFloodOfOneFromTheOthers()
{
    const HttpRequest idle{"GET", "/jmap/state?search=Jones", {{"Authorization", "Bearer of-somebody-who-floods"}}, {}};
    QList<ServingProcess::Answer> answers;
    for (int i = 0; i < 400; ++i)
        answers.append(m_service->send(idle));
    const auto have = [&](int status) {
        return std::any_of(answers.begin(), answers.end(), [&](const ServingProcess::Answer &answer) {
            return answer->has_value() && **answer && (**answer)->status == status;
        });
    };

    QTRY_VERIFY_WITH_TIMEOUT(have(429), patience);

    VERIFY_OK(m_tablet->push(*m_service, {m_tablet->nextNote(QStringLiteral("in between"))}));
    QVERIFY(have(401)); // as many as anybody may ask
    QVERIFY(!m_nginx->fileOf(QStringLiteral("error.log")).contains("Jones"));
}

// All of one council come from one address: each is counted by their session at the console.
void tst_Nginx::keepsAFloodOfOneBrowserFromTheOthers()
{
    const auto page = [](const QByteArray &cookie) { return HttpRequest{"GET", "/console", {{"Cookie", cookie}}, {}}; };
    QList<ServingProcess::Answer> answers;
    for (int i = 0; i < 400; ++i)
        answers.append(m_service->send(page("console=of-one-who-floods")));
    const auto isTurnedAway = [](const ServingProcess::Answer &answer) {
        return answer->has_value() && **answer && (**answer)->status == 429;
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(answers.begin(), answers.end(), isTurnedAway), patience);

    for (const char *cookie : {"console=of-a-colleague", "seen=1; __Host-console=of-another", "other=1"}) {
        const Result<HttpReply> reply = m_service->answerTo(page(cookie));
        VERIFY_OK(reply);
        QVERIFY2(reply->status != 429, cookie);
    }
}

// A busy machine answers less than 200 a second: what comes beyond the burst is turned away all the same.
void tst_Nginx::keepsAFloodOfMadeUpTokensOut()
{
    stand({addressOf(m_service->url())}, QStringLiteral("1r/s"));
    QList<ServingProcess::Answer> answers;
    for (int i = 0; i < 900; ++i)
        answers.append(m_service->send(
            {"GET", "/jmap/state", {{"Authorization", "Bearer made-up-" + QByteArray::number(i)}}, {}}));

    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(answers.begin(), answers.end(),
                                 [](const ServingProcess::Answer &answer) {
                                     return answer->has_value() && **answer && (**answer)->status == 429;
                                 }),
        patience);
}

void tst_Nginx::saysTryAgainWhileNobodyIsThere()
{
    QCOMPARE(m_service->stop(), 0);

    const int status = m_service->statusOf("/jmap/state");

    QVERIFY2(status == 502 || status == 504, qPrintable(QString::number(status))); // a tablet waits, and comes again
}

void tst_Nginx::notesNeitherTokenNorAddressNorQuery()
{
    const QString token = m_tablet->identity().token;
    QCOMPARE(m_service->statusOf("/jmap/state?search=Jones"), 401);
    VERIFY_OK(m_tablet->push(*m_service, {m_tablet->nextNote(QStringLiteral("one"))}));

    const QByteArray log = m_nginx->fileOf(QStringLiteral("access.log"));

    QVERIFY2(log.contains("GET /jmap/state 401 "), log.constData());
    QVERIFY2(log.contains("POST /jmap/api 200 "), log.constData());
    for (const QByteArray &kept : {token.toLatin1(), QByteArray{"127.0.0.1"}, QByteArray{"Jones"}})
        QVERIFY2(!log.contains(kept), log.constData());
}

int tst_Nginx::statusFrom(const QString &address, const QByteArray &target) const
{
    QSslSocket socket;
    socket.setSslConfiguration(m_authority.trusting());
    socket.bind(QHostAddress{address});
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_nginx->port());
    if (!socket.waitForEncrypted(patience)) return -1;
    socket.write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    QByteArray reply;
    while (socket.waitForReadyRead(patience))
        reply += socket.readAll();
    return reply.mid(9, 3).toInt();
}

void tst_Nginx::showsFiguresToThisMachineOnly()
{
    for (const char *target : {"/metrics", "/readyz", "/healthz"}) {
        QCOMPARE(statusFrom(QStringLiteral("127.0.0.1"), target), 200);
        QCOMPARE(statusFrom(QStringLiteral("127.0.0.2"), target), 403); // any other machine
    }
    QCOMPARE(statusFrom(QStringLiteral("127.0.0.2"), "/jmap/state"), 401); // which is heard otherwise

    // Written in other ways, it is refused here or is nothing there.
    for (const char *target : {"/metrics?x", "/metrics#x", "//metrics", "/./metrics", "/x/../metrics", "/%6detrics",
             "/metrics/", "/METRICS", "/metrics%20", "/metrics;x", "http://127.0.0.1/metrics", "/jmap/../metrics",
             "/jmap/events/../../metrics", "/enrol/..%2fmetrics"}) {
        const int status = statusFrom(QStringLiteral("127.0.0.2"), target);
        QVERIFY2(status == 403 || status == 404 || status == 400,
            (QByteArray{target} + ' ' + QByteArray::number(status)).constData());
    }
}

QTEST_GUILESS_MAIN(tst_Nginx)
#include "tst_Nginx.moc"
