// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"

#include <atomic>

namespace alongside::lose {

/// The system's clock, wrong by as much as somebody wishes. Thread-safe.
class MovedClock final : public Clock {
public:
    void moveTo(std::chrono::seconds wrongBy) { m_wrongBy = wrongBy; }

    Instant now() const override { return m_system.now() + m_wrongBy.load(); }
    std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }

private:
    SystemClock m_system;
    std::atomic<std::chrono::seconds> m_wrongBy{std::chrono::seconds{0}};
};

} // namespace alongside::lose
