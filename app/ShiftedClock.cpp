// SPDX-License-Identifier: Apache-2.0
#include "app/ShiftedClock.h"

#include "platform/base/ServiceZone.h"

#include <QDateTime>

namespace alongside {

ShiftedClock::ShiftedClock(QDate day, QTime time)
{
    const QDateTime wished{day, time.isValid() ? time : m_system.localTime(), serviceZone()};
    m_shift = std::chrono::milliseconds{wished.toMSecsSinceEpoch()} - m_system.now().time_since_epoch();
}

} // namespace alongside
