// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"

namespace alongside {

/// Time as a test wants it; starts on Friday 20 November 2026 at 09:00 UTC.
class FakeClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    /// Time passes: both clocks move.
    void advance(std::chrono::milliseconds by);
    /// Somebody sets the wall clock; the monotonic one does not move.
    void setWallClock(Instant now) { m_now = now; }
    void setWallClock(const QString &rfc3339);

private:
    Instant m_now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + std::chrono::hours{9}};
    std::chrono::milliseconds m_monotonic{1000};
};

} // namespace alongside
