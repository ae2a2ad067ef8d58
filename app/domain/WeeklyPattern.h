// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Session.h"
#include "app/domain/Weekdays.h"

namespace alongside {

/// The sessions of a week that somebody comes to.
class WeeklyPattern {
public:
    WeeklyPattern() = default;
    /// The same sessions on each of the days. sessions as case systems write them: "am", "PM", "am+pm", "all day".
    static std::optional<WeeklyPattern> fromDaysAndSessions(const QString &days, const QString &sessions);
    /// "Mon am+pm, Wed am": the form of the wire and of the store. Nothing when it is not one.
    static std::optional<WeeklyPattern> fromText(const QString &text);
    QString text() const;

    void add(Qt::DayOfWeek day, Session session) { m_sessions |= bit(day, session); }
    bool contains(Qt::DayOfWeek day, Session session) const { return m_sessions & bit(day, session); }
    bool contains(QDate date, Session session) const { return contains(Qt::DayOfWeek(date.dayOfWeek()), session); }
    bool contains(QDate date) const { return contains(date, Session::Morning) || contains(date, Session::Afternoon); }
    bool isEmpty() const { return m_sessions == 0; }

    bool operator==(const WeeklyPattern &) const = default;

private:
    static quint16 bit(Qt::DayOfWeek day, Session session)
    {
        return quint16(1U << ((day - 1) * 2 + (session == Session::Afternoon ? 1 : 0)));
    }

    quint16 m_sessions = 0;
};

} // namespace alongside
