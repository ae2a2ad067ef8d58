// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Expectation.h"
#include "app/domain/Pause.h"
#include "app/domain/Placement.h"
#include "app/domain/outcomes/Quarter.h"

#include <optional>

namespace alongside {

/// Everything that is written of one person's places, ended and coming ones too.
struct PersonPlaces {
    QList<Placement> placements = {};
    QList<Expectation> expectations = {};
    QList<Pause> pauses = {};

    bool operator==(const PersonPlaces &) const = default;
};

/// How somebody's placements stand, taken together.
enum class PlacementState {
    Running,
    Paused,
    Planned, ///< none holds, and one is to begin
    Ended, ///< all that there were
    None,
};

/// Where somebody is counted on a day: once, by what began last of all that hold on it, paused or not;
/// nowhere by a placement that is over.
struct PlaceOnDay {
    PlacementState state = PlacementState::None;
    QString kind = {}; ///< of the placement; empty: none holds, or nobody said
    SiteId site = {}; ///< empty: at an employer, or nowhere
    EmployerId employer = {};
    WorkStreamId workStream = {};
    int sessionsAWeek = 0; ///< that they are expected there

    bool operator==(const PlaceOnDay &) const = default;
};
PlaceOnDay placeOn(const PersonPlaces &places, QDate day);

/// What became of somebody's placements in a quarter.
struct PlacementTurns {
    bool hasBegun = false;
    bool hasLeft = false;

    bool operator==(const PlacementTurns &) const = default;
};
PlacementTurns turnsIn(const QList<Placement> &placements, const Quarter &quarter);

/// Whether the register of that site expects them: of one placement's patterns the one that began last holds, and none
/// while it is paused.
bool isExpectedAt(const PersonPlaces &places, const SiteId &site, QDate day, Session session);

} // namespace alongside
