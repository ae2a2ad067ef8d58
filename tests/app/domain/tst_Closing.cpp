// SPDX-License-Identifier: Apache-2.0
#include "app/domain/change/Closing.h"
#include "app/domain/change/HandOver.h"
#include "app/domain/change/Leaving.h"
#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;

namespace {

using Why = MoveProblem::Why;

const QDate lastDay{2026, 12, 18}; // a Friday

} // namespace

/// Closing a place, and handing people over, as plans: nothing is written.
class tst_Closing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sources = {{goscote, brownhills}, {}, {}, {}}; }

    void namesWhoIsAffectedAndNobodyElse()
    {
        add(QStringLiteral("Aisha Bains"), goscote);
        add(QStringLiteral("Ben Carr"), brownhills);
        PlacementHistory ended = history(QStringLiteral("Craig Davies"), goscote, "Mon am", {2026, 12, 1});
        m_sources.placements.append(ended);
        m_sources.placements.append(history(QStringLiteral("Daljit Kaur"), goscote, "Mon am", {}, {2027, 1, 11}));

        const ClosingPlan plan = closeGoscote();

        QCOMPARE(namesIn(plan),
            (QStringList{given::person(QStringLiteral("Aisha Bains")).id.text,
                given::person(QStringLiteral("Daljit Kaur")).id.text}));
        QCOMPARE(plan.lines().first().first, lastDay.addDays(1));
        QCOMPARE(plan.lines().last().first, QDate(2027, 1, 11)); // who has not begun begins elsewhere
        QCOMPARE(plan.lines().first().to.site, brownhills.id);
        QVERIFY(plan.problemsOf(plan.lines().first()).isEmpty());
    }

    void countsEachSessionAgainstTheRoom()
    {
        m_sources.sites.last().capacity = 2;
        for (const char *name : {"Aisha Bains", "Ben Carr"})
            add(QString::fromLatin1(name), goscote, "Mon am");
        add(QStringLiteral("Craig Davies"), brownhills, "Mon am");

        const ClosingPlan plan = closeGoscote();

        QCOMPARE(plan.expectedAt(brownhills.id, Qt::Monday, Session::Morning), 3);
        QCOMPARE(plan.expectedAt(brownhills.id, Qt::Monday, Session::Afternoon), 0);
        const MoveProblem full{
            .why = Why::Full, .day = Qt::Monday, .session = Session::Morning, .expected = 3, .room = 2};
        for (const ClosingPlan::Line &line : plan.lines())
            QCOMPARE(plan.problemsOf(line), QList<MoveProblem>{full});
    }

    /// The sum of what is counted is the same as counting anew, whatever was chosen in between.
    void countsTheSameWhenSomebodyGoesElsewhereAndComesBack()
    {
        const Site third = given::site(QStringLiteral("Pelsall"));
        m_sources.sites.append(third);
        for (const char *name : {"Aisha Bains", "Ben Carr", "Craig Davies"})
            add(QString::fromLatin1(name), goscote);
        ClosingPlan plan = closeGoscote();
        const PlacementId one = plan.lines().first().placement.placement().id;
        const Destination before = plan.lines().first().to;
        const int there = plan.expectedAt(before.site, Qt::Monday, Session::Morning);

        QVERIFY(plan.choose(one, {third.id, {}}));
        QVERIFY(plan.choose(one, {}));
        QCOMPARE(plan.problemsOf(plan.lines().first()), QList<MoveProblem>{{.why = Why::NoPlace}});
        QVERIFY(plan.choose(one, before));

        QCOMPARE(plan.expectedAt(before.site, Qt::Monday, Session::Morning), there);
        QVERIFY(!plan.choose({QStringLiteral("nobody's")}, before));
    }

    void saysOnWhichDaysTheOtherSiteIsClosed()
    {
        m_sources.sites.last().openDays = *Weekdays::fromText(QStringLiteral("Mon Tue"));
        add(QStringLiteral("Aisha Bains"), goscote, "Tue am, Wed pm");

        const ClosingPlan plan = closeGoscote();

        const MoveProblem closed{.why = Why::DayClosed, .day = Qt::Wednesday, .session = Session::Afternoon};
        QCOMPARE(plan.problemsOf(plan.lines().first()), QList<MoveProblem>{closed});
    }

    void movesNobodyWhoHasSaidNo()
    {
        add(QStringLiteral("Aisha Bains"), goscote);
        m_sources.saidNo.insert(given::person(QStringLiteral("Aisha Bains")).id);

        ClosingPlan plan = closeGoscote();

        QVERIFY(plan.lines().first().to.isEmpty()); // they are in the plan, and nowhere is named
        plan.choose(plan.lines().first().placement.placement().id, {brownhills.id, {}});
        QVERIFY(plan.problemsOf(plan.lines().first()).contains({.why = Why::SaidNo}));
        QVERIFY(plan.problemsOf(plan.lines().first()).first().stops());
    }

    void endsThePlacementOfWhoHasLeftAndNamesNoOther()
    {
        m_sources.sites.last().capacity = 1;
        add(QStringLiteral("Aisha Bains"), goscote);
        add(QStringLiteral("Ben Carr"), brownhills);
        m_sources.left = {
            given::person(QStringLiteral("Aisha Bains")).id, given::person(QStringLiteral("Ben Carr")).id};

        ClosingPlan plan = closeGoscote();

        QCOMPARE(plan.lines().size(), 1);
        QVERIFY(plan.lines().first().to.isEmpty());
        QVERIFY(plan.choicesFor(plan.lines().first()).isEmpty());
        QVERIFY(plan.problemsOf(plan.lines().first()).isEmpty()); // nothing is missing
        QCOMPARE(plan.expectedAt(brownhills.id, Qt::Monday, Session::Morning), 0); // nor do they take up room
        plan.choose(plan.lines().first().placement.placement().id, {brownhills.id, {}});
        QCOMPARE(plan.problemsOf(plan.lines().first()), QList<MoveProblem>{{.why = Why::HasLeft}});
        QVERIFY(plan.problemsOf(plan.lines().first()).first().stops());
    }

    void goesToNoPlaceThatClosesToo()
    {
        add(QStringLiteral("Aisha Bains"), goscote);
        m_sources.sites.last().to = lastDay;

        ClosingPlan plan = closeGoscote();

        QVERIFY(plan.lines().first().to.isEmpty());
        plan.choose(plan.lines().first().placement.placement().id, {brownhills.id, {}});
        QCOMPARE(plan.problemsOf(plan.lines().first()), QList<MoveProblem>{{.why = Why::PlaceClosed}});
    }

    void findsTheSameWorkElsewhereFirst()
    {
        const WorkStream here = given::workStream(QStringLiteral("Catering"), goscote);
        WorkStream there = given::workStream(QStringLiteral("Catering"), brownhills);
        there.id.text = QStringLiteral("00000000-0000-4000-8000-000000000077");
        m_sources.workStreams = {here, there, given::workStream(QStringLiteral("Print"), brownhills)};
        add(QStringLiteral("Aisha Bains"), goscote, "Mon am", here.id);

        const ClosingPlan plan = closeGoscote();

        QCOMPARE(plan.lines().first().to, (Destination{brownhills.id, there.id}));
        QCOMPARE(plan.streamsThatEnd(), QList<WorkStream>{here});
    }

    void closesOneLineOfWorkAndLeavesTheOthersAtTheSite()
    {
        const WorkStream valet = given::workStream(QStringLiteral("Car valet"), goscote);
        const WorkStream garden = given::workStream(QStringLiteral("Horticulture"), goscote);
        m_sources.workStreams = {valet, garden};
        add(QStringLiteral("Aisha Bains"), goscote, "Mon am", valet.id);
        add(QStringLiteral("Ben Carr"), goscote, "Mon am", garden.id);

        const ClosingPlan plan{{goscote.id, valet.id, lastDay, QStringLiteral("Too few cars")}, m_sources};

        QCOMPARE(plan.lines().size(), 1);
        QCOMPARE(plan.lines().first().to.site, goscote.id); // their friends are there
        QCOMPARE(plan.lines().first().to.workStream, garden.id);
        QVERIFY(plan.streamsThatEnd().isEmpty());
    }

    void refusesWhatCannotClose_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<int>("refusal");
        using Refusal = ClosingPlan::Refusal;
        QTest::newRow("no day") << QDate{} << true << int(Refusal::NoLastDay);
        QTest::newRow("no such site") << lastDay << false << int(Refusal::NoSuchPlace);
        QTest::newRow("closed before") << QDate{2027, 6, 1} << true << int(Refusal::ClosedBefore);
    }
    void refusesWhatCannotClose()
    {
        QFETCH(const QDate, day);
        QFETCH(const bool, isKnown);
        QFETCH(const int, refusal);
        m_sources.sites.first().to = QDate{2027, 3, 31};
        add(QStringLiteral("Aisha Bains"), goscote);

        const ClosingPlan plan{{isKnown ? goscote.id : SiteId{}, {}, day, {}}, m_sources};

        QVERIFY(plan.refusal(lastDay));
        QCOMPARE(int(*plan.refusal(lastDay)), refusal);
        QVERIFY(plan.lines().isEmpty());
    }

    void closesFromTodayOnAndOnce()
    {
        using Refusal = ClosingPlan::Refusal;
        add(QStringLiteral("Aisha Bains"), goscote);
        QVERIFY(!closeGoscote().refusal(lastDay));
        QVERIFY(closeGoscote().refusal(lastDay.addDays(1)) == Refusal::InThePast);

        m_sources.sites.first().to = lastDay; // as it was planned for long: somebody is still to be moved
        QVERIFY(!closeGoscote().refusal(lastDay));
        m_sources.placements.clear();
        QVERIFY(closeGoscote().refusal(lastDay) == Refusal::ClosedBefore);
        m_sources.sites.first().to = lastDay.addDays(-1);
        add(QStringLiteral("Aisha Bains"), goscote);
        QVERIFY(closeGoscote().refusal(lastDay) == Refusal::ClosedBefore);
    }

    /// At Brownhills until January, and then booked at what is no longer there.
    void findsWhoIsBookedThereForLater()
    {
        const QDate january{2027, 1, 4};
        PlacementRecords records = history(QStringLiteral("Aisha Bains"), brownhills, "Mon am").records();
        Expectation later = records.expectations.first();
        later.id.text += QStringLiteral(" later");
        later.site = goscote.id;
        later.from = january;
        later.pattern = *WeeklyPattern::fromText(QStringLiteral("Tue pm"));
        records.expectations.append(later);
        m_sources.placements.append(PlacementHistory{records});

        const ClosingPlan plan = closeGoscote();

        QCOMPARE(plan.lines().size(), 1);
        QCOMPARE(plan.lines().first().first, january);
        QCOMPARE(plan.lines().first().pattern, later.pattern);
        QCOMPARE(plan.lines().first().to.site, brownhills.id);
    }

    /// A move is complete only when all of it is: told, a place, and the day.
    void completesNobodysMoveBeforeTheyWereTold()
    {
        const Change change{.from = lastDay.addDays(3)};
        ChangeNotice notice{};
        QCOMPARE(standingOf(change, notice, PlaceAfter::Known, lastDay.addDays(30)), MoveStanding::NotTold);
        notice.toldOn = lastDay;
        notice.how = QStringLiteral("With photographs of the new kitchen");
        notice.supportedBy = QStringLiteral("Her sister");
        QCOMPARE(standingOf(change, notice, PlaceAfter::Known, lastDay.addDays(30)), MoveStanding::NotTold);
        QCOMPARE(missingIn(notice, lastDay), QList<NoticePart>{NoticePart::Said});
        QCOMPARE(missingIn(notice, lastDay.addDays(-1)), (QList<NoticePart>{NoticePart::ToldOn, NoticePart::Said}));
        notice.said = QStringLiteral("Pointed at her friend and smiled");

        QCOMPARE(standingOf(change, notice, PlaceAfter::None, lastDay.addDays(30)), MoveStanding::NoPlace);
        QCOMPARE(standingOf(change, notice, PlaceAfter::Known, lastDay.addDays(2)), MoveStanding::Told);
        QCOMPARE(standingOf(change, notice, PlaceAfter::Known, lastDay.addDays(3)), MoveStanding::Complete);
    }

    void handsOverWhoeverAndWhateverIsTheirs()
    {
        const Coach hicks = given::coach(QStringLiteral("M. Hicks"));
        const Coach lewis = given::coach(QStringLiteral("R. Lewis"));
        PlacementHistory in = history(QStringLiteral("Aisha Bains"), goscote, "Mon am");
        PlacementRecords records = in.records();
        records.expectations.first().coach = hicks.id;
        HandOverSources sources{{given::person(QStringLiteral("Ben Carr")).id}, {PlacementHistory{records}},
            {{given::person(QStringLiteral("Ben Carr")).id, QStringLiteral("a1")}}};

        const HandOverPlan plan{{hicks.id, lewis.id, lastDay, {}}, sources};

        QCOMPARE(plan.lines().size(), 2);
        QVERIFY(plan.lines().first().isKeyCoach);
        QCOMPARE(plan.lines().first().actions, QStringList{QStringLiteral("a1")});
        QCOMPARE(plan.lines().last().groups.size(), 1);
        QCOMPARE(plan.firstDayOf(plan.lines().last().groups.first()), lastDay);
        QVERIFY(!plan.refusal(lastDay));
        using Refusal = HandOverPlan::Refusal;
        QVERIFY(plan.refusal(lastDay.addDays(1)) == Refusal::InThePast);
        QVERIFY(HandOverPlan({hicks.id, lewis.id, lastDay, {}}, {}).refusal(lastDay) == Refusal::NothingToHandOver);
        QVERIFY(HandOverPlan({hicks.id, hicks.id, lastDay, {}}, sources).refusal(lastDay) == Refusal::SameCoach);
    }

    /// Whoever moves alone stays wherever nothing else was chosen, and is counted where they are.
    void movesOnePersonFromThePlacesThatWereChosen()
    {
        m_sources.sites.last().capacity = 1;
        const PersonId aisha = given::person(QStringLiteral("Aisha Bains")).id;
        add(QStringLiteral("Aisha Bains"), goscote, "Mon am");
        add(QStringLiteral("Ben Carr"), brownhills, "Mon am");
        add(QStringLiteral("Craig Davies"), goscote, "Mon am");
        using Refusal = ClosingPlan::Refusal;

        ClosingPlan plan{{.lastDay = lastDay, .person = aisha}, m_sources};

        QCOMPARE(plan.lines().size(), 1);
        QVERIFY(plan.lines().first().to.isEmpty());
        QVERIFY(plan.problemsOf(plan.lines().first()).isEmpty());
        QCOMPARE(plan.expectedAt(goscote.id, Qt::Monday, Session::Morning), 2);
        QVERIFY(plan.refusal(lastDay) == Refusal::NoPlaceChosen);
        QCOMPARE(plan.choicesFor(plan.lines().first()), (QList<Destination>{{brownhills.id, {}}}));

        QVERIFY(plan.choose(plan.lines().first().placement.placement().id, {brownhills.id, {}}));
        QVERIFY(!plan.refusal(lastDay));
        QVERIFY(!plan.refusal(lastDay.addDays(1))); // they can go there today
        QVERIFY(plan.refusal(lastDay.addDays(2)) == Refusal::InThePast);
        QCOMPARE(plan.expectedAt(goscote.id, Qt::Monday, Session::Morning), 1);
        const MoveProblem full{
            .why = Why::Full, .day = Qt::Monday, .session = Session::Morning, .expected = 2, .room = 1};
        QCOMPARE(plan.problemsOf(plan.lines().first()), QList<MoveProblem>{full});
        QVERIFY(plan.streamsThatEnd().isEmpty());
        QVERIFY(ClosingPlan({.lastDay = lastDay, .person = {QStringLiteral("nobody")}}, m_sources).refusal(lastDay)
            == Refusal::NobodyThere);
        QVERIFY(ClosingPlan({.person = aisha}, m_sources).refusal(lastDay) == Refusal::NoLastDay);
    }

    void endsWhateverGoesOnAfterSomebodysLastDay()
    {
        const PersonId aisha = given::person(QStringLiteral("Aisha Bains")).id;
        const QString name = QStringLiteral("Aisha Bains");
        const LeavingSources sources{.isHere = true,
            .placements = {history(name, goscote, "Mon am"), history(name, brownhills, "Tue am", lastDay),
                history(name, brownhills, "Wed am", {}, {2027, 1, 11})}};
        using Refusal = LeavingPlan::Refusal;

        const LeavingPlan plan{{aisha, lastDay, QStringLiteral("Moves away")}, sources};

        QCOMPARE(plan.ending().size(), 2);
        QCOMPARE(plan.lastDayOf(plan.ending().first()), lastDay);
        QCOMPARE(plan.lastDayOf(plan.ending().last()), QDate(2027, 1, 10)); // what has not begun never does
        QVERIFY(!plan.refusal(lastDay));
        QVERIFY(plan.refusal(lastDay.addDays(1)) == Refusal::InThePast);
        QVERIFY(LeavingPlan({aisha, {}, {}}, sources).refusal(lastDay) == Refusal::NoLastDay);
        QVERIFY(LeavingPlan({aisha, lastDay, {}}, {}).refusal(lastDay) == Refusal::NoPerson);
        QVERIFY(LeavingPlan({aisha, lastDay, {}}, {.isHere = true, .isLeaving = true}).refusal(lastDay)
            == Refusal::LeavesAlready);
    }

    void finishesALeavingOnlyWhenTheyWereToldAndTheDayIsOver()
    {
        const Change leaving{.what = Change::What::Leave, .from = lastDay.addDays(1)};
        ChangeNotice notice{};
        QCOMPARE(standingOf(leaving, notice, PlaceAfter::None, lastDay.addDays(9)), MoveStanding::NotTold);
        notice = {.toldOn = lastDay, .how = words, .said = words, .supportedBy = words};
        QCOMPARE(standingOf(leaving, notice, PlaceAfter::None, lastDay), MoveStanding::Told);
        QCOMPARE(standingOf(leaving, notice, PlaceAfter::None, lastDay.addDays(1)), MoveStanding::ToFinish);
        QCOMPARE(standingOf(leaving, notice, PlaceAfter::Again, lastDay.addDays(1)), MoveStanding::PlacedAgain);
        QCOMPARE(standingOf(leaving, notice, PlaceAfter::Known, lastDay.addDays(1)), MoveStanding::Complete);
    }

private:
    PlacementHistory history(const QString &name, const Site &site, const char *pattern, QDate to = {},
        QDate from = {2026, 1, 5}, const WorkStreamId &stream = {})
    {
        const Person person = given::person(name);
        const PlacementId id{QStringLiteral("of ") + person.id.text};
        Expectation expectation = given::expected(person, site, QString::fromLatin1(pattern));
        expectation.placement = id;
        expectation.workStream = stream;
        expectation.from = from;
        return PlacementHistory{{.placement = {.id = id,
                                     .person = person.id,
                                     .workStream = stream,
                                     .kind = QStringLiteral("dayService"),
                                     .from = from,
                                     .to = to},
            .expectations = {expectation}}};
    }
    void add(
        const QString &name, const Site &site, const char *pattern = "Mon-Fri am+pm", const WorkStreamId &stream = {})
    {
        m_sources.placements.append(history(name, site, pattern, {}, {2026, 1, 5}, stream));
    }
    ClosingPlan closeGoscote() const
    {
        return ClosingPlan{{goscote.id, {}, lastDay, QStringLiteral("Goscote closes")}, m_sources};
    }
    static QStringList namesIn(const ClosingPlan &plan)
    {
        QStringList people;
        for (const ClosingPlan::Line &line : plan.lines())
            people.append(line.placement.placement().person.text);
        return people;
    }

    const QString words = QStringLiteral("words");
    const Site goscote = given::site(QStringLiteral("Goscote Centre"));
    const Site brownhills = given::site(QStringLiteral("Brownhills"));
    ClosingSources m_sources;
};

QTEST_GUILESS_MAIN(tst_Closing)
#include "tst_Closing.moc"
