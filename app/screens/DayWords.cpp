// SPDX-License-Identifier: Apache-2.0
#include "app/screens/DayWords.h"

#include <QLocale>

namespace alongside {

QString DayWords::day(QDate day) { return QLocale().toString(day, QStringLiteral("dddd d MMMM")); }

QString DayWords::shortDay(QDate day) { return QLocale().toString(day, QStringLiteral("ddd d MMM")); }

QString DayWords::month(QDate day) { return QLocale().toString(day, QStringLiteral("MMMM yyyy")); }

QString DayWords::time(QTime time) { return time.toString(QStringLiteral("HH:mm")); }

QString DayWords::timeSeenFrom(QDate day, Instant instant)
{
    const QDate then = Clock::localDateOf(instant);
    return then == day ? time(instant) : tr("%1 %2", "day and time").arg(shortDay(then), time(instant));
}

} // namespace alongside
