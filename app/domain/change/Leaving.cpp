// SPDX-License-Identifier: Apache-2.0
#include "app/domain/change/Leaving.h"

#include <algorithm>

namespace alongside {

LeavingPlan::LeavingPlan(LeavingWish wish, LeavingSources sources)
    : m_wish{std::move(wish)}, m_sources{std::move(sources)}
{
    if (!m_wish.lastDay.isValid()) return;
    for (const PlacementHistory &history : m_sources.placements)
        if (const QDate to = history.placement().to; !to.isValid() || to > m_wish.lastDay) m_ending.append(history);
}

QDate LeavingPlan::lastDayOf(const PlacementHistory &history) const
{
    const QDate from = history.placement().from;
    return from.isValid() && from > m_wish.lastDay ? from.addDays(-1) : m_wish.lastDay;
}

bool LeavingPlan::isSameAs(const LeavingPlan &other) const
{
    const auto isSame = [](const PlacementHistory &one, const PlacementHistory &another) {
        return one.records() == another.records();
    };
    return m_wish == other.m_wish && actions() == other.actions()
        && std::is_permutation(m_ending.begin(), m_ending.end(), other.m_ending.begin(), other.m_ending.end(), isSame);
}

std::optional<LeavingPlan::Refusal> LeavingPlan::refusal(QDate today) const
{
    if (m_wish.person.isEmpty() || !m_sources.isHere) return Refusal::NoPerson;
    if (m_sources.isLeaving) return Refusal::LeavesAlready;
    if (!m_wish.lastDay.isValid()) return Refusal::NoLastDay;
    if (m_wish.lastDay < today) return Refusal::InThePast;
    return std::nullopt;
}

} // namespace alongside
