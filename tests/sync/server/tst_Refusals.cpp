// SPDX-License-Identifier: Apache-2.0
#include "platform/base/Zstd.h"
#include "sync/server/HeldReasons.h"
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace alongside;

/// Every refusal of sync/protocol/README.md: its status and type, and that nothing has changed.
class tst_Refusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesARequest_data();
    void refusesARequest();
    void refusesAMethod_data();
    void refusesAMethod();
    void readsEveryReasonThatItHoldsFor();
    void refusesARevokedToken();
    void takesNothingFromADeviceRevokedMeanwhile();
    void letsADrainingDeviceSendOnly();
    void refusesAnUnpackedBodyOverTheLimit();
    void repeatsTheNonceOnEveryReply();
    void repeatsNoNonceThatCouldHarm();
    void packsAReplyOnlyWhereItIsAccepted();
    void readsAPackedRequest();
    void answersAnIdleCheckInHalfAKilobyte();
    void answersTheIdleCheckAnewWhenSomethingChanged();
};

namespace {

constexpr qint64 limit = 4000;

TestServer::Options smallLimits()
{
    TestServer::Options options;
    options.config.maxRequestBytes = limit;
    options.config.maxCallsInRequest = 3;
    options.config.maxObjectsInGet = 2;
    return options;
}

QByteArray calls(int count)
{
    QList<Invocation> invocations;
    for (int index = 0; index < count; ++index)
        invocations.append(Invocation{key("Core/echo"), {}, QString::number(index)});
    return encodeRequest(invocations);
}

HttpRequest with(HttpRequest request, const QByteArray &name, const QByteArray &value)
{
    request.headers.removeIf([&](const HttpHeader &header) { return header.name == name; });
    if (!value.isNull()) request.headers.append(HttpHeader{name, value});
    return request;
}

QJsonObject json(const HttpReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

qsizetype sizeOf(const QList<HttpHeader> &headers)
{
    qsizetype size = 0;
    for (const HttpHeader &header : headers)
        size += header.name.size() + header.value.size() + 4; // ": " and CRLF
    return size;
}

const QString core = QStringLiteral("urn:ietf:params:jmap:error:");
const QString own = QStringLiteral("https://alongside.example/jmap/sync1/problem/");

} // namespace

void tst_Refusals::refusesARequest_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    const HttpRequest api{
        "POST", "/jmap/api", {{"Content-Type", "application/json"}, {"Authorization", "TOKEN"}}, calls(1)};
    const HttpRequest state{"GET", "/jmap/state", {{"Authorization", "TOKEN"}}, {}};
    const auto body = [&](const QByteArray &text) {
        HttpRequest request = api;
        request.body = text;
        return request;
    };
    const auto enrol = [](const char *text) {
        return HttpRequest{"POST", "/enrol", {{"Content-Type", "application/json"}}, text};
    };
    QTest::newRow("no JSON") << body("{") << 400 << core + key("notJSON");
    QTest::newRow("no UTF-8") << body("\"\xff\"") << 400 << core + key("notJSON");
    QTest::newRow("no request") << body("{}") << 400 << core + key("notRequest");
    QTest::newRow("another capability") << body(R"({"using":["urn:x"],"methodCalls":[]})") << 400
                                        << core + key("unknownCapability");
    QTest::newRow("too many calls") << body(calls(4)) << 400 << core + key("limit");
    QTest::newRow("over size") << body(QByteArray(limit + 1, ' ')) << 413 << core + key("limit");
    QTest::newRow("not packed") << with(api, "Content-Encoding", "zstd") << 400 << core + key("notJSON");
    QTest::newRow("another packing") << with(api, "Content-Encoding", "gzip") << 415
                                     << own + key("unsupportedMediaType");
    QTest::newRow("another type") << with(api, "Content-Type", "text/plain") << 415 << core + key("notJSON");
    QTest::newRow("no type") << with(api, "Content-Type", {}) << 415 << core + key("notJSON");
    QTest::newRow("no token") << with(api, "Authorization", {}) << 401 << own + key("signedOut");
    QTest::newRow("an unknown token") << with(api, "Authorization", "Bearer nobody") << 401 << own + key("signedOut");
    QTest::newRow("another scheme") << with(api, "Authorization", "Basic TOKEN") << 401 << own + key("signedOut");
    QTest::newRow("state without token") << with(state, "Authorization", {}) << 401 << own + key("signedOut");
    QTest::newRow("nothing there") << HttpRequest{"GET", "/elsewhere", {}, {}} << 404 << own + key("notFound");
    QTest::newRow("climbing out") << HttpRequest{"GET", "/jmap/../etc/passwd", {}, {}} << 404 << own + key("notFound");
    QTest::newRow("GET of the API") << HttpRequest{"GET", "/jmap/api", {}, {}} << 405 << own + key("methodNotAllowed");
    QTest::newRow("POST of the state") << HttpRequest{"POST", "/jmap/state", {}, {}} << 405
                                       << own + key("methodNotAllowed");
    QTest::newRow("DELETE") << HttpRequest{"DELETE", "/jmap/session", {}, {}} << 405 << own + key("methodNotAllowed");
    QTest::newRow("enrolling without a body") << enrol("") << 400 << core + key("notJSON");
    QTest::newRow("enrolling without a code") << enrol("{}") << 400 << core + key("notRequest");
    QTest::newRow("enrolling with a wrong code") << enrol(
        R"({"code":"0000-0000-0000","deviceName":"x","fileKey":"c3Nzc3Nzc3Nzc3Nzc3Nzc3Nzc3Nzc3Nzc3Nzc3Nzc3M","schema":3})")
                                                 << 403 << own + key("wrongCode");
    QTest::newRow("enrolling with half a key")
        << enrol(R"({"code":"0000-0000-0000","deviceName":"x","fileKey":"c3Nz","schema":3})") << 403
        << own + key("wrongCode");
}

void tst_Refusals::refusesARequest()
{
    QFETCH(HttpRequest, request);
    QFETCH(const int, status);
    QFETCH(const QString, type);
    TestServer server{testKinds(), smallLimits()};
    WireTablet tablet{server, {key("coach")}};
    for (HttpHeader &header : request.headers)
        if (header.value == "TOKEN") header.value = "Bearer " + tablet.enrolled().token.toUtf8();
    const QString content = server.content();

    const HttpReply reply = server.handle(request);

    QCOMPARE(reply.status, status);
    QCOMPARE(headerValue(reply.headers, "Content-Type"), QByteArray{"application/problem+json"});
    QCOMPARE(json(reply).value(key("type")).toString(), type);
    QCOMPARE(json(reply).value(key("status")).toInt(), status);
    QCOMPARE(server.content(), content);
}

void tst_Refusals::refusesAMethod_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("type");
    const QJsonObject mine{{key("accountId"), key("service")}};
    const auto also = [&](const char *name, const QJsonValue &value) {
        QJsonObject arguments = mine;
        arguments.insert(key(name), value);
        return arguments;
    };
    const auto changes = [](const QString &account, const StateToken &since, const QStringList &types) {
        return toJson(ChangesRequest{account, since, 1000, types});
    };
    const auto row = [](const char *name, const char *method, const QJsonObject &arguments, const char *type) {
        QTest::newRow(name) << key(method) << arguments << key(type);
    };
    row("no such method", "Mutation/undo", mine, "unknownMethod");
    row("no such type", "Spaceship/get", mine, "unknownMethod");
    row("no method at all", "", mine, "unknownMethod");
    row("a push without mutations", "Mutation/set", mine, "invalidArguments");
    row("changes without a state", "Sync/changes", mine, "invalidArguments");
    row("changes of another account", "Sync/changes", changes(key("other"), {1, 0}, {}), "accountNotFound");
    row("changes out of scope", "Sync/changes", changes(key("service"), {1, 0}, {key("Earnings")}), "forbidden");
    row("changes of the future", "Sync/changes", changes(key("service"), {1, 999}, {}), "cannotCalculateChanges");
    row("changes of a later epoch", "Sync/changes", changes(key("service"), {9, 0}, {}), "cannotCalculateChanges");
    row("get of another account", "Person/get", {{key("accountId"), key("other")}, {key("ids"), QJsonValue{}}},
        "accountNotFound");
    row("get out of scope", "Earnings/get", also("ids", QJsonValue{}), "forbidden");
    row("get of properties in words", "Person/get",
        {{key("accountId"), key("service")}, {key("ids"), QJsonValue{}}, {key("properties"), key("all")}},
        "invalidArguments");
    row("get of too many", "Person/get", also("ids", QJsonArray{key("a"), key("b"), key("c")}), "requestTooLarge");
    row("changes of a type out of scope", "Earnings/changes", also("sinceState", key("1-0")), "forbidden");
    row("changes of a type without a state", "Person/changes", mine, "invalidArguments");
    row("changes of a type since nonsense", "Person/changes", also("sinceState", key("yesterday")),
        "cannotCalculateChanges");
    row("changes of a type, at most none", "Person/changes",
        {{key("accountId"), key("service")}, {key("sinceState"), key("1-0")}, {key("maxChanges"), 0}},
        "invalidArguments");
    row("a gap without an end", "Device/declareGap", mine, "invalidArguments");
    row("a gap of another account", "Device/declareGap", toJson(GapRequest{key("other"), 1, 2}), "accountNotFound");
    row("a gap backwards", "Device/declareGap", toJson(GapRequest{key("service"), 2, 1}), "invalidArguments");
    row("a gap with a hole before it", "Device/declareGap", toJson(GapRequest{key("service"), 2, 3}),
        "invalidArguments");
}

void tst_Refusals::refusesAMethod()
{
    QFETCH(const QString, method);
    QFETCH(const QJsonObject, arguments);
    QFETCH(const QString, type);
    TestServer server{testKinds(), smallLimits()};
    WireTablet tablet{server, {key("coach")}};
    const QString content = server.content();

    const Invocation answer = tablet.call(method, arguments);

    QCOMPARE(answer.name, key("error"));
    QCOMPARE(answer.arguments.value(key("type")).toString(), type);
    QCOMPARE(answer.callId, key("0"));
    QCOMPARE(server.content(), content);
}

void tst_Refusals::readsEveryReasonThatItHoldsFor()
{
    for (int number = 0; number <= int(Refusal::BuildsOnHeld); ++number) {
        const Error error = refused(Refusal(number), key("Note"));

        QVERIFY(!error.detail.contains(u'%'));
        const HeldReason reason = heldReasonFrom(error.detail);
        QVERIFY2(reason.code != HeldReason::Code::Other, qPrintable(error.detail));
        QCOMPARE(reason.type, error.detail.contains(key("Note")) ? key("Note") : QString{});
    }
    QCOMPARE(heldReasonFrom(key("the disk is full")).code, HeldReason::Code::Other);
}

void tst_Refusals::refusesARevokedToken()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    QCOMPARE(server.handle(tablet.request("GET", "/jmap/session")).status, 200);

    QVERIFY(server.members().devices.setState(server.account(), tablet.device(), Device::State::Revoked));
    const QString content = server.content();

    for (const HttpRequest &request : {tablet.request("GET", "/jmap/session"), tablet.request("GET", "/jmap/state"),
             tablet.request("POST", "/jmap/api", calls(1)), tablet.request("POST", "/sign-in", "{}")})
        QCOMPARE(server.handle(request).status, 401);
    QCOMPARE(server.content(), content);
}

// The operator's command is another process: it may come between the token and the transaction.
void tst_Refusals::takesNothingFromADeviceRevokedMeanwhile()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const Device asOfTheToken = **server.members().devices.withToken(tablet.enrolled().token);
    QVERIFY(server.members().devices.setState(server.account(), tablet.device(), Device::State::Revoked));
    const QString content = server.content();

    PushEcho echo;
    const auto answer = server.service().push(
        asOfTheToken, PushRequest{server.account(), 1, {tablet.next({addPerson(ann, key("Ann"))})}}, echo);

    QVERIFY(answer);
    QCOMPARE(std::get<MethodError>(*answer).type, key("forbidden"));
    QCOMPARE(server.content(), content);
}

void tst_Refusals::letsADrainingDeviceSendOnly()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    QVERIFY(server.members().devices.setState(server.account(), tablet.device(), Device::State::Draining));

    QCOMPARE(tablet.write(addPerson(ann, key("Ann"))).state, MutationResult::State::Applied);
    const Invocation changes = tablet.changes({server.account(), {1, 0}, 1000, {}});
    QCOMPARE(changes.arguments.value(key("type")).toString(), key("forbidden"));
    const Invocation get =
        tablet.call(key("Person/get"), {{key("accountId"), server.account()}, {key("ids"), QJsonValue{}}});
    QCOMPARE(get.arguments.value(key("type")).toString(), key("forbidden"));
}

void tst_Refusals::refusesAnUnpackedBodyOverTheLimit()
{
    TestServer server{testKinds(), smallLimits()};
    WireTablet tablet{server, {key("coach")}};
    const QByteArray bomb = zstdCompressed(QByteArray(64 << 20, ' '));
    QVERIFY(bomb.size() < limit * 3);
    const QString content = server.content();

    // Packed it is over the limit or under it; unpacked it is 64 MiB.
    for (const qsizetype zeros : {64 << 20, 1 << 20}) {
        const HttpReply reply = server.handle(with(
            tablet.request("POST", "/jmap/api", zstdCompressed(QByteArray(zeros, ' '))), "Content-Encoding", "zstd"));
        QCOMPARE(reply.status, 413);
        QCOMPARE(json(reply).value(key("limit")).toString(), key("maxSizeRequest"));
    }
    QCOMPARE(server.content(), content);
}

void tst_Refusals::repeatsTheNonceOnEveryReply()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const HttpReply fresh = server.handle(tablet.request("GET", "/jmap/state"));
    const HttpRequest unchanged =
        with(tablet.request("GET", "/jmap/state"), "If-None-Match", headerValue(fresh.headers, "ETag"));
    QCOMPARE(server.handle(unchanged).status, 304);

    for (const HttpRequest &request : {unchanged, tablet.request("GET", "/jmap/session"),
             tablet.request("POST", "/jmap/api", "{"), HttpRequest{"GET", "/jmap/state", {}, {}},
             HttpRequest{"GET", "/nowhere", {}, {}}, HttpRequest{"GET", "/healthz", {}, {}}}) {
        const HttpReply reply = server.handle(with(request, "alongside-nonce", "n0-nce_X"));
        QCOMPARE(headerValue(reply.headers, "Alongside-Nonce"), QByteArray{"n0-nce_X"});
    }
    QVERIFY(headerValue(server.handle(unchanged).headers, "Alongside-Nonce").isNull());
}

void tst_Refusals::repeatsNoNonceThatCouldHarm()
{
    TestServer server{testKinds()};

    for (const QByteArray &nonce :
        {QByteArray{"a b"}, QByteArray{"a\r\nSet-Cookie: x"}, QByteArray{"\xc3\xa9"}, QByteArray(65, 'n')})
        QVERIFY(
            headerValue(server.handle({"GET", "/healthz", {{"Alongside-Nonce", nonce}}, {}}).headers, "Alongside-Nonce")
                .isNull());
}

void tst_Refusals::packsAReplyOnlyWhereItIsAccepted()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const HttpRequest request = tablet.request("GET", "/jmap/session");
    const QByteArray plain = server.handle(request).body;

    for (const char *accepted : {"zstd", "gzip, deflate, br, zstd", "ZSTD;q=0.5", "gzip,zstd ; q=1"}) {
        const HttpReply reply = server.handle(with(request, "Accept-Encoding", accepted));
        QCOMPARE(headerValue(reply.headers, "Content-Encoding"), QByteArray{"zstd"});
        QCOMPARE(*zstdDecompressed(reply.body, 100000), plain);
    }
    for (const char *refused : {"gzip", "zstd;q=0", "zstd; q=0.0", "identity", ""}) {
        const HttpReply reply = server.handle(with(request, "Accept-Encoding", refused));
        QVERIFY(headerValue(reply.headers, "Content-Encoding").isNull());
        QCOMPARE(reply.body, plain);
    }
}

void tst_Refusals::readsAPackedRequest()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};

    const HttpReply reply =
        server.handle(with(tablet.request("POST", "/jmap/api", zstdCompressed(calls(2))), "Content-Encoding", "zstd"));

    QCOMPARE(reply.status, 200);
    QCOMPARE(decodeResponse(reply.body)->size(), 2);
}

// performance.md: at most 0.5 kB both ways, headers included. The socket adds a status line and a date.
void tst_Refusals::answersAnIdleCheckInHalfAKilobyte()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const QByteArray tag = headerValue(server.handle(tablet.request("GET", "/jmap/state")).headers, "ETag");
    const QByteArray target = "/jmap/state?since=1-198900&maxBytes=1048576";
    const HttpRequest request =
        with(with(with(tablet.request("GET", target), "If-None-Match", tag), "Alongside-Nonce", QByteArray(22, 'n')),
            "Host", "alongside.riverside.example");

    const HttpReply reply = server.handle(request);

    QCOMPARE(reply.status, 304);
    QVERIFY(reply.body.isEmpty());
    constexpr qsizetype lines = 14 + 40 + 40; // the rest of the request line, status line, date
    const qsizetype bytes = target.size() + sizeOf(request.headers) + sizeOf(reply.headers) + lines;
    qInfo("an idle check: about %lld bytes", qint64(bytes));
    QVERIFY(bytes <= 500);
}

void tst_Refusals::answersTheIdleCheckAnewWhenSomethingChanged()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};
    const auto tag = [&] { return headerValue(server.handle(tablet.request("GET", "/jmap/state")).headers, "ETag"); };
    const QByteArray before = tag();
    QCOMPARE(tag(), before);

    other.write(addPerson(ann, key("Ann")));
    const QByteArray afterWrite = tag();
    QVERIFY(afterWrite != before);

    const Operation promotion =
        patch(key("Coach"), tablet.coach(), {}, {{key("roles"), QJsonArray{key("supervisor")}}});
    QVERIFY(server.service().writeAsService(server.account(), {promotion}));
    QVERIFY(tag() != afterWrite);
}

QTEST_GUILESS_MAIN(tst_Refusals)
#include "tst_Refusals.moc"
