// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace alongside {

/// A set of weekdays.
class Weekdays {
public:
    Weekdays() = default;
    static Weekdays mondayToFriday();

    /// Reads what case systems write: "Mon Tue", "Mon-Fri", "M,T,W,Th,F", "monday; friday". Nothing when a word is not
    /// a weekday. A single T is Tuesday unless one is there already, then Thursday; a single S is Saturday, then
    /// Sunday.
    static std::optional<Weekdays> fromText(const QString &text);
    /// "Mon Wed Fri": the form of the wire and of the store.
    QString text() const;

    void add(Qt::DayOfWeek day) { m_days |= 1U << (day - 1); }
    bool contains(Qt::DayOfWeek day) const { return (m_days >> (day - 1)) & 1U; }
    bool contains(QDate date) const { return contains(Qt::DayOfWeek(date.dayOfWeek())); }
    bool isEmpty() const { return m_days == 0; }
    int count() const;

    bool operator==(const Weekdays &) const = default;

private:
    quint8 m_days = 0; // bit 0 is Monday
};

} // namespace alongside
