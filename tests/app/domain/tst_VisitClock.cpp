// SPDX-License-Identifier: Apache-2.0
#include "app/domain/VisitClock.h"

#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Standing = VisitTime::Standing;

Q_DECLARE_METATYPE(alongside::VisitTime::Standing)

/// A visit is as long as the clocks say when they agree, and nobody makes anything up when they do not.
class tst_VisitClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatPassed()
    {
        const VisitTime time = visitTime(begun(), after(42min));

        QCOMPARE(time.standing, Standing::Sure);
        QCOMPARE(time.lasted, milliseconds{42min});
    }

    void countsOnFromWhatWasCountedBefore()
    {
        const VisitClock kept = countedOn(20min, after(30min));

        QCOMPARE(visitTime(kept, after(40min)).lasted, milliseconds{30min});
    }

    void saysThatTheTimeOfDayWasSetAndKnowsHowLongItHasBeenAllTheSame_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("an hour on") << 60;
        QTest::newRow("an hour back") << -60;
        QTest::newRow("three minutes on") << 3;
        QTest::newRow("a year back") << -365 * 24 * 60;
    }
    void saysThatTheTimeOfDayWasSetAndKnowsHowLongItHasBeenAllTheSame()
    {
        QFETCH(const int, minutes);
        ClockReading now = after(42min);
        now.wall += std::chrono::minutes{minutes};

        const VisitTime time = visitTime(begun(), now);

        QCOMPARE(time.standing, Standing::WallChanged);
        QCOMPARE(time.lasted, milliseconds{42min});
    }

    void takesNoCorrectionByTheNetworkForMore()
    {
        ClockReading now = after(42min);
        now.wall += 90s;

        QCOMPARE(visitTime(begun(), now).standing, Standing::Sure);
    }

    void knowsAfterARestartHowLongItWasAwayAndDoesNotCountIt()
    {
        const VisitTime time = visitTime(seen(40min), restarted(70min, 5min));

        QCOMPARE(time.standing, Standing::Restarted);
        QCOMPARE(time.lasted, milliseconds{40min});
        QCOMPARE(time.away, milliseconds{30min});
    }

    void knowsNothingWhereTheTimeOfDayIsImpossible_data()
    {
        QTest::addColumn<milliseconds>("passed");
        QTest::addColumn<milliseconds>("running");
        QTest::newRow("back to before the visit") << milliseconds{-24h * 365 * 50} << milliseconds{5min};
        QTest::newRow("running since before it was last seen") << milliseconds{50min} << milliseconds{25min};
    }
    void knowsNothingWhereTheTimeOfDayIsImpossible()
    {
        QFETCH(const milliseconds, passed);
        QFETCH(const milliseconds, running);

        const VisitTime time = visitTime(seen(40min), restarted(passed, running));

        QCOMPARE(time.standing, Standing::Unknown);
        QCOMPARE(time.lasted, milliseconds{40min});
        QCOMPARE(time.away, milliseconds{0});
    }

    void knowsNothingWhereTheTimeOfDayWasSetBeforeTheRestart()
    {
        VisitClock kept = seen(40min);
        kept.seen.wall += 3h;

        QCOMPARE(visitTime(kept, restarted(4h, 5min)).standing, Standing::Unknown);
    }

    void takesATabletThatDoesNotSayWhichStartItIsForAnother()
    {
        VisitClock kept = seen(40min);
        kept.from.boot.clear();
        kept.seen.boot.clear();
        ClockReading now = after(50min);
        now.boot.clear();

        QVERIFY(visitTime(kept, now).standing != Standing::Sure);
    }

private:
    static ClockReading after(milliseconds passed)
    {
        return {.wall = Instant{1000h} + passed, .sinceBoot = 7h + passed, .boot = QStringLiteral("one")};
    }
    static ClockReading restarted(milliseconds passed, milliseconds running)
    {
        return {.wall = Instant{1000h} + passed, .sinceBoot = running, .boot = QStringLiteral("two")};
    }
    static VisitClock begun() { return countedOn(0ms, after(0ms)); }
    static VisitClock seen(milliseconds passed)
    {
        VisitClock kept = begun();
        kept.seen = after(passed);
        return kept;
    }
};

QTEST_GUILESS_MAIN(tst_VisitClock)
#include "tst_VisitClock.moc"
