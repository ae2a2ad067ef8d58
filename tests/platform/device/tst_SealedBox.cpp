// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeIds.h"
#include "tests/support/ResultMatchers.h"

#include "platform/device/SealedBox.h"

using namespace alongside;

class tst_SealedBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensForTheSecretHalfOnly();
    void followsFromItsSeed();
    void hidesWhatWasSealedAndThatItWasTheSame();
    void refusesAChangedByte();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();

private:
    FakeIds m_ids;
    const KeyPair m_lead = keyPairFrom(m_ids.secret(keySeedBytes));
    const KeyPair m_other = keyPairFrom(m_ids.secret(keySeedBytes));
    const QByteArray m_words = "She said: he took my money";
};

void tst_SealedBox::opensForTheSecretHalfOnly()
{
    const auto box = sealedTo(m_lead.publicKey, m_words);

    VERIFY_OK(box);
    QCOMPARE(openedWith(m_lead, *box), m_words);
    QCOMPARE(openedWith(m_other, *box), std::nullopt);
    QCOMPARE(openedWith({m_lead.publicKey, m_other.secretKey}, *box), std::nullopt);
}

void tst_SealedBox::followsFromItsSeed()
{
    const QByteArray seed = m_ids.secret(keySeedBytes);

    QCOMPARE(keyPairFrom(seed), keyPairFrom(seed));
    QVERIFY(keyPairFrom(seed) != m_lead);
}

void tst_SealedBox::hidesWhatWasSealedAndThatItWasTheSame()
{
    const QByteArray first = *sealedTo(m_lead.publicKey, m_words);
    const QByteArray second = *sealedTo(m_lead.publicKey, m_words);

    QVERIFY(!first.contains("money"));
    QVERIFY(first != second);
}

void tst_SealedBox::refusesAChangedByte()
{
    const QByteArray box = *sealedTo(m_lead.publicKey, m_words);

    for (qsizetype at = 0; at < box.size(); ++at) {
        QByteArray changed = box;
        changed[at] = char(changed[at] ^ 1);
        QCOMPARE(openedWith(m_lead, changed), std::nullopt);
    }
    for (qsizetype length = 0; length < box.size(); ++length)
        QCOMPARE(openedWith(m_lead, box.left(length)), std::nullopt);
}

void tst_SealedBox::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("too short") << m_lead.publicKey.left(31);
    QTest::newRow("too long") << m_lead.publicKey + 'x';
    QTest::newRow("a point that gives every secret away") << QByteArray(32, '\0');
}

void tst_SealedBox::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, key);

    VERIFY_FAILS(sealedTo(key, m_words), ErrorKind::Rejected);
}

QTEST_GUILESS_MAIN(tst_SealedBox)
#include "tst_SealedBox.moc"
