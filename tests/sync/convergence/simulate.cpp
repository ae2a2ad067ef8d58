// SPDX-License-Identifier: Apache-2.0
// simulate N [SEED]: lives N worlds from a seed on (1), those of even seeds disturbed, each twice, and says how fast,
// what went wrong and what was checked. simulate bugs [N [FIRST LAST]]: in how many of N worlds (200) each planted bug
// shows, or each from the FIRST to the LAST of them. simulate life SEED [disturbed]: what happens in one. The status
// says whether all held.
#include "tests/sync/convergence/Simulation.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <climits>
#include <cstdio>

using namespace alongside;

namespace {

constexpr int worldsForBugs = 200;

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

QString listOf(const QMap<QString, int> &suffered)
{
    QStringList parts;
    for (auto fault = suffered.constBegin(); fault != suffered.constEnd(); ++fault)
        parts.append(QStringLiteral("%1 %2").arg(fault.key()).arg(*fault));
    return parts.join(QStringLiteral(", "));
}

qint64 sumOf(const QMap<QString, int> &suffered)
{
    qint64 sum = 0;
    for (const int times : suffered)
        sum += times;
    return sum;
}

/// Faults that befell nobody, and rules that nothing was held against: a check that cannot fail. Few worlds may lack
/// some by chance.
QStringList absentFrom(const Tally &tally)
{
    constexpr int enoughWorlds = 1000;
    QStringList absent;
    if (tally.worlds < enoughWorlds) return absent;
    for (const FaultName &each : faultNames)
        if (!tally.suffered.contains(nameOf(each.fault))) absent.append(nameOf(each.fault));
    for (int fault = 1; fault < networkFaults; ++fault)
        if (!tally.suffered.contains(nameOf(NetworkFault(fault)))) absent.append(nameOf(NetworkFault(fault)));
    for (const InvariantName &each : invariantNames)
        if (tally.checks[size_t(each.invariant)] == 0) absent.append(nameOf(each.invariant));
    return absent;
}

int simulateWorlds(quint64 first, int worlds)
{
    QElapsedTimer clock;
    clock.start();
    const Tally tally = simulate(first, worlds, say);
    const double seconds = double(clock.elapsed()) / 1000;
    say(QStringLiteral("%1 worlds from seed %2, %3 of them disturbed, each lived twice, in %4 s: %5 lives a second.")
            .arg(worlds)
            .arg(first)
            .arg(tally.disturbed)
            .arg(seconds, 0, 'f', 1)
            .arg(2 * worlds / seconds, 0, 'f', 1));
    say(QStringLiteral("%1 faults: %2.").arg(sumOf(tally.suffered)).arg(listOf(tally.suffered)));
    say(QStringLiteral("%1 acts followed; checks of what must hold:").arg(tally.acts));
    for (const InvariantName &each : invariantNames)
        say(QStringLiteral("%1  %2").arg(tally.checks[size_t(each.invariant)], 9).arg(nameOf(each.invariant)));
    say(QStringLiteral("%1 worlds broke an invariant, %2 were not lived the same twice.")
            .arg(tally.broken.size())
            .arg(tally.twoStories.size()));
    const QStringList absent = absentFrom(tally);
    if (!absent.isEmpty()) say(QStringLiteral("Never happened: %1.").arg(absent.join(QStringLiteral(", "))));
    return tally.broken.isEmpty() && tally.twoStories.isEmpty() && absent.isEmpty() ? 0 : 1;
}

int plantBugs(int worlds, int first, int last)
{
    int missed = 0;
    for (int number = first; number <= qMin(last, int(std::size(plantedBugs))); ++number) {
        const BugName &each = plantedBugs[size_t(number - 1)];
        const int found = worldsThatFind(each.bug, worlds);
        say(QStringLiteral("%1 of %2 worlds find that %3").arg(found, 4).arg(worlds).arg(QLatin1String{each.name}));
        if (found == 0) ++missed;
    }
    return missed == 0 ? 0 : 1;
}

int tellLife(const Scenario &scenario)
{
    const Life life = Life::of(scenario);
    say((life.trace + life.serviceLog + life.breaches).join(QLatin1Char('\n')));
    return life.breaches.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false"));
    const auto number = [&](int index, int otherwise) { return argc > index ? atoi(argv[index]) : otherwise; };
    const QLatin1String word{argc > 1 ? argv[1] : ""};
    if (word == QLatin1String{"bugs"})
        return plantBugs(number(2, worldsForBugs), qMax(1, number(3, 1)), number(4, INT_MAX));
    const bool isDisturbed = argc > 3 && QLatin1String{argv[3]} == QLatin1String{"disturbed"};
    if (word == QLatin1String{"life"})
        return tellLife(
            isDisturbed ? Scenario::disturbed(quint64(number(2, 1))) : Scenario::fromSeed(quint64(number(2, 1))));
    if (number(1, 0) > 0) return simulateWorlds(quint64(number(2, 1)), number(1, 0));
    say(QStringLiteral("simulate N [SEED] | simulate bugs [N [FIRST LAST]] | simulate life SEED [disturbed]"));
    return 2;
}
