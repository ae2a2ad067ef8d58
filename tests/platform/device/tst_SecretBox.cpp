// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeIds.h"

#include "platform/device/SecretBox.h"

#include <QTest>

using namespace alongside;

class tst_SecretBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheSameKeyOnly();
    void opensNothingThatWasChangedOrCut();
    void sealsTheSameTwiceDifferently();
    void derivesAnotherKeyForAnotherPurpose();

private:
    const QByteArray m_key = QByteArray(32, 'k');
};

void tst_SecretBox::opensWithTheSameKeyOnly()
{
    FakeIds ids;
    const QByteArray box = sealed("the file's key", m_key, ids);

    QCOMPARE(opened(box, m_key), QByteArray{"the file's key"});
    QVERIFY(!opened(box, QByteArray(32, 'x')));
    QVERIFY(!box.contains("file"));
}

void tst_SecretBox::opensNothingThatWasChangedOrCut()
{
    FakeIds ids;
    const QByteArray box = sealed("secret", m_key, ids);

    for (qsizetype index = 0; index < box.size(); ++index) {
        QByteArray changed = box;
        changed[index] = char(changed[index] ^ 1);
        QVERIFY(!opened(changed, m_key));
        QVERIFY(!opened(box.left(index), m_key));
    }
}

void tst_SecretBox::sealsTheSameTwiceDifferently()
{
    FakeIds ids;

    QVERIFY(sealed("secret", m_key, ids) != sealed("secret", m_key, ids));
}

void tst_SecretBox::derivesAnotherKeyForAnotherPurpose()
{
    QCOMPARE(derivedKey("secret", "labels"), derivedKey("secret", "labels"));
    QVERIFY(derivedKey("secret", "labels") != derivedKey("secret", "codes"));
    QVERIFY(derivedKey("secret", "labels") != derivedKey("Secret", "labels"));
    QCOMPARE(derivedKey("", "labels").size(), 32);
}

QTEST_GUILESS_MAIN(tst_SecretBox)
#include "tst_SecretBox.moc"
