// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"
#include "tests/sync/convergence/Invariants.h"

#include <QTest>

using namespace alongside;

namespace {

/// Two tablets with work of their own, nothing sent yet. Nothing goes wrong by chance.
Scenario quiet(quint64 seed)
{
    Scenario scenario;
    scenario.seed = seed;
    scenario.people = 3;
    scenario.steps = 0;
    return scenario;
}

void record(World &world, int acts)
{
    for (int index = 0; index < world.tablets(); ++index)
        for (int count = 0; count < acts; ++count)
            world.act(index);
}

QStringList breachesAfterSettling(World &world)
{
    world.settle();
    invariants::checkAll(world);
    return world.findings().breaches();
}

constexpr int actsBeforeSync = 4;

/// One tablet has recorded and sent, the other one is new; its calendar makes the marks history, and frames are small.
Scenario withNewcomer(quint64 seed)
{
    Scenario scenario = quiet(seed);
    scenario.latecomers = 1;
    scenario.calendar = Scenario::Calendar::MonthAhead;
    scenario.pageBytes = 600;
    return scenario;
}

} // namespace

/// The i-th storage operation or request fails, for every i; the next attempt repairs it. tst_Stories has what is read.
class tst_Sweep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repairsAfterEveryStorageFailure_data();
    void repairsAfterEveryStorageFailure();
    void repairsAFirstSyncAfterEveryPowerCut();
    void repairsAfterEveryNetworkFailure_data();
    void repairsAfterEveryNetworkFailure();
};

void tst_Sweep::repairsAfterEveryStorageFailure_data()
{
    using Unsynced = FaultyVfs::Unsynced;
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("unsynced");
    QTest::newRow("an I/O error") << int(FaultyVfs::Fault::IoError) << int(Unsynced::Lost);
    QTest::newRow("a full disk") << int(FaultyVfs::Fault::DiskFull) << int(Unsynced::Lost);
    QTest::newRow("the power goes") << int(FaultyVfs::Fault::PowerCut) << int(Unsynced::Lost);
    QTest::newRow("the power goes and tears") << int(FaultyVfs::Fault::PowerCut) << int(Unsynced::Torn);
}

void tst_Sweep::repairsAfterEveryStorageFailure()
{
    QFETCH(int, fault);
    QFETCH(int, unsynced);
    int operation = 0;
    bool wasReached = true;
    while (wasReached) {
        ++operation;
        World world{quiet(quint64(1000 * (fault + 1) + operation))};
        record(world, actsBeforeSync);
        world.disk(0).setUnsynced(FaultyVfs::Unsynced(unsynced), quint64(operation));
        world.disk(0).failAt(operation, FaultyVfs::Fault(fault));

        world.sync(0);
        wasReached = world.disk(0).operations() >= operation;
        world.sync(1);
        world.reviveIfHurt(0);

        const QStringList breaches = breachesAfterSettling(world);
        QVERIFY2(breaches.isEmpty(),
            qPrintable(QStringLiteral("operation %1: %2").arg(operation).arg(breaches.join(QLatin1Char(';')))));
    }
    QVERIFY(operation > 3); // an attempt with changes does reach the disk
}

void tst_Sweep::repairsAFirstSyncAfterEveryPowerCut()
{
    int operation = 0;
    for (bool wasReached = true; wasReached;) {
        ++operation;
        World world{withNewcomer(quint64(10000 + operation))};
        record(world, actsBeforeSync);
        world.sync(0);
        world.disk(1).failAt(operation, FaultyVfs::Fault::PowerCut);

        world.sync(1);
        wasReached = world.disk(1).operations() >= operation;
        world.reviveIfHurt(1);
        record(world, 1); // what the rest of the snapshot does not know
        world.sync(0);

        const QStringList breaches = breachesAfterSettling(world);
        QVERIFY2(breaches.isEmpty(),
            qPrintable(QStringLiteral("operation %1: %2").arg(operation).arg(breaches.join(QLatin1Char(';')))));
    }
    QVERIFY(operation > 10); // every frame reaches the disk
}

void tst_Sweep::repairsAfterEveryNetworkFailure_data()
{
    QTest::addColumn<int>("fault");
    for (int fault = 1; fault < networkFaults; ++fault)
        QTest::newRow(qPrintable(nameOf(NetworkFault(fault)))) << fault;
}

void tst_Sweep::repairsAfterEveryNetworkFailure()
{
    QFETCH(int, fault);
    int request = 0;
    bool wasReached = true;
    while (wasReached) {
        World world{quiet(quint64(100000 + 100 * fault + request))};
        record(world, actsBeforeSync);
        const int before = world.tablet(0).network().requests();
        world.tablet(0).network().breakAfter(request, NetworkFault(fault));

        world.sync(0);
        wasReached = world.tablet(0).network().requests() - before > request;
        world.sync(1);

        const QStringList breaches = breachesAfterSettling(world);
        QVERIFY2(breaches.isEmpty(),
            qPrintable(QStringLiteral("request %1: %2").arg(request).arg(breaches.join(QLatin1Char(';')))));
        ++request;
    }
    QVERIFY(request > 1);
}

QTEST_GUILESS_MAIN(tst_Sweep)
#include "tst_Sweep.moc"
