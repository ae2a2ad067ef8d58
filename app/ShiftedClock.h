// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"

namespace alongside {

/// The system's clock moved to another day, and to another time of day where one is given, and running on from there:
/// for a demonstration, whose data belong to one day.
class ShiftedClock final : public Clock {
public:
    /// day: the local date that today is; time: invalid for the system's time of day.
    explicit ShiftedClock(QDate day, QTime time = {});

    Instant now() const override { return m_system.now() + m_shift; }
    std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }

private:
    SystemClock m_system;
    std::chrono::milliseconds m_shift;
};

} // namespace alongside
