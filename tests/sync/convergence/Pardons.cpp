// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Pardons.h"

namespace alongside {

Pardons::Pardons(World &world) : m_world{world}
{
    for (int index = 0; index < world.tablets(); ++index)
        if (!world.isLost(index))
            for (const Mutation &mutation : world.tablet(index).keptMutations())
                m_kept[index].insert(contentOf(mutation));
    for (const Act &act : world.acts()) {
        if (!isLostWithItsTablet(act) && !hadToBeForgotten(act)) continue;
        m_covered.insert(act.content);
        for (const Operation &operation : act.mutation.ops)
            m_records.insert(operation.id);
    }
}

bool Pardons::isLostWithItsTablet(const Act &act) const
{
    const TabletPlace &place = m_world.place(act.tablet);
    if (place.custody != TabletPlace::Custody::Lost) return false;
    return place.unsentWhenLost.contains(act.content) || m_world.service().archive().wasTakenAway(act.content);
}

bool Pardons::hadToBeForgotten(const Act &act) const
{
    const TabletPlace &place = m_world.place(act.tablet);
    if (place.custody == TabletPlace::Custody::Lost) return false;
    if (!m_world.service().archive().wasTakenAway(act.content)) return false;
    if (m_kept.value(act.tablet).contains(act.content) || !isGapKnown(act.tablet)) return false;
    const QList<Operation> &operations = act.mutation.ops;
    return m_world.hasAMonthPassed()
        || std::any_of(operations.cbegin(), operations.cend(), [&](const Operation &operation) {
               return m_world.service().callers().hasBeenWithout(place.coach, operation.type);
           });
}

// A new device begins at 1, without a gap: what the old one had declared is not its own.
bool Pardons::isGapKnown(int tablet) const
{
    const QStringList devices = m_world.place(tablet).devices;
    if (devices.size() > 1) return true;
    const auto gap = m_world.server().database().first(
        QStringLiteral("SELECT 1 FROM gap WHERE device = ?"), [](const Row &) { return true; }, devices.first());
    return gap && *gap;
}

} // namespace alongside
