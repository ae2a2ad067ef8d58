// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace alongside;

class tst_IdSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheVectorOfTheStandard();
    void setsVersionAndVariantWhateverTheChance();
    void sortsByTime();
    void takesTheTimeFromItsClock();
    void neverGivesTheSameTwice();
    void givesAsManySecretBytesAsAsked();
    void isTheSameAgainWithTheSameSeed();
};

void tst_IdSource::writesTheVectorOfTheStandard()
{
    // RFC 9562 appendix A.6: 2022-02-22T19:22:22Z, rand_a CC3, rand_b 18C4DC0C0C07398F
    const QByteArray chance = QByteArray::fromHex("0cc3"
                                                  "18c4dc0c0c07398f");

    QCOMPARE(uuidVersion7(0x017F22E279B0, chance), QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
}

void tst_IdSource::setsVersionAndVariantWhateverTheChance()
{
    for (const char byte : {'\0', '\xff', '\x5a'}) {
        const QUuid id{uuidVersion7(0, QByteArray(10, byte))};
        QCOMPARE(int(id.toRfc4122().at(6)) >> 4 & 0x0f, 7);
        QCOMPARE(id.variant(), QUuid::DCE);
    }
}

void tst_IdSource::sortsByTime()
{
    const QByteArray high(10, '\xff');
    const QByteArray low(10, '\0');

    QVERIFY(uuidVersion7(1'000, high) < uuidVersion7(1'001, low));
    QVERIFY(uuidVersion7((qint64(1) << 47) - 1, high) < uuidVersion7(qint64(1) << 47, low));
}

void tst_IdSource::takesTheTimeFromItsClock()
{
    FakeClock clock;
    clock.setWallClock(QStringLiteral("2022-02-22T19:22:22Z"));
    SystemIdSource ids{clock};

    QVERIFY(ids.newId().startsWith(QStringLiteral("017f22e2-79b0-7")));
}

void tst_IdSource::neverGivesTheSameTwice()
{
    const FakeClock clock; // stands still
    SystemIdSource ids{clock};
    QSet<QString> seen;

    for (int count = 0; count < 10'000; ++count)
        seen.insert(ids.newId());

    QCOMPARE(seen.size(), 10'000);
}

void tst_IdSource::givesAsManySecretBytesAsAsked()
{
    const FakeClock clock;
    SystemIdSource ids{clock};

    for (const int bytes : {0, 1, 7, 16, 32, 33})
        QCOMPARE(ids.secret(bytes).size(), bytes);
    QVERIFY(ids.secret(32) != ids.secret(32));
}

void tst_IdSource::isTheSameAgainWithTheSameSeed()
{
    QCOMPARE(FakeIds{5}.newId(), FakeIds{5}.newId());
    QVERIFY(FakeIds{5}.newId() != FakeIds{6}.newId());
}

QTEST_GUILESS_MAIN(tst_IdSource)
#include "tst_IdSource.moc"
