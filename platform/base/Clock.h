// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QTime>

#include <chrono>
#include <optional>

class QString;

namespace alongside {

/// A moment, UTC, to the millisecond. Orders nothing between devices; it is recorded and shown.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// RFC 3339 in UTC with milliseconds, e.g. "2026-01-02T08:31:00.000Z": the form of the wire and of the store.
QString toText(Instant instant);
/// Any RFC 3339 date-time; nothing when the text is not one.
std::optional<Instant> instantFromText(const QString &text);

/// What time it is. Services take one in the constructor, so that a test owns time.
class Clock {
public:
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
    /// Time since some start that the wall clock cannot move: for durations and for suspecting the wall clock.
    virtual std::chrono::milliseconds monotonic() const = 0;

    /// The day and time that people at the site mean: Europe/London, whatever the machine says (ServiceZone.h).
    virtual QDate today() const;
    virtual QTime localTime() const;
    static QTime localTimeOf(Instant instant);
    static QDate localDateOf(Instant instant);
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    std::chrono::milliseconds monotonic() const override;
};

} // namespace alongside
