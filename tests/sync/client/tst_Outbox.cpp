// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Transaction.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/LoneTablet.h"

using namespace alongside;

class tst_Outbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAcknowledged();
    void offersFromTheFrontWithinTheBudget();
    void offersOneMutationHoweverLarge();
    void offersAgainWhatTheServiceLost();
    void offersAgainWhatWasReceivedAfterAState();
    void keepsOpIdsWhenTheDeviceIsNew();
    void forgetsOnlyWhatWasReceivedLongAgo();
    void neverUsesASeqTwice();
    void keepsLayingWhatIsHeldOverTheCopy();
};

namespace {

void recordMarks(TestTablet &tablet, int count)
{
    for (int index = 0; index < count; ++index)
        VERIFY_OK(tablet.record({mark(QStringLiteral("code%1").arg(index))}));
}

void acknowledge(TestTablet &tablet, qint64 seq, MutationResult::State state = MutationResult::State::Applied)
{
    VERIFY_OK(Outbox{tablet.database()}.acknowledge(
        {seq, QStringLiteral("d1.%1").arg(seq), state, 10 * seq, tablet.clock().now()}));
}

} // namespace

void tst_Outbox::keepsWhatWasAcknowledged()
{
    LoneTablet lone;
    recordMarks(lone.tablet, 3);

    acknowledge(lone.tablet, 1);

    QCOMPARE(lone.tablet.waiting().size(), 2);
    QCOMPARE(lone.tablet.kept().size(), 3);
}

void tst_Outbox::offersFromTheFrontWithinTheBudget()
{
    LoneTablet lone;
    recordMarks(lone.tablet, 3);
    const auto one = Outbox{lone.tablet.database()}.front({1, 100});
    VERIFY_OK(one);

    const auto two = Outbox{lone.tablet.database()}.front({1 << 20, 2});

    VERIFY_OK(two);
    QCOMPARE(two->mutations.size(), 2);
    QCOMPARE(two->mutations.first(), one->mutations.first());
    QCOMPARE(two->mutations.last().seq, 2);
    QCOMPARE(two->rest, Outbox::Cut::Rest::More);
}

void tst_Outbox::offersOneMutationHoweverLarge()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.record(
        {mark(QStringLiteral("present"), {{QStringLiteral("note"), QString{7000, QLatin1Char('x')}}})}));

    const auto front = Outbox{lone.tablet.database()}.front({100, 10});

    VERIFY_OK(front);
    QCOMPARE(front->mutations.size(), 1);
}

void tst_Outbox::offersAgainWhatTheServiceLost()
{
    LoneTablet lone;
    recordMarks(lone.tablet, 3);
    for (const qint64 seq : {1, 2, 3})
        acknowledge(lone.tablet, seq);
    VERIFY_OK(Outbox{lone.tablet.database()}.endOverlays(1000));

    VERIFY_OK(Outbox{lone.tablet.database()}.offerAgainAfter(1));

    const QList<Mutation> waiting = lone.tablet.waiting();
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting.first().opId, QStringLiteral("d1.2"));
}

void tst_Outbox::offersAgainWhatWasReceivedAfterAState()
{
    LoneTablet lone;
    recordMarks(lone.tablet, 4);
    acknowledge(lone.tablet, 1);
    acknowledge(lone.tablet, 2, MutationResult::State::Held);
    acknowledge(lone.tablet, 3);

    VERIFY_OK(Outbox{lone.tablet.database()}.offerAgainBeyond(10));

    const QList<Mutation> waiting = lone.tablet.waiting();
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting.first().seq, 3);
    QCOMPARE(lone.tablet.held().size(), 1);
}

void tst_Outbox::keepsOpIdsWhenTheDeviceIsNew()
{
    LoneTablet lone;
    recordMarks(lone.tablet, 4);
    for (const qint64 seq : {1, 2})
        acknowledge(lone.tablet, seq);
    lone.tablet.clock().advance(std::chrono::hours{24 * 40});
    VERIFY_OK(Outbox{lone.tablet.database()}.endOverlays(10)); // the first no longer shows through
    VERIFY_OK(Outbox{lone.tablet.database()}.prune(lone.tablet.clock().now()));

    EnrolReply again = lone.tablet.identity();
    again.device = QStringLiteral("d2");
    VERIFY_OK(lone.tablet.enrolAgain(again));

    const QList<Mutation> waiting = lone.tablet.waiting();
    QCOMPARE(waiting.size(), 3);
    QCOMPARE(waiting.first().opId, QStringLiteral("d1.2"));
    QCOMPARE(waiting.first().seq, 1);
    QCOMPARE(waiting.last().seq, 3);
    QCOMPARE(*lone.tablet.record({mark(QStringLiteral("new"))}), QStringLiteral("d2.4"));
}

void tst_Outbox::forgetsOnlyWhatWasReceivedLongAgo()
{
    LoneTablet lone;
    recordMarks(lone.tablet, 3);
    acknowledge(lone.tablet, 1);
    acknowledge(lone.tablet, 2);
    VERIFY_OK(Outbox{lone.tablet.database()}.endOverlays(10)); // not the second: the copy does not show it yet
    lone.tablet.clock().advance(std::chrono::hours{1});

    const auto forgotten = Outbox{lone.tablet.database()}.prune(lone.tablet.clock().now());

    VERIFY_OK(forgotten);
    QCOMPARE(forgotten->lastSeq, 1);
    QCOMPARE(lone.tablet.kept(), (QStringList{QStringLiteral("d1.2"), QStringLiteral("d1.3")}));
}

void tst_Outbox::neverUsesASeqTwice()
{
    LoneTablet lone;
    recordMarks(lone.tablet, 1);
    acknowledge(lone.tablet, 1);
    Outbox outbox{lone.tablet.database()};
    VERIFY_OK(outbox.endOverlays(1000));
    lone.tablet.clock().advance(std::chrono::hours{1});
    const auto forgotten = outbox.prune(lone.tablet.clock().now());
    VERIFY_OK(forgotten);

    const auto next = outbox.nextSeq(forgotten->lastSeq);

    VERIFY_OK(next);
    QCOMPARE(*next, 2);
}

void tst_Outbox::keepsLayingWhatIsHeldOverTheCopy()
{
    LoneTablet lone;
    recordMarks(lone.tablet, 1);
    acknowledge(lone.tablet, 1, MutationResult::State::Held);

    VERIFY_OK(Outbox{lone.tablet.database()}.endOverlays(1000));

    QCOMPARE(lone.tablet.held().size(), 1);
    const auto overlays = Outbox{lone.tablet.database()}.overlaysOn({QStringLiteral("Attendance"), markId()});
    VERIFY_OK(overlays);
    QCOMPARE(overlays->size(), 1);
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_Outbox.moc"
