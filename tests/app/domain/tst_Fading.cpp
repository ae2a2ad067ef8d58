// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Fading.h"

#include "app/domain/PlacementKind.h"
#include "app/domain/SupportRate.h"
#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

const QDate monday{2026, 11, 16};
const Person shan = given::person(QStringLiteral("Siân Griffiths"));

/// A job on Monday and Wednesday, of as many minutes a week; workplace and id are its name.
PlacementHistory job(const char *name, std::optional<int> weeklyMinutes)
{
    const QString id = QString::fromLatin1(name);
    Expectation expectation = given::expected(shan, given::site(id), QStringLiteral("Mon am+pm, Wed am+pm"));
    expectation.site = {id};
    expectation.placement = {id};
    const Placement placement{.id = {id},
        .person = shan.id,
        .kind = QStringLiteral("permittedWork"),
        .terms = {.weeklyMinutes = weeklyMinutes}};
    return PlacementHistory{{.placement = placement, .expectations = {expectation}}};
}

/// A mark at the nursery.
AttendanceMark came(QDate day, Session session)
{
    AttendanceMark mark = given::mark(shan, day, session, QStringLiteral("present"));
    mark.placement = {QStringLiteral("nursery")};
    return mark;
}

Instant noonOn(QDate day)
{
    return Instant{std::chrono::milliseconds{day.startOfDay(Qt::UTC).toMSecsSinceEpoch()}} + 12h;
}

Trial trialOn(QDate day, const QList<Prompt> &levels)
{
    Trial trial{.at = noonOn(day)};
    for (const Prompt level : levels)
        trial.levels.insert({QString::number(trial.levels.size())}, level);
    return trial;
}

Visit visitOn(QDate day, int onJob, int travel)
{
    Visit visit{.person = {QStringLiteral("p")}, .day = day};
    visit.minutes.set(Support::OnJob, onJob);
    visit.minutes.set(Support::Travel, travel);
    return visit;
}

} // namespace

/// Fading is counted, week by week, and support is set against the hours that were worked.
class tst_Fading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsStepsByLevelAndWeek()
    {
        const QList<FadingWeek> weeks = fadingOf(
            {trialOn(monday, {Prompt::Verbal, Prompt::Independent}), trialOn(monday.addDays(6), {Prompt::Independent})},
            given::friday, 13);

        QCOMPARE(weeks.size(), 1);
        QCOMPARE(weeks.first().monday, monday);
        QCOMPARE(weeks.first().trials, 2);
        QCOMPARE(weeks.first().of(Prompt::Independent), 2);
        QCOMPARE(weeks.first().of(Prompt::Verbal), 1);
        QCOMPARE(weeks.first().total(), 3);
    }

    void showsAWeekWithoutATrialAsEmpty()
    {
        const QList<FadingWeek> weeks = fadingOf({trialOn(monday.addDays(-14), {Prompt::Model})}, given::friday, 13);

        QCOMPARE(weeks.size(), 3);
        QCOMPARE(weeks.at(1).total(), 0);
        QCOMPARE(weeks.at(2).trials, 0);
    }

    void showsTheLatestWeeksOfMany()
    {
        const QList<FadingWeek> weeks = fadingOf(
            {trialOn(monday.addDays(-700), {Prompt::Model}), trialOn(monday, {Prompt::Model})}, given::friday, 13);

        QCOMPARE(weeks.size(), 13);
        QCOMPARE(weeks.first().total(), 0);
        QCOMPARE(weeks.last().total(), 1);
    }

    void hasNoWeeksWithoutTrials() { QVERIFY(fadingOf({}, given::friday, 13).isEmpty()); }

    void sharesAVisitAmongThoseWhoWereThere()
    {
        Visit visit = visitOn(given::friday, 40, 20);
        QCOMPARE(supportFor(visit), 40); // travel is no support

        visit.others = {{QStringLiteral("q")}};
        QCOMPARE(supportFor(visit), 20);
    }

    void estimatesHoursFromWhatWasAgreed()
    {
        AttendanceMark timed = came(monday, Session::Morning);
        timed.arrival = QTime{9, 0};
        timed.leaving = QTime{11, 0};
        const AttendanceMark plain = came(monday, Session::Afternoon);
        const AttendanceMark sick = given::mark(shan, monday.addDays(2), Session::Morning, QStringLiteral("sick"));
        const QList<SupportWeek> weeks = supportByWeek({visitOn(monday, 30, 0)}, {timed, plain, sick}, given::codes(),
            {job("nursery", 600)}, monday, given::friday);

        QCOMPARE(weeks.size(), 1);
        QCOMPARE(weeks.first().workedMinutes, 120 + 150); // 600 in four sessions
        QCOMPARE(weeks.first().hours, SupportWeek::Hours::Estimated);
        QCOMPARE(*weeks.first().minutesPerHour(), 7); // 30 of 270
    }

    void makesNoHoursUp()
    {
        const QList<SupportWeek> weeks = supportByWeek({visitOn(monday, 30, 0)}, {came(monday, Session::Afternoon)},
            given::codes(), {job("nursery", std::nullopt)}, monday, given::friday);

        QCOMPARE(weeks.first().supportMinutes, 30);
        QVERIFY(!weeks.first().minutesPerHour());
    }

    void takesNoPartOfTheHoursForTheWhole()
    {
        AttendanceMark timed = came(monday, Session::Morning);
        timed.arrival = QTime{9, 0};
        timed.leaving = QTime{10, 0};
        const QList<SupportWeek> weeks =
            supportByWeek({visitOn(monday, 30, 0)}, {timed, came(monday, Session::Afternoon)}, given::codes(),
                {job("nursery", std::nullopt)}, monday, given::friday);

        QCOMPARE(weeks.first().workedMinutes, 60);
        QCOMPARE(weeks.first().hours, SupportWeek::Hours::Unknown);
        QVERIFY(!weeks.first().minutesPerHour()); // 30 an hour would be twice as much as it was, or more
    }

    void knowsTheOnlyPlacementOfTheDayWhereAMarkNamesNone()
    {
        const PlacementHistory nursery = job("nursery", 600);
        const PlacementHistory cafe = job("cafe", 300);
        const AttendanceMark mark = given::mark(shan, monday, Session::Morning, QStringLiteral("present"));

        QCOMPARE(placementOf(mark, {nursery})->placement().id, nursery.placement().id);
        QVERIFY(!placementOf(mark, {nursery, cafe})); // either
        AttendanceMark there = mark;
        there.workplace = QStringLiteral("cafe");
        QCOMPARE(placementOf(there, {nursery, cafe})->placement().id, cafe.placement().id);
        QVERIFY(!placementOf(came(monday, Session::Morning), {cafe})); // it names one that is not here
    }

    void countsEveryKnownKindButADayServiceAsWork()
    {
        for (const QString &kind : everyPlacementKind())
            QCOMPARE(isWork({.kind = kind}), kind != QLatin1String("dayService"));
        QVERIFY(!isWork({.kind = QStringLiteral("moonWork")})); // of a newer service
        QVERIFY(!isWork({}));
        QVERIFY(isWork({.workStream = {QStringLiteral("car valet")}})); // as case systems hand people over
    }

    void keepsTheOrderOfSteps()
    {
        const QList<TaskStep> steps{{.id = {QStringLiteral("a")}}, {.id = {QStringLiteral("b")}}};

        QCOMPARE(withStepEarlier(steps, {QStringLiteral("b")}).first().id.text, QStringLiteral("b"));
        QCOMPARE(withStepEarlier(steps, {QStringLiteral("a")}), steps);
        QCOMPARE(withoutStep(steps, {QStringLiteral("a")}).size(), 1);
        QCOMPARE(withStep(steps, {.id = {QStringLiteral("a")}, .words = QStringLiteral("Rinse")}).first().words,
            QStringLiteral("Rinse"));
    }

    void readsEveryLevelAsItIsWritten()
    {
        for (const Prompt prompt : everyPrompt)
            QCOMPARE(promptFromText(toText(prompt)), std::optional{prompt});
        QVERIFY(!promptFromText(QStringLiteral("telepathy")));
    }
};

QTEST_GUILESS_MAIN(tst_Fading)
#include "tst_Fading.moc"
