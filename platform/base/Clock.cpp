// SPDX-License-Identifier: Apache-2.0
#include "platform/base/Clock.h"

#include "platform/base/ServiceZone.h"

#include <QDateTime>

namespace alongside {

namespace {

QDateTime local(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), serviceZone());
}

} // namespace

QString toText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> instantFromText(const QString &text)
{
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool hasOffset = parsed.timeSpec() != Qt::LocalTime; // without one it is no moment
    if (!parsed.isValid() || !hasOffset || !text.contains(QLatin1Char('T'))) return std::nullopt;
    return Instant{std::chrono::milliseconds{parsed.toMSecsSinceEpoch()}};
}

QDate Clock::today() const { return localDateOf(now()); }

QTime Clock::localTime() const { return localTimeOf(now()); }

QTime Clock::localTimeOf(Instant instant) { return local(instant).time(); }

QDate Clock::localDateOf(Instant instant) { return local(instant).date(); }

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace alongside
