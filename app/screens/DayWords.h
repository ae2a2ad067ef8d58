// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"

#include <QCoreApplication>

namespace alongside {

/// Days and times as a coach says them, in the default locale.
class DayWords {
    Q_DECLARE_TR_FUNCTIONS(DayWords)

public:
    /// "Friday 20 November".
    static QString day(QDate day);
    /// "Fri 20 Nov".
    static QString shortDay(QDate day);
    /// "March 2019".
    static QString month(QDate day);
    /// "09:04".
    static QString time(QTime time);
    static QString time(Instant instant) { return time(Clock::localTimeOf(instant)); }
    /// "09:04" on the given day, otherwise "Fri 20 Nov 09:04".
    static QString timeSeenFrom(QDate day, Instant instant);
};

} // namespace alongside
