// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace alongside {

/// Three months of the calendar: "2026-Q4" is 1 October to 31 December 2026.
struct Quarter {
    QDate from = {};
    QDate to = {};

    /// Nothing for what is no quarter.
    static std::optional<Quarter> fromText(const QString &text);
    /// The one with that day in it.
    static Quarter of(QDate day);
    Quarter before() const { return of(from.addDays(-1)); }
    QString text() const; ///< "2026-Q4"
    bool contains(QDate day) const { return day >= from && day <= to; }

    bool operator==(const Quarter &) const = default;
};

} // namespace alongside
