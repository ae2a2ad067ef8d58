// SPDX-License-Identifier: Apache-2.0
#include "app/store/SupportStore.h"

#include "tests/app/store/StoredDay.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

namespace {

/// Friday 20 November 2026: Aisha came in the morning to where she works two mornings a week.
class WorkedDay : public StoredDay {
public:
    WorkedDay()
    {
        place(nursery(), "Mon am, Fri am");
        const Operation came = making(kind::attendance, {},
            fieldsOf(given::mark(aisha, given::friday, Session::Morning, QStringLiteral("present"))));
        store(kind::attendance, came.id, came.set);
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
    int workedMinutes()
    {
        const auto weeks = SupportStore{database()}.weeksOf(aisha.id, given::friday, 1);
        return weeks ? weeks->first().workedMinutes : -1;
    }
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

    void countsTheHoursThatAreAgreedToday()
    {
        WorkedDay day;

        day.changeTo(12 * 60, {2026, 9, 1});
        QCOMPARE(day.workedMinutes(), 6 * 60);

        day.changeTo(2 * 60, given::friday.addDays(1)); // from tomorrow on
        QCOMPARE(day.workedMinutes(), 6 * 60);
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
