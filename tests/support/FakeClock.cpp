// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeClock.h"

#include <QString>

namespace alongside {

void FakeClock::advance(std::chrono::milliseconds by)
{
    m_now += by;
    m_monotonic += by;
}

void FakeClock::setWallClock(const QString &rfc3339)
{
    const std::optional<Instant> instant = instantFromText(rfc3339);
    Q_ASSERT(instant);
    m_now = *instant;
}

} // namespace alongside
