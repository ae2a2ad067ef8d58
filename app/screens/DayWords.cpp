// SPDX-License-Identifier: Apache-2.0
#include "app/screens/DayWords.h"

#include <QLocale>
#include <QRegularExpression>

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

QTime DayWords::timeFrom(const QString &typed)
{
    static const QRegularExpression form{QStringLiteral(R"(^\s*(\d{1,2})[:.h ]?(\d{2})\s*$)")};
    const QRegularExpressionMatch match = form.match(typed);
    return match.hasMatch() ? QTime{match.captured(1).toInt(), match.captured(2).toInt()} : QTime{};
}

} // namespace alongside
