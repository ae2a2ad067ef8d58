// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PlacementHistory.h"

#include "app/domain/PlaceNow.h"

#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;

namespace {

using Standing = PlacementHistory::Standing;
using What = PlacementChange::What;

const QDate start{2026, 3, 2}; // a Monday
const PlacementId nursery{QStringLiteral("nursery")};

WeeklyPattern pattern(const char *text) { return WeeklyPattern::fromText(QString::fromLatin1(text)).value(); }

Expectation from(QDate day, const char *text, const char *id = "a")
{
    Expectation made;
    made.id = {QString::fromLatin1(id)};
    made.placement = nursery;
    made.pattern = pattern(text);
    made.from = day;
    return made;
}

PlacementRecords atTheNursery()
{
    PlacementRecords records;
    records.placement = {.id = nursery, .from = start, .terms = {.weeklyMinutes = 360, .hourlyPence = 1221}};
    records.expectations = {from(start, "Mon am, Tue am")};
    return records;
}

} // namespace

class tst_PlacementHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsThePatternFromTheFirstDayToTheLast()
    {
        PlacementRecords records = atTheNursery();
        records.placement.to = start.addDays(13);
        records.pauses = {{.placement = nursery, .from = start.addDays(14)}};
        const PlacementHistory history{records};

        QVERIFY(history.isExpected(start, Session::Morning));
        QVERIFY(!history.isExpected(start, Session::Afternoon));
        QVERIFY(!history.isExpected(start.addDays(-7), Session::Morning));
        QVERIFY(history.isExpected(start.addDays(7), Session::Morning));
        QVERIFY(!history.isExpected(start.addDays(14), Session::Morning));
        QCOMPARE(history.standingOn(start.addDays(-1)), Standing::Planned);
        QCOMPARE(history.standingOn(start.addDays(13)), Standing::Running);
        QCOMPARE(history.standingOn(start.addDays(14)), Standing::Ended);
    }

    void keepsWhatHeldBeforeAChange()
    {
        PlacementRecords records = atTheNursery();
        const QDate changed = start.addMonths(2);
        records.expectations.append(from(changed, "Wed am+pm", "b"));
        records.changes = {{.placement = nursery,
            .what = What::Terms,
            .from = changed,
            .terms = {.weeklyMinutes = 480, .hourlyPence = 1260},
            .reason = QStringLiteral("She asked for more")}};
        const PlacementHistory history{records};

        QCOMPARE(history.patternOn(changed.addDays(-1)), pattern("Mon am, Tue am"));
        QCOMPARE(history.patternOn(changed), pattern("Wed am+pm"));
        QCOMPARE(history.termsOn(changed.addDays(-1)).hourlyPence, std::optional{1221});
        QCOMPARE(history.termsOn(changed).hourlyPence, std::optional{1260});
        const QList<PlacementSpan> spans = history.spans();
        QCOMPARE(spans.size(), 2);
        QCOMPARE(spans.first().to, changed.addDays(-1));
        QCOMPARE(spans.last().reason, QStringLiteral("She asked for more"));
        QVERIFY(!spans.last().to.isValid());
    }

    void letsTheOneThatBeganLastHoldWhicheverArrivedFirst()
    {
        PlacementRecords records = atTheNursery();
        const Expectation december = from(QDate{2026, 12, 1}, "Thu pm", "c");
        const Expectation november = from(QDate{2026, 11, 2}, "Fri pm", "d");
        records.expectations = {december, november, records.expectations.first()};
        const PlacementHistory history{records};

        QCOMPARE(history.patternOn(QDate(2026, 11, 30)), pattern("Fri pm"));
        QCOMPARE(history.patternOn(QDate(2026, 12, 1)), pattern("Thu pm"));
    }

    void letsTheLaterWrittenHoldWhenTwoBeginOnOneDay()
    {
        PlacementRecords records = atTheNursery();
        records.expectations = {from(start, "Mon am", "b"), from(start, "Tue am", "a")};

        QCOMPARE(PlacementHistory{records}.patternOn(start), pattern("Mon am"));
    }

    /// What one coach changed and another suspended, apart: after the pause the new days hold.
    void fitsAPauseAndAChangeTogether()
    {
        PlacementRecords records = atTheNursery();
        const QDate away = start.addDays(7);
        const QDate back = start.addDays(21);
        const QDate changed = start.addDays(14);
        records.expectations.append(from(changed, "Wed am", "b"));
        records.pauses = {{.placement = nursery, .from = away, .back = back}};
        records.changes = {
            {.placement = nursery, .what = What::Pause, .from = away, .reason = QStringLiteral("Broken arm")}};
        const PlacementHistory history{records};

        QCOMPARE(history.standingOn(away), Standing::Paused);
        QCOMPARE(history.standingOn(back), Standing::Running);
        QVERIFY(!history.isExpected(changed.addDays(2), Session::Morning));
        QCOMPARE(history.firstDayFrom(away, nullptr), back.addDays(2));
        const QList<PlacementSpan> spans = history.spans();
        QCOMPARE(spans.size(), 4); // held, paused, paused with other days, held
        QCOMPARE(spans.at(1).kind, PlacementSpan::Kind::Paused);
        QCOMPARE(spans.at(1).reason, QStringLiteral("Broken arm"));
        QCOMPARE(spans.last().from, back);
    }

    void takesTheLongestOfPausesThatOverlap()
    {
        PlacementRecords records = atTheNursery();
        records.pauses = {{.placement = nursery, .from = start, .back = start.addDays(20)},
            {.placement = nursery, .from = start.addDays(1), .back = start.addDays(5)},
            {.placement = nursery, .from = start.addDays(2), .back = start.addDays(2)}}; // taken back
        const PlacementHistory history{records};

        QCOMPARE(history.pauseOn(start.addDays(3))->back, start.addDays(20));
        QCOMPARE(history.firstDayFrom(start, nullptr), start.addDays(21)); // the first Monday after it
    }

    void namesThePauseThatIsPlannedNext()
    {
        PlacementRecords records = atTheNursery();
        records.placement.to = start.addDays(30);
        records.pauses = {{.placement = nursery, .from = start.addDays(31)}, // it has ended by then
            {.placement = nursery, .from = start.addDays(9), .back = start.addDays(12)}};
        const PlacementHistory history{records};

        QCOMPARE(history.pauseAfter(start)->from, start.addDays(9));
        QVERIFY(!history.pauseAfter(start.addDays(9)));
    }

    /// Back on the Monday of a bank holiday: the first day is the Tuesday.
    void comesBackAfterTheBankHoliday()
    {
        Site site = given::site(QStringLiteral("Goscote Centre"));
        const QDate easterMonday{2026, 4, 6};
        site.closures = {{QDate{2026, 4, 3}, easterMonday, QStringLiteral("Bank holiday")}};
        PlacementRecords records = atTheNursery();
        records.pauses = {{.placement = nursery, .from = start.addDays(14), .back = easterMonday}};
        const PlacementHistory history{records};

        QCOMPARE(history.firstDayFrom(easterMonday, &site), easterMonday.addDays(1));
        QCOMPARE(history.firstDayFrom(easterMonday, nullptr), easterMonday); // an employer opens
    }

    void hasNoFirstDayAfterTheEnd()
    {
        PlacementRecords records = atTheNursery();
        records.placement.to = start;
        records.pauses = {{.placement = nursery, .from = start.addDays(1)}};

        QVERIFY(!PlacementHistory{records}.firstDayFrom(start.addDays(1), nullptr).isValid());
    }

    void saysWhereSomebodyWouldBeInTwoPlaces()
    {
        const PlacementHistory other{atTheNursery()};

        QCOMPARE(clashesOf(pattern("Mon am+pm, Wed am"), start, {other}),
            (QList<PlacementClash>{{Qt::Monday, Session::Morning, nursery}}));
        QVERIFY(clashesOf(pattern("Mon pm"), start, {other}).isEmpty());
        QVERIFY(clashesOf(pattern("Mon am"), start.addDays(-60), {other}).isEmpty()); // long before
    }

    void onlyAPlaceThatAllDaysShareIsHere()
    {
        Expectation garden;
        garden.site = {QStringLiteral("goscote")};
        garden.workStream = {QStringLiteral("horticulture")};
        Expectation kitchen = garden;
        kitchen.workStream = {QStringLiteral("catering")};
        Expectation cafe;
        cafe.employer = {QStringLiteral("cafe")};

        QCOMPARE(placesInCommon({garden}), (QStringList{QStringLiteral("horticulture"), QStringLiteral("goscote")}));
        QCOMPARE(placesInCommon({garden, kitchen}), QStringList{QStringLiteral("goscote")});
        QCOMPARE(placesInCommon({garden, kitchen, cafe}), QStringList{});
        QCOMPARE(placesInCommon({}), QStringList{});
    }

    void placementsWithoutAFirstDayHaveAlwaysBeenSo()
    {
        PlacementRecords records = atTheNursery();
        records.placement.from = {};
        records.expectations = {from({}, "Mon am")};
        const PlacementHistory history{records};

        QCOMPARE(history.standingOn(QDate(2001, 1, 1)), Standing::Running);
        QVERIFY(history.isExpected(start, Session::Morning));
        QCOMPARE(history.spans().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_PlacementHistory)
#include "tst_PlacementHistory.moc"
