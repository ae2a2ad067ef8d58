// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/AttendanceWords.h"

#include "app/screens/DayWords.h"

#include <algorithm>

namespace alongside {

namespace {

AttendanceDays::Kind kindOf(const AttendanceSummary::Day &day, QDate today)
{
    if (day.date > today) return AttendanceDays::ToCome;
    switch (day.code.countsAs) {
    case AttendanceCode::CountsAs::Present:
        return AttendanceDays::Here;
    case AttendanceCode::CountsAs::AuthorisedAbsence:
        return AttendanceDays::Away;
    case AttendanceCode::CountsAs::UnauthorisedAbsence:
        return AttendanceDays::AwayUnexplained;
    case AttendanceCode::CountsAs::NotExpected:
        return AttendanceDays::NotExpected;
    case AttendanceCode::CountsAs::Nothing:
        break;
    }
    return AttendanceDays::Nothing;
}

/// A weekend is drawn only where somebody was ever marked on one.
int drawnWeekdays(const AttendanceSummary &summary)
{
    const bool hasWeekend = std::any_of(summary.days.cbegin(), summary.days.cend(),
        [](const auto &day) { return day.date.dayOfWeek() > Qt::Friday && !day.code.id.isEmpty(); });
    return hasWeekend ? 7 : 5;
}

} // namespace

QString AttendanceWords::sentence(const AttendanceSummary &summary)
{
    if (summary.expectedDays == 0) return tr("No attendance in these 13 weeks.");
    QString words = tr("%1 of %n days.", nullptr, summary.expectedDays).arg(summary.presentDays);
    QStringList absences;
    for (const AttendanceSummary::CodeCount &count : summary.absences) {
        const bool isUnexplained = count.code.countsAs == AttendanceCode::CountsAs::UnauthorisedAbsence;
        absences.append(isUnexplained ? tr("%1 away (we don't know why)").arg(count.days)
                                      : tr("%1 %2", "count and code").arg(count.days).arg(count.code.label.toLower()));
    }
    return absences.isEmpty() ? words : tr("%1 %2.", "days. absences.").arg(words, absences.join(QStringLiteral(", ")));
}

QStringList AttendanceWords::weekdays(const AttendanceSummary &summary)
{
    QStringList words;
    for (int weekday = 0; weekday < drawnWeekdays(summary); ++weekday) {
        const AttendanceSummary::WeekdayCount &count = summary.weekdays.at(weekday);
        words.append(count.expectedDays == 0
                ? QString{}
                : tr("%1 of %2", "days here, days expected").arg(count.presentDays).arg(count.expectedDays));
    }
    return words;
}

QList<AttendanceDays::Day> AttendanceWords::grid(const AttendanceSummary &summary, QDate today)
{
    const int weeks = int(summary.days.size() / 7);
    const int weekdays = drawnWeekdays(summary);
    QList<AttendanceDays::Day> cells(weeks * weekdays);
    for (int place = 0; place < summary.days.size(); ++place) {
        const AttendanceSummary::Day &day = summary.days.at(place);
        const int weekday = place % 7;
        if (weekday >= weekdays) continue;
        const QString what = day.code.id.isEmpty() ? tr("no mark") : day.code.label.toLower();
        cells[weekday * weeks + place / 7] = {.kind = kindOf(day, today),
            .letter = day.code.letter,
            .words = tr("%1: %2", "day and code").arg(DayWords::day(day.date), what)};
    }
    return cells;
}

} // namespace alongside
