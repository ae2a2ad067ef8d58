// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"

#include <QString>

namespace alongside {

/// One look at a tablet's clocks.
struct ClockReading {
    Instant wall = {};
    std::chrono::milliseconds sinceBoot{0}; ///< sleep included
    QString boot = {}; ///< which start of the tablet; empty: not known, and then like no other

    bool operator==(const ClockReading &) const = default;
};

/// How long a visit has been going on: as it is kept on disk while it does.
struct VisitClock {
    ClockReading from = {}; ///< where counting began, or began anew after a question was answered
    ClockReading seen = {}; ///< the last look while the app was running
    std::chrono::milliseconds before{0}; ///< counted before `from`

    bool operator==(const VisitClock &) const = default;
};

/// What the clocks say. Where they disagree only a coach can say how long it was, and nothing is made up.
struct VisitTime {
    enum class Standing {
        Sure, ///< both clocks agree
        WallChanged, ///< the time of day was set meanwhile: how long is sure, when is not
        Restarted, ///< the tablet was off for a while: the time of day alone says how long
        Unknown, ///< the tablet was off, and the time of day went back or was set meanwhile
    };

    Standing standing = Standing::Sure;
    /// Sure and WallChanged: until now. Otherwise until the tablet was last seen running.
    std::chrono::milliseconds lasted{0};
    /// Restarted: how long it was not seen running, by the time of day.
    std::chrono::milliseconds away{0};

    bool operator==(const VisitTime &) const = default;
};

/// How far the two clocks may drift apart before they disagree: more than a network ever corrects at once on a tablet
/// that has been set, less than anybody sets by hand.
inline constexpr std::chrono::minutes clocksMayDiffer{2};

VisitTime visitTime(const VisitClock &kept, const ClockReading &now);

/// Counting anew from here, after a coach has said how long it has been.
VisitClock countedOn(std::chrono::milliseconds lasted, const ClockReading &now);

} // namespace alongside
