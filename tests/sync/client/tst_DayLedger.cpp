// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/LoneTablet.h"

using namespace alongside;

class tst_DayLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsRecordsAndNotMutations();
    void countsReceivedWhenAllOfARecordIs();
    void startsAnewAtMidnightButStillWaits();
    void leavesOutWhatTheTabletWritesByItself();
    void countsHeldApart();
    void countsWhatWentOnToAnotherServiceAmongTheReceived();
};

namespace {

QString other() { return QStringLiteral("01930000-0000-7000-8000-000000000002"); }

void acknowledge(TestTablet &tablet, qint64 seq, MutationResult::State state = MutationResult::State::Applied)
{
    VERIFY_OK(
        Outbox{tablet.database()}.acknowledge({seq, QStringLiteral("d1.%1").arg(seq), state, 0, tablet.clock().now()}));
}

} // namespace

void tst_DayLedger::countsRecordsAndNotMutations()
{
    LoneTablet lone;
    const Instant first = lone.tablet.clock().now();
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));
    lone.tablet.clock().advance(std::chrono::minutes{5});
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("late"))}));
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"), {}, other())}));

    const LedgerCounts counts = lone.tablet.ledger();

    QCOMPARE(counts.recorded, 2);
    QCOMPARE(counts.waiting, 2);
    QCOMPARE(counts.received, 0);
    QCOMPARE(*counts.waitingSince, first);
}

void tst_DayLedger::countsReceivedWhenAllOfARecordIs()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("late"))}));

    acknowledge(lone.tablet, 1);
    QCOMPARE(lone.tablet.ledger().received, 0);

    acknowledge(lone.tablet, 2);
    QCOMPARE(lone.tablet.ledger().received, 1);
    QCOMPARE(lone.tablet.ledger().waiting, 0);
}

void tst_DayLedger::startsAnewAtMidnightButStillWaits()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));

    lone.tablet.clock().advance(std::chrono::hours{24});

    QCOMPARE(lone.tablet.ledger().recorded, 0);
    QCOMPARE(lone.tablet.ledger().waiting, 1);
}

void tst_DayLedger::leavesOutWhatTheTabletWritesByItself()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));

    const auto counts = DayLedger{lone.tablet.database(), lone.tablet.clock(), {QStringLiteral("Attendance")}}.counts();

    VERIFY_OK(counts);
    QCOMPARE(*counts, LedgerCounts{});
    QCOMPARE(lone.tablet.waiting().size(), 1); // and yet it is sent
}

void tst_DayLedger::countsHeldApart()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"), {}, other())}));

    acknowledge(lone.tablet, 1, MutationResult::State::Held);
    acknowledge(lone.tablet, 2);

    const LedgerCounts counts = lone.tablet.ledger();
    QCOMPARE(counts.recorded, 2);
    QCOMPARE(counts.received, 1);
    QCOMPARE(counts.held, 1);
    QCOMPARE(counts.waiting, 0);
}

void tst_DayLedger::countsWhatWentOnToAnotherServiceAmongTheReceived()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"), {}, other())}));

    acknowledge(lone.tablet, 1, MutationResult::State::Forwarded);
    acknowledge(lone.tablet, 2);

    const LedgerCounts counts = lone.tablet.ledger();
    QCOMPARE(counts.received, 2);
    QCOMPARE(counts.forwarded, 1);
}

QTEST_GUILESS_MAIN(tst_DayLedger)
#include "tst_DayLedger.moc"
