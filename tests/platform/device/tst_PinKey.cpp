// SPDX-License-Identifier: Apache-2.0
#include "platform/device/PinCost.h"
#include "platform/device/PinKey.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

using namespace alongside;

namespace {

const QString pin = QStringLiteral("246810");
const QByteArray secret(32, 's');
const QByteArray salt(pinSaltBytes, 'x');

} // namespace

class tst_PinKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAlwaysTheSame()
    {
        const auto once = keyFromPin(pin, secret, salt);
        const auto again = keyFromPin(pin, secret, salt);

        VERIFY_OK(once);
        VERIFY_OK(again);
        QCOMPARE(once->size(), 32);
        QCOMPARE(*once, *again);
    }

    void isAnotherForAnotherPinTabletOrPerson()
    {
        const auto key = keyFromPin(pin, secret, salt);

        QVERIFY(*keyFromPin(QStringLiteral("246811"), secret, salt) != *key);
        QVERIFY(*keyFromPin(pin, QByteArray(32, 't'), salt) != *key);
        QVERIFY(*keyFromPin(pin, secret, QByteArray(pinSaltBytes, 'y')) != *key);
    }

    // Other tests link a cheaper one: the tablet must not.
    void costsWhatTheDesignSays() { QCOMPARE(pinCost(), (PinCost{.memoryBytes = 64 * 1024 * 1024, .passes = 3})); }
};

QTEST_GUILESS_MAIN(tst_PinKey)
#include "tst_PinKey.moc"
