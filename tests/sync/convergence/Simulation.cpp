// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Simulation.h"

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace alongside {

namespace {

/// Calls work(0 … count − 1), on every core.
void onEveryCore(int count, const std::function<void(int)> &work)
{
    std::atomic<int> next{0};
    std::vector<std::thread> threads;
    for (unsigned thread = 0; thread < std::thread::hardware_concurrency(); ++thread)
        threads.emplace_back([&] {
            for (int index = next++; index < count; index = next++)
                work(index);
        });
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace

void Tally::add(quint64 seed, const Life &first, const Life &second)
{
    ++worlds;
    const bool isDisturbed = Scenario::isDisturbed(seed);
    if (isDisturbed) ++disturbed;
    const QString kind = isDisturbed ? QStringLiteral("disturbed ") : QString{};
    if (!first.breaches.isEmpty()) broken.append(kind + report(seed, first.breaches));
    if (!first.tellsTheSameAs(second)) twoStories.append(seed);
    for (const Life &life : {first, second}) {
        for (auto fault = life.suffered.constBegin(); fault != life.suffered.constEnd(); ++fault)
            suffered[fault.key()] += *fault;
        for (size_t index = 0; index < checks.size(); ++index)
            checks[index] += life.checks[index];
        acts += life.acts;
    }
}

Tally simulate(quint64 first, int worlds, const std::function<void(const QString &)> &told)
{
    Tally tally;
    std::mutex mutex;
    onEveryCore(worlds, [&](int index) {
        const quint64 seed = first + quint64(index);
        const Life once = Life::of(Scenario::ofEitherKind(seed));
        const Life again = Life::of(Scenario::ofEitherKind(seed));
        const std::scoped_lock lock{mutex};
        tally.add(seed, once, again);
        if (!once.breaches.isEmpty()) told(tally.broken.last());
        if (!once.tellsTheSameAs(again)) told(QStringLiteral("seed %1 was not lived the same twice").arg(seed));
    });
    return tally;
}

int worldsThatFind(PlantedBug bug, int worlds)
{
    std::atomic<int> found{0};
    onEveryCore(worlds, [&](int index) {
        Scenario scenario = Scenario::disturbed(quint64(index) + 1);
        scenario.bug = bug;
        if (!Life::of(scenario).breaches.isEmpty()) ++found;
    });
    return found;
}

} // namespace alongside
