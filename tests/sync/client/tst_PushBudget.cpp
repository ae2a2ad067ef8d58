// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/client/TestService.h"

#include <QTest>

using namespace alongside;

namespace {

constexpr qint64 smallBudget = 4 * 1024;

/// A tablet that has synced, with so many marks waiting.
struct Waiting {
    explicit Waiting(int marks)
    {
        tablet.sync();
        for (int person = 1; person <= marks; ++person)
            if (const auto saved = tablet.record({mark(QStringLiteral("present"), {}, personId(person))}); !saved)
                qFatal("%s", qPrintable(saved.error().detail));
    }

    qint64 budget() { return tablet.checkpoint().pushBytes; }
    Result<void> setBudget(qint64 bytes)
    {
        Checkpoint checkpoint = tablet.checkpoint();
        checkpoint.pushBytes = bytes;
        return checkpoint.save(tablet.database());
    }
    qsizetype arrived() { return service.all(QStringLiteral("Attendance")).size(); }

    TestService service;
    TestTablet &tablet = service.addTablet();
};

} // namespace

/// How much of what waits travels at once.
class tst_PushBudget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void halvesWhenAPushTimesOut();
    void isLeftAloneWhenTheConnectionBreaks();
    void neverFallsBelowWhatOneVisitNeeds();
    void doublesWhileThereIsMoreToSend();
    void isNotRaisedByAPushThatDidNotFillIt();
    void neverGrowsBeyondHalfOfWhatTheServiceTakes();
};

void tst_PushBudget::halvesWhenAPushTimesOut()
{
    Waiting day{80};
    const qint64 before = day.budget();
    day.tablet.network().plan({NetworkFault::TimedOut});

    QCOMPARE(day.tablet.sync().reason, SyncReason::TimedOut);

    QCOMPARE(day.budget(), before / 2);
    QCOMPARE(day.tablet.sync().reason, SyncReason::Done);
    QCOMPARE(day.arrived(), 80);
}

void tst_PushBudget::isLeftAloneWhenTheConnectionBreaks()
{
    Waiting day{5};
    const qint64 before = day.budget();
    day.tablet.network().plan({NetworkFault::RequestLost});

    QCOMPARE(day.tablet.sync().reason, SyncReason::Offline);

    QCOMPARE(day.budget(), before);
}

void tst_PushBudget::neverFallsBelowWhatOneVisitNeeds()
{
    Waiting day{5};
    for (int count = 0; count < 20; ++count) {
        day.tablet.network().plan({NetworkFault::TimedOut});
        QCOMPARE(day.tablet.sync().reason, SyncReason::TimedOut);
        VERIFY_OK(day.tablet.record({mark(QStringLiteral("c%1").arg(count))})); // something waits again
    }

    QCOMPARE(day.budget(), SyncTuning::smallestPushBytes);
}

void tst_PushBudget::doublesWhileThereIsMoreToSend()
{
    Waiting day{80};
    VERIFY_OK(day.setBudget(smallBudget));
    const int before = day.tablet.network().requests();

    QCOMPARE(day.tablet.sync().reason, SyncReason::Done);

    QVERIFY(day.budget() > smallBudget);
    QVERIFY(day.tablet.network().requests() - before <= 5); // 4, 8 and 16 kB before the rest
    QCOMPARE(day.arrived(), 80);
}

void tst_PushBudget::isNotRaisedByAPushThatDidNotFillIt()
{
    Waiting day{1};
    VERIFY_OK(day.setBudget(smallBudget));

    QCOMPARE(day.tablet.sync().reason, SyncReason::Done);

    QCOMPARE(day.budget(), smallBudget);
    QCOMPARE(day.arrived(), 1);
}

void tst_PushBudget::neverGrowsBeyondHalfOfWhatTheServiceTakes()
{
    TestService service;
    service.server.config().maxRequestBytes = 2 * smallBudget;
    TestTablet &tablet = service.addTablet();
    tablet.sync();
    for (int person = 1; person <= 120; ++person)
        VERIFY_OK(tablet.record({mark(QStringLiteral("present"), {}, personId(person))}));
    Checkpoint checkpoint = tablet.checkpoint();
    checkpoint.pushBytes = SyncTuning::smallestPushBytes;
    VERIFY_OK(checkpoint.save(tablet.database()));

    QCOMPARE(tablet.sync().reason, SyncReason::Done);

    QCOMPARE(tablet.checkpoint().pushBytes, smallBudget);
}

QTEST_GUILESS_MAIN(tst_PushBudget)
#include "tst_PushBudget.moc"
