// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Base32.h"

#include <QTest>

using namespace alongside;

class tst_Base32 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheVectorsOfTheStandard_data();
    void writesTheVectorsOfTheStandard();
    void writesACodeInGroupsOfFour();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void readsNothingFromOtherCharacters();
};

void tst_Base32::writesTheVectorsOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text"); // RFC 4648 §10, without padding and in groups
    QTest::newRow("nothing") << QByteArray{""} << QString{};
    QTest::newRow("f") << QByteArray{"f"} << QStringLiteral("MY");
    QTest::newRow("fo") << QByteArray{"fo"} << QStringLiteral("MZXQ");
    QTest::newRow("foo") << QByteArray{"foo"} << QStringLiteral("MZXW-6");
    QTest::newRow("foob") << QByteArray{"foob"} << QStringLiteral("MZXW-6YQ");
    QTest::newRow("fooba") << QByteArray{"fooba"} << QStringLiteral("MZXW-6YTB");
    QTest::newRow("foobar") << QByteArray{"foobar"} << QStringLiteral("MZXW-6YTB-OI");
}

void tst_Base32::writesTheVectorsOfTheStandard()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);

    QCOMPARE(base32Text(bytes), text);
    QCOMPARE(bytesFromBase32(text), bytes);
}

void tst_Base32::writesACodeInGroupsOfFour()
{
    const QString code = base32Text(QByteArray(16, char(0xff)));

    QCOMPARE(code, QStringLiteral("7777-7777-7777-7777-7777-7777-74"));
}

void tst_Base32::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"OIOI-BBAA", "oioi-bbaa", "oioibbaa", " OIOI BBAA ", "0101-88aa", "O1-O1 88 AA"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void tst_Base32::readsWhatPeopleType()
{
    QFETCH(const QString, typed);

    QCOMPARE(bytesFromBase32(typed), bytesFromBase32(QStringLiteral("OIOI-BBAA")));
    QCOMPARE(bytesFromBase32(typed)->size(), 5);
}

void tst_Base32::readsNothingFromOtherCharacters()
{
    for (const QChar letter : QStringLiteral("9!_äÅ"))
        QVERIFY(!bytesFromBase32(QStringLiteral("ABCD") + letter));
}

QTEST_GUILESS_MAIN(tst_Base32)
#include "tst_Base32.moc"
