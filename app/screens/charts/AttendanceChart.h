// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceSummary.h"
#include "app/screens/charts/ChartColumns.h"

#include <QCoreApplication>

namespace alongside {

/// Attendance as columns: days of each week that somebody was here, away, or away and we don't know why. Counts, and
/// never why.
class AttendanceChart {
    Q_DECLARE_TR_FUNCTIONS(AttendanceChart)

public:
    static ChartColumns::Chart of(const AttendanceSummary &summary);
};

} // namespace alongside
