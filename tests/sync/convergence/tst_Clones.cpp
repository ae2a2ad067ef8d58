// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestKinds.h"
#include "tests/sync/convergence/Invariants.h"

#include <QTest>

using namespace alongside;

namespace {

Scenario quiet(quint64 seed)
{
    Scenario scenario;
    scenario.seed = seed;
    scenario.people = 3;
    scenario.steps = 0;
    return scenario;
}

SyncReason reasonAfterSync(World &world, int index) { return world.tablet(index).sync().reason; }

} // namespace

/// A tablet is copied with everything on it, and both go on.
class tst_Clones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWorkOfBothOnce();
    void doesOnceWhatTwoCopiesBothRename();
    void losesNothingWhenBothCopiesJoinAgain();
    void offersAgainWhatAFailoverLostUnderANumberTakenSince_data();
    void offersAgainWhatAFailoverLostUnderANumberTakenSince();
};

void tst_Clones::keepsTheWorkOfBothOnce()
{
    World world{quiet(1)};
    world.act(0); // on both, and not sent
    const int copy = world.clone(0);
    world.act(0);
    world.act(copy);

    world.sync(copy);
    QCOMPARE(reasonAfterSync(world, 0), SyncReason::NeedsEnrolment);
    world.enrolAgain(0);

    world.settle();
    invariants::checkAll(world);
    QCOMPARE(world.findings().breaches(), QStringList{});
    QCOMPARE(world.acts().size(), 3);
}

// What collides is on two tablets, and each joins again by itself.
void tst_Clones::doesOnceWhatTwoCopiesBothRename()
{
    World world{quiet(2)};
    const int other = world.clone(0);
    world.act(0);
    world.act(0);
    world.act(other);
    const int copy = world.clone(0);
    world.sync(other);

    world.enrolAgain(0);
    QCOMPARE(reasonAfterSync(world, 0), SyncReason::Done);
    world.act(0);
    world.act(copy);
    world.enrolAgain(copy);

    world.settle();
    invariants::checkAll(world);
    QCOMPARE(world.findings().breaches(), QStringList{});
}

void tst_Clones::losesNothingWhenBothCopiesJoinAgain()
{
    World world{quiet(3)};
    const int copy = world.clone(0);
    for (int count = 0; count < 3; ++count) {
        world.act(0);
        world.act(copy);
    }

    world.enrolAgain(0);
    world.enrolAgain(copy);

    world.settle();
    invariants::checkAll(world);
    QCOMPARE(world.findings().breaches(), QStringList{});
}

void tst_Clones::offersAgainWhatAFailoverLostUnderANumberTakenSince_data()
{
    QTest::addColumn<int>("oldestReader");
    QTest::newRow("the changes tell of the failover") << 1;
    QTest::newRow("nobody may fetch changes") << testKinds().version() + 1;
}

// The service acknowledges the one's act under the number of the other's, which it has lost (seed 982).
void tst_Clones::offersAgainWhatAFailoverLostUnderANumberTakenSince()
{
    QFETCH(int, oldestReader);
    Chance chance{4};
    World world{quiet(4)};
    const int copy = world.clone(0);
    world.service().replicate();
    world.act(copy);
    QCOMPARE(reasonAfterSync(world, copy), SyncReason::Done);
    world.server().config().oldestReader = oldestReader;
    for (const int index : {0, copy})
        world.sync(index); // hears of that

    QVERIFY(world.service().harm(Fault::Failover, chance));
    world.act(0);
    world.sync(0);

    QCOMPARE(reasonAfterSync(world, copy), SyncReason::NeedsEnrolment);
    world.settle();
    invariants::checkAll(world);
    QCOMPARE(world.findings().breaches(), QStringList{});
}

QTEST_GUILESS_MAIN(tst_Clones)
#include "tst_Clones.moc"
