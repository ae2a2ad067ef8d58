// SPDX-License-Identifier: Apache-2.0
#include "platform/base/Zstd.h"
#include "tests/fuzz/ByteMutator.h"
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

/// The real service answers damaged requests and keeps its database in order.
class tst_FuzzedRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersEveryDamagedRequestAndStaysHealthy();
    void answersEveryDamagedPackedBody();
};

namespace {

constexpr unsigned seed = 20261122;
constexpr int rounds = 3000;

QByteArrayList bodies(WireTablet &tablet)
{
    const auto body = [](const char *method, const QJsonObject &arguments) {
        return encodeRequest({{key(method), arguments, key("0")}});
    };
    const QString account = tablet.server().account();
    const PushRequest push{account, 1,
        {tablet.next({addPerson(ann, key("Ann"))}),
            tablet.next({putMark(ann, {}, {{key("code"), key("present")}, {key("note"), key("x")}})}),
            tablet.next({patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Annie")}})}),
            tablet.next(
                {resolution(Conflict::idOf(markOf(ann), key("mark")), QJsonObject{{key("code"), key("sick")}}, {})})}};
    return {body("Mutation/set", toJson(push, testKinds())),
        body("Sync/changes", toJson(ChangesRequest{account, {1, 0}, 5000, {}})),
        body("Device/declareGap", toJson(GapRequest{account, 5, 6})),
        body("Person/get", {{key("accountId"), account}, {key("ids"), QJsonArray{ann}}}),
        body("Person/changes", {{key("accountId"), account}, {key("sinceState"), key("1-0")}})};
}

QByteArray twistedCall(ByteMutator &mutator, const QByteArray &whole)
{
    Invocation call = decodeRequest(whole)->first();
    call.arguments = mutator.twisted(call.arguments);
    return encodeRequest({call});
}

} // namespace

void tst_FuzzedRequests::answersEveryDamagedRequestAndStaysHealthy()
{
    qInfo("seed %u", seed);
    ByteMutator mutator{seed};
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("supervisor")}};
    const QByteArrayList whole = bodies(tablet);
    QHash<int, int> statuses;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray &one = whole[mutator.chance(unsigned(whole.size()))];
        const QByteArray body = round % 2 ? twistedCall(mutator, one) : mutator.damaged(one, whole.first());
        const HttpReply reply = server.handle(tablet.request("POST", "/jmap/api", body));
        QVERIFY2(reply.status == 200 || reply.status == 400 || reply.status == 415,
            qPrintable(QStringLiteral("round %1: %2").arg(round).arg(reply.status)));
        ++statuses[reply.status];
    }
    qInfo("%d answered, %d refused", statuses[200], statuses[400]);
    QVERIFY(statuses[200] > rounds / 3);
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_FuzzedRequests::answersEveryDamagedPackedBody()
{
    ByteMutator mutator{seed + 1};
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const QByteArray whole = zstdCompressed(bodies(tablet).first());
    for (int round = 0; round < rounds; ++round) {
        HttpRequest request = tablet.request("POST", "/jmap/api", mutator.damaged(whole, whole));
        request.headers.append(HttpHeader{"Content-Encoding", "zstd"});
        const int status = server.handle(request).status;
        QVERIFY2(status == 200 || status == 400 || status == 413 || status == 415, QByteArray::number(status));
    }
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

QTEST_GUILESS_MAIN(tst_FuzzedRequests)
#include "tst_FuzzedRequests.moc"
