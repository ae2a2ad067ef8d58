// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceSummary.h"
#include "app/screens/people/AttendanceDays.h"

#include <QCoreApplication>

namespace alongside {

/// Thirteen weeks of attendance as counts in words, and as a grid of days.
class AttendanceWords {
    Q_DECLARE_TR_FUNCTIONS(AttendanceWords)

public:
    /// "55 of 60 days. 4 late, 3 sick, 2 away (we don't know why)." Where there are several codes of the last sort,
    /// each by its own name.
    static QString sentence(const AttendanceSummary &summary);
    /// Each weekday that is drawn: "9 of 11"; empty where nothing was expected.
    static QStringList weekdays(const AttendanceSummary &summary);
    /// The same in full, with its codes: "Monday: 9 of 11 days. 2 late, 1 sick."
    static QStringList weekdayCodes(const AttendanceSummary &summary);
    static QList<AttendanceDays::Day> grid(const AttendanceSummary &summary, QDate today);

private:
    static QString codes(const QList<AttendanceSummary::CodeCount> &counts, const AttendanceSummary &all);
    static QString count(const AttendanceSummary::CodeCount &count, const AttendanceSummary &all);
    static QString nameOf(const AttendanceCode &code);
};

} // namespace alongside
