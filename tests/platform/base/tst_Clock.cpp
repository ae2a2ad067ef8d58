// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeClock.h"

#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;

class tst_Clock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesUtcWithMilliseconds();
    void readsEveryRfc3339Time_data();
    void readsEveryRfc3339Time();
    void readsNothingElse_data();
    void readsNothingElse();
    void meansTheDayOfThePeopleAtTheSite_data();
    void meansTheDayOfThePeopleAtTheSite();
    void countsOnWhenTheWallClockIsSet();
    void readsTheSystemsClock();
};

void tst_Clock::writesUtcWithMilliseconds()
{
    QCOMPARE(toText(Instant{0ms}), QStringLiteral("1970-01-01T00:00:00.000Z"));
    QCOMPARE(toText(Instant{1'767'342'660'007ms}), QStringLiteral("2026-01-02T08:31:00.007Z"));
}

void tst_Clock::readsEveryRfc3339Time_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    add("2026-01-02T08:31:00.000Z", "2026-01-02T08:31:00.000Z");
    add("2026-01-02T08:31:00Z", "2026-01-02T08:31:00.000Z");
    add("2026-01-02T08:31:00.5Z", "2026-01-02T08:31:00.500Z");
    add("2026-07-02T08:31:00+01:00", "2026-07-02T07:31:00.000Z");
    add("2026-01-02T00:31:00-05:30", "2026-01-02T06:01:00.000Z");
    add("1999-12-31T23:59:59.999Z", "1999-12-31T23:59:59.999Z");
}

void tst_Clock::readsEveryRfc3339Time()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    const auto instant = instantFromText(text);

    QVERIFY(instant);
    QCOMPARE(toText(*instant), expected);
}

void tst_Clock::readsNothingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "yesterday", "2026-01-02", "2026-13-02T08:31:00Z", "2026-02-30T08:31:00Z",
             "2026-01-02 08:31:00", "2026-01-02T25:00:00Z", "2026-01-02T08:31:00", "08:31:00Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_Clock::readsNothingElse()
{
    QFETCH(const QString, text);

    QVERIFY(!instantFromText(text));
}

void tst_Clock::meansTheDayOfThePeopleAtTheSite_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::newRow("winter") << "2026-01-02T23:30:00Z" << QDate{2026, 1, 2} << QTime{23, 30};
    QTest::newRow("summer") << "2026-07-02T23:30:00Z" << QDate{2026, 7, 3} << QTime{0, 30};
    QTest::newRow("before the clocks go forward") << "2026-03-29T00:59:59Z" << QDate{2026, 3, 29} << QTime{0, 59, 59};
    QTest::newRow("after") << "2026-03-29T01:00:00Z" << QDate{2026, 3, 29} << QTime{2, 0};
    QTest::newRow("after they went back") << "2026-10-25T01:00:00Z" << QDate{2026, 10, 25} << QTime{1, 0};
}

void tst_Clock::meansTheDayOfThePeopleAtTheSite()
{
    QFETCH(const QString, now);
    QFETCH(const QDate, day);
    QFETCH(const QTime, time);
    FakeClock clock;
    clock.setWallClock(now);

    for (const char *machine : {"UTC", "Europe/London", "America/New_York"}) {
        qputenv("TZ", machine); // as the machine is set, which is not what people at the site mean
        QCOMPARE(clock.today(), day);
        QCOMPARE(clock.localTime(), time);
    }
}

void tst_Clock::countsOnWhenTheWallClockIsSet()
{
    FakeClock clock;
    const auto before = clock.monotonic();

    clock.setWallClock(QStringLiteral("1999-01-01T00:00:00Z"));
    clock.advance(1s);

    QCOMPARE(clock.monotonic() - before, 1s);
    QCOMPARE(toText(clock.now()), QStringLiteral("1999-01-01T00:00:01.000Z"));
}

void tst_Clock::readsTheSystemsClock()
{
    const SystemClock clock;
    const auto before = std::chrono::system_clock::now();

    const Instant now = clock.now();

    QVERIFY(now + 1ms >= before && now <= std::chrono::system_clock::now());
    QVERIFY(clock.monotonic() > 0ms);
}

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_Clock.moc"
