// SPDX-License-Identifier: Apache-2.0
#include "app/domain/outcomes/PanelReport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace alongside;

namespace {

DatedRule bands(QDate from, const char *bandsFrom, const char *labels)
{
    return {.id = QStringLiteral("bands-") + from.toString(Qt::ISODate),
        .set = ruleset::outcome,
        .name = QStringLiteral("hoursBands"),
        .from = from,
        .figures = {{QStringLiteral("bandsFrom"), QString::fromLatin1(bandsFrom)},
            {QStringLiteral("labels"), QString::fromLatin1(labels)}}};
}

RuleBook book()
{
    return RuleBook{{bands({2008, 4, 1}, "0|5|16", "1-4|5-15|16+"), bands({2014, 4, 1}, "0|16", "under 16|16+"),
        {.id = QStringLiteral("sustained"),
            .set = ruleset::outcome,
            .name = QStringLiteral("sustained"),
            .from = {2010, 10, 25},
            .figures = {{QStringLiteral("weeks"), 3}, {QStringLiteral("ofWeeks"), 4}, {QStringLiteral("hours"), 16}}}}};
}

const QDate firstWeek{2026, 1, 5};

/// One letter a week: x counts, - does not, . is not known.
QList<WeekWorked> weeksOf(const char *letters)
{
    QList<WeekWorked> weeks;
    for (const char *letter = letters; *letter; ++letter) {
        const std::optional<int> minutes = *letter == '.' ? std::nullopt : std::optional{*letter == 'x' ? 960 : 959};
        weeks.append({firstWeek.addDays(7 * weeks.size()), minutes});
    }
    return weeks;
}

/// The same without a running sum: each window counted anew.
SustainedWork countedFromScratch(const SustainedDefinition &definition, const QList<WeekWorked> &weeks)
{
    SustainedWork found;
    for (qsizetype last = 0; last < weeks.size(); ++last) {
        int counting = 0, unknown = 0;
        for (qsizetype place = std::max<qsizetype>(0, last - definition.ofWeeks + 1); place <= last; ++place) {
            unknown += weeks.at(place).minutes ? 0 : 1;
            counting += weeks.at(place).minutes.value_or(0) >= definition.hours * 60 ? 1 : 0;
        }
        found.best = std::max(found.best, counting);
        if (found.met == SustainedWork::Met::Yes) continue;
        if (counting + unknown >= definition.weeks) found.met = SustainedWork::Met::NotKnown;
        if (counting < definition.weeks) continue;
        found.met = SustainedWork::Met::Yes;
        found.on = weeks.at(last).week;
    }
    return found;
}

} // namespace

/// What a service answers for, over weekly hours; the tables are worked by hand.
class tst_Outcomes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBandIsThatOfItsEra_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("label");
        const QDate before{2014, 3, 31};
        const QDate after{2014, 4, 1};
        const auto add = [](const char *name, QDate day, int minutes, const char *label) {
            QTest::newRow(name) << day << minutes << QString::fromLatin1(label);
        };
        add("half an hour, 2014-03-31", before, 30, "1-4");
        add("4:59, 2014-03-31", before, 299, "1-4");
        add("5:00, 2014-03-31", before, 300, "5-15");
        add("15:59, 2014-03-31", before, 959, "5-15");
        add("16:00, 2014-03-31", before, 960, "16+");
        add("half an hour, 2014-04-01", after, 30, "under 16");
        add("15:59, 2014-04-01", after, 959, "under 16");
        add("16:00, 2014-04-01", after, 960, "16+");
        add("no work", after, 0, "");
        add("not known", after, -1, "");
        add("before the first definition", {2008, 3, 31}, 600, "");
    }
    void aBandIsThatOfItsEra()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, minutes);
        QFETCH(const QString, label);

        const auto known = minutes < 0 ? std::nullopt : std::optional{minutes};
        QCOMPARE(hoursBandOf(hoursBandsOn(book(), day), known).value_or(HoursBand{}).label, label);
    }

    /// A week whose hours nobody wrote is not known while there is a job, and not worked where there is none.
    void aWeekAfterTheLastJobWasNotWorked()
    {
        const Quarter quarter = *Quarter::fromText(QStringLiteral("2026-Q1"));
        const auto in = [](int week, const char *job) {
            return Earnings{.job = QString::fromLatin1(job), .week = firstWeek.addDays(7 * week), .minutes = 16 * 60};
        };
        OutcomeFacts facts{.earnings = {in(0, "shop"), in(1, "shop")}};
        const PersonOutcome open = outcomeOf(book(), facts, quarter, firstWeek.addDays(34));
        QCOMPARE(open.weeksUnknown, 3);
        QCOMPARE(open.sustained.met, SustainedWork::Met::NotKnown);
        QVERIFY(open.band);

        facts.jobs = {{QStringLiteral("shop"), firstWeek, firstWeek.addDays(11)}}; // to the Friday of the second week
        const PersonOutcome ended = outcomeOf(book(), facts, quarter, firstWeek.addDays(34));
        QCOMPARE(ended.weeksUnknown, 0);
        QCOMPARE(ended.weeksKnown, 2);
        QCOMPARE(ended.workedMinutes, 2 * 16 * 60);
        QCOMPARE(ended.sustained.met, SustainedWork::Met::No);
        QVERIFY(!ended.band); // in the last week they did not work

        facts.jobs.first().to = firstWeek.addDays(14); // a Monday: some of the third week was a week with a job
        QCOMPARE(outcomeOf(book(), facts, quarter, firstWeek.addDays(34)).weeksUnknown, 1);

        facts.jobs.append({QStringLiteral("cafe"), firstWeek.addDays(28), {}}); // a gap of one week, then another job
        QCOMPARE(outcomeOf(book(), facts, quarter, firstWeek.addDays(34)).weeksUnknown, 2);

        facts.earnings.append(in(0, "odd jobs")); // no placement: nobody knows whether it has ended
        QCOMPARE(outcomeOf(book(), facts, quarter, firstWeek.addDays(34)).weeksUnknown, 3);
    }

    void theJobsOfSomebodyAreThoseWithPayOrWithHours()
    {
        const auto placed = [](const char *id, const char *kind) {
            return Placement{.id = {QString::fromLatin1(id)}, .kind = QString::fromLatin1(kind), .from = firstWeek};
        };
        const QList<JobPeriod> jobs =
            jobPeriodsOf({placed("a", "paidEmployment"), placed("b", "voluntary"), placed("c", "workExperience")},
                {{.job = QStringLiteral("c"), .week = firstWeek}});
        QCOMPARE(jobs.size(), 2);
        QCOMPARE(jobs.first(), (JobPeriod{QStringLiteral("a"), firstWeek, {}}));
        QCOMPARE(jobs.last().job, QStringLiteral("c"));
    }

    void everybodyWhoWorkedIsInOneBandAndNobodyInAnUnknownOne()
    {
        for (const QDate day : {QDate{2010, 1, 1}, QDate{2026, 1, 1}}) {
            const QList<HoursBand> all = hoursBandsOn(book(), day);
            for (int minutes = 1; minutes <= 60 * 60; ++minutes)
                QVERIFY(hoursBandOf(all, minutes));
            for (const HoursBand &band : all)
                QVERIFY(!band.label.contains(QStringLiteral("nknown")));
        }
    }

    void workIsSustainedForThreeOfFourWeeksAtSixteenHours_data()
    {
        using Met = SustainedWork::Met;
        QTest::addColumn<QByteArray>("weeks");
        QTest::addColumn<int>("met");
        QTest::addColumn<int>("week"); // with which it was first met, from 1; 0: never
        QTest::addColumn<int>("best");
        const auto add = [](const char *weeks, Met met, int week, int best) {
            QTest::newRow(*weeks ? weeks : "no week") << QByteArray{weeks} << int(met) << week << best;
        };
        add("", Met::No, 0, 0);
        add("xx", Met::No, 0, 2);
        add("xxx", Met::Yes, 3, 3);
        add("xx-x", Met::Yes, 4, 3);
        add("xx--x", Met::No, 0, 2);
        add("x-xx", Met::Yes, 4, 3);
        add("x--xx-x", Met::Yes, 7, 3);
        add("xxxx", Met::Yes, 3, 4);
        add("xx.", Met::NotKnown, 0, 2);
        add("xx.x", Met::Yes, 4, 3);
        add("x..-", Met::NotKnown, 0, 1);
        add("x-.-x", Met::No, 0, 1);
        add("....", Met::NotKnown, 0, 0);
        add(".xx----", Met::NotKnown, 0, 2);
    }
    void workIsSustainedForThreeOfFourWeeksAtSixteenHours()
    {
        QFETCH(const QByteArray, weeks);
        QFETCH(const int, met);
        QFETCH(const int, week);
        QFETCH(const int, best);

        const SustainedWork found =
            sustainedWork(*sustainedDefinitionOn(book(), firstWeek), weeksOf(weeks.constData()));

        QCOMPARE(int(found.met), met);
        QCOMPARE(found.on, week == 0 ? QDate{} : firstWeek.addDays(7 * (week - 1)));
        QCOMPARE(found.best, best);
    }

    void recomputingFromScratchEqualsTheRunningSums()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random{seed};
        for (int round = 0; round < 500; ++round) {
            QByteArray letters;
            for (int week = random.bounded(60); week > 0; --week)
                letters.append("xx-."[random.bounded(4)]);
            const int of = 1 + random.bounded(30);
            const SustainedDefinition definition{1 + random.bounded(of), of, 16, {}};
            const QList<WeekWorked> weeks = weeksOf(letters.constData());
            QVERIFY2(sustainedWork(definition, weeks) == countedFromScratch(definition, weeks),
                qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(QString::fromLatin1(letters))));
        }
    }

    void withoutADefinitionNothingIsSaid()
    {
        QVERIFY(!sustainedDefinitionOn(book(), {2010, 10, 24}));
        QVERIFY(hoursBandsOn({}, firstWeek).isEmpty());
    }

    void weeklyHoursAreSummedOverJobsAndLeaveNoWeekOut()
    {
        const auto in = [](QDate week, const char *job, std::optional<int> minutes) {
            return Earnings{.job = QString::fromLatin1(job), .week = week, .minutes = minutes};
        };
        const QDate second = firstWeek.addDays(7);
        const QDate third = firstWeek.addDays(14);

        const auto weeks = weeklyHoursOf(
            {in(firstWeek, "cafe", 420), in(firstWeek, "shop", 600), in(third, "cafe", 420), in(third, "shop", {})},
            firstWeek.addDays(2), third.addDays(6));

        QCOMPARE(weeks, (QList<WeekWorked>{{firstWeek, 1020}, {second, {}}, {third, {}}}));
    }

    /// Worked by hand. Hours of the weeks from Monday 5 October 2026, two jobs with a plus, a dot for what is not
    /// known; an hour of support in each of the first four weeks; three of four weeks at 16 hours are sustained.
    void aQuarterIsCountedAsByHand_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("band");
        QTest::addColumn<int>("met");
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("worked"); // hours
        QTest::addColumn<int>("perHour"); // minutes of support; -1: nothing
        const auto row = [](const char *hours, const char *band, SustainedWork::Met met, int known, int worked,
                             int perHour) {
            QTest::newRow(hours) << QString::fromLatin1(hours) << QString::fromLatin1(band) << int(met) << known
                                 << worked << perHour;
        };
        using Met = SustainedWork::Met;
        row("16 16 16 0", "", Met::Yes, 4, 48, 5); // 240 minutes for 48 hours; the last week they did not work
        row("16 16 15 16", "16+", Met::Yes, 4, 63, 4); // 240 / 63 = 3.8
        row("16 15 16 15", "under 16", Met::NotKnown, 4, 62, 4); // what comes after may be 16 and 16
        row("8+8 8+8 8+8", "16+", Met::Yes, 3, 48, 4); // 180 minutes for 48 hours = 3.75
        row("8+. 16 16", "16+", Met::NotKnown, 2, 32, 4); // a part is not the whole; 120 for 32 = 3.75
        row("0 0 0 0", "", Met::NotKnown, 4, 0, -1);
        row("4 4", "under 16", Met::NotKnown, 2, 8, 15);
    }
    void aQuarterIsCountedAsByHand()
    {
        QFETCH(const QString, hours);
        OutcomeFacts facts;
        const QDate monday{2026, 10, 5};
        const QStringList weeks = hours.split(u' ');
        for (int week = 0; week < weeks.size(); ++week)
            for (const QString &job : weeks.at(week).split(u'+'))
                facts.earnings.append({.job = QString::number(facts.earnings.size()),
                    .week = monday.addDays(7 * week),
                    .minutes = job == QStringLiteral(".") ? std::nullopt : std::optional{job.toInt() * 60}});
        for (int week = 0; week < 4; ++week)
            facts.support.insert(monday.addDays(7 * week), 60);

        const PersonOutcome outcome =
            outcomeOf(book(), facts, *Quarter::fromText(QStringLiteral("2026-Q4")), {2026, 12, 31});

        QTEST(outcome.band.value_or(HoursBand{}).label, "band");
        QTEST(int(outcome.sustained.met), "met");
        QTEST(outcome.weeksKnown, "known");
        QCOMPARE(outcome.weeksKnown + outcome.weeksUnknown, 13);
        QTEST(outcome.workedMinutes / 60, "worked");
        QTEST(outcome.supportPerHour().value_or(-1), "perHour");
    }

    /// Worked by hand. Attendance: present of expected, over all sessions of all people, not the mean of their shares.
    /// Support: minutes for each hour worked, over all hours. Of fewer than five people nothing is said.
    void attendanceAndSupportAreOfEverybodysSums_data()
    {
        QTest::addColumn<QList<int>>("present");
        QTest::addColumn<QList<int>>("expected");
        QTest::addColumn<QString>("attendance");
        QTest::newRow("all of five") << QList<int>{9, 9, 9, 9, 9} << QList<int>{9, 9, 9, 9, 9}
                                     << QStringLiteral("100 %");
        QTest::newRow("many and few sessions weigh as they are")
            << QList<int>{50, 0, 1, 1, 1} << QList<int>{100, 1, 1, 1, 1} << QStringLiteral("51 %"); // 53 of 104
        QTest::newRow("half a part is rounded up")
            << QList<int>{1, 0, 0, 0, 0} << QList<int>{4, 1, 1, 1, 1} << QStringLiteral("13 %"); // 1 of 8
        QTest::newRow("whoever was expected nowhere is no fifth")
            << QList<int>{9, 9, 9, 9, 0} << QList<int>{9, 9, 9, 9, 0} << QString{};
        QTest::newRow("four") << QList<int>{9, 9, 9, 9} << QList<int>{9, 9, 9, 9} << QString{};
    }
    void attendanceAndSupportAreOfEverybodysSums()
    {
        QFETCH(const QList<int>, present);
        QFETCH(const QList<int>, expected);
        QFETCH(const QString, attendance);
        PanelFacts facts{.quarter = *Quarter::fromText(QStringLiteral("2026-Q4"))};
        facts.asOf = facts.quarter.to;
        for (int person = 0; person < present.size(); ++person)
            facts.people.append({.site = QStringLiteral("North"),
                .outcome = {.workedMinutes = 600, .supportMinutes = 45 + person}, // ten hours
                .sessionsExpected = expected.at(person),
                .sessionsPresent = present.at(person)});

        const QString said = panelParts(facts).at(7).sentences.join(QLatin1Char('\n'));

        QCOMPARE(said.contains(QStringLiteral("Attendance: ")), !attendance.isEmpty());
        QVERIFY2(said.contains(attendance), qPrintable(said));
        QCOMPARE(
            said.contains(QStringLiteral("Support: 5 minutes for each hour worked")), present.size() == 5); // 235 / 50
    }

    void whatIsOverdueIsSoTheDayAfter()
    {
        const Quarter quarter = *Quarter::fromText(QStringLiteral("2026-Q4"));
        const OutcomeFacts facts{.visitDue = {2026, 11, 20}, .reviewDue = {2026, 11, 21}};

        const PersonOutcome onTheDay = outcomeOf(book(), facts, quarter, {2026, 11, 20});
        const PersonOutcome after = outcomeOf(book(), facts, quarter, {2026, 11, 22});

        QVERIFY(!onTheDay.isVisitOverdue && !onTheDay.isReviewOverdue);
        QVERIFY(after.isVisitOverdue && after.isReviewOverdue);
        QVERIFY(!outcomeOf(book(), {}, quarter, quarter.to).isVisitOverdue);
    }

    void aQuarterIsThreeMonths()
    {
        QCOMPARE(Quarter::fromText(QStringLiteral("2026-Q4")), (Quarter{{2026, 10, 1}, {2026, 12, 31}}));
        QCOMPARE(Quarter::fromText(QStringLiteral("2028-q1")), (Quarter{{2028, 1, 1}, {2028, 3, 31}}));
        for (const char *text : {"2026", "2026-Q5", "2026-Q0", "26-Q1", ""})
            QVERIFY(!Quarter::fromText(QString::fromLatin1(text)));
    }
};

QTEST_GUILESS_MAIN(tst_Outcomes)
#include "tst_Outcomes.moc"
