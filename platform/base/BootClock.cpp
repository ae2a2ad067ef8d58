// SPDX-License-Identifier: Apache-2.0
#include "platform/base/BootClock.h"

#include <QSysInfo>

#include <ctime>

namespace alongside {

// CLOCK_BOOTTIME of Linux and Android: POSIX has no clock that counts sleep. Elsewhere time stands still while it
// sleeps.
std::chrono::milliseconds SystemBootClock::sinceBoot() const
{
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    timespec time{};
    clock_gettime(clock, &time);
    using namespace std::chrono;
    return duration_cast<milliseconds>(seconds{time.tv_sec} + nanoseconds{time.tv_nsec});
}

QString SystemBootClock::boot() const { return QString::fromLatin1(QSysInfo::bootUniqueId()); }

} // namespace alongside
