// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultyVfs.h"
#include "tests/sync/server/WireTablet.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace alongside;

class tst_Session : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsLimitsAndTheAccount();
    void isWhereClientsLookForIt();
    void offersTheCoreCapabilityWhole();
    void namesItsResourcesByTemplates();
    void namesAccountsByIds();
    void isKeptByNoCache();
    void saysHowToAuthenticate();
    void tellsTheStateInOneLine();
    void tellsWhatIsNewWithTheState();
    void answersWhileTheDiskIsFull();
};

namespace {

QJsonObject json(const HttpReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

} // namespace

void tst_Session::tellsLimitsAndTheAccount()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("relief")}};
    tablet.write(putMark(ann, {}, {{key("code"), key("present")}}));

    const QJsonObject session = json(server.handle(tablet.request("GET", "/jmap/session")));

    const QString capability = QString::fromLatin1(syncCapability);
    const QJsonObject core =
        session.value(key("capabilities")).toObject().value(key("urn:ietf:params:jmap:core")).toObject();
    QCOMPARE(core.value(key("maxSizeRequest")).toInteger(), ServerConfig{}.maxRequestBytes);
    QCOMPARE(core.value(key("maxCallsInRequest")).toInteger(), 16);
    QCOMPARE(session.value(key("apiUrl")).toString(), key("/jmap/api"));
    QCOMPARE(session.value(key("primaryAccounts")).toObject().value(capability).toString(), server.account());
    const QJsonObject account = session.value(key("accounts")).toObject().value(server.account()).toObject();
    const AccountSession read =
        *accountSessionFromJson(account.value(key("accountCapabilities")).toObject().value(capability).toObject());
    QCOMPARE(read.account, server.account());
    QCOMPARE(read.name, key("Riverside"));
    QCOMPARE(read.schema, testKinds().version());
    QCOMPARE(read.epoch, 1);
    QCOMPARE(read.types, (QStringList{key("Coach"), key("Conflict"), key("Person"), key("Attendance")}));
    QCOMPARE(read.ackedSeq, 1);
    QCOMPARE(read.scope, tablet.pull().scope);
    QCOMPARE(read.modseq, tablet.pull().state.modseq);
    QCOMPARE(read.maxRequestBytes, ServerConfig{}.maxRequestBytes);
}

// RFC 8620 §2.2
void tst_Session::isWhereClientsLookForIt()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("relief")}};

    QCOMPARE(server.handle(tablet.request("GET", "/.well-known/jmap")).body,
        server.handle(tablet.request("GET", "/jmap/session?for=nothing")).body);
}

// RFC 8620 §2
void tst_Session::offersTheCoreCapabilityWhole()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};

    const QJsonObject session = json(server.handle(tablet.request("GET", "/jmap/session")));

    const QJsonObject capabilities = session.value(key("capabilities")).toObject();
    QCOMPARE(capabilities.keys(), (QStringList{QString::fromLatin1(syncCapability), key("urn:ietf:params:jmap:core")}));
    const QJsonObject core = capabilities.value(key("urn:ietf:params:jmap:core")).toObject();
    for (const char *limit : {"maxSizeUpload", "maxConcurrentUpload", "maxSizeRequest", "maxConcurrentRequests",
             "maxCallsInRequest", "maxObjectsInGet", "maxObjectsInSet"})
        QVERIFY2(core.value(key(limit)).toInteger(-1) >= 0, limit);
    QVERIFY(core.value(key("collationAlgorithms")).isArray());
    for (const char *member : {"username", "state"})
        QVERIFY2(session.value(key(member)).isString(), member);
}

// RFC 8620 §2
void tst_Session::namesItsResourcesByTemplates()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};

    const QJsonObject session = json(server.handle(tablet.request("GET", "/jmap/session")));

    const auto has = [&](const char *resource, const QStringList &variables) {
        const QString address = session.value(key(resource)).toString();
        return std::all_of(variables.begin(), variables.end(),
            [&](const QString &name) { return address.contains(QLatin1Char('{') + name + QLatin1Char('}')); });
    };
    QVERIFY(has("downloadUrl", {key("accountId"), key("blobId"), key("type"), key("name")}));
    QVERIFY(has("uploadUrl", {key("accountId")}));
    QVERIFY(has("eventSourceUrl", {key("types"), key("closeafter"), key("ping")}));
}

// RFC 8620 §1.2
void tst_Session::namesAccountsByIds()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const QRegularExpression id{key("^[A-Za-z0-9_-]{1,255}$")};

    const QJsonObject session = json(server.handle(tablet.request("GET", "/jmap/session")));

    QCOMPARE(session.value(key("accounts")).toObject().size(), 1);
    QVERIFY(id.match(session.value(key("accounts")).toObject().keys().first()).hasMatch());
    const QJsonObject snapshot =
        tablet
            .call(key("Sync/snapshot"), {{key("accountId"), server.account()}, {key("recentFrom"), key("2026-11-06")}})
            .arguments;
    QVERIFY(id.match(snapshot.value(key("blobId")).toString()).hasMatch());
}

// RFC 8620 §2
void tst_Session::isKeptByNoCache()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};

    const HttpReply reply = server.handle(tablet.request("GET", "/jmap/session"));

    QVERIFY(headerValue(reply.headers, "Cache-Control").contains("no-store"));
}

// RFC 8620 §1.7, RFC 7235 §3.1
void tst_Session::saysHowToAuthenticate()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};

    for (const char *resource : {"/jmap/session", "/jmap/events", "/jmap/state", "/jmap/download/service/x/y"}) {
        const HttpReply reply = server.handle({"GET", resource, {}, {}});
        QCOMPARE(reply.status, 401);
        QCOMPARE(headerValue(reply.headers, "WWW-Authenticate"), QByteArray{"Bearer"});
    }
}

void tst_Session::tellsTheStateInOneLine()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    tablet.write(addPerson(ann, key("Ann")));

    const QJsonObject state = json(server.handle(tablet.request("GET", "/jmap/state")));

    QCOMPARE(state,
        (QJsonObject{{key("accountId"), server.account()}, {key("ackedSeq"), 1}, {key("scope"), tablet.pull().scope},
            {key("state"), tablet.pull().state.text()}}));
}

void tst_Session::tellsWhatIsNewWithTheState()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const StateToken before = tablet.pull().state;
    tablet.write(addPerson(ann, key("Ann")));
    HttpRequest request = tablet.request("GET", "/jmap/state?since=" + before.text().toLatin1());

    const HttpReply news = server.handle(request);

    const auto responses = decodeResponse(news.body);
    QVERIFY(responses);
    QCOMPARE(responses->size(), 1);
    QCOMPARE(responses->first().name, key("Sync/changes"));
    const auto page = changesPageFromJson(responses->first().arguments);
    QVERIFY(page);
    QCOMPARE(page->records.first().ids, QStringList{ann});
    QCOMPARE(page->newState, tablet.pull().state);
    QCOMPARE(headerValue(news.headers, "Cache-Control"), QByteArray{"no-store"}); // records are in it
    request.headers.append({"If-None-Match", headerValue(news.headers, "ETag")});
    QCOMPARE(server.handle(request).status, 304);
    QVERIFY(!decodeResponse(server.handle(tablet.request("GET", "/jmap/state?since=now")).body));
}

void tst_Session::answersWhileTheDiskIsFull()
{
    FaultyVfs disk{"full-server"};
    TestServer server{testKinds(), {.vfs = disk.name()}};
    WireTablet tablet{server, {key("coach")}};
    tablet.write(addPerson(ann, key("Ann")));
    server.clock().advance(std::chrono::hours{1}); // when it was seen is to be noted again
    disk.setRoom(0);

    QCOMPARE(server.handle(tablet.request("GET", "/jmap/state")).status, 200);
    QVERIFY(tablet.pull().records.contains(ann));

    disk.setRoom(-1);
    QCOMPARE(tablet.write(addPerson(ben, key("Ben"))).state, MutationResult::State::Applied);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_Session.moc"
