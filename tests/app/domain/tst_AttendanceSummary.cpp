// SPDX-License-Identifier: Apache-2.0
#include "app/domain/AttendanceSummary.h"

#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;

namespace {

const Person shan = given::person(QStringLiteral("Siân Griffiths"));

AttendanceMark markOn(int daysBefore, Session session, const char *code)
{
    return given::mark(shan, given::friday.addDays(-daysBefore), session, QString::fromLatin1(code));
}

} // namespace

class tst_AttendanceSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coversWholeWeeksUpToTheOneOfTheLastDay()
    {
        const AttendanceSummary summary = AttendanceSummary::of({}, given::codes(), given::friday);

        QCOMPARE(summary.days.size(), 13 * 7);
        QCOMPARE(summary.from, QDate(2026, 8, 24));
        QCOMPARE(summary.to, QDate(2026, 11, 22));
    }

    void countsDaysAndNotSessions()
    {
        const AttendanceSummary summary =
            AttendanceSummary::of({markOn(0, Session::Morning, "sick"), markOn(0, Session::Afternoon, "present"),
                                      markOn(1, Session::Morning, "sick"), markOn(1, Session::Afternoon, "sick"),
                                      markOn(2, Session::Morning, "unknown"), markOn(3, Session::Morning, "sick"),
                                      markOn(4, Session::Morning, "notExpected")},
                given::codes(), given::friday);

        QCOMPARE(summary.expectedDays, 4);
        QCOMPARE(summary.presentDays, 1);
        QCOMPARE(summary.codes.size(), 4);
        QCOMPARE(summary.codes.first().code.id, QStringLiteral("sick"));
        QCOMPARE(summary.codes.first().days, 2);
    }

    void countsEachWeekdayForItself()
    {
        const AttendanceSummary summary = AttendanceSummary::of(
            {markOn(0, Session::Morning, "sick"), markOn(7, Session::Morning, "present"),
                markOn(1, Session::Morning, "present"), markOn(14, Session::Morning, "notExpected")},
            given::codes(), given::friday);

        QCOMPARE(summary.weekdays.at(4).expectedDays, 2);
        QCOMPARE(summary.weekdays.at(4).presentDays, 1);
        QCOMPARE(summary.weekdays.at(3).expectedDays, 1);
        QCOMPARE(summary.weekdays.at(3).presentDays, 1);
        QCOMPARE(summary.weekdays.at(0), AttendanceSummary::WeekdayCount{});
    }

    void countsEveryCodeOfAWeekday()
    {
        const AttendanceSummary summary =
            AttendanceSummary::of({markOn(0, Session::Morning, "late"), markOn(7, Session::Morning, "present"),
                                      markOn(14, Session::Morning, "late"), markOn(14, Session::Afternoon, "present"),
                                      markOn(21, Session::Morning, "sick"), markOn(28, Session::Morning, "moon"),
                                      markOn(1, Session::Morning, "late")},
                given::codes(), given::friday);

        const AttendanceSummary::WeekdayCount &fridays = summary.weekdays.at(4);
        QCOMPARE(fridays.expectedDays, 4);
        QCOMPARE(fridays.presentDays, 3);
        QMap<QString, int> days;
        for (const AttendanceSummary::CodeCount &count : fridays.codes)
            days.insert(count.code.id, count.days);
        QCOMPARE(days,
            (QMap<QString, int>{{QStringLiteral("late"), 2}, {QStringLiteral("present"), 1},
                {QStringLiteral("sick"), 1}, {QStringLiteral("moon"), 1}})); // the last: of a newer service
        QCOMPARE(fridays.codes.first().code.id, QStringLiteral("late"));
        QCOMPARE(summary.codes.first().days, 3);
    }

    void showsEachDaysLetter()
    {
        const AttendanceSummary summary =
            AttendanceSummary::of({markOn(0, Session::Morning, "sick")}, given::codes(), given::friday, 1);

        QCOMPARE(summary.days.at(4).code.letter, QStringLiteral("S"));
        QVERIFY(summary.days.at(3).code.id.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_AttendanceSummary)
#include "tst_AttendanceSummary.moc"
