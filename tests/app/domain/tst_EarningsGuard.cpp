// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/MarginChange.h"
#include "app/domain/earnings/MinimumWage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace alongside;

namespace {

DatedRule limitRule(QDate from, int pence)
{
    return {.id = QStringLiteral("pw-") + from.toString(Qt::ISODate),
        .set = ruleset::permittedWork,
        .name = QStringLiteral("GB"),
        .from = from,
        .confidence = QStringLiteral("high"),
        .figures = {{QStringLiteral("weeklyLimit"), pence}, {QStringLiteral("hoursBelow"), 16},
            {QStringLiteral("averageWeeks"), 5}}};
}

DatedRule creditRule(QDate from, int withHousing, int without, int taper, const char *judgedBy = "")
{
    DatedRule rule{.id = QStringLiteral("uc-") + from.toString(Qt::ISODate),
        .set = ruleset::universalCredit,
        .name = QStringLiteral("GB"),
        .from = from,
        .confidence = QStringLiteral("high"),
        .figures = {{QStringLiteral("allowanceWithHousing"), withHousing},
            {QStringLiteral("allowanceWithoutHousing"), without}, {QStringLiteral("taperPercent"), taper}}};
    if (*judgedBy) rule.figures.insert(QStringLiteral("judgedBy"), QString::fromLatin1(judgedBy));
    return rule;
}

DatedRule wageRule(QDate from, int apprentice, int under18, int age18, int age21, int age23)
{
    return {.set = ruleset::minimumWage,
        .name = QStringLiteral("UK"),
        .from = from,
        .figures = {{QStringLiteral("apprentice"), apprentice}, {QStringLiteral("under18"), under18},
            {QStringLiteral("age18to20"), age18}, {QStringLiteral("age21to22"), age21},
            {QStringLiteral("age23to24"), age23}, {QStringLiteral("age25plus"), age23}}};
}

RuleBook book()
{
    return RuleBook{{limitRule({2025, 4, 1}, 19550), limitRule({2026, 4, 1}, 20350),
        creditRule({2021, 4, 12}, 29300, 51500, 63), creditRule({2021, 11, 24}, 33500, 55700, 55, "periodEnd"),
        creditRule({2024, 4, 1}, 40400, 67300, 55), creditRule({2026, 4, 1}, 42700, 71000, 55),
        wageRule({2022, 4, 1}, 481, 481, 683, 918, 950), wageRule({2023, 4, 1}, 528, 528, 749, 1018, 1042)}};
}

const PersonId shan{QStringLiteral("shan")};
const QDate monday{2026, 3, 2};

Earnings week(QDate first, int minutes, int netPence, const char *job = "cafe")
{
    return {.person = shan,
        .job = QString::fromLatin1(job),
        .week = first,
        .minutes = minutes,
        .net = Pence{netPence},
        .paidOn = first.addDays(4)};
}

Benefit benefit(const char *name, QDate from = {}, QDate to = {}, std::optional<int> day = {})
{
    return {.person = shan, .name = QString::fromLatin1(name), .from = from, .to = to, .assessmentDay = day};
}

EarningsCase withSupport(QList<Earnings> earnings, std::optional<int> cycle = 1)
{
    Benefit held = benefit("ESA");
    held.cycleWeeks = cycle;
    return {.benefits = {held}, .earnings = std::move(earnings)};
}

} // namespace

/// What the rules make of one person's hours and pay.
class tst_EarningsGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moneyIsReadAsItIsTypedOrNotAtAll()
    {
        QCOMPARE(penceFromPounds(QStringLiteral("183.5")), Pence{18350});
        QCOMPARE(penceFromPounds(QStringLiteral(" £20 ")), Pence{2000});
        QCOMPARE(penceFromPounds(QStringLiteral("0.05")), Pence{5});
        for (const char *wrong : {"", "-1", "1,50", "1.005", "12 or 13", ".5", "1."})
            QVERIFY2(!penceFromPounds(QString::fromLatin1(wrong)), wrong);
        QCOMPARE(toPounds({-205}), QStringLiteral("-2.05"));
    }

    void roundsUpToFiftyPenceAndHalfAPennyUp()
    {
        QCOMPARE(roundedUpToFiftyPence({9488}), Pence{9500});
        QCOMPARE(roundedUpToFiftyPence({9500}), Pence{9500});
        QCOMPARE(roundedUpToFiftyPence({9501}), Pence{9550});
        QCOMPARE(percentOf({22700}, 55), Pence{12485});
        QCOMPARE(percentOf({1}, 50), Pence{1});
        QCOMPARE(percentOf({1}, 49), Pence{0});
    }

    void anAssessmentPeriodBeginsOnItsOwnDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("dayOfMonth");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto add = [](const char *name, QDate day, int dayOfMonth, QDate first, QDate last) {
            QTest::newRow(name) << day << dayOfMonth << first << last;
        };
        add("its first day", {2026, 3, 14}, 14, {2026, 3, 14}, {2026, 4, 13});
        add("the day before", {2026, 3, 13}, 14, {2026, 2, 14}, {2026, 3, 13});
        add("over the year's end", {2026, 1, 2}, 14, {2025, 12, 14}, {2026, 1, 13});
        add("the 31st, a short month", {2026, 4, 30}, 31, {2026, 4, 30}, {2026, 5, 30});
        add("the 31st, February", {2026, 2, 28}, 31, {2026, 2, 28}, {2026, 3, 30});
        add("the 30th, February", {2026, 2, 27}, 30, {2026, 2, 27}, {2026, 3, 29});
        add("the 29th, the day before", {2026, 2, 26}, 29, {2026, 1, 29}, {2026, 2, 26});
        add("the 29th, leap year", {2028, 2, 28}, 29, {2028, 2, 28}, {2028, 3, 28});
    }
    void anAssessmentPeriodBeginsOnItsOwnDay()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, dayOfMonth);
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);

        QCOMPARE(assessmentPeriodWith(day, dayOfMonth), (AssessmentPeriod{first, last}));
    }

    void everyDayIsInOnePeriodOfEachAssessmentDay()
    {
        for (int dayOfMonth = 1; dayOfMonth <= 31; ++dayOfMonth)
            for (QDate day{2027, 12, 1}; day < QDate{2029, 4, 1}; day = day.addDays(1)) {
                const AssessmentPeriod period = assessmentPeriodWith(day, dayOfMonth);
                QVERIFY(period.contains(day));
                QCOMPARE(assessmentPeriodWith(period.last.addDays(1), dayOfMonth).first, period.last.addDays(1));
            }
    }

    void sumsAllJobsOfTheWeek()
    {
        const auto guard =
            earningsGuardOn(book(), withSupport({week(monday, 480, 9000), week(monday, 300, 6000, "shop")}), monday);

        QCOMPARE(guard.permittedWork->week, (WorkedWeek{780, Pence{15000}}));
        QCOMPARE(guard.permittedWork->work.margin, Pence{4550});
        QCOMPARE(guard.permittedWork->work.hours, PermittedWork::Hours::Under);
        QCOMPARE(guard.citations(), QStringList{QStringLiteral("pw-2025-04-01 v1")});
    }

    void aJobOfWhichThePayIsNotKnownLeavesTheSumUnknown()
    {
        Earnings unpaid = week(monday, 60, 0, "shop");
        unpaid.net = std::nullopt;

        const auto guard = earningsGuardOn(book(), withSupport({week(monday, 480, 9000), unpaid}), monday);

        QVERIFY(!guard.permittedWork->work.margin);
        QCOMPARE(guard.permittedWork->work.earnings, PermittedWork::Earnings::Unknown);
        QVERIFY(!guard.permittedWork->work.deduction());
    }

    void sixteenHoursAreReachedAtTheirLastMinute()
    {
        const auto hoursOf = [](int minutes) {
            return earningsGuardOn(book(), withSupport({week(monday, minutes, 9000)}), monday)
                .permittedWork->work.hours;
        };
        QCOMPARE(hoursOf(959), PermittedWork::Hours::Under);
        QCOMPARE(hoursOf(960), PermittedWork::Hours::Reached);
    }

    void averagesFiveWeeksWhereThereIsNoCycle()
    {
        QList<Earnings> earnings;
        for (const int minutes : {1200, 900, 900, 900, 899})
            earnings.prepend(week(monday.addDays(-7 * (4 - int(earnings.size()))), minutes, 9000));

        const auto under = earningsGuardOn(book(), withSupport(earnings, {}), monday).permittedWork;
        QCOMPARE(under->hours.weeks, 5);
        QCOMPARE(under->hours.minutesKnown, 4799);
        QCOMPARE(under->work.hours, PermittedWork::Hours::Under);

        earnings.append(week(monday, 1, 0, "shop"));
        const auto reached = earningsGuardOn(book(), withSupport(earnings, {}), monday).permittedWork;
        QCOMPARE(reached->work.hours, PermittedWork::Hours::Reached);
    }

    void anAverageWithAGapIsUnknownUnlessItIsReachedAnyway()
    {
        const QList<Earnings> gap{week(monday, 900, 9000), week(monday.addDays(-7), 900, 9000)};
        const auto unknown = earningsGuardOn(book(), withSupport(gap, {}), monday).permittedWork;
        QCOMPARE(unknown->hours.known, 2);
        QVERIFY(!unknown->hours.minutes);
        QCOMPARE(unknown->work.hours, PermittedWork::Hours::Unknown);

        const QList<Earnings> much{week(monday, 2400, 9000), week(monday.addDays(-7), 2400, 9000)};
        const auto anyway = earningsGuardOn(book(), withSupport(much, {}), monday).permittedWork;
        QCOMPARE(anyway->work.hours, PermittedWork::Hours::Reached);
    }

    void aWeekOfNothingIsNoGap()
    {
        QList<Earnings> earnings;
        for (int back = 0; back < 5; ++back)
            earnings.append(week(monday.addDays(-7 * back), back == 0 ? 1200 : 0, 100));

        const auto reading = earningsGuardOn(book(), withSupport(earnings, {}), monday).permittedWork;

        QCOMPARE(reading->hours.minutes, 240);
        QCOMPARE(reading->work.hours, PermittedWork::Hours::Under);
    }

    void theWeekThatStraddlesTheFirstOfAprilShowsBothLimits()
    {
        const QDate straddling{2026, 3, 30};
        const auto guard = earningsGuardOn(book(), withSupport({week(straddling, 600, 20000)}), QDate{2026, 4, 2});

        QCOMPARE(guard.permittedWork->work.limit, Pence{19550});
        QCOMPARE(guard.permittedWork->laterInWeek->limit, Pence{20350});
        QCOMPARE(
            guard.citations(), (QStringList{QStringLiteral("pw-2025-04-01 v1"), QStringLiteral("pw-2026-04-01 v1")}));
        QVERIFY(!earningsGuardOn(book(), withSupport({}), QDate{2026, 4, 6}).permittedWork->laterInWeek);
    }

    void anAssessmentPeriodWithTwoPayDaysSumsBoth()
    {
        EarningsCase known{.benefits = {benefit("Universal Credit", {}, {}, 14)},
            .earnings = {
                week({2025, 3, 10}, 600, 45000), week({2025, 3, 31}, 600, 45000), week({2025, 4, 14}, 600, 1)}};
        known.benefits.first().housing = Benefit::Housing::Without;

        const auto reading = earningsGuardOn(book(), known, {2025, 3, 20}).universalCredit;

        QCOMPARE(reading->period, (AssessmentPeriod{{2025, 3, 14}, {2025, 4, 13}}));
        QCOMPARE(reading->paid, (PaidSum{Pence{90000}, 2, true}));
        QCOMPARE(reading->withoutHousing->deduction, Pence{12485});
        QVERIFY(!reading->withHousing);
    }

    void aPaymentOfWhichTheAmountIsNotKnownLeavesTheMonthUnknown()
    {
        Earnings unknown = week({2025, 3, 17}, 600, 0, "shop");
        unknown.net = std::nullopt;
        const EarningsCase known{
            .benefits = {benefit("UC", {}, {}, 1)}, .earnings = {week({2025, 3, 3}, 60, 90000), unknown}};

        const auto guard = earningsGuardOn(book(), known, {2025, 3, 3});

        QCOMPARE(guard.universalCredit->paid, (PaidSum{Pence{90000}, 2, false}));
        QCOMPARE(guard.universalCredit->withHousing->allowance, Pence{40400});
        QVERIFY(!guard.universalCredit->withHousing->deduction && !marginOf(guard));
    }

    void aWeekOfWhichThePayDayIsNotKnownLeavesItsMonthUnknown()
    {
        Earnings undated = week({2025, 3, 31}, 600, 20000);
        undated.paidOn = {};
        const AssessmentPeriod march{{2025, 3, 1}, {2025, 3, 31}};

        QVERIFY(!sumPaidIn({undated}, march).isComplete);
        QVERIFY(sumPaidIn({undated}, {{2025, 2, 1}, {2025, 2, 28}}).isComplete);
        undated.net = Pence{0};
        QVERIFY(sumPaidIn({undated}, march).isComplete);
    }

    void noMarginIsSaidWhereItHangsOnHousingThatIsNotKnown()
    {
        EarningsCase known{.benefits = {benefit("UC", {}, {}, 1)}, .earnings = {week({2025, 3, 3}, 60, 90000)}};
        known.benefits.first().limitedCapability = Benefit::LimitedCapability::Yes;
        QVERIFY(!marginOf(earningsGuardOn(book(), known, {2025, 3, 3})));

        known.benefits.first().housing = Benefit::Housing::With;
        QCOMPARE(marginOf(earningsGuardOn(book(), known, {2025, 3, 3})), Pence{-49600});
    }

    void theAwardThatIsHeldOnTheDayIsRead()
    {
        const QDate wednesday = monday.addDays(2);
        const EarningsCase known{.benefits = {benefit("UC", wednesday, {}, 4), benefit("UC", {}, monday, 20)}};

        QCOMPARE(earningsGuardOn(book(), known, wednesday).universalCredit->period->first, QDate(2026, 3, 4));
        QCOMPARE(earningsGuardOn(book(), known, monday).universalCredit->period->first, QDate(2026, 2, 20));
    }

    void aBenefitWithinAWeekIsAChangeInIt()
    {
        const EarningsCase known{.benefits = {benefit("ESA", monday.addDays(1), monday.addDays(3))}};

        QVERIFY(earningsGuardOn(book(), known, monday).benefitsChangeInWeek);
    }

    void theLowLimitIsCitedWhereItDecides()
    {
        QList<DatedRule> rules = book().all();
        rules.append({.id = QStringLiteral("low"),
            .set = ruleset::lowEarnings,
            .name = QStringLiteral("GB"),
            .from = {2002, 4, 8},
            .figures = {{QStringLiteral("weeklyLimit"), 2000}}});
        const auto citationsFor = [&rules](int net) {
            return earningsGuardOn(RuleBook{rules}, withSupport({week(monday, 60, net)}), monday).citations();
        };

        QCOMPARE(citationsFor(2000), (QStringList{QStringLiteral("pw-2025-04-01 v1"), QStringLiteral("low v1")}));
        QCOMPARE(citationsFor(2001), QStringList{QStringLiteral("pw-2025-04-01 v1")});
    }

    void hoursReachedAnywayAreReachedByBothLimitsOfAWeek()
    {
        const QDate straddling{2026, 3, 30};
        const QList<Earnings> much{week(straddling, 2400, 9000), week(straddling.addDays(-7), 2400, 9000)};

        const auto reading = earningsGuardOn(book(), withSupport(much, {}), straddling).permittedWork;

        QCOMPARE(reading->laterInWeek->hours, PermittedWork::Hours::Reached);
    }

    void whereHousingIsNotKnownBothAreShown()
    {
        const EarningsCase known{.benefits = {benefit("UC", {}, {}, 1)}, .earnings = {week({2025, 3, 3}, 60, 90000)}};

        const auto reading = earningsGuardOn(book(), known, {2025, 3, 3}).universalCredit;

        QCOMPARE(reading->withHousing->deduction, Pence{27280});
        QCOMPARE(reading->withoutHousing->deduction, Pence{12485});
    }

    void whereTheAssessmentDayIsNotKnownNothingIsSaid()
    {
        const EarningsCase known{.benefits = {benefit("UC")}, .earnings = {week(monday, 60, 90000)}};

        const auto guard = earningsGuardOn(book(), known, monday);

        QVERIFY(guard.universalCredit && !guard.universalCredit->period);
        QVERIFY(!marginOf(guard));
    }

    void figuresOfNovember2021CountForPeriodsThatEndOnTheirDay()
    {
        const AssessmentPeriod ends{{2021, 10, 25}, {2021, 11, 24}};
        const AssessmentPeriod endsBefore{{2021, 10, 24}, {2021, 11, 23}};
        const AssessmentPeriod overApril{{2026, 3, 14}, {2026, 4, 13}};

        QCOMPARE(universalCreditRuleFor(book(), ends)->number("taperPercent"), 55);
        QCOMPARE(universalCreditRuleFor(book(), endsBefore)->number("taperPercent"), 63);
        QCOMPARE(universalCreditRuleFor(book(), overApril)->money("allowanceWithHousing"), Pence{40400});
    }

    void aChangeOfBenefitInMidWeekIsReadByBoth()
    {
        const QDate wednesday = monday.addDays(2);
        const EarningsCase known{
            .benefits = {benefit("ESA", {}, wednesday), benefit("UC", wednesday.addDays(1), {}, 5)},
            .earnings = {week(monday, 600, 10000)}};

        const auto guard = earningsGuardOn(book(), known, monday);

        QVERIFY(guard.permittedWork && guard.universalCredit && guard.benefitsChangeInWeek);
        QVERIFY(!earningsGuardOn(book(), known, monday.addDays(7)).permittedWork);
    }

    void withoutLimitedCapabilityTheTaperBeginsWithTheFirstPenny()
    {
        EarningsCase known{.benefits = {benefit("UC", {}, {}, 1)}, .earnings = {week({2025, 3, 3}, 60, 90000)}};
        known.benefits.first().limitedCapability = Benefit::LimitedCapability::No;

        const EarningsGuard guard = earningsGuardOn(book(), known, {2025, 3, 3});

        QVERIFY(!guard.universalCredit->withHousing && !guard.universalCredit->withoutHousing);
        QCOMPARE(guard.universalCredit->withoutAllowance->deduction, Pence{49500});
        QVERIFY(!marginOf(guard)); // with a child there is an allowance, and nobody wrote whether there is one
        QCOMPARE(guard.citations(), QStringList{QStringLiteral("uc-2024-04-01 v1")});
    }

    void noHoursAreCountedOfSupportedWorkAndAllItsPay()
    {
        EarningsCase known = withSupport({week(monday, 1200, 9000, "stall"), week(monday, 900, 6000)});
        known.supportedJobs = {QStringLiteral("stall")};

        const auto reading = earningsGuardOn(book(), known, monday).permittedWork;

        QVERIFY(reading->isSupported);
        QCOMPARE(reading->hours.minutes, 900);
        QCOMPARE(reading->work.hours, PermittedWork::Hours::Under);
        QCOMPARE(reading->work.margin, Pence{4550});
        QVERIFY(!earningsGuardOn(book(), known, monday.addDays(7)).permittedWork->isSupported);
    }

    void aBenefitIsReadByTheRulesOfItsOwnPlace()
    {
        EarningsCase known = withSupport({week(monday, 600, 9000)});
        known.benefits.append(benefit("UC", {}, {}, 1));
        for (Benefit &each : known.benefits)
            each.jurisdiction = QStringLiteral("NI");

        const EarningsGuard guard = earningsGuardOn(book(), known, monday);

        QVERIFY(!guard.permittedWork->work.rule && !guard.universalCredit->withHousing->rule);
        QVERIFY(guard.citations().isEmpty());
    }

    void aWeekIsReadByTheMonthInWhichItIsPaid()
    {
        const QDate worked{2026, 3, 30};
        const EarningsCase known{.benefits = {benefit("UC", {}, {}, 14)}, .earnings = {week(worked, 600, 20000)}};

        const auto read = [&](QDate paidOn) {
            return earningsGuardOfWeek(book(), known, worked, paidOn).universalCredit->period->first;
        };

        QCOMPARE(read({2026, 4, 13}), QDate(2026, 3, 14));
        QCOMPARE(read({2026, 4, 14}), QDate(2026, 4, 14));
        QCOMPARE(read({}), QDate(2026, 3, 14)); // by its Sunday, 5 April
    }

    void aBenefitWithoutARuleIsNamed()
    {
        const EarningsCase known{.benefits = {benefit("PIP")}};

        QCOMPARE(earningsGuardOn(book(), known, monday).unknownBenefits, QStringList{QStringLiteral("PIP")});
        QCOMPARE(benefitKindOf(QStringLiteral("New Style ESA")), BenefitKind::EmploymentAndSupport);
        QCOMPARE(benefitKindOf(QStringLiteral("Universal Credit (LCWRA)")), BenefitKind::UniversalCredit);
        QCOMPARE(benefitKindOf(QStringLiteral("Ducks")), BenefitKind::Other);
    }

    void theSaturdayShiftIsThoughtOfAndNotKept()
    {
        const EarningsCase known = withSupport({week(monday, 600, 18000)});

        const auto thought = whatIf(book(), known, week(monday, 400, 2000, "saturday"), monday);

        QCOMPARE(thought.permittedWork->work.hours, PermittedWork::Hours::Reached);
        QCOMPARE(thought.permittedWork->work.margin, Pence{-450});
        QCOMPARE(earningsGuardOn(book(), known, monday).permittedWork->work.margin, Pence{1550});
    }

    void saysWhoseMarginChangesOnARulesDay()
    {
        const QHash<PersonId, EarningsCase> people{{shan, withSupport({week(monday, 600, 19000)})},
            {{QStringLiteral("pip")}, {.benefits = {benefit("PIP")}, .earnings = {week(monday, 600, 19000)}}}};

        QCOMPARE(nextRuleDay(book(), monday), QDate(2026, 4, 1));
        QCOMPARE(marginChangesOn(book(), people, monday, {2026, 4, 1}),
            (QList<MarginChange>{{shan, Pence{550}, Pence{1350}}}));
        QVERIFY(marginChangesOn(book(), people, monday, {2026, 4, 2}).isEmpty());
    }

    void theWageRowOfApril2023HoldsFromItsFirstDay()
    {
        const WageEarner young{.birth = {2002, 4, 1}};

        QCOMPARE(minimumWageOn(book(), {2023, 3, 31}, young).hourly, Pence{683}); // 20
        QCOMPARE(minimumWageOn(book(), {2023, 4, 1}, young).hourly, Pence{1018}); // 21 that day
        QVERIFY(!minimumWageOn(book(), {2023, 4, 1}, {}).hourly);
        QCOMPARE(minimumWageOn(
                     book(), {2023, 4, 1}, {.birth = {2005, 1, 1}, .apprentice = WageEarner::Apprentice::LaterYear})
                     .hourly,
            Pence{528});
        QCOMPARE(minimumWageOn(
                     book(), {2023, 4, 1}, {.birth = {2000, 1, 1}, .apprentice = WageEarner::Apprentice::LaterYear})
                     .hourly,
            Pence{1042});
    }

    void payIsBelowTheMinimumByAgeDateAndApprenticeship_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("apprenticeSince");
        QTest::addColumn<QDate>("week");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("gross");
        QTest::addColumn<int>("least"); // -1: not known
        QTest::addColumn<bool>("isBelow");
        const auto row = [](const char *name, QDate birth, QDate since, QDate week, int minutes, int gross, int least,
                             bool isBelow) {
            QTest::newRow(name) << birth << since << week << minutes << gross << least << isBelow;
        };
        const QDate adult{1990, 1, 1};
        const QDate before{2023, 3, 27}; // a Monday: the week of 1 April 2023 begins under the old row
        const QDate after{2023, 4, 3};
        row("25, to the penny", adult, {}, after, 600, 10420, 1042, false);
        row("25, a penny less", adult, {}, after, 600, 10419, 1042, true);
        row("25, a third of a penny less an hour", adult, {}, after, 180, 3125, 1042, true);
        row("the week of 1 April goes by its Monday", adult, {}, before, 600, 9500, 950, false);
        row("20", {2002, 12, 1}, {}, after, 60, 748, 749, true);
        row("first year of an apprenticeship, 33 years old", adult, {2022, 9, 5}, after, 60, 528, 528, false);
        row("its second year", adult, {2022, 4, 3}, after, 60, 528, 1042, true);
        row("second year, 18 years old", {2004, 6, 1}, {2022, 4, 3}, after, 60, 527, 528, true);
        row("nobody knows how old", {}, {}, after, 60, 1, -1, false);
        row("an apprentice of unknown age in the first year", {}, {2023, 1, 9}, after, 60, 500, 528, true);
        row("before any row", adult, {}, {2020, 1, 6}, 60, 1, -1, false);
    }
    void payIsBelowTheMinimumByAgeDateAndApprenticeship()
    {
        QFETCH(const QDate, birth);
        QFETCH(const QDate, apprenticeSince);
        QFETCH(const QDate, week);
        QFETCH(const int, minutes);
        QFETCH(const int, gross);
        QFETCH(const int, least);
        const Earnings earnings{.week = week, .minutes = minutes, .gross = Pence{gross}};

        const WageCheck check = wageCheckOf(book(), earnings, birth, apprenticeSince);

        QCOMPARE(check.wage.hourly.value_or(Pence{-1}), Pence{least});
        QTEST(check.isBelow, "isBelow");
        Earnings withoutHours = earnings;
        withoutHours.minutes.reset();
        QVERIFY(!wageCheckOf(book(), withoutHours, birth, apprenticeSince).isBelow);
    }

    /// Whose site closes in the second year does not begin the first one again.
    void anApprenticeshipBeganBeforeItMoved()
    {
        const auto placed = [](const char *id, const char *kind, QDate from, QDate to, const char *employer) {
            return Placement{.id = {QString::fromLatin1(id)},
                .employer = {QString::fromLatin1(employer)},
                .kind = QString::fromLatin1(kind),
                .from = from,
                .to = to};
        };
        const QList<Placement> placements{placed("third", "apprenticeship", {2026, 11, 23}, {}, ""),
            placed("second", "apprenticeship", {2026, 1, 12}, {2026, 11, 20}, ""), // a weekend between
            placed("first", "apprenticeship", {2025, 9, 1}, {2026, 1, 11}, ""),
            placed("before", "workExperience", {2025, 6, 2}, {2025, 8, 31}, ""),
            placed("elsewhere", "apprenticeship", {2026, 11, 23}, {}, "bakery"),
            placed("bakedBefore", "apprenticeship", {2026, 9, 7}, {2026, 10, 25}, "bakery"), // 28 days between
            placed("earlier", "apprenticeship", {2024, 9, 2}, {2025, 8, 2}, "")}; // 29 days between

        const QHash<PlacementId, QDate> since = apprenticeshipsSince(placements);

        QCOMPARE(since.value({QStringLiteral("third")}), QDate(2025, 9, 1));
        QCOMPARE(since.value({QStringLiteral("second")}), QDate(2025, 9, 1));
        QCOMPARE(since.value({QStringLiteral("elsewhere")}), QDate(2026, 9, 7)); // with another employer
        QVERIFY(!since.contains({QStringLiteral("before")}));
        QVERIFY(apprenticeshipsSince({}).isEmpty());
    }

    void recomputingFromScratchEqualsTheRunningSum()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random{seed};
        QList<Earnings> earnings;
        Pence running{};
        for (int each = 0; each < 500; ++each) {
            const Earnings made =
                week(monday, random.bounded(600), random.bounded(20000), qPrintable(QString::number(each)));
            earnings.insert(random.bounded(int(earnings.size()) + 1), made);
            running += *made.net;
            QVERIFY2(sumOfWeek(earnings, monday).net == running, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void recomputingMonthAndAverageFromScratchEqualsTheirRunningSums()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        const QByteArray printed = QByteArray::number(seed);
        QRandomGenerator random{seed};
        const AssessmentPeriod period = assessmentPeriodWith(monday, 14);
        QList<Earnings> earnings;
        Pence paid{};
        int minutes = 0;
        for (int each = 0; each < 300; ++each) {
            const int back = each < 5 ? each : random.bounded(10); // no week of the five stays a gap
            Earnings made = week(monday.addDays(-7 * back), random.bounded(600), random.bounded(20000),
                qPrintable(QString::number(each)));
            made.paidOn = made.week.addDays(random.bounded(21));
            earnings.insert(random.bounded(int(earnings.size()) + 1), made);
            paid += period.contains(made.paidOn) ? *made.net : Pence{};
            minutes += back < 5 ? *made.minutes : 0;

            QVERIFY2(sumPaidIn(earnings, period).net == paid, printed.constData());
            QVERIFY2(averageHours(earnings, monday, 5).minutesKnown == minutes, printed.constData());
        }
        QVERIFY2(averageHours(earnings, monday, 5).minutes == minutes / 5, printed.constData());
    }
};

QTEST_GUILESS_MAIN(tst_EarningsGuard)
#include "tst_EarningsGuard.moc"
