// SPDX-License-Identifier: Apache-2.0
#include "platform/base/BootClock.h"

#include <QTest>

using namespace alongside;

class tst_BootClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesForwardAndNamesTheSameStart()
    {
        const SystemBootClock clock;
        const auto before = clock.sinceBoot();
        const QString boot = clock.boot();

        QVERIFY(before.count() > 0);
        QVERIFY(clock.sinceBoot() >= before);
        QVERIFY(!boot.isEmpty()); // Linux always says
        QCOMPARE(SystemBootClock{}.boot(), boot);
    }
};

QTEST_GUILESS_MAIN(tst_BootClock)
#include "tst_BootClock.moc"
