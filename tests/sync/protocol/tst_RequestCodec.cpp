// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"

#include <QTest>

using namespace alongside;

class tst_RequestCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackCallsAndResponses();
    void writesTheSameResponseFromText();
    void saysWhatIsWrongWithARequest_data();
    void saysWhatIsWrongWithARequest();
    void givesBackAMutation();
};

void tst_RequestCodec::givesBackCallsAndResponses()
{
    const QList<Invocation> calls{{QStringLiteral("Mutation/set"), {{QStringLiteral("epoch"), 3}}, QStringLiteral("0")},
        {QStringLiteral("Sync/changes"), {}, QStringLiteral("1")}};

    QCOMPARE(*decodeRequest(encodeRequest(calls)), calls);
    QCOMPARE(*decodeResponse(encodeResponse(calls, QStringLiteral("s"))), calls);
}

void tst_RequestCodec::writesTheSameResponseFromText()
{
    const QJsonObject arguments{{QStringLiteral("epoch"), 3}, {QStringLiteral("list"), QStringLiteral("a \"b\"")}};
    const QString name = QStringLiteral("Sync/changes");
    const QString callId = QStringLiteral("\"0\"");

    const QByteArray fromText =
        encodeResponse({InvocationText{name, canonicalJson(arguments), callId}}, QStringLiteral("s"));

    QCOMPARE(fromText, encodeResponse({Invocation{name, arguments, callId}}, QStringLiteral("s")));
}

void tst_RequestCodec::saysWhatIsWrongWithARequest_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const char *body, ErrorKind kind) {
        QTest::newRow(name) << QByteArray{body} << kind;
    };
    row("nothing", "", ErrorKind::Corrupt);
    row("cut short", R"({"using":[],"methodCalls":[)", ErrorKind::Corrupt);
    row("not UTF-8", "{\"using\":[\"\xff\xfe\"],\"methodCalls\":[]}", ErrorKind::Corrupt);
    row("an array", "[]", ErrorKind::Rejected);
    row("no using", R"({"methodCalls":[]})", ErrorKind::Rejected);
    row("no calls", R"({"using":[]})", ErrorKind::Rejected);
    row("using in numbers", R"({"using":[1],"methodCalls":[]})", ErrorKind::Rejected);
    row("a call of two parts", R"({"using":[],"methodCalls":[["a",{}]]})", ErrorKind::Rejected);
    row("a call without arguments", R"({"using":[],"methodCalls":[["a",[],"0"]]})", ErrorKind::Rejected);
    row("another capability", R"({"using":["urn:ietf:params:jmap:mail"],"methodCalls":[]})", ErrorKind::TooNew);
}

void tst_RequestCodec::saysWhatIsWrongWithARequest()
{
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);

    const Result<QList<Invocation>> calls = decodeRequest(body);

    QVERIFY(!calls);
    QCOMPARE(nameOf(calls.error().kind), nameOf(kind));
}

void tst_RequestCodec::givesBackAMutation()
{
    const Mutation mutation{QStringLiteral("d.1"), 1, 7, *instantFromText(QStringLiteral("2026-11-20T09:00:00.123Z")),
        std::chrono::milliseconds{42}, QStringLiteral("c"),
        {{Operation::Kind::Remove, QStringLiteral("Person"), QStringLiteral("p"), {{QStringLiteral("name"), 1}}, {}},
            {Operation::Kind::Add, QStringLiteral("Note"), QStringLiteral("n"), {},
                {{QStringLiteral("text"), QJsonValue{}}}}}};

    QCOMPARE(*mutationFromJson(toJson(mutation)), mutation);
    QVERIFY(!mutationFromJson({}));
}

QTEST_GUILESS_MAIN(tst_RequestCodec)
#include "tst_RequestCodec.moc"
