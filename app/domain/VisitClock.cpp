// SPDX-License-Identifier: Apache-2.0
#include "app/domain/VisitClock.h"

namespace alongside {

namespace {

using std::chrono::milliseconds;

bool isSameBoot(const ClockReading &one, const ClockReading &other)
{
    return !one.boot.isEmpty() && one.boot == other.boot;
}

/// Whether both clocks moved on equally between two looks during one start of the tablet.
bool agree(const ClockReading &earlier, const ClockReading &later)
{
    const milliseconds byWall = later.wall - earlier.wall;
    const milliseconds byBoot = later.sinceBoot - earlier.sinceBoot;
    return std::chrono::abs(byWall - byBoot) <= clocksMayDiffer;
}

/// A tablet that was seen running cannot have been started before that.
bool startedAfter(const ClockReading &seen, const ClockReading &now)
{
    return now.wall - now.sinceBoot + clocksMayDiffer >= seen.wall;
}

VisitTime acrossAStart(const VisitClock &kept, const ClockReading &now)
{
    VisitTime time{.lasted = kept.before + (kept.seen.sinceBoot - kept.from.sinceBoot)};
    const bool isPlausible = agree(kept.from, kept.seen) && startedAfter(kept.seen, now);
    time.standing = isPlausible ? VisitTime::Standing::Restarted : VisitTime::Standing::Unknown;
    if (isPlausible) time.away = std::max(milliseconds{0}, now.wall - kept.seen.wall);
    return time;
}

} // namespace

VisitTime visitTime(const VisitClock &kept, const ClockReading &now)
{
    if (!isSameBoot(kept.from, now)) return acrossAStart(kept, now);
    const auto standing = agree(kept.from, now) ? VisitTime::Standing::Sure : VisitTime::Standing::WallChanged;
    return {.standing = standing, .lasted = kept.before + (now.sinceBoot - kept.from.sinceBoot)};
}

VisitClock countedOn(milliseconds lasted, const ClockReading &now)
{
    return {.from = now, .seen = now, .before = lasted};
}

} // namespace alongside
