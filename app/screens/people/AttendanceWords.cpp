// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/AttendanceWords.h"

#include "app/screens/DayWords.h"

#include <QLocale>

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

bool isUnexplained(const AttendanceCode &code)
{
    return code.countsAs == AttendanceCode::CountsAs::UnauthorisedAbsence;
}

bool hasOneUnexplainedCode(const AttendanceSummary &summary)
{
    return std::count_if(summary.codes.cbegin(), summary.codes.cend(), [](const AttendanceSummary::CodeCount &count) {
        return isUnexplained(count.code);
    }) == 1;
}

/// What is plainly here is the first number; what was not expected is no part of it.
bool isSaid(const AttendanceCode &code)
{
    return code.id != QLatin1String{presentCode} && code.countsAs != AttendanceCode::CountsAs::NotExpected;
}

} // namespace

QString AttendanceWords::sentence(const AttendanceSummary &summary)
{
    if (summary.expectedDays == 0) return tr("No attendance in these 13 weeks.");
    QString words = tr("%1 of %n days.", nullptr, summary.expectedDays).arg(summary.presentDays);
    const QString said = codes(summary.codes, summary);
    return said.isEmpty() ? words : tr("%1 %2.", "days. absences.").arg(words, said);
}

QString AttendanceWords::codes(const QList<AttendanceSummary::CodeCount> &counts, const AttendanceSummary &all)
{
    QStringList words;
    for (const AttendanceSummary::CodeCount &each : counts)
        if (isSaid(each.code)) words.append(count(each, all));
    return words.join(QStringLiteral(", "));
}

QString AttendanceWords::count(const AttendanceSummary::CodeCount &count, const AttendanceSummary &all)
{
    if (!isUnexplained(count.code))
        return tr("%1 %2", "count and code").arg(count.days).arg(count.code.label.toLower());
    if (hasOneUnexplainedCode(all)) return tr("%1 away (we don't know why)").arg(count.days);
    return tr("%1 away (%2: %3)", "count, letter of the code, its name")
        .arg(count.days)
        .arg(count.code.letter, nameOf(count.code));
}

/// The service may call a code what no screen says.
QString AttendanceWords::nameOf(const AttendanceCode &code)
{
    const bool isJudged = code.label.contains(QLatin1String{"unauthori"}, Qt::CaseInsensitive);
    return isJudged ? tr("away, we don't know why") : code.label.toLower();
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

QStringList AttendanceWords::weekdayCodes(const AttendanceSummary &summary)
{
    QStringList words;
    for (int weekday = 0; weekday < drawnWeekdays(summary); ++weekday) {
        const AttendanceSummary::WeekdayCount &count = summary.weekdays.at(weekday);
        const QString days = tr("%1 of %n days.", nullptr, count.expectedDays).arg(count.presentDays);
        const QString said = codes(count.codes, summary);
        words.append(count.expectedDays == 0 && said.isEmpty()
                ? QString{}
                : tr("%1: %2", "weekday and its days")
                      .arg(QLocale{}.dayName(weekday + 1),
                          said.isEmpty() ? days : tr("%1 %2.", "days. absences.").arg(days, said)));
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
        const QString what = day.code.id.isEmpty() ? tr("no mark") : nameOf(day.code);
        cells[weekday * weeks + place / 7] = {.kind = kindOf(day, today),
            .letter = day.code.letter,
            .words = tr("%1: %2", "day and code").arg(DayWords::day(day.date), what)};
    }
    return cells;
}

} // namespace alongside
