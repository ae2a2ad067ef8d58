// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace alongside;

/// Requests, responses and their errors as RFC 8620 §3 has them, for a client that knows JMAP and nothing of ours.
class tst_JmapRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersCallsInOrderUnderTheirIds();
    void echoesWhatItIsGiven();
    void putsAnErrorWhereTheCallWasAndGoesOn();
    void changesNothingWhereItAnswersAnError();
    void ignoresWhatItDoesNotKnowOfARequest();
    void isOnlyWhatTheRequestOptsInto();
    void givesCreationIdsBack();
    void givesNoCreationIdsThatWereNotGiven();
    void tellsTheStateOfTheSession();
    void namesTheLimitThatARequestIsOver();
    void refusesANameThatIsThereTwice();
    void takesARequestAsItsTypeSays();
    void knowsNoOtherMethods_data();
    void knowsNoOtherMethods();
    void refusesArgumentsOfAnotherType_data();
    void refusesArgumentsOfAnotherType();
};

namespace {

const QString jmapCore = QStringLiteral("urn:ietf:params:jmap:core");
const QString ours = QString::fromLatin1(syncCapability);

QJsonObject objectIn(const HttpReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }
QJsonArray call(const char *method, const QJsonObject &arguments, const char *id)
{
    return {key(method), arguments, key(id)};
}

/// A coach's tablet that says requests as they are written.
struct Talk {
    HttpReply post(const QByteArray &body) { return server.handle(tablet.request("POST", "/jmap/api", body)); }
    QJsonObject say(const QList<QJsonArray> &calls, const QJsonObject &more = {})
    {
        QJsonArray all;
        for (const QJsonArray &one : calls)
            all.append(one);
        QJsonObject request{{key("using"), QJsonArray{jmapCore, ours}}, {key("methodCalls"), all}};
        for (auto member = more.begin(); member != more.end(); ++member)
            request.insert(member.key(), *member);
        return objectIn(post(QJsonDocument{request}.toJson()));
    }
    QJsonArray responses(const QList<QJsonArray> &calls, const QJsonObject &more = {})
    {
        return say(calls, more).value(key("methodResponses")).toArray();
    }
    QString errorOf(const char *method, const QJsonObject &arguments)
    {
        const QJsonArray response = responses({call(method, arguments, "0")}).first().toArray();
        return response[0] == key("error") ? response[1][key("type")].toString() : QString{};
    }

    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
};

} // namespace

// RFC 8620 §3.3, §3.4, §3.10
void tst_JmapRequests::answersCallsInOrderUnderTheirIds()
{
    Talk talk;
    const QJsonArray said = talk.responses({call("Core/echo", {{key("n"), 1}}, "b"),
        call("Core/echo", {{key("n"), 2}}, "a"), call("Core/echo", {{key("n"), 3}}, "b")});

    QCOMPARE(said,
        (QJsonArray{call("Core/echo", {{key("n"), 1}}, "b"), call("Core/echo", {{key("n"), 2}}, "a"),
            call("Core/echo", {{key("n"), 3}}, "b")}));
}

// RFC 8620 §4
void tst_JmapRequests::echoesWhatItIsGiven()
{
    Talk talk;
    const QJsonObject given{{key("hello"), true}, {key("high"), 5.25}, {key("in"), QJsonArray{QJsonValue{}, key("ä")}}};

    QCOMPARE(talk.responses({call("Core/echo", given, "0")}), QJsonArray{QJsonValue{call("Core/echo", given, "0")}});
}

// RFC 8620 §3.6.2
void tst_JmapRequests::putsAnErrorWhereTheCallWasAndGoesOn()
{
    Talk talk;
    const HttpReply reply = talk.post(QJsonDocument{
        QJsonObject{{key("using"), QJsonArray{jmapCore}},
            {key("methodCalls"),
                QJsonArray{call("Core/echo", {}, "0"), call("Nothing/get", {}, "1"), call("Core/echo", {}, "2")}}}}
                                          .toJson());

    QCOMPARE(reply.status, 200);
    QCOMPARE(objectIn(reply).value(key("methodResponses")).toArray(),
        (QJsonArray{call("Core/echo", {}, "0"), call("error", {{key("type"), key("unknownMethod")}}, "1"),
            call("Core/echo", {}, "2")}));
}

// RFC 8620 §3.6.2
void tst_JmapRequests::changesNothingWhereItAnswersAnError()
{
    Talk talk;
    const QString before = talk.server.content();

    QCOMPARE(talk.errorOf("Mutation/set", {{key("accountId"), key("elsewhere")}, {key("epoch"), 1}, {key("count"), 0}}),
        key("accountNotFound"));
    QCOMPARE(talk.errorOf("Mutation/set", {{key("accountId"), talk.server.account()}}), key("invalidArguments"));
    QCOMPARE(talk.errorOf(
                 "Device/declareGap", {{key("accountId"), talk.server.account()}, {key("first"), 7}, {key("last"), 9}}),
        key("invalidArguments"));

    QCOMPARE(talk.server.content(), before);
}

// RFC 8620 §3.3
void tst_JmapRequests::ignoresWhatItDoesNotKnowOfARequest()
{
    Talk talk;

    QCOMPARE(talk.responses({call("Core/echo", {}, "0")}, {{key("priority"), key("high")}}).size(), 1);
}

// RFC 8620 §1.8
void tst_JmapRequests::isOnlyWhatTheRequestOptsInto()
{
    Talk talk;
    const QJsonObject ids{{key("accountId"), talk.server.account()}, {key("ids"), QJsonArray{}}};
    const QList<QJsonArray> calls{call("Core/echo", {}, "0"), call("Person/get", ids, "1")};
    const auto names = [&](const QJsonArray &capabilities) {
        QStringList said;
        for (const QJsonValue &response : talk.responses(calls, {{key("using"), capabilities}}))
            said.append(response[0].toString());
        return said;
    };

    QCOMPARE(names({jmapCore, ours}), (QStringList{key("Core/echo"), key("Person/get")}));
    QCOMPARE(names({jmapCore}), (QStringList{key("Core/echo"), key("error")}));
    QCOMPARE(names({ours}), (QStringList{key("error"), key("Person/get")}));
}

// RFC 8620 §3.3, §3.4
void tst_JmapRequests::givesCreationIdsBack()
{
    Talk talk;
    const QJsonObject created{{key("k1"), ann}};

    QCOMPARE(talk.say({}, {{key("createdIds"), created}}).value(key("createdIds")).toObject(), created);
}

void tst_JmapRequests::givesNoCreationIdsThatWereNotGiven()
{
    Talk talk;

    QVERIFY(!talk.say({}).contains(key("createdIds")));
}

// RFC 8620 §2, §3.4
void tst_JmapRequests::tellsTheStateOfTheSession()
{
    Talk talk;
    const auto told = [&] { return talk.say({}).value(key("sessionState")).toString(); };
    const auto stated = [&] {
        return objectIn(talk.server.handle(talk.tablet.request("GET", "/jmap/session"))).value(key("state")).toString();
    };
    const QString before = told();
    QVERIFY(!before.isEmpty());
    QCOMPARE(stated(), before);

    talk.tablet.write(addPerson(ann, key("Ann"))); // records are no part of it
    QCOMPARE(told(), before);

    talk.server.config().maxCallsInRequest = 4;
    QVERIFY(told() != before);
    QCOMPARE(stated(), told());
}

// RFC 8620 §3.6.1
void tst_JmapRequests::namesTheLimitThatARequestIsOver()
{
    Talk talk;
    talk.server.config().maxRequestBytes = 2000;
    const auto limitOf = [&](const QByteArray &body) {
        return objectIn(talk.post(body)).value(key("limit")).toString();
    };
    QList<QJsonArray> many;
    for (int count = 0; count < 17; ++count)
        many.append(call("Core/echo", {}, "0"));

    QCOMPARE(talk.say(many).value(key("limit")).toString(), key("maxCallsInRequest"));
    QCOMPARE(limitOf(QByteArray(2001, ' ')), key("maxSizeRequest"));
}

// RFC 8620 §1.5 and §3.6.1, RFC 7493 §2.3
void tst_JmapRequests::refusesANameThatIsThereTwice()
{
    Talk talk;

    const HttpReply reply = talk.post(R"({"using":[],"using":[],"methodCalls":[]})");

    QCOMPARE(reply.status, 400);
    QCOMPARE(objectIn(reply).value(key("type")).toString(), key("urn:ietf:params:jmap:error:notJSON"));
}

// RFC 8620 §3.1
void tst_JmapRequests::takesARequestAsItsTypeSays()
{
    Talk talk;
    const HttpReply good = talk.post(R"({"using":[],"methodCalls":[]})");
    QCOMPARE(headerValue(good.headers, "Content-Type"), QByteArray{"application/json"});

    HttpRequest request = talk.tablet.request("POST", "/jmap/api", R"({"using":[],"methodCalls":[]})");
    for (HttpHeader &header : request.headers)
        if (header.name == "Content-Type") header.value = "text/plain";
    const HttpReply refused = talk.server.handle(request);

    QCOMPARE(refused.status, 415);
    QCOMPARE(objectIn(refused).value(key("type")).toString(), key("urn:ietf:params:jmap:error:notJSON"));
}

void tst_JmapRequests::knowsNoOtherMethods_data()
{
    QTest::addColumn<QString>("method");
    for (const char *method : {"Person/set", "Person/query", "Person/copy", "Person", "", "/get", "Person/get/x",
             "person/get", "Blob/copy", "PushSubscription/get", "PushSubscription/set", "Mutation/get", "Sync/query"})
        QTest::newRow(method) << key(method);
}

// RFC 8620 §3.6.2 and §5
void tst_JmapRequests::knowsNoOtherMethods()
{
    QFETCH(const QString, method);
    Talk talk;

    QCOMPARE(
        talk.errorOf(method.toUtf8().constData(), {{key("accountId"), talk.server.account()}}), key("unknownMethod"));
}

void tst_JmapRequests::refusesArgumentsOfAnotherType_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("arguments");
    const QString account = QStringLiteral("service");
    const auto row = [&](const char *name, const char *method, QJsonObject arguments) {
        if (!arguments.contains(key("accountId"))) arguments.insert(key("accountId"), account);
        QTest::newRow(name) << key(method) << arguments;
    };
    row("an account in numbers", "Person/get", {{key("accountId"), 5}, {key("ids"), QJsonArray{}}});
    row("no account", "Person/get", {{key("accountId"), QJsonValue{}}, {key("ids"), QJsonArray{}}});
    row("ids in numbers", "Person/get", {{key("ids"), QJsonArray{1}}});
    row("ids as a text", "Person/get", {{key("ids"), ann}});
    row("properties as a text", "Person/get", {{key("properties"), key("name")}});
    row("a property that is none", "Person/get", {{key("properties"), QJsonArray{key("shoeSize")}}});
    row("an argument that is none", "Person/get", {{key("filter"), QJsonObject{}}});
    row("no state", "Person/changes", {});
    row("a state in numbers", "Person/changes", {{key("sinceState"), 5}});
    row("no changes at all", "Person/changes", {{key("sinceState"), key("1-0")}, {key("maxChanges"), 0}});
    row("fewer than none", "Person/changes", {{key("sinceState"), key("1-0")}, {key("maxChanges"), -1}});
    row("half a change", "Person/changes", {{key("sinceState"), key("1-0")}, {key("maxChanges"), 0.5}});
    row("an argument of another method", "Person/changes",
        {{key("sinceState"), key("1-0")}, {key("ids"), QJsonArray{}}});
    row("a page from nowhere", "Sync/changes", {{key("since"), 5}, {key("maxBytes"), 1000}});
    row("a push without anything", "Mutation/set", {});
    row("a gap without an end", "Device/declareGap", {{key("first"), 1}});
}

// RFC 8620 §3.8, §5.1, §5.2
void tst_JmapRequests::refusesArgumentsOfAnotherType()
{
    QFETCH(const QString, method);
    QFETCH(const QJsonObject, arguments);
    Talk talk;

    QCOMPARE(talk.errorOf(method.toUtf8().constData(), arguments), key("invalidArguments"));
}

QTEST_GUILESS_MAIN(tst_JmapRequests)
#include "tst_JmapRequests.moc"
