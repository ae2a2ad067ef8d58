// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/BootClock.h"
#include "tests/support/FakeClock.h"

namespace alongside {

/// A machine that starts anew when a test says so; it counts as its FakeClock does, which no wall clock moves.
class FakeBoot final : public BootClock {
public:
    explicit FakeBoot(const FakeClock &clock) : m_clock{clock} { }

    std::chrono::milliseconds sinceBoot() const override { return m_clock.monotonic() - m_started; }
    QString boot() const override { return QStringLiteral("boot %1").arg(m_starts); }

    void restart()
    {
        m_started = m_clock.monotonic();
        ++m_starts;
    }

private:
    const FakeClock &m_clock;
    std::chrono::milliseconds m_started{0};
    int m_starts = 1;
};

} // namespace alongside
