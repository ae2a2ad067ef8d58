// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace alongside::fhirpath {

/// A date, a date with a time, or a time of day, as precise as somebody gave it: "2026-11" is a month, not its first
/// day (FHIRPath N1, 4.1.5 to 4.1.7).
struct Moment {
    enum class Kind { Date, DateTime, Time };
    enum Part { Year, Month, Day, Hour, Minute, Millisecond }; ///< Millisecond: of the minute, seconds are no part

    Kind kind = Kind::Date;
    std::array<int, 6> parts = {};
    Part precision = Day; ///< the last part that was given
    std::optional<int> offsetMinutes = {}; ///< from UTC, where one was given

    /// ISO 8601 as FHIR writes it, "T" before a time of day allowed; nothing where it is no day of the calendar.
    static std::optional<Moment> fromText(QStringView text, Kind kind);
    static Moment of(QDate day);
    static Moment of(const QDateTime &instant); ///< in its own offset

    /// Unordered where only one has a time zone, or one is less precise and they agree as far as it goes.
    std::partial_ordering compare(const Moment &other) const;
    /// Later by so many "years", "months", "weeks", "days", "hours", "minutes", "seconds"; nothing for another unit.
    /// The last day of a shorter month where the day is missing in it.
    std::optional<Moment> later(qint64 amount, const QString &unit) const;
    QString toText() const;

    bool operator==(const Moment &) const = default;
};

} // namespace alongside::fhirpath
