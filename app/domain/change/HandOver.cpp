// SPDX-License-Identifier: Apache-2.0
#include "app/domain/change/HandOver.h"

#include <algorithm>

namespace alongside {

HandOverPlan::HandOverPlan(HandOverWish wish, const HandOverSources &sources)
    : m_wish{std::move(wish)}, m_hasLeft{sources.left.contains(m_wish.to)}
{
    if (m_wish.from.isEmpty() || !m_wish.firstDay.isValid()) return;
    for (const PersonId &person : sources.keyPeople)
        lineOf(person).isKeyCoach = true;
    for (const PlacementHistory &history : sources.placements) {
        if (history.standingOn(m_wish.firstDay) == PlacementHistory::Standing::Ended) continue;
        const Expectation *holding = history.expectationOn(m_wish.firstDay);
        for (const Expectation &each : history.records().expectations) {
            const bool isToCome = each.from.isValid() && each.from > m_wish.firstDay;
            const bool holds = holding && holding->id == each.id;
            if ((holds || isToCome) && each.coach == m_wish.from)
                lineOf(history.placement().person).groups.append(each);
        }
    }
    for (const HandOverSources::Owned &owned : sources.actions)
        lineOf(owned.person).actions.append(owned.action);
}

QDate HandOverPlan::firstDayOf(const Expectation &group) const
{
    return group.from.isValid() ? std::max(group.from, m_wish.firstDay) : m_wish.firstDay;
}

bool HandOverPlan::isSameAs(const HandOverPlan &other) const
{
    return m_wish == other.m_wish
        && std::is_permutation(m_lines.begin(), m_lines.end(), other.m_lines.begin(), other.m_lines.end());
}

std::optional<HandOverPlan::Refusal> HandOverPlan::refusal(QDate today) const
{
    if (m_wish.from.isEmpty() || m_wish.to.isEmpty()) return Refusal::NoCoach;
    if (m_wish.from == m_wish.to) return Refusal::SameCoach;
    if (!m_wish.firstDay.isValid()) return Refusal::NoFirstDay;
    if (m_wish.firstDay < today) return Refusal::InThePast;
    if (m_hasLeft) return Refusal::CoachHasLeft;
    if (m_lines.isEmpty()) return Refusal::NothingToHandOver;
    return std::nullopt;
}

HandOverPlan::Line &HandOverPlan::lineOf(const PersonId &person)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&person](const Line &line) { return line.person == person; });
    if (found != m_lines.end()) return *found;
    m_lines.append({person, false, {}, {}});
    return m_lines.last();
}

} // namespace alongside
