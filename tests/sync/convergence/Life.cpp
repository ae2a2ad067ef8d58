// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Life.h"

#include "tests/sync/convergence/Invariants.h"

namespace alongside {

namespace {

QStringList logOf(Database &database)
{
    const auto inText = [](const Row &row) {
        return QStringLiteral("%1 %2 %3").arg(row.text(0), row.text(1), QString::fromUtf8(row.blob(2)));
    };
    const auto mutations = database.collect(
        QStringLiteral("SELECT state || ' ' || firstModseq, heldBecause, body FROM mutation ORDER BY rowid"), inText);
    const auto conflicts = database.collect(
        QStringLiteral("SELECT type, modseq, doc FROM record WHERE type = 'Conflict' ORDER BY id"), inText);
    if (!mutations || !conflicts) return {QStringLiteral("the service cannot be read")};
    return *mutations + *conflicts;
}

void judge(World &world)
{
    invariants::checkScopes(world);
    world.settleAsCoaches();
    if (!world.isEndless()) invariants::checkAll(world);
}

} // namespace

Life Life::of(const Scenario &scenario)
{
    World world{scenario};
    world.live();
    world.settle();
    if (!world.isEndless()) judge(world);
    return {world.findings().breaches(), world.trace(), logOf(world.server().database()), world.suffered(),
        world.findings().checks(), int(world.acts().size())};
}

QString report(quint64 seed, const QStringList &breaches)
{
    return QStringLiteral("seed %1: %2").arg(seed).arg(breaches.join(QStringLiteral("; ")));
}

} // namespace alongside
