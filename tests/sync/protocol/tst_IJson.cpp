// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/IJson.h"

#include <QJsonDocument>
#include <QTest>

using namespace alongside;

/// What Qt reads as JSON, and RFC 7493 does not allow.
class tst_IJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatEveryReaderTakesAlike_data();
    void takesWhatEveryReaderTakesAlike();
    void refusesWhatReadersTakeDifferently_data();
    void refusesWhatReadersTakeDifferently();
};

void tst_IJson::takesWhatEveryReaderTakesAlike_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing in it") << QByteArray{"{}"};
    QTest::newRow("a name in two objects") << QByteArray{R"({"a":{"a":1},"b":[{"a":2},{"a":3}]})"};
    QTest::newRow("a name that is a value too") << QByteArray{R"({"a":"a","b":["a","a"]})"};
    QTest::newRow("quotes, braces and commas in texts") << QByteArray{R"({"a":"\"},{\\","b":"[,"})"};
    QTest::newRow("a pair of surrogates") << QByteArray{R"({"a":"\ud83d\ude00"})"};
    QTest::newRow("spaces") << QByteArray{" { \"a\" : [ 1 , true , null ] , \"b\" : -2 } "};
}

void tst_IJson::takesWhatEveryReaderTakesAlike()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());

    QVERIFY(isIJson(json));
}

void tst_IJson::refusesWhatReadersTakeDifferently_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a name twice") << QByteArray{R"({"a":1,"a":2})"};
    QTest::newRow("a name twice, further in") << QByteArray{R"({"x":[{"a":{},"b":[1,2],"a":2}]})"};
    QTest::newRow("a name twice, once escaped") << QByteArray{R"({"a":1,"\u0061":2})"};
    QTest::newRow("half a pair of surrogates") << QByteArray{R"({"a":"\ud83d"})"};
    QTest::newRow("the other half") << QByteArray{R"({"a":"\ude00\ud83d"})"};
}

void tst_IJson::refusesWhatReadersTakeDifferently()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());

    QVERIFY(!isIJson(json));
}

QTEST_GUILESS_MAIN(tst_IJson)
#include "tst_IJson.moc"
