// SPDX-License-Identifier: Apache-2.0
#include "app/screens/charts/AttendanceChart.h"

#include "app/domain/Fading.h"

#include <QLocale>

#include <optional>

namespace alongside {

namespace {

constexpr int here = 0; // places of the parts in a column
constexpr int away = 1;
constexpr int unknown = 2;
constexpr int partCount = 3;

/// Nothing for a day that was not expected, or not marked.
std::optional<int> partOf(AttendanceCode::CountsAs countsAs)
{
    switch (countsAs) {
    case AttendanceCode::CountsAs::Present:
        return here;
    case AttendanceCode::CountsAs::AuthorisedAbsence:
        return away;
    case AttendanceCode::CountsAs::UnauthorisedAbsence:
        return unknown;
    case AttendanceCode::CountsAs::NotExpected:
    case AttendanceCode::CountsAs::Nothing:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QList<int> daysByPart(const AttendanceSummary &summary, qsizetype first)
{
    QList<int> days(partCount, 0);
    for (qsizetype day = first; day < std::min(first + daysInAWeek, summary.days.size()); ++day)
        if (const auto part = partOf(summary.days.at(day).code.countsAs)) ++days[*part];
    return days;
}

} // namespace

ChartColumns::Chart AttendanceChart::of(const AttendanceSummary &summary)
{
    ChartColumns::Chart chart{
        .series = {tr("Here"), tr("Away"), tr("Away, we don’t know why")}, .sentence = {}, .columns = {}};
    for (qsizetype first = 0; first < summary.days.size(); first += daysInAWeek) {
        const QList<int> days = daysByPart(summary, first);
        const QDate monday = summary.days.at(first).date;
        chart.columns.append({QLocale{}.toString(monday, QStringLiteral("d MMM")), days,
            tr("Week of %1: here %2, away %3, away and we don’t know why %4")
                .arg(QLocale{}.toString(monday, QStringLiteral("d MMMM")))
                .arg(days.at(here))
                .arg(days.at(away))
                .arg(days.at(unknown))});
    }
    chart.sentence = tr("Here on %1 of %2 days in %n weeks.", nullptr, int(chart.columns.size()))
                         .arg(summary.presentDays)
                         .arg(summary.expectedDays);
    return chart;
}

} // namespace alongside
