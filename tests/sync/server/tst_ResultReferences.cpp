// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

/// Arguments that come from the results of earlier calls (RFC 8620 §3.7).
class tst_ResultReferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void getsWhatChangedInOneRequest();
    void followsAPath_data();
    void followsAPath();
    void mapsThroughArraysAndFlattens();
    void takesTheFirstResponseOfThatId();
    void refusesWhatDoesNotResolve_data();
    void refusesWhatDoesNotResolve();
    void refusesAnArgumentThatIsGivenTwice();
    void takesNoMoreThanARequestMayHave();

private:
    QList<Invocation> say(const QList<Invocation> &calls);
    /// What a call is given that refers to this earlier one.
    Invocation echoed(const QJsonObject &earlier, const QJsonObject &arguments);

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<WireTablet> m_tablet;
};

namespace {

QJsonObject reference(const char *resultOf, const char *name, const QString &path)
{
    return {{key("resultOf"), key(resultOf)}, {key("name"), key(name)}, {key("path"), path}};
}

const QJsonObject nested{{key("list"),
                             QJsonArray{QJsonObject{{key("ids"), QJsonArray{1, 2}}, {key("name"), key("a")}},
                                 QJsonObject{{key("ids"), QJsonArray{3}}, {key("name"), key("b")}}}},
    {key("a/b"), 1}, {key("m~n"), 2}, {key("*"), 3}, {key(""), 4}};

} // namespace

void tst_ResultReferences::init()
{
    m_tablet.reset();
    m_server = std::make_unique<TestServer>(testKinds());
    m_tablet = std::make_unique<WireTablet>(*m_server, QStringList{key("coach")});
}

QList<Invocation> tst_ResultReferences::say(const QList<Invocation> &calls)
{
    const HttpReply reply = m_server->handle(m_tablet->request("POST", "/jmap/api", encodeRequest(calls)));
    return *decodeResponse(reply.body);
}

Invocation tst_ResultReferences::echoed(const QJsonObject &earlier, const QJsonObject &arguments)
{
    return say({{key("Core/echo"), earlier, key("0")}, {key("Core/echo"), arguments, key("1")}}).last();
}

void tst_ResultReferences::getsWhatChangedInOneRequest()
{
    m_tablet->write(addPerson(ann, key("Ann")));
    const QString account = m_server->account();

    const QList<Invocation> said =
        say({{key("Person/changes"), {{key("accountId"), account}, {key("sinceState"), key("1-0")}}, key("0")},
            {key("Person/get"),
                {{key("accountId"), account}, {key("#ids"), reference("0", "Person/changes", key("/created"))}},
                key("1")}});

    QCOMPARE(said.last().arguments.value(key("list")).toArray(),
        (QJsonArray{QJsonObject{{key("id"), ann}, {key("name"), key("Ann")}}}));
}

void tst_ResultReferences::followsAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("the whole") << QString{QLatin1String{""}} << QJsonValue{nested};
    QTest::newRow("an item") << key("/list/1/name") << QJsonValue{key("b")};
    QTest::newRow("a slash") << key("/a~1b") << QJsonValue{1};
    QTest::newRow("a tilde") << key("/m~0n") << QJsonValue{2};
    QTest::newRow("a star that is a name") << key("/*") << QJsonValue{3};
    QTest::newRow("a name without letters") << key("/") << QJsonValue{4};
}

void tst_ResultReferences::followsAPath()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);

    const Invocation said = echoed(nested, {{key("#got"), reference("0", "Core/echo", path)}});

    QCOMPARE(said.arguments, (QJsonObject{{key("got"), value}}));
}

void tst_ResultReferences::mapsThroughArraysAndFlattens()
{
    const Invocation said = echoed(nested,
        {{key("#names"), reference("0", "Core/echo", key("/list/*/name"))},
            {key("#ids"), reference("0", "Core/echo", key("/list/*/ids"))}});

    QCOMPARE(said.arguments,
        (QJsonObject{{key("names"), QJsonArray{key("a"), key("b")}}, {key("ids"), QJsonArray{1, 2, 3}}}));
}

void tst_ResultReferences::takesTheFirstResponseOfThatId()
{
    const QList<Invocation> said =
        say({{key("Core/echo"), {{key("n"), 1}}, key("0")}, {key("Core/echo"), {{key("n"), 2}}, key("0")},
            {key("Core/echo"), {{key("#got"), reference("0", "Core/echo", key("/n"))}}, key("1")}});

    QCOMPARE(said.last().arguments, (QJsonObject{{key("got"), 1}}));
}

void tst_ResultReferences::refusesWhatDoesNotResolve_data()
{
    QTest::addColumn<QJsonValue>("reference");
    const auto to = [](const char *callId, const char *name, const char *path) {
        return QJsonValue{reference(callId, name, key(path))};
    };
    QTest::newRow("no such call") << to("9", "Core/echo", "/list");
    QTest::newRow("itself") << to("1", "Core/echo", "/list");
    QTest::newRow("another response") << to("0", "Person/get", "/list");
    QTest::newRow("no such member") << to("0", "Core/echo", "/nothing");
    QTest::newRow("beyond the end") << to("0", "Core/echo", "/list/2");
    QTest::newRow("not quite a number") << to("0", "Core/echo", "/list/01");
    QTest::newRow("inside a text") << to("0", "Core/echo", "/list/0/name/x");
    QTest::newRow("a star where one lacks it") << to("0", "Core/echo", "/list/*/shoeSize");
    QTest::newRow("no pointer") << to("0", "Core/echo", "list");
    QTest::newRow("no reference") << QJsonValue{key("0")};
    QTest::newRow("half a reference") << QJsonValue{QJsonObject{{key("resultOf"), key("0")}}};
}

void tst_ResultReferences::refusesWhatDoesNotResolve()
{
    QFETCH(const QJsonValue, reference);

    const Invocation said = echoed(nested, {{key("#got"), reference}});

    QCOMPARE(said.name, key("error"));
    QCOMPARE(said.arguments.value(key("type")).toString(), key("invalidResultReference"));
}

void tst_ResultReferences::refusesAnArgumentThatIsGivenTwice()
{
    const Invocation said = echoed(nested, {{key("got"), 1}, {key("#got"), reference("0", "Core/echo", key("/list"))}});

    QCOMPARE(said.arguments.value(key("type")).toString(), key("invalidArguments"));
}

// Sixteen calls, each twice as large as the one before, would be a request of a few bytes with gigabytes in reply.
void tst_ResultReferences::takesNoMoreThanARequestMayHave()
{
    m_server->config().maxRequestBytes = 20000;
    QList<Invocation> calls{{key("Core/echo"), {{key("a"), QString(1000, QLatin1Char('x'))}}, key("0")}};
    for (int call = 1; call < 8; ++call) {
        const QJsonObject before = reference(QByteArray::number(call - 1).constData(), "Core/echo", {});
        calls.append({key("Core/echo"), {{key("#a"), before}, {key("#b"), before}}, QString::number(call)});
    }

    const QList<Invocation> said = say(calls);

    QCOMPARE(said.at(3).name, key("Core/echo"));
    QCOMPARE(said.last().name, key("error"));
    QCOMPARE(said.last().arguments.value(key("type")).toString(), key("invalidResultReference"));
}

QTEST_GUILESS_MAIN(tst_ResultReferences)
#include "tst_ResultReferences.moc"
