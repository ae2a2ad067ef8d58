// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/FailedSeeds.h"
#include "tests/sync/convergence/Invariants.h"

#include <QTest>

using namespace alongside;

namespace {

/// ALONGSIDE_SEEDS=2500 lives more worlds (QTEST_FUNCTION_TIMEOUT, in ms, must allow it); ALONGSIDE_SEED=17 lives one
/// and prints what happened in it.
int seedsToLive()
{
    const int wanted = qEnvironmentVariableIntValue("ALONGSIDE_SEEDS");
    return wanted > 0 ? wanted : 200;
}

struct Life {
    QStringList breaches;
    QStringList trace;
    QStringList serviceLog;
};

Life lifeOf(const Scenario &scenario)
{
    World world{scenario};
    world.live();
    QStringList breaches = world.settle();
    breaches += invariants::tabletsEqualTheService(world);
    breaches += world.settleAsCoaches();
    breaches += invariants::breachesIn(world);
    return {breaches, world.trace(), world.serviceLog()};
}

QString report(quint64 seed, const QStringList &breaches)
{
    return QStringLiteral("seed %1: %2").arg(seed).arg(breaches.join(QStringLiteral("; ")));
}

/// The first of many seeds in which the bug shows; 0: none.
quint64 seedThatFinds(PlantedBug bug)
{
    for (quint64 seed = 1; seed <= 60; ++seed) {
        Scenario scenario = Scenario::fromSeed(seed);
        scenario.faults = {Fault::PowerCut, Fault::Backup, Fault::Restore};
        scenario.bug = bug;
        if (!lifeOf(scenario).breaches.isEmpty()) return seed;
    }
    return 0;
}

} // namespace

/// Whole lives of a service and its tablets under every fault, each from one seed.
class tst_Convergence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsInEveryWorld();
    void holdsInEveryWorldThatEverFailed();
    void livesOneSeedTheSameTwice();
    void findsAPlantedBug_data();
    void findsAPlantedBug();
};

void tst_Convergence::holdsInEveryWorld()
{
    const int only = qEnvironmentVariableIntValue("ALONGSIDE_SEED");
    const quint64 first = only > 0 ? quint64(only) : 1;
    const quint64 last = only > 0 ? first : quint64(seedsToLive());
    QStringList failures;
    for (quint64 seed = first; seed <= last; ++seed) {
        const Life life = lifeOf(Scenario::fromSeed(seed));
        if (!life.breaches.isEmpty()) failures.append(report(seed, life.breaches));
        if (only > 0) qInfo("%s", qPrintable((life.trace + life.serviceLog).join(QLatin1Char('\n'))));
    }
    QVERIFY2(failures.isEmpty(),
        qPrintable(QStringLiteral("%1 of %2 worlds\n%3")
                       .arg(failures.size())
                       .arg(last - first + 1)
                       .arg(failures.mid(0, 10).join(QLatin1Char('\n')))));
}

void tst_Convergence::holdsInEveryWorldThatEverFailed()
{
    for (const quint64 seed : failedSeeds) {
        const QStringList breaches = lifeOf(Scenario::fromSeed(seed)).breaches;
        QVERIFY2(breaches.isEmpty(), qPrintable(report(seed, breaches)));
    }
}

void tst_Convergence::livesOneSeedTheSameTwice()
{
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const QStringList first = lifeOf(Scenario::fromSeed(seed)).trace;
        const QStringList second = lifeOf(Scenario::fromSeed(seed)).trace;
        QVERIFY(!first.isEmpty());
        QCOMPARE(second, first);
    }
}

void tst_Convergence::findsAPlantedBug_data()
{
    QTest::addColumn<int>("bug");
    QTest::newRow("the outbox is deleted on acknowledgement") << int(PlantedBug::DeleteOnAcknowledgement);
    QTest::newRow("commits do not wait for the disk") << int(PlantedBug::SynchronousOff);
    QTest::newRow("the cursor moves before the rows") << int(PlantedBug::CursorBeforeRows);
    QTest::newRow("everything waiting is marked as received") << int(PlantedBug::MaskedReceipts);
}

void tst_Convergence::findsAPlantedBug()
{
    QFETCH(int, bug);

    const quint64 seed = seedThatFinds(PlantedBug(bug));

    QVERIFY2(seed != 0, "60 worlds did not show it");
}

QTEST_GUILESS_MAIN(tst_Convergence)
#include "tst_Convergence.moc"
