// SPDX-License-Identifier: Apache-2.0
#include "app/domain/PlacementKind.h"
#include "app/domain/board/Board.h"
#include "app/domain/board/SiteLoad.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace alongside;

namespace {

const Quarter lastOf2026{{2026, 10, 1}, {2026, 12, 31}};
const QDate today{2026, 11, 20}; // a Friday
const QDate monday{2026, 11, 16};
const SiteId goscote{QStringLiteral("goscote")};
const SiteId brownhills{QStringLiteral("brownhills")};
const WorkStreamId growing{QStringLiteral("growing")};

PersonId person(int number) { return {QStringLiteral("person %1").arg(number)}; }

Placement placed(const char *id, const char *kind, QDate from, QDate to = {})
{
    return {.id = {QString::fromLatin1(id)}, .kind = QString::fromLatin1(kind), .from = from, .to = to};
}

Expectation expected(const char *id, const SiteId &site, const char *pattern, const char *placement = "")
{
    return {.id = {QString::fromLatin1(id)},
        .site = site,
        .pattern = *WeeklyPattern::fromText(QString::fromLatin1(pattern)),
        .from = {2026, 1, 5},
        .placement = {QString::fromLatin1(placement)}};
}

RuleBook someBook()
{
    return RuleBook{{{.id = QStringLiteral("bands"),
                         .set = ruleset::outcome,
                         .name = QStringLiteral("hoursBands"),
                         .from = {2014, 4, 1},
                         .figures = {{QStringLiteral("bandsFrom"), QStringLiteral("0|16")},
                             {QStringLiteral("labels"), QStringLiteral("under 16|16+")}}},
        {.id = QStringLiteral("sustained"),
            .set = ruleset::outcome,
            .name = QStringLiteral("sustained"),
            .from = {2010, 10, 25},
            .figures = {
                {QStringLiteral("weeks"), 26}, {QStringLiteral("ofWeeks"), 30}, {QStringLiteral("hours"), 16}}}}};
}

Earnings worked(const PersonId &who, QDate week, int hours)
{
    return {.person = who, .job = QStringLiteral("job"), .week = week, .minutes = hours * 60};
}

constexpr BoardQuestion everyBoardQuestion[] = {BoardQuestion::Placement, BoardQuestion::Place, BoardQuestion::Hours,
    BoardQuestion::Sustained, BoardQuestion::Visit, BoardQuestion::Review, BoardQuestion::Attendance,
    BoardQuestion::Support};

/// So many people as a seed throws the dice, each with placements, weeks of work and dates of so many years.
BoardRows thrownRows(unsigned seed, int people, int years)
{
    std::mt19937 dice{seed};
    const auto upTo = [&dice](int most) { return int(dice() % unsigned(most + 1)); };
    BoardRows rows{.sites = {{.id = goscote, .capacity = 30}, {.id = brownhills, .capacity = 12}},
        .workStreams = {{.id = growing, .site = goscote}, {.id = {QStringLiteral("packing")}, .site = brownhills}},
        .book = someBook()};
    for (int number = 0; number < people; ++number) {
        const PersonId who = person(number);
        rows.people.append(who);
        PersonPlaces &places = rows.places[who];
        for (int placement = upTo(2 * years); placement > 0; --placement) {
            const QDate from = today.addDays(30 - upTo(365 * years));
            const QDate to = upTo(1) == 0 ? QDate{} : from.addDays(upTo(400));
            const PlacementId id{QStringLiteral("%1 %2").arg(number).arg(placement)};
            const QString kind = everyPlacementKind().value(upTo(9), QStringLiteral("fromTomorrow"));
            places.placements.append({.id = id, .person = who, .kind = kind, .from = from, .to = to});
            places.expectations.append({.id = {id.text},
                .person = who,
                .site = upTo(3) == 0 ? SiteId{} : rows.sites.at(upTo(1)).id,
                .employer = {QStringLiteral("employer")},
                .workStream = upTo(1) == 0 ? WorkStreamId{} : rows.workStreams.at(upTo(1)).id,
                .pattern = *WeeklyPattern::fromText(QStringLiteral("Mon am+pm, Wed am")),
                .from = from,
                .to = to,
                .placement = id});
            if (upTo(4) == 0) places.pauses.append({who, id, from.addDays(upTo(60)), {}});
        }
        OutcomeFacts &known = rows.outcomes[who];
        if (upTo(4) == 0) continue; // has no job
        for (int week = 52 * years; week >= 0; --week)
            if (upTo(5) > 0) known.earnings.append(worked(who, monday.addDays(-7 * week), upTo(30)));
        known.sessionsExpected = upTo(20);
        known.sessionsPresent = upTo(known.sessionsExpected);
        known.support[monday] = upTo(600);
        if (upTo(3) == 0) known.visitDue = today.addDays(upTo(20) - 10);
        if (upTo(3) == 0) known.reviewDue = today.addDays(upTo(20) - 10);
    }
    return rows;
}

} // namespace

/// What a board counts: everybody once in each question, and who is behind each number.
class tst_Board : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlacementIsCountedAsItStandsOnTheDay_data()
    {
        QTest::addColumn<QList<Placement>>("placements");
        QTest::addColumn<QString>("answer");
        const QList<Placement> one{placed("a", "voluntary", {2026, 1, 5})};
        QTest::newRow("goes on") << one << "kind:voluntary";
        QTest::newRow("from today") << QList<Placement>{placed("a", "voluntary", today)} << "kind:voluntary";
        QTest::newRow("today is the last day")
            << QList<Placement>{placed("a", "voluntary", {2026, 1, 5}, today)} << "kind:voluntary";
        QTest::newRow("ended yesterday") << QList<Placement>{placed("a", "voluntary", {2026, 1, 5}, today.addDays(-1))}
                                         << "ended";
        QTest::newRow("begins tomorrow") << QList<Placement>{placed("a", "jobTrial", today.addDays(1))} << "planned";
        QTest::newRow("ended, and another begins tomorrow") << QList<Placement>{
            placed("a", "voluntary", {2026, 1, 5}, {2026, 6, 1}),
            placed("b", "jobTrial", today.addDays(1))} << "planned";
        QTest::newRow("of two, the one that began last")
            << QList<Placement>{placed("b", "paidEmployment", {2026, 3, 2}), one.first()} << "kind:paidEmployment";
        QTest::newRow("of two from one day, always the same")
            << QList<Placement>{placed("b", "jobTrial", {2026, 1, 5}), one.first()} << "kind:jobTrial";
        QTest::newRow("of a kind that this version does not know")
            << QList<Placement>{placed("a", "moonshot", {2026, 1, 5})} << "anotherKind";
        QTest::newRow("nobody knows since when")
            << QList<Placement>{placed("a", "voluntary", {}), placed("b", "dayService", {2020, 1, 1}, {2021, 1, 1})}
            << "kind:voluntary";
        QTest::newRow("none") << QList<Placement>{} << "none";
    }
    void aPlacementIsCountedAsItStandsOnTheDay()
    {
        QFETCH(const QList<Placement>, placements);
        QFETCH(const QString, answer);

        QCOMPARE(placementAnswer(placeOn({.placements = placements}, today)), answer);
    }

    void aPlacementThatIsSuspendedIsCountedApart()
    {
        PersonPlaces places{.placements = {placed("a", "voluntary", {2026, 1, 5})}};
        places.pauses = {{{}, {QStringLiteral("a")}, {2026, 11, 2}, {2026, 11, 21}}};
        QCOMPARE(placementAnswer(placeOn(places, today)), boardanswer::paused);
        QCOMPARE(placementAnswer(placeOn(places, today.addDays(1))), QStringLiteral("kind:voluntary"));

        places.pauses = {{{}, {QStringLiteral("another")}, {2026, 11, 2}, {}}};
        QCOMPARE(placementAnswer(placeOn(places, today)), QStringLiteral("kind:voluntary"));

        places.pauses = {{{}, {QStringLiteral("a")}, {2026, 11, 2}, {2026, 11, 2}}}; // taken back
        QCOMPARE(placementAnswer(placeOn(places, today)), QStringLiteral("kind:voluntary"));
    }

    /// When a placement ends, its pattern stays open and an endless pause begins.
    void nobodyIsAtAPlaceWhosePlacementIsOver()
    {
        PersonPlaces places{.placements = {placed("a", "voluntary", {2026, 1, 5}, today.addDays(-1))},
            .expectations = {expected("1", goscote, "Mon am", "a")},
            .pauses = {{{}, {QStringLiteral("a")}, today, {}}}};
        QCOMPARE(placeOn(places, today.addDays(-1)).site, goscote);
        QCOMPARE(placeAnswer(placeOn(places, today)), boardanswer::none);
        QCOMPARE(placeOn(places, today).sessionsAWeek, 0);

        places.placements.append(placed("b", "jobTrial", {2025, 1, 6})); // began before the one that is over
        places.expectations.append(expected("2", brownhills, "Tue am+pm", "b"));
        places.expectations.last().from = {2025, 1, 6};
        QCOMPARE(placeOn(places, today).site, brownhills);
        QCOMPARE(placeOn(places, today).sessionsAWeek, 2);

        places.placements.first().to = {}; // paused only
        QCOMPARE(placeOn(places, today).site, goscote);
        QCOMPARE(placeOn(places, today).state, PlacementState::Paused);

        places.placements.clear(); // not known here
        QCOMPARE(placeOn(places, today).site, goscote);
    }

    void aSitesBusiestSessionIsWhatItsCapacityMustHold()
    {
        const QList<Site> sites{{.id = goscote, .capacity = 2}, {.id = brownhills}};
        QHash<PersonId, PersonPlaces> places;
        places[person(1)].expectations = {expected("1", goscote, "Mon am+pm, Tue am")};
        places[person(2)].expectations = {expected("2", goscote, "Tue am+pm")};
        places[person(3)].expectations = {expected("3", goscote, "Tue am, Wed am")};

        const QList<SiteLoad> loads = busiestSessions(sites, {person(3), person(2), person(1)}, places, monday);
        QCOMPARE(loads.size(), 2);
        QCOMPARE(loads.first().day, monday.addDays(1));
        QCOMPARE(loads.first().session, Session::Morning);
        QCOMPARE(loads.first().people, (QList<PersonId>{person(3), person(2), person(1)}));
        QVERIFY(loads.first().isOver());
        QVERIFY(!loads.last().day.isValid());
        QVERIFY(!loads.last().isOver()); // its capacity is not known
    }

    void nobodyIsExpectedOnADayOnWhichASiteIsShut()
    {
        Site shut{.id = goscote, .capacity = 2, .closures = {{monday, monday, QStringLiteral("Training day")}}};
        QHash<PersonId, PersonPlaces> places;
        places[person(1)].expectations = {expected("1", goscote, "Mon am, Sun am")};
        QCOMPARE(busiestSessions({shut}, {person(1)}, places, monday).first().people.size(), 0);

        shut.closures.clear();
        QCOMPARE(busiestSessions({shut}, {person(1)}, places, monday).first().people.size(), 1);

        shut.to = monday.addDays(-1);
        QVERIFY(busiestSessions({shut}, {person(1)}, places, monday).isEmpty());
    }

    void aPatternThatAnotherTookThePlaceOfIsNotCountedNorOneThatIsPaused()
    {
        PersonPlaces places{
            .expectations = {expected("1", goscote, "Mon am", "a"), expected("2", brownhills, "Mon am", "a")}};
        places.expectations.last().from = {2026, 3, 2};
        QVERIFY(!isExpectedAt(places, goscote, monday, Session::Morning));
        QVERIFY(isExpectedAt(places, brownhills, monday, Session::Morning));
        QVERIFY(!isExpectedAt(places, brownhills, monday, Session::Afternoon));

        places.pauses = {{{}, {QStringLiteral("a")}, monday, {}}};
        QVERIFY(!isExpectedAt(places, brownhills, monday, Session::Morning));
    }

    void whatHasBegunAndEndedInAQuarterIsAsItsDatesSay()
    {
        const QList<Placement> placements{
            placed("a", "voluntary", {2020, 1, 6}, lastOf2026.from), placed("b", "jobTrial", lastOf2026.to.addDays(1))};
        QCOMPARE(turnsIn(placements, lastOf2026), (PlacementTurns{.hasBegun = false, .hasLeft = true}));
        QCOMPARE(turnsIn(placements, Quarter::of({2027, 1, 1})), (PlacementTurns{.hasBegun = true, .hasLeft = false}));
    }

    void aQuarterKnowsTheOneBeforeIt()
    {
        QCOMPARE(Quarter::of(today), lastOf2026);
        QCOMPARE(lastOf2026.text(), QStringLiteral("2026-Q4"));
        QCOMPARE(Quarter::of({2026, 1, 1}).before().text(), QStringLiteral("2025-Q4"));
        for (QDate day{2024, 1, 1}; day < QDate(2028, 1, 1); day = day.addDays(1))
            QCOMPARE(*Quarter::fromText(Quarter::of(day).text()), Quarter::of(day));
    }

    /// Nobody wrote down when they left: it may be years ago.
    void howManyThereWereCountsNobodyWhoHasLeft()
    {
        BoardRows rows{.people = {person(1)}, .sites = {{.id = goscote}}};
        for (const int number : {1, 2})
            rows.places[person(number)].placements = {placed("a", "voluntary", {2026, 1, 5})};
        const Board board{rows, lastOf2026, today};

        const QString voluntary = boardanswer::kindOf.arg(QStringLiteral("voluntary"));
        QCOMPARE(board.behind(BoardQuestion::Placement, voluntary), QList<PersonId>{person(1)});
        QCOMPARE(board.before(BoardQuestion::Placement, voluntary), 1);
        QCOMPARE(board.people(), 1);
        for (const BoardQuestion question : everyBoardQuestion) {
            int before = 0;
            for (const QString &answer : board.answers(question))
                before += board.before(question, answer);
            QCOMPARE(before, board.people());
        }
    }

    void hoursAreThoseOfTheQuarterAndOfTheOneBefore()
    {
        BoardRows rows{.people = {person(1), person(2)}, .book = someBook()};
        rows.outcomes[person(1)].earnings = {worked(person(1), {2026, 9, 21}, 10), worked(person(1), monday, 20)};
        const Board board{rows, lastOf2026, today};

        QCOMPARE(board.behind(BoardQuestion::Hours, boardanswer::bandOf.arg(QStringLiteral("16+"))),
            QList<PersonId>{person(1)});
        QCOMPARE(board.before(BoardQuestion::Hours, boardanswer::bandOf.arg(QStringLiteral("under 16"))), 1);
        QCOMPARE(board.behind(BoardQuestion::Hours, boardanswer::none), QList<PersonId>{person(2)});
        QCOMPARE(board.answerOf(person(2), BoardQuestion::Sustained), boardanswer::none);
    }

    void somebodyAtAPlaceWithoutARecordIsCountedAllTheSame()
    {
        BoardRows rows{.people = {person(1)}};
        rows.places[person(1)].expectations = {expected("1", goscote, "Mon am")};
        rows.places[person(1)].expectations.first().workStream = growing;
        const Board board{rows, lastOf2026, today};

        const QString stream = boardanswer::streamOf.arg(growing.text);
        QVERIFY(board.answers(BoardQuestion::Place).contains(stream));
        QCOMPARE(board.behind(BoardQuestion::Place, stream).size(), 1);
        QCOMPARE(board.sessionsAWeek(stream), 1);
    }

    /// Whatever the dice throw, the answers of a question share everybody out: nobody twice, nobody forgotten.
    void attendanceIsOfTheSessionsThatPeopleWereExpectedAt_data()
    {
        QTest::addColumn<int>("present");
        QTest::addColumn<int>("expected");
        QTest::addColumn<QString>("answer");
        QTest::newRow("nothing is marked") << 0 << 0 << boardanswer::none;
        QTest::newRow("never") << 0 << 8 << boardanswer::underHalf;
        QTest::newRow("fewer than half") << 9 << 19 << boardanswer::underHalf;
        QTest::newRow("half") << 10 << 20 << boardanswer::halfOrMore;
        QTest::newRow("one fewer than nine of ten") << 17 << 19 << boardanswer::halfOrMore;
        QTest::newRow("nine of ten") << 18 << 20 << boardanswer::nineOfTen;
    }
    void attendanceIsOfTheSessionsThatPeopleWereExpectedAt()
    {
        QFETCH(const int, present);
        QFETCH(const int, expected);
        QTEST(attendanceAnswer({.sessionsExpected = expected, .sessionsPresent = present}), "answer");
    }

    void supportIsMeasuredByTheHoursWorked_data()
    {
        QTest::addColumn<int>("support");
        QTest::addColumn<int>("worked");
        QTest::addColumn<QString>("answer");
        QTest::newRow("no hours are known") << 60 << 0 << boardanswer::none;
        QTest::newRow("none") << 0 << 60 << boardanswer::noSupport;
        QTest::newRow("15 minutes") << 30 << 120 << boardanswer::quarterHour;
        QTest::newRow("more than that") << 31 << 120 << boardanswer::halfHour;
        QTest::newRow("30 minutes") << 60 << 120 << boardanswer::halfHour;
        QTest::newRow("more than 30") << 61 << 120 << boardanswer::overHalfHour;
    }
    void supportIsMeasuredByTheHoursWorked()
    {
        QFETCH(const int, support);
        QFETCH(const int, worked);
        QTEST(supportAnswer({.workedMinutes = worked, .supportMinutes = support}), "answer");
    }

    /// Sessions and support are read of one quarter; another does not borrow them.
    void sessionsAndSupportAreOfTheQuarterThatWasRead()
    {
        BoardRows rows = thrownRows(7, 40, 1);
        rows.marked = Quarter::of(today);
        BoardSum sessions;
        for (const OutcomeFacts &known : std::as_const(rows.outcomes)) {
            sessions.parts += known.sessionsPresent;
            sessions.whole += known.sessionsExpected;
        }
        const Board now{rows, rows.marked, today};
        QCOMPARE(now.attendance().parts, sessions.parts);
        QCOMPARE(now.attendance().whole, sessions.whole);
        QVERIFY(now.support().parts > 0 && now.support().whole > 0);
        QCOMPARE(BoardSum({1, 8}).times(100), 13); // half a part is rounded up
        QCOMPARE(BoardSum{}.times(100), std::nullopt);

        const Quarter earlier = rows.marked.before();
        const Board before{rows, earlier, earlier.to};
        QCOMPARE(before.attendance().whole, 0);
        QCOMPARE(before.support().parts, 0);
        QCOMPARE(before.behind(BoardQuestion::Attendance, boardanswer::none).size(), 40);
    }

    void everybodyIsInOneAnswerOfEachQuestion()
    {
        for (unsigned seed = 1; seed <= 50; ++seed) {
            const Board board{thrownRows(seed, 60, 2), lastOf2026, today};
            for (const BoardQuestion question : everyBoardQuestion) {
                QList<PersonId> counted;
                for (const QString &answer : board.answers(question))
                    counted += board.behind(question, answer);
                QCOMPARE(counted.size(), 60);
                QVERIFY2(QSet<PersonId>(counted.begin(), counted.end()).size() == 60,
                    qPrintable(QStringLiteral("seed %1").arg(seed)));
            }
        }
    }

    /// Printed, and never a reason to fail.
    void printsWhatFiveYearsOf147PeopleTake()
    {
        const BoardRows rows = thrownRows(1, 147, 5);
        QElapsedTimer timer;
        timer.start();
        const Board board{rows, lastOf2026, today};
        const auto counted = timer.nsecsElapsed();
        const QList<SiteLoad> loads = busiestSessions(rows.sites, rows.people, rows.places, monday);
        qInfo("147 people, 5 years: counted in %.1f ms, capacity in %.1f ms", double(counted) / 1e6,
            double(timer.nsecsElapsed() - counted) / 1e6);
        QCOMPARE(board.people(), 147);
        QCOMPARE(loads.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Board)
#include "tst_Board.moc"
