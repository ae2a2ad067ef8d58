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
        QCOMPARE(summary.absences.size(), 2);
        QCOMPARE(summary.absences.first().code.id, QStringLiteral("sick"));
        QCOMPARE(summary.absences.first().days, 2);
    }

    void countsEachWeekdayForItself()
    {
        const AttendanceSummary summary = AttendanceSummary::of(
            {markOn(0, Session::Morning, "sick"), markOn(7, Session::Morning, "present"),
                markOn(1, Session::Morning, "present"), markOn(14, Session::Morning, "notExpected")},
            given::codes(), given::friday);

        QCOMPARE(summary.weekdays.at(4), (AttendanceSummary::WeekdayCount{.expectedDays = 2, .presentDays = 1}));
        QCOMPARE(summary.weekdays.at(3), (AttendanceSummary::WeekdayCount{.expectedDays = 1, .presentDays = 1}));
        QCOMPARE(summary.weekdays.at(0), AttendanceSummary::WeekdayCount{});
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
