// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceCode.h"
#include "app/domain/AttendanceMark.h"

#include <array>

namespace alongside {

/// One person's attendance over some weeks: counts, never reasons or judgements. A day counts once: as present when
/// any of its sessions does.
struct AttendanceSummary {
    struct Day {
        QDate date = {};
        AttendanceCode code = {}; ///< with an empty id: no mark

        bool operator==(const Day &) const = default;
    };
    struct CodeCount {
        AttendanceCode code = {};
        int days = 0;

        bool operator==(const CodeCount &) const = default;
    };

    struct WeekdayCount {
        int expectedDays = 0;
        int presentDays = 0;
        QList<CodeCount> codes = {}; ///< every code that one of its days had, most first

        bool operator==(const WeekdayCount &) const = default;
    };

    static constexpr int usualWeeks = 13;

    QDate from = {}; ///< a Monday
    QDate to = {}; ///< a Sunday
    QList<Day> days = {}; ///< every day from `from` to `to`
    int expectedDays = 0; ///< marked present or away
    int presentDays = 0;
    QList<CodeCount> codes = {}; ///< every code that a day had, most first
    std::array<WeekdayCount, 7> weekdays = {}; ///< Monday first

    /// The weeks up to and with the one that holds lastDay.
    static AttendanceSummary of(
        const QList<AttendanceMark> &marks, const AttendanceCodes &codes, QDate lastDay, int weeks = usualWeeks);

    bool operator==(const AttendanceSummary &) const = default;
};

} // namespace alongside
