// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/FailedSeeds.h"
#include "tests/sync/convergence/Life.h"

#include <QTest>

using namespace alongside;

namespace {

constexpr quint64 seedsInEveryRun = 60; // under the sanitizers; tests/run lives 2,000 without them
constexpr quint64 seedsForABug = 200;

Scenario scenarioOf(quint64 seed)
{
    return qEnvironmentVariableIntValue("ALONGSIDE_ONE_PIECE") > 0 ? Scenario::inOnePiece(seed)
                                                                   : Scenario::ofEitherKind(seed);
}

/// The first of many seeds in which the bug shows; 0: none.
quint64 seedThatFinds(PlantedBug bug)
{
    for (quint64 seed = 1; seed <= seedsForABug; ++seed) {
        Scenario scenario = Scenario::disturbed(seed);
        scenario.bug = bug;
        if (!Life::of(scenario).breaches.isEmpty()) return seed;
    }
    return 0;
}

} // namespace

/// Whole lives of a service and its tablets under every fault, each from one seed. ALONGSIDE_SEED=17 lives one and
/// prints what happened in it; with ALONGSIDE_ONE_PIECE=1 as the first failed seeds were lived.
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
    const quint64 last = only > 0 ? first : seedsInEveryRun;
    QStringList failures;
    for (quint64 seed = first; seed <= last; ++seed) {
        const Life life = Life::of(scenarioOf(seed));
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
    QList<Scenario> scenarios;
    for (const quint64 seed : failedInOnePiece)
        scenarios.append(Scenario::inOnePiece(seed));
    for (const quint64 seed : failedInPieces)
        scenarios.append(Scenario::inPieces(seed));
    for (const quint64 seed : failedOfRecords)
        scenarios.append(Scenario::ofRecords(seed));
    for (const quint64 seed : failedOfSafeBytes)
        scenarios.append(Scenario::ofSafeBytes(seed));
    for (const quint64 seed : failedDisturbedOfSafeBytes)
        scenarios.append(Scenario::disturbedOfSafeBytes(seed));
    for (const quint64 seed : failedDisturbed)
        scenarios.append(Scenario::disturbed(seed));

    for (const Scenario &scenario : scenarios) {
        const QStringList breaches = Life::of(scenario).breaches;
        QVERIFY2(breaches.isEmpty(), qPrintable(report(scenario.seed, breaches)));
    }
}

void tst_Convergence::livesOneSeedTheSameTwice()
{
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const QStringList first = Life::of(Scenario::ofEitherKind(seed)).trace;
        const QStringList second = Life::of(Scenario::ofEitherKind(seed)).trace;
        QVERIFY(!first.isEmpty());
        QCOMPARE(second, first);
    }
}

void tst_Convergence::findsAPlantedBug_data()
{
    QTest::addColumn<int>("bug");
    for (const BugName &each : plantedBugs)
        QTest::newRow(each.name) << int(each.bug);
}

void tst_Convergence::findsAPlantedBug()
{
    QFETCH(int, bug);

    const quint64 seed = seedThatFinds(PlantedBug(bug));

    QVERIFY2(seed != 0, qPrintable(QStringLiteral("%1 worlds did not show it").arg(seedsForABug)));
}

QTEST_GUILESS_MAIN(tst_Convergence)
#include "tst_Convergence.moc"
