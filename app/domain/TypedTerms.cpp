// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TypedTerms.h"

#include <QRegularExpression>

#include <cmath>

namespace alongside {

namespace {

constexpr int minutesPerHour = 60;
constexpr int mostWeeklyMinutes = 60 * minutesPerHour;
constexpr int mostHourlyPence = 200 * 100;

std::optional<int> upTo(int most, int value)
{
    return value > 0 && value <= most ? std::optional{value} : std::nullopt;
}

/// "7.5" or "7,5", as people write it on this side of the Channel and on the other.
double decimal(QString text) { return text.replace(u',', u'.').toDouble(); }

} // namespace

std::optional<int> weeklyMinutesFromTyped(const QString &typed)
{
    static const QRegularExpression clock{QStringLiteral("^(\\d{1,2})\\s*[:h]\\s*([0-5]\\d)\\s*m?$")};
    static const QRegularExpression hours{QStringLiteral("^(\\d{1,2}([.,]\\d{1,2})?)\\s*(h|hours?|hrs?)?$")};
    const QString plain = typed.trimmed().toLower();
    if (const auto match = clock.match(plain); match.hasMatch())
        return upTo(mostWeeklyMinutes, match.captured(1).toInt() * minutesPerHour + match.captured(2).toInt());
    if (const auto match = hours.match(plain); match.hasMatch())
        return upTo(mostWeeklyMinutes, int(std::lround(decimal(match.captured(1)) * minutesPerHour)));
    return std::nullopt;
}

std::optional<int> hourlyPenceFromTyped(const QString &typed)
{
    static const QRegularExpression pounds{QStringLiteral("^£?\\s*(\\d{1,3}([.,]\\d{1,2})?)$")};
    const auto match = pounds.match(typed.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    return upTo(mostHourlyPence, int(std::lround(decimal(match.captured(1)) * 100)));
}

} // namespace alongside
