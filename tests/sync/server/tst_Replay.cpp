// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QJsonDocument>
#include <QTest>

using namespace alongside;

class tst_Replay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replayingAnyTrafficChangesNothing();
};

// Every kind of request, each sent again right away and all of them again at the end.
void tst_Replay::replayingAnyTrafficChangesNothing()
{
    TestServer server{testKinds()};
    const QString coach = server.addCoach(key("Sam"), {key("coach")});
    const QString other = server.addCoach(key("Alex"), {key("coach")});
    const EnrolRequest enrolment{*server.members().admissions.makeEnrolCode(server.account(), {coach}), key("Tablet"),
        QByteArray(32, 'f'), testKinds().version()};
    const HttpRequest enrol{"POST", "/enrol", {{"Content-Type", "application/json"}}, canonicalJson(toJson(enrolment))};
    const EnrolReply enrolled = *enrolReplyFromJson(QJsonDocument::fromJson(server.handle(enrol).body).object());
    WireTablet rival{server, {key("coach")}};
    rival.write(putMark(ann, {}, {{key("code"), key("sick")}}));

    const auto post = [&](const QByteArray &target, const QByteArray &body) {
        return HttpRequest{"POST", target,
            {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + enrolled.token.toUtf8()}}, body};
    };
    const auto push = [&](qint64 seq, const Operation &operation) {
        const Mutation mutation{QStringLiteral("%1.%2").arg(enrolled.device).arg(seq), seq, testKinds().version(),
            server.clock().now(), server.clock().monotonic(), coach, {operation}};
        return post("/jmap/api",
            encodeRequest(
                {{key("Mutation/set"), toJson(PushRequest{server.account(), 1, {mutation}}, testKinds()), key("0")}}));
    };
    const SignInRequest signIn{*server.members().admissions.makeSignInCode(server.account(), other)};
    const QString conflict = Conflict::idOf(markOf(ann), key("mark"));
    const QList<HttpRequest> traffic{enrol, push(1, addPerson(ann, key("Ann"))),
        push(2, putMark(ann, {}, {{key("code"), key("present")}})), push(3, addPerson(ann, key("held"))),
        push(4, resolution(conflict, QJsonObject{{key("code"), key("present")}}, {})),
        push(5, {Operation::Kind::Remove, key("Person"), ann, {{key("name"), key("Ann")}}, {}}),
        post("/jmap/api",
            encodeRequest({{key("Device/declareGap"), toJson(GapRequest{server.account(), 6, 9}), key("0")}})),
        post("/sign-in", canonicalJson(toJson(signIn)))};

    for (const HttpRequest &request : traffic) {
        QCOMPARE(server.handle(request).status, 200);
        const QString content = server.content();
        QCOMPARE(server.handle(request).status, 200);
        QCOMPARE(server.content(), content);
    }
    const QString content = server.content();
    for (const HttpRequest &request : traffic)
        server.handle(request);
    QCOMPARE(server.content(), content);
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

QTEST_GUILESS_MAIN(tst_Replay)
#include "tst_Replay.moc"
