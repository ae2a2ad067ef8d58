// SPDX-License-Identifier: Apache-2.0
#include "app/ShiftedClock.h"

#include <QTest>

namespace alongside {

class ShiftedClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTodayTheDayThatIsShown();
    void startsAtTheTimeThatIsGivenAndRunsOn();
    void keepsTheTimeOfDayWhereNoneIsGiven();
    void leavesTheMonotonicClockAlone();
    void meansTheSameTimeOfDayInSummer();
};

void ShiftedClockTest::makesTodayTheDayThatIsShown()
{
    const ShiftedClock clock{QDate{2026, 11, 20}};

    QCOMPARE(clock.today(), (QDate{2026, 11, 20}));
}

void ShiftedClockTest::startsAtTheTimeThatIsGivenAndRunsOn()
{
    const ShiftedClock clock{QDate{2026, 11, 20}, QTime{9, 42}};

    const Instant first = clock.now();
    QTRY_VERIFY(clock.now() > first);
    QCOMPARE(clock.localTime().hour(), 9);
    QVERIFY(clock.localTime() < (QTime{9, 43}));
}

void ShiftedClockTest::keepsTheTimeOfDayWhereNoneIsGiven()
{
    const ShiftedClock clock{QDate{2026, 11, 20}};

    const int apart = std::abs(clock.localTime().secsTo(SystemClock{}.localTime()));
    QVERIFY2(apart < 60 || apart > 24 * 3600 - 60, qPrintable(QString::number(apart)));
}

void ShiftedClockTest::leavesTheMonotonicClockAlone()
{
    const SystemClock system;
    const ShiftedClock clock{QDate{2001, 1, 1}};

    const auto before = system.monotonic();
    const auto between = clock.monotonic();
    QVERIFY(before <= between && between <= system.monotonic());
}

void ShiftedClockTest::meansTheSameTimeOfDayInSummer()
{
    const ShiftedClock clock{QDate{2026, 7, 1}, QTime{9, 42}};

    QCOMPARE(clock.today(), (QDate{2026, 7, 1}));
    QCOMPARE(clock.localTime().minute(), 42);
    QCOMPARE(clock.localTime().hour(), 9);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::ShiftedClockTest)
#include "tst_ShiftedClock.moc"
