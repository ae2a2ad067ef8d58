// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"

#include "platform/base/Zstd.h"

using namespace alongside;

class tst_Zstd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItPacked_data();
    void givesBackWhatItPacked();
    void readsFramesOneAfterTheOther();
    void refusesABombWithoutUnpackingIt();
    void acceptsExactlyTheCap();
    void callsWhatIsCutShortCorrupt();
    void callsAnythingElseCorrupt_data();
    void callsAnythingElseCorrupt();
};

void tst_Zstd::givesBackWhatItPacked_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray{""};
    QTest::newRow("a byte") << QByteArray{"x"};
    QTest::newRow("text") << QByteArray{"{\"t\":\"Attendance\"}"}.repeated(1000);
    QTest::newRow("larger than the stream's chunks") << QByteArray(1 << 20, 'z');
}

void tst_Zstd::givesBackWhatItPacked()
{
    QFETCH(const QByteArray, plain);

    const auto again = zstdDecompressed(zstdCompressed(plain), plain.size());

    VERIFY_OK(again);
    QCOMPARE(*again, plain);
}

void tst_Zstd::readsFramesOneAfterTheOther()
{
    QCOMPARE(*zstdDecompressed(zstdCompressed("one ") + zstdCompressed("two"), 100), QByteArray{"one two"});
}

void tst_Zstd::refusesABombWithoutUnpackingIt()
{
    const QByteArray bomb = zstdCompressed(QByteArray(100 << 20, '\0'));
    QVERIFY(bomb.size() < 20'000);

    VERIFY_FAILS(zstdDecompressed(bomb, 1 << 20), ErrorKind::Rejected);
}

void tst_Zstd::acceptsExactlyTheCap()
{
    const QByteArray packed = zstdCompressed(QByteArray(5000, 'a'));

    VERIFY_OK(zstdDecompressed(packed, 5000));
    VERIFY_FAILS(zstdDecompressed(packed, 4999), ErrorKind::Rejected);
}

void tst_Zstd::callsWhatIsCutShortCorrupt()
{
    const QByteArray packed = zstdCompressed(QByteArray{"some text, "}.repeated(100) + "and its end");

    for (qsizetype length = 0; length < packed.size(); ++length)
        VERIFY_FAILS(zstdDecompressed(packed.left(length), 10'000), ErrorKind::Corrupt);
}

void tst_Zstd::callsAnythingElseCorrupt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("html") << QByteArray{"<html>Welcome to our WiFi</html>"};
    QTest::newRow("gzip") << QByteArray{"\x1f\x8b\x08 and so on"};
    QTest::newRow("a frame and then something else") << zstdCompressed("one") + "and more";
}

void tst_Zstd::callsAnythingElseCorrupt()
{
    QFETCH(const QByteArray, bytes);

    VERIFY_FAILS(zstdDecompressed(bytes, 10'000), ErrorKind::Corrupt);
}

QTEST_GUILESS_MAIN(tst_Zstd)
#include "tst_Zstd.moc"
