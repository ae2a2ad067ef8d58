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

/// A relief tablet whose additions a supervisor holds: what they recorded is large.
struct HeldBack {
    explicit HeldBack(int mutations)
    {
        tablet.sync();
        for (int count = 0; count < mutations; ++count)
            if (const auto saved = tablet.record(manyPeople(count * peopleInOne)); !saved)
                qFatal("%s", qPrintable(saved.error().detail));
    }

    static QList<Operation> manyPeople(int after)
    {
        QList<Operation> adding;
        for (int number = after + 1; number <= after + peopleInOne; ++number)
            adding.append(newPerson(number, QString{longName, QLatin1Char('x')}));
        return adding;
    }
    void decide()
    {
        const Operation promote = patch(QStringLiteral("Coach"), tablet.identity().coach,
            {{QStringLiteral("roles"), QJsonArray{QStringLiteral("coach")}}});
        VERIFY_OK(service.server.service().writeAsService(service.server.account(), {promote}));
        VERIFY_OK(service.server.service().replayHeld(service.server.account()));
    }

    static constexpr int peopleInOne = 52; // with these names some 400 kB
    static constexpr int longName = 7500;
    TestService service;
    TestTablet &tablet = service.addTablet({QStringLiteral("relief")});
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
    void holdsWhatIsAskedAboutHeldToo();
    void asksAboutHeldAgainWhenNoAnswerCame();
    void sendsWhatWaitsAlthoughHeldDoesNotComeThrough();
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

// Three of them are more than the service takes in one request.
void tst_PushBudget::holdsWhatIsAskedAboutHeldToo()
{
    HeldBack day{3};
    QCOMPARE(day.tablet.sync().reason, SyncReason::Done);
    QCOMPARE(day.tablet.held().size(), 3);

    day.decide();
    day.tablet.clock().advance(std::chrono::hours{1});
    QCOMPARE(day.tablet.sync().reason, SyncReason::Done);

    QVERIFY(day.tablet.held().isEmpty());
    QCOMPARE(day.service.all(QStringLiteral("Person")).size(), 3 * HeldBack::peopleInOne);
}

void tst_PushBudget::asksAboutHeldAgainWhenNoAnswerCame()
{
    HeldBack day{1};
    QCOMPARE(day.tablet.sync().reason, SyncReason::Done);
    const std::optional<Instant> asked = day.tablet.checkpoint().heldAskedAt;
    day.tablet.clock().advance(std::chrono::hours{1});
    day.tablet.network().plan({NetworkFault::ReplyLost});

    QCOMPARE(day.tablet.sync().reason, SyncReason::Offline);
    QVERIFY(day.tablet.checkpoint().heldAskedAt == asked);

    QCOMPARE(day.tablet.sync().reason, SyncReason::Done);
    QVERIFY(day.tablet.checkpoint().heldAskedAt == day.tablet.clock().now());
}

void tst_PushBudget::sendsWhatWaitsAlthoughHeldDoesNotComeThrough()
{
    HeldBack day{2};
    QCOMPARE(day.tablet.sync().reason, SyncReason::Done);
    day.tablet.clock().advance(std::chrono::hours{1});
    day.tablet.network().plan({NetworkFault::TimedOut});
    QCOMPARE(day.tablet.sync().reason, SyncReason::TimedOut);

    VERIFY_OK(day.tablet.record({mark(QStringLiteral("present"), {}, personId(999))})); // nobody who is held
    QCOMPARE(day.tablet.sync().reason, SyncReason::Done); // a line that takes nothing large takes this

    QCOMPARE(day.service.all(QStringLiteral("Attendance")).size(), 1);
    QCOMPARE(day.tablet.checkpoint().heldAskedSeq, day.tablet.held().first().seq); // the other one's turn is next
}

QTEST_GUILESS_MAIN(tst_PushBudget)
#include "tst_PushBudget.moc"
