// SPDX-License-Identifier: Apache-2.0
#include "app/domain/board/PersonPlaces.h"

#include "app/domain/PlacementHistory.h"

#include <algorithm>

namespace alongside {

namespace {

template <typename Dated> bool hasBegunBy(const Dated &each, QDate day)
{
    return !each.from.isValid() || each.from <= day;
}

template <typename Dated> bool holdsOnDay(const Dated &each, QDate day)
{
    return hasBegunBy(each, day) && (!each.to.isValid() || each.to >= day);
}

/// Of those that hold on a day the one that began last; nullptr: none does. The id decides between two of one day, so
/// that every tablet and the service name the same.
template <typename Dated> const Dated *lastBegunOn(const QList<Dated> &all, QDate day)
{
    const Dated *last = nullptr;
    for (const Dated &each : all)
        if (holdsOnDay(each, day) && (!last || std::tie(last->from, last->id) < std::tie(each.from, each.id)))
            last = &each;
    return last;
}

/// A pattern stays open when its placement ends (placing::ending); one of a placement that is not known stands for
/// itself.
QList<Expectation> withoutEnded(const PersonPlaces &places, QDate day)
{
    QList<Expectation> left = places.expectations;
    left.removeIf([&](const Expectation &each) {
        return std::any_of(places.placements.begin(), places.placements.end(),
            [&](const Placement &placement) { return placement.id == each.placement && !holdsOnDay(placement, day); });
    });
    return left;
}

bool isPausedOn(const PersonPlaces &places, const PlacementId &placement, QDate day)
{
    return std::any_of(places.pauses.begin(), places.pauses.end(),
        [&](const Pause &pause) { return pause.placement == placement && !pause.isTakenBack() && pause.covers(day); });
}

/// Of somebody at no placement on that day.
PlacementState stateWithout(const QList<Placement> &placements, QDate day)
{
    if (placements.isEmpty()) return PlacementState::None;
    const bool isOneComing = std::any_of(placements.begin(), placements.end(),
        [day](const Placement &placement) { return !hasBegunBy(placement, day); });
    const bool hasOneEnded = std::any_of(
        placements.begin(), placements.end(), [day](const Placement &placement) { return hasBegunBy(placement, day); });
    if (isOneComing) return PlacementState::Planned;
    return hasOneEnded ? PlacementState::Ended : PlacementState::None;
}

int sessionsOfAWeek(const WeeklyPattern &pattern)
{
    int sessions = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        for (const Session session : everySession)
            sessions += pattern.contains(Qt::DayOfWeek(day), session) ? 1 : 0;
    return sessions;
}

} // namespace

PlaceOnDay placeOn(const PersonPlaces &places, QDate day)
{
    PlaceOnDay place;
    if (const Placement *placement = lastBegunOn(places.placements, day)) {
        const bool isPaused = isPausedOn(places, placement->id, day);
        place.state = isPaused ? PlacementState::Paused : PlacementState::Running;
        place.kind = placement->kind;
    } else {
        place.state = stateWithout(places.placements, day);
    }
    const QList<Expectation> expectations = withoutEnded(places, day);
    if (const Expectation *expectation = lastBegunOn(expectations, day)) {
        place.site = expectation->site;
        place.employer = expectation->employer;
        place.workStream = expectation->workStream;
        place.sessionsAWeek = sessionsOfAWeek(expectation->pattern);
    }
    return place;
}

PlacementTurns turnsIn(const QList<Placement> &placements, const Quarter &quarter)
{
    PlacementTurns turns;
    for (const Placement &placement : placements) {
        turns.hasBegun = turns.hasBegun || quarter.contains(placement.from);
        turns.hasLeft = turns.hasLeft || quarter.contains(placement.to);
    }
    return turns;
}

bool isExpectedAt(const PersonPlaces &places, const SiteId &site, QDate day, Session session)
{
    QList<PlacementId> seen;
    for (const Expectation &expectation : places.expectations) {
        const PlacementId &placement = expectation.placement;
        if (placement.isEmpty()) { // it stands for itself
            if (expectation.site == site && expectation.covers(day, session)) return true;
            continue;
        }
        if (seen.contains(placement)) continue; // looked at together
        seen.append(placement);
        PlacementRecords records{.expectations = places.expectations, .pauses = places.pauses};
        records.expectations.removeIf([&](const Expectation &each) { return each.placement != placement; });
        records.pauses.removeIf([&](const Pause &each) { return each.placement != placement; });
        const PlacementHistory history{records};
        const Expectation *held = history.expectationOn(day);
        if (held && held->site == site && history.isExpected(day, session)) return true;
    }
    return false;
}

} // namespace alongside
