// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PlacementWish.h"

#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;

namespace {

using Part = PlacementPart;
using Purpose = PlacementWish::Purpose;
using Why = PlacementProblem::Why;
using Problems = QList<PlacementProblem>;

const QDate start{2026, 3, 2}; // a Monday

PlacementWish wish(Purpose purpose)
{
    PlacementWish made{.purpose = purpose, .from = given::friday, .reason = QStringLiteral("Asked")};
    if (purpose == Purpose::Suspend || purpose == Purpose::End) return made;
    made.kind = QStringLiteral("jobTrial");
    made.place = QStringLiteral("the nursery");
    made.pattern = WeeklyPattern::fromText(QStringLiteral("Mon am")).value();
    return made;
}

PlacementHistory running()
{
    PlacementRecords records;
    records.placement = {.id = {QStringLiteral("nursery")}, .from = start, .terms = {.weeklyMinutes = 180}};
    Expectation expectation;
    expectation.from = start;
    expectation.pattern = WeeklyPattern::fromText(QStringLiteral("Mon am")).value();
    records.expectations = {expectation};
    return PlacementHistory{records};
}

Problems problems(const PlacementWish &wish, const PlaceDates &place = {})
{
    const PlacementHistory before = running();
    return problemsOf(wish, place, wish.purpose == Purpose::Start ? nullptr : &before);
}

} // namespace

class tst_PlacementWish : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isContentWithWhatIsNeeded()
    {
        for (const Purpose purpose : {Purpose::Start, Purpose::Suspend, Purpose::End})
            QCOMPARE(problems(wish(purpose)), Problems{});
    }

    void namesEverythingThatIsMissing()
    {
        PlacementWish empty;

        QCOMPARE(problems(empty),
            (Problems{{Part::Kind, Why::Missing}, {Part::Place, Why::Missing}, {Part::Pattern, Why::Missing},
                {Part::From, Why::Missing}}));
    }

    void asksForAReasonToSuspendAndToEndAndNotToStart()
    {
        for (const Purpose purpose : {Purpose::Suspend, Purpose::End}) {
            PlacementWish silent = wish(purpose);
            silent.reason = QStringLiteral("  ");
            QCOMPARE(problems(silent), (Problems{{Part::Reason, Why::Missing}}));
        }
        PlacementWish silent = wish(Purpose::Start);
        silent.reason.clear();
        QCOMPARE(problems(silent), Problems{});
    }

    void startsOnlyWhereThePlaceIsOpen()
    {
        const PlaceDates place{.from = given::friday.addDays(1), .to = {}};
        QCOMPARE(problems(wish(Purpose::Start), place), (Problems{{Part::From, Why::PlaceNotYet, place.from}}));

        const PlaceDates closed{.from = {}, .to = given::friday.addDays(-1)};
        QCOMPARE(problems(wish(Purpose::Start), closed), (Problems{{Part::From, Why::PlaceClosed, closed.to}}));
        QCOMPARE(problems(wish(Purpose::End), closed), Problems{}); // what is at a closed site can end
    }

    void aWorkStreamIsThereAsLongAsItsSiteIs()
    {
        Site hall = given::site(QStringLiteral("County Hall"));
        hall.to = QDate{2027, 3, 31};
        WorkStream valet = given::workStream(QStringLiteral("Car Valet"), hall);
        valet.from = start;

        QCOMPARE(PlaceDates::of(hall, &valet), (PlaceDates{start, hall.to}));
        valet.to = QDate{2026, 12, 31};
        QCOMPARE(PlaceDates::of(hall, &valet).to, valet.to);
        QCOMPARE(PlaceDates::of(hall, nullptr), (PlaceDates{{}, hall.to}));
    }

    void nothingHappensBeforeItBegan()
    {
        for (const Purpose purpose : {Purpose::Suspend, Purpose::End}) {
            PlacementWish early = wish(purpose);
            early.from = start.addDays(-1);
            QCOMPARE(problems(early), (Problems{{Part::From, Why::BeforeItBegan, start}}));
        }
    }

    void comesBackLaterThanItGoes()
    {
        PlacementWish away = wish(Purpose::Suspend);
        away.back = away.from;
        QCOMPARE(problems(away), (Problems{{Part::Back, Why::NotLater}}));
        away.back = away.from.addDays(1);
        QCOMPARE(problems(away), Problems{});
    }

    void saysSoWhereHoursAndPayAreNone()
    {
        PlacementWish typed = wish(Purpose::Start);
        typed.hours = QStringLiteral("lots");
        typed.pay = QStringLiteral("12.605");

        QCOMPARE(problems(typed), (Problems{{Part::Hours, Why::NotUnderstood}, {Part::Pay, Why::NotUnderstood}}));
    }

    void changesSomethingOrSaysThatItDoesNot()
    {
        PlacementWish same = wish(Purpose::Change);
        same.hours = QStringLiteral("3");
        QCOMPARE(problems(same), (Problems{{Part::Pattern, Why::NothingChanges}}));

        same.hours = QStringLiteral("4");
        QCOMPARE(problems(same), Problems{});
    }
};

QTEST_GUILESS_MAIN(tst_PlacementWish)
#include "tst_PlacementWish.moc"
