// SPDX-License-Identifier: Apache-2.0
#include "app/store/SupportStore.h"

#include "app/records/VisitFields.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

namespace {

/// Friday 20 November 2026: Aisha came in the morning to where she works two mornings a week.
class WorkedDay : public StoredDay {
public:
    WorkedDay()
    {
        place(nursery(), "Mon am, Fri am");
        come(given::friday, Session::Morning, nursery());
    }
    void come(QDate day, Session session, const Placement &placement)
    {
        AttendanceMark mark = given::mark(aisha, day, session, QStringLiteral("present"));
        mark.placement = placement.id;
        const Operation came = making(kind::attendance, {}, fieldsOf(mark));
        store(kind::attendance, came.id, came.set);
    }
    /// Sixteen hours in four sessions, begun before the nursery.
    Placement dayService() const
    {
        return {.id = {goscote.id.text},
            .person = aisha.id,
            .kind = QStringLiteral("dayService"),
            .from = {2020, 1, 6},
            .terms = {.weeklyMinutes = 16 * 60}};
    }
    /// Six hours a week since March.
    Placement nursery() const
    {
        return {.id = {brownhills.id.text},
            .person = aisha.id,
            .kind = QStringLiteral("permittedWork"),
            .from = {2026, 3, 2},
            .terms = {.weeklyMinutes = 6 * 60}};
    }
    /// With when she comes, from the day on which it begins.
    void place(const Placement &placement, const char *pattern)
    {
        Expectation expectation = given::expected(aisha, brownhills, QString::fromLatin1(pattern));
        expectation.id = {placement.id.text};
        expectation.placement = placement.id;
        expectation.from = placement.from;
        store(kind::placement, placement.id.text, fieldsOf(placement));
        store(kind::expectation, expectation.id.text, fieldsOf(expectation));
    }
    void changeTo(int weeklyMinutes, QDate from)
    {
        const Operation change = making(kind::placementChange, {},
            fieldsOf(PlacementChange{.person = aisha.id,
                .placement = nursery().id,
                .from = from,
                .terms = {.weeklyMinutes = weeklyMinutes}}));
        store(kind::placementChange, change.id, change.set);
    }
    /// The weeks up to that of the Friday.
    QList<SupportWeek> weeks(int count)
    {
        return must(SupportStore{database()}.weeksOf(aisha.id, given::friday, count));
    }
    int workedMinutes() { return weeks(1).first().workedMinutes; }
};

} // namespace

/// How long somebody worked where nobody wrote down when they came and went.
class tst_SupportStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dividesTheAgreedHoursAmongTheSessions()
    {
        WorkedDay day;

        QCOMPARE(day.workedMinutes(), 3 * 60);
    }

    void countsTheHoursThatWereAgreedForTheDay()
    {
        WorkedDay day;
        day.come(given::friday.addDays(-7), Session::Morning, day.nursery());

        day.changeTo(12 * 60, given::friday.addDays(-1));

        QCOMPARE(day.weeks(2).first().workedMinutes, 3 * 60); // what was before stays as it was
        QCOMPARE(day.weeks(2).last().workedMinutes, 6 * 60);
        day.changeTo(2 * 60, given::friday.addDays(1)); // from tomorrow on
        QCOMPARE(day.weeks(2).last().workedMinutes, 6 * 60);
    }

    void countsEachPlacementByItsOwnHours()
    {
        WorkedDay day;
        Placement cafe = day.nursery();
        cafe.id = {day.goscote.id.text};
        cafe.from = {2026, 10, 5}; // began last
        cafe.terms.weeklyMinutes = 4 * 60;

        day.place(cafe, "Wed am");
        day.come(given::friday.addDays(-2), Session::Morning, cafe);

        QCOMPARE(day.workedMinutes(), (3 + 4) * 60);
    }

    void keepsThePastHoursOfAJobThatHasEnded()
    {
        WorkedDay day;
        day.come(given::friday.addDays(-14), Session::Morning, day.nursery());
        Placement ended = day.nursery();
        ended.to = given::friday.addDays(-10);

        day.store(kind::placement, ended.id.text, fieldsOf(ended));

        QCOMPARE(day.weeks(3).first().workedMinutes, 3 * 60);
    }

    void countsNoDayServiceBesideAJob()
    {
        WorkedDay day;
        day.place(day.dayService(), "Mon am+pm, Fri pm, Tue am");
        day.come(given::friday.addDays(-4), Session::Afternoon, day.dayService());
        day.come(given::friday, Session::Afternoon, day.dayService());
        const auto visit = [&day](const Placement &placement, int minutes) {
            Visit made{.person = day.aisha.id, .coach = day.hicks.id, .placement = placement.id, .day = given::friday};
            made.minutes.set(Support::OnJob, minutes);
            const Operation visited = making(kind::visit, placement.id.text, fieldsOf(made));
            day.store(kind::visit, visited.id, visited.set);
        };
        visit(day.dayService(), 90);
        visit(day.nursery(), 30);

        QCOMPARE(day.workedMinutes(), 3 * 60);
        QCOMPARE(day.weeks(1).first().supportMinutes, 30);
        QCOMPARE(*day.weeks(1).first().minutesPerHour(), 10);
    }

    void countsNothingOfAPlacementThatHasNotBegun()
    {
        WorkedDay day;
        Placement planned = day.nursery();
        planned.id = {day.goscote.id.text};
        planned.from = given::friday.addDays(10);
        planned.terms.weeklyMinutes = 30 * 60;

        day.place(planned, "Mon am, Fri am");

        QCOMPARE(day.workedMinutes(), 3 * 60);
    }
};

QTEST_GUILESS_MAIN(tst_SupportStore)
#include "tst_SupportStore.moc"
