// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Chunk.h"
#include "sync/protocol/Messages.h"
#include "sync/protocol/Validation.h"
#include "tests/support/PictureKinds.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

class tst_ChunkCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAChunkByItsContent();
    void knowsWhatIsNoName_data();
    void knowsWhatIsNoName();
    void cutsBytesIntoPiecesThatMakeThemAgain_data();
    void cutsBytesIntoPiecesThatMakeThemAgain();
    void sizesArePartOfTheWire();
    void saysAContentDigest();
    void givesBackItsMessages();
    void refusesNamesThatAreNone();
    void takesARecordThatNamesItsChunksAndNoOther_data();
    void takesARecordThatNamesItsChunksAndNoOther();
};

namespace {

// FIPS 180-2, appendix B.1.
const QString abc = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
const QString person = QStringLiteral("01930000-0000-7000-8000-0000000000a1");

} // namespace

void tst_ChunkCodec::namesAChunkByItsContent()
{
    QCOMPARE(chunkIdOf("abc"), abc);
    QVERIFY(isChunkId(abc));
}

void tst_ChunkCodec::knowsWhatIsNoName_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString{};
    QTest::newRow("short") << abc.left(63);
    QTest::newRow("long") << abc + u'0';
    QTest::newRow("upper case") << abc.toUpper();
    QTest::newRow("a path") << QStringLiteral("../").repeated(21) + u'a';
    QTest::newRow("a UUID") << person;
}

void tst_ChunkCodec::knowsWhatIsNoName()
{
    QFETCH(QString, text);

    QVERIFY(!isChunkId(text));
}

void tst_ChunkCodec::cutsBytesIntoPiecesThatMakeThemAgain_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("pieces");
    QTest::newRow("none") << qint64{0} << 0;
    QTest::newRow("one byte") << qint64{1} << 1;
    QTest::newRow("one less than a piece") << chunk::usualBytes - 1 << 1;
    QTest::newRow("a piece") << chunk::usualBytes << 1;
    QTest::newRow("one more") << chunk::usualBytes + 1 << 2;
    QTest::newRow("a photo") << 5 * chunk::usualBytes + 4711 << 6;
}

void tst_ChunkCodec::cutsBytesIntoPiecesThatMakeThemAgain()
{
    QFETCH(qint64, size);
    QFETCH(int, pieces);
    QByteArray bytes;
    for (qint64 index = 0; index < size; ++index)
        bytes.append(char(index * 7 + index / 251));

    const QList<QByteArray> chunks = chunksOf(bytes);

    QCOMPARE(chunks.size(), pieces);
    QCOMPARE(QByteArrayList{chunks}.join(), bytes);
    for (qsizetype place = 0; place + 1 < chunks.size(); ++place)
        QCOMPARE(chunks[place].size(), chunk::usualBytes);
}

void tst_ChunkCodec::sizesArePartOfTheWire()
{
    QVERIFY(chunk::usualBytes >= 16 * 1024);
    QVERIFY(chunk::usualBytes <= chunk::mostBytes);
    QCOMPARE(chunk::mostBytes, 1 << 20);
}

// RFC 9530 §2: sha-256=:base64: of the bytes; the digest of "abc" by FIPS 180-2.
void tst_ChunkCodec::saysAContentDigest()
{
    QCOMPARE(contentDigestOf("abc"), QByteArray{"sha-256=:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:"});
}

void tst_ChunkCodec::givesBackItsMessages()
{
    const MissingRequest request{QStringLiteral("a"), {abc, chunkIdOf("x")}};
    const MissingReply reply{QStringLiteral("a"), 4, {abc}};
    const UploadReply upload{QStringLiteral("a"), abc, QStringLiteral("image/jpeg"), 3};

    QCOMPARE(*missingRequestFromJson(toJson(request)), request);
    QCOMPARE(*missingReplyFromJson(toJson(reply)), reply);
    QCOMPARE(*uploadReplyFromJson(toJson(upload)), upload);
}

void tst_ChunkCodec::refusesNamesThatAreNone()
{
    const QString wrong = QStringLiteral("../../etc/passwd");

    QVERIFY(!missingRequestFromJson(toJson(MissingRequest{QStringLiteral("a"), {wrong}})));
    QVERIFY(!missingReplyFromJson(toJson(MissingReply{QStringLiteral("a"), 4, {wrong}})));
    QVERIFY(!uploadReplyFromJson(toJson(UploadReply{QStringLiteral("a"), wrong, {}, 3})));
}

void tst_ChunkCodec::takesARecordThatNamesItsChunksAndNoOther_data()
{
    QTest::addColumn<QJsonValue>("chunks");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("one") << QJsonValue{QJsonArray{abc}} << true;
    QTest::newRow("two") << QJsonValue{QJsonArray{abc, chunkIdOf("x")}} << true;
    QTest::newRow("none") << QJsonValue{QJsonArray{}} << false;
    QTest::newRow("not a list") << QJsonValue{abc} << false;
    QTest::newRow("no name") << QJsonValue{QJsonArray{QStringLiteral("x")}} << false;
    QTest::newRow("a number") << QJsonValue{QJsonArray{1}} << false;
    QJsonArray many;
    while (many.size() < 200)
        many.append(abc);
    QTest::newRow("more than a record may have") << QJsonValue{many} << false;
}

void tst_ChunkCodec::takesARecordThatNamesItsChunksAndNoOther()
{
    QFETCH(QJsonValue, chunks);
    QFETCH(bool, isTaken);
    const Operation adding{Operation::Kind::Add, QStringLiteral("Picture"), person, {},
        {{QStringLiteral("person"), person}, {QStringLiteral("chunks"), chunks}}};

    QCOMPARE(bool(validate(pictureKinds(), adding)), isTaken);
}

QTEST_GUILESS_MAIN(tst_ChunkCodec)
#include "tst_ChunkCodec.moc"
