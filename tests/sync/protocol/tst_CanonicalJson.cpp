// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace alongside;

class tst_CanonicalJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsMembersByUtf16CodeUnits();
    void escapesAsTheStandardSays();
    void writesWholeNumbersWithoutExponent();
    void sortsNestedObjectsAndLeavesArraysAlone();
    void hashIgnoresTheQueuePositionAndNothingElse();
};

// RFC 8785 §3.2.3
void tst_CanonicalJson::sortsMembersByUtf16CodeUnits()
{
    const QJsonObject json =
        QJsonDocument::fromJson(R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet",
            "1":"One","\ud83d\ude00":"Emoji","\u0080":"Control","\u00f6":"Latin Small Letter O"})")
            .object();

    const QByteArray canonical = canonicalJson(json);

    QCOMPARE(canonical,
        QByteArray{"{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\","
                   "\"\xc3\xb6\":\"Latin Small Letter O\",\"\xe2\x82\xac\":\"Euro Sign\","
                   "\"\xf0\x9f\x98\x80\":\"Emoji\",\"\xef\xac\xb3\":\"Hebrew Letter Dalet\"}"});
}

// RFC 8785 §3.2.2.2 and its sample in §3.2.2
void tst_CanonicalJson::escapesAsTheStandardSays()
{
    const QJsonObject json =
        QJsonDocument::fromJson(R"({"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/\b\f\t\u007f\u2028"})")
            .object();

    QCOMPARE(canonicalJson(json),
        QByteArray{"{\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\t\x7f\xe2\x80\xa8\"}"});
}

void tst_CanonicalJson::writesWholeNumbersWithoutExponent()
{
    const QJsonObject json =
        QJsonDocument::fromJson(R"({"a":1.0,"b":-0,"c":1e2,"d":9007199254740992,"e":-9007199254740992,"f":0})")
            .object();

    QCOMPARE(
        canonicalJson(json), QByteArray{R"({"a":1,"b":0,"c":100,"d":9007199254740992,"e":-9007199254740992,"f":0})"});
}

void tst_CanonicalJson::sortsNestedObjectsAndLeavesArraysAlone()
{
    const QJsonObject json = QJsonDocument::fromJson(R"({"z":[3,1,{"y":true,"x":null}],"a":{"d":{},"c":[]}})").object();

    QCOMPARE(canonicalJson(json), QByteArray{R"({"a":{"c":[],"d":{}},"z":[3,1,{"x":null,"y":true}]})"});
}

void tst_CanonicalJson::hashIgnoresTheQueuePositionAndNothingElse()
{
    Mutation mutation;
    mutation.opId = QStringLiteral("d1.1");
    mutation.seq = 1;
    mutation.by = QStringLiteral("somebody");
    Mutation elsewhere = mutation;
    elsewhere.seq = 7;
    Mutation other = mutation;
    other.by = QStringLiteral("somebody else");

    QCOMPARE(hashOf(mutation).size(), 32);
    QJsonObject withoutSeq = toJson(mutation);
    withoutSeq.remove(QStringLiteral("seq"));
    QCOMPARE(hashOf(mutation), QCryptographicHash::hash(canonicalJson(withoutSeq), QCryptographicHash::Sha256));
    QCOMPARE(hashOf(elsewhere), hashOf(mutation));
    QVERIFY(hashOf(other) != hashOf(mutation));
}

QTEST_GUILESS_MAIN(tst_CanonicalJson)
#include "tst_CanonicalJson.moc"
