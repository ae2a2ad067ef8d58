// SPDX-License-Identifier: Apache-2.0
#include "app/screens/charts/AttendanceChart.h"

#include "app/domain/Fading.h"

#include <QLocale>

#include <array>
#include <optional>

namespace alongside {

namespace {

enum Part { Here, Away, Unknown, PartCount };

/// Nothing for a day that was not expected, or not marked.
std::optional<Part> partOf(AttendanceCode::CountsAs countsAs)
{
    switch (countsAs) {
    case AttendanceCode::CountsAs::Present:
        return Here;
    case AttendanceCode::CountsAs::AuthorisedAbsence:
        return Away;
    case AttendanceCode::CountsAs::UnauthorisedAbsence:
        return Unknown;
    case AttendanceCode::CountsAs::NotExpected:
    case AttendanceCode::CountsAs::Nothing:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

ChartColumns::Chart AttendanceChart::of(const AttendanceSummary &summary)
{
    ChartColumns::Chart chart{
        .series = {tr("Here"), tr("Away"), tr("Away, we don’t know why")}, .sentence = {}, .columns = {}};
    for (qsizetype first = 0; first < summary.days.size(); first += daysInAWeek) {
        QList<int> days(PartCount, 0);
        for (qsizetype day = first; day < std::min(first + daysInAWeek, summary.days.size()); ++day)
            if (const auto part = partOf(summary.days.at(day).code.countsAs)) ++days[*part];
        const QDate monday = summary.days.at(first).date;
        chart.columns.append({QLocale{}.toString(monday, QStringLiteral("d MMM")), days,
            tr("Week of %1: here %2, away %3, away and we don’t know why %4")
                .arg(QLocale{}.toString(monday, QStringLiteral("d MMMM")))
                .arg(days.at(Here))
                .arg(days.at(Away))
                .arg(days.at(Unknown))});
    }
    chart.sentence = tr("Here on %1 of %2 days in %n weeks.", nullptr, int(chart.columns.size()))
                         .arg(summary.presentDays)
                         .arg(summary.expectedDays);
    return chart;
}

} // namespace alongside
