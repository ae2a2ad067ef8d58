// SPDX-License-Identifier: Apache-2.0
#include "app/records/ChangeKinds.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/PersonStore.h"
#include "app/store/SiteStore.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/PlacedPeople.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QElapsedTimer>
#include <QTest>

namespace alongside {

/// What closes, who moves, leaves or gets another coach: looked at, done once, and open until everybody was told.
class ChangesScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPlannedBySupervisorsAndClosedByManagers_data();
    void isPlannedBySupervisorsAndClosedByManagers();
    void showsWhoGoesWhereAndWhatDoesNotFit();
    void closesASiteOfFortyPeopleInOneMutation();
    void choosesAnotherPlaceForOne();
    void doesNotOfferAPlaceToWhoeverSaidNo();
    void saysWhatIsMissingBeforeAnythingIsShown();
    void closesAnEmptySiteWithoutMovingAnybody();
    void keepsWhatIsFilledInUntilItIsThrownAway();
    void doesNothingWhenSomethingChangedSinceItWasLookedAt();
    void isNotCompleteBeforeTheyWereTold();
    void keepsHalfARowAndSaysWhatIsMissing();
    void handsACaseloadOver();
    void movesOnePersonToAnotherSite();
    void letsAPersonLeaveAfterTheyWereTold();
    void forgetsEverythingWhenAnotherCoachComes();
    void findsSomebodyByTheirName();
    void showsSeventyPeopleAtOnce();
};

namespace {

using Planner = ChangePlanner;

const QString lastDay = QStringLiteral("2026-12-18");
const QString why = QStringLiteral("The lease ends");

QString idOf(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

/// M. Hicks, a manager, in front of the changes.
class ChangingTablet : public ScreenTablet {
public:
    explicit ChangingTablet(
        const QList<Record> &records = placed::everybody(), const QSet<QString> &roles = {QStringLiteral("manager")})
        : ScreenTablet{records}
    {
        comeAs(roles);
    }

    void comeAs(const QSet<QString> &roles)
    {
        signIn(QStringLiteral("M. Hicks"), roles);
        changes().comeToFront();
        settle();
    }
    ChangesScreen &changes() { return *screens->changes(); }
    ChangePlanner &planner() { return *changes().planner(); }
    /// Asks, up to the preview.
    void review(Planner::Kind kind, const char *subject, const QString &day = lastDay)
    {
        planner().begin(kind);
        planner().chooseSubject(idOf(subject));
        planner().setDay(day);
        planner().typeReason(why);
        planner().review();
    }
    void carryOut()
    {
        planner().carryOut();
        settle();
        settle(); // what follows is written after it
    }
    const MoveLine *find(MoveRows &rows, const char *name)
    {
        for (const MoveLine &line : rows.lines())
            if (line.name.startsWith(QString::fromUtf8(name))) return &line;
        return nullptr;
    }
    int count(const char *sql)
    {
        return int(file->reader()
                       .first(QString::fromLatin1(sql), [](const Row &row) { return row.integer(0); })
                       ->value_or(-1));
    }
    int outbox() { return count("SELECT count(*) FROM sync_outbox"); }
    void fillTheRowOf(const char *name)
    {
        changes().tell(idOf(name));
        changes().telling()->type(TellForm::How, QStringLiteral("With photos"));
        changes().telling()->type(TellForm::Said, QStringLiteral("“Will Bob be there?”"));
        changes().telling()->type(TellForm::SupportedBy, QStringLiteral("Bethan, mum"));
        changes().telling()->save();
        settle();
        settle();
    }
};

} // namespace

void ChangesScreenTest::isPlannedBySupervisorsAndClosedByManagers_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("mayLook");
    QTest::addColumn<bool>("mayPlan");
    QTest::addColumn<bool>("mayClose");
    const auto add = [](const char *role, bool mayLook, bool mayPlan, bool mayClose) {
        QTest::newRow(role) << QString::fromLatin1(role) << mayLook << mayPlan << mayClose;
    };
    add("manager", true, true, true);
    add("administrator", true, true, true);
    add("supervisor", true, true, false);
    add("keyCoach", true, false, false);
    add("coach", true, false, false);
    add("relief", false, false, false);
    add("earnings", false, false, false);
    add("safeguardingLead", false, false, false);
}

void ChangesScreenTest::isPlannedBySupervisorsAndClosedByManagers()
{
    QFETCH(const QString, role);
    ChangingTablet tablet{placed::everybody(), {role}};

    QTEST(tablet.changes().mayLook(), "mayLook");
    QTEST(tablet.changes().mayPlan(), "mayPlan");
    QTEST(tablet.changes().mayClose(), "mayClose");
    // What the screen lets somebody plan is what the service takes from them.
    QCOMPARE(recordKinds().find(kind::change)->writers.contains(role), tablet.changes().mayPlan());
    QCOMPARE(recordKinds().find(kind::site)->writers.contains(role), tablet.changes().mayClose());
    QVERIFY(!tablet.changes().emptySentence().isEmpty());
}

void ChangesScreenTest::showsWhoGoesWhereAndWhatDoesNotFit()
{
    ChangingTablet tablet{placed::everybody() + placed::more(32)};
    tablet.review(Planner::CloseSite, "Goscote Centre");

    QCOMPARE(tablet.planner().step(), Planner::Reviewing);
    QCOMPARE(tablet.planner().moves()->count(), 40);
    QCOMPARE(tablet.planner().sentence(), QStringLiteral("40 people · something does not fit for 40 of them"));
    const MoveLine *aisha = tablet.find(*tablet.planner().moves(), "Aisha");
    QVERIFY(aisha);
    QCOMPARE(aisha->detail, QStringLiteral("Horticulture, Goscote Centre · Mon to Fri all day"));
    QCOMPARE(aisha->outcome, QStringLiteral("Goes to: Brownhills"));
    QVERIFY2(aisha->problem.startsWith(QStringLiteral("Too full: Mon morning, 40 people and room for 30")),
        qPrintable(aisha->problem));
    QVERIFY(tablet.planner().canConfirm()); // too full is for a manager to weigh
    QCOMPARE(tablet.outbox(), 0); // and nothing has happened
}

void ChangesScreenTest::closesASiteOfFortyPeopleInOneMutation()
{
    ChangingTablet tablet{placed::everybody() + placed::more(32)};
    tablet.review(Planner::CloseSite, "Goscote Centre");
    QCOMPARE(tablet.planner().confirmWords(), QStringLiteral("Close Goscote Centre and move 40 people"));
    tablet.planner().carryOut();
    tablet.planner().carryOut(); // the same finger twice
    tablet.settle();
    tablet.settle();

    QCOMPARE(tablet.outbox(), 1);
    QCOMPARE(tablet.planner().step(), Planner::Closed);
    QCOMPARE((*SiteStore{tablet.file->reader()}.find(SiteId{idOf("Goscote Centre")}))->to, QDate(2026, 12, 18));
    QCOMPARE(tablet.changes().openTitle(), QStringLiteral("Goscote Centre closes"));
    QCOMPARE(tablet.changes().openReason(), why);
    QCOMPARE(tablet.changes().people()->count(), 40);
    for (const MoveLine &line : tablet.changes().people()->lines()) {
        QCOMPARE(line.problem, QStringLiteral("Not complete: not told yet"));
        QVERIFY(!line.isDone);
    }
    QCOMPARE(tablet.changes().countSentence(), QStringLiteral("40 people are still to be told"));
    QCOMPARE(tablet.changes().lines()->lines().first().detail, QStringLiteral("from Sat 19 Dec · 0 of 40 complete"));

    // It closes once.
    tablet.review(Planner::CloseSite, "Goscote Centre");
    QVERIFY(!tablet.planner().refusal().isEmpty());
    QCOMPARE(tablet.planner().step(), Planner::Asking);
}

void ChangesScreenTest::choosesAnotherPlaceForOne()
{
    ChangingTablet tablet{placed::everybody() + placed::site(QStringLiteral("Pelsall Lane"))};
    tablet.review(Planner::CloseSite, "Goscote Centre");
    const MoveLine aisha = *tablet.find(*tablet.planner().moves(), "Aisha");
    const QString other = aisha.outcome.endsWith(QStringLiteral("Brownhills")) ? QStringLiteral("Pelsall Lane")
                                                                               : QStringLiteral("Brownhills");

    tablet.planner().openChoice(aisha.key);
    QCOMPARE(tablet.planner().choosingFor(), QStringLiteral("Aisha"));
    QCOMPARE(tablet.planner().places()->count(), 3); // two sites, and nowhere yet
    for (const ChangeOption &place : tablet.planner().places()->lines())
        if (place.name == other) tablet.planner().choosePlace(place.optionId);
    QCOMPARE(tablet.planner().choosing(), QString{});
    QCOMPARE(tablet.find(*tablet.planner().moves(), "Aisha")->outcome, QStringLiteral("Goes to: ") + other);

    // What was chosen is there when it is looked at again.
    tablet.planner().askAgain();
    tablet.planner().review();
    QCOMPARE(tablet.find(*tablet.planner().moves(), "Aisha")->outcome, QStringLiteral("Goes to: ") + other);

    tablet.carryOut();
    const auto sites = tablet.file->reader().collect(
        QStringLiteral(R"sql(SELECT "site" FROM "Expectation" WHERE "person" = ? AND "from" > '2026-12-18')sql"),
        [](const Row &row) { return row.text(0); }, idOf("Aisha"));
    QCOMPARE(*sites, QStringList{givenDay::id(other)});
}

void ChangesScreenTest::doesNotOfferAPlaceToWhoeverSaidNo()
{
    ChangingTablet tablet{placed::everybody() + placed::noToMoving(QStringLiteral("Aisha"))};
    tablet.review(Planner::CloseSite, "Goscote Centre");

    const MoveLine aisha = *tablet.find(*tablet.planner().moves(), "Aisha");
    QVERIFY(!aisha.canOpen);
    QCOMPARE(aisha.outcome, QStringLiteral("Goes to: Nowhere yet"));
    QVERIFY(aisha.problem.contains(QStringLiteral("said no")));
    tablet.planner().openChoice(aisha.key);
    QCOMPARE(tablet.planner().choosing(), QString{});

    tablet.carryOut();
    QCOMPARE(
        tablet.find(*tablet.changes().people(), "Aisha")->problem, QStringLiteral("Not complete: nowhere to go yet"));
}

void ChangesScreenTest::saysWhatIsMissingBeforeAnythingIsShown()
{
    ChangingTablet tablet;
    Planner &planner = tablet.planner();
    planner.begin(Planner::CloseSite);
    planner.review();
    QCOMPARE(planner.refusal(), QStringLiteral("Which site closes? Choose one of them."));
    planner.chooseSubject(idOf("Goscote Centre"));
    QCOMPARE(planner.refusal(), QString{});
    planner.review();
    QCOMPARE(planner.refusal(), QStringLiteral("Choose the last day."));
    planner.setDay(QStringLiteral("2026-11-19"));
    planner.review();
    QCOMPARE(
        planner.refusal(), QStringLiteral("That day is over, and what was is not changed. Choose today or later."));
    planner.setDay(lastDay);
    planner.review();
    QCOMPARE(planner.refusal(), QStringLiteral("Say why: everybody it is about is told."));
    planner.typeReason(QStringLiteral("  "));
    planner.review();
    QVERIFY(!planner.refusal().isEmpty());
    QCOMPARE(planner.step(), Planner::Asking);
    planner.carryOut(); // the button is not there
    tablet.settle();
    QCOMPARE(tablet.outbox(), 0);
}

void ChangesScreenTest::closesAnEmptySiteWithoutMovingAnybody()
{
    ChangingTablet tablet;
    tablet.review(Planner::CloseSite, "Brownhills");
    QCOMPARE(tablet.planner().moves()->count(), 0);
    QCOMPARE(
        tablet.planner().sentence(), QStringLiteral("Nobody is expected there after that day: nobody has to move."));
    QCOMPARE(tablet.planner().confirmWords(), QStringLiteral("Close Brownhills"));
    tablet.carryOut();
    QCOMPARE(tablet.outbox(), 1);
    QCOMPARE(tablet.changes().openDetail(), QStringLiteral("from Sat 19 Dec · nobody to move"));
    QVERIFY(!tablet.changes().lines()->lines().first().isOpen);
}

void ChangesScreenTest::keepsWhatIsFilledInUntilItIsThrownAway()
{
    ChangingTablet tablet;
    tablet.review(Planner::CloseSite, "Goscote Centre");
    tablet.settle();
    tablet.restart();
    tablet.comeAs({QStringLiteral("manager")});

    tablet.planner().begin(Planner::CloseSite);
    QCOMPARE(tablet.planner().subjectName(), QStringLiteral("Goscote Centre"));
    QCOMPARE(tablet.planner().day(), lastDay);
    QCOMPARE(tablet.planner().reason(), why);
    QVERIFY(!tablet.planner().savedWords().isEmpty());

    tablet.planner().throwAway();
    tablet.settle();
    tablet.planner().begin(Planner::CloseSite);
    QCOMPARE(tablet.planner().subject(), QString{});
    QCOMPARE(tablet.planner().reason(), QString{});
    QCOMPARE(tablet.outbox(), 0);
}

void ChangesScreenTest::doesNothingWhenSomethingChangedSinceItWasLookedAt()
{
    ChangingTablet tablet;
    tablet.review(Planner::CloseSite, "Goscote Centre");
    QCOMPARE(tablet.planner().moves()->count(), 8);
    tablet.write(placed::more(1)); // arrives while it is looked at

    tablet.carryOut();
    QCOMPARE(tablet.outbox(), 0);
    QCOMPARE(tablet.planner().problem(),
        QStringLiteral("Nothing was done: something has changed since you looked. Look at it again."));
    QCOMPARE(tablet.planner().step(), Planner::Reviewing);
    QCOMPARE(tablet.planner().moves()->count(), 9);
    tablet.carryOut();
    QCOMPARE(tablet.outbox(), 1);
}

void ChangesScreenTest::isNotCompleteBeforeTheyWereTold()
{
    ChangingTablet tablet;
    tablet.review(Planner::CloseSite, "Goscote Centre", QStringLiteral("2026-11-20"));
    tablet.carryOut();
    tablet.fillTheRowOf("Shan");

    QVERIFY(!tablet.changes().telling()->isOpen());
    const MoveLine shan = *tablet.find(*tablet.changes().people(), "Shan");
    QCOMPARE(shan.outcome, QStringLiteral("Told; it begins on Sat 21 Nov"));
    QCOMPARE(shan.detail,
        QStringLiteral(
            "Told on Fri 20 Nov: With photos\nSaid or showed: “Will Bob be there?”\nWith them: Bethan, mum"));
    QVERIFY(!shan.isDone);

    tablet.clock.advance(std::chrono::hours{24});
    tablet.changes().comeToFront();
    QVERIFY(tablet.find(*tablet.changes().people(), "Shan")->isDone);
    QVERIFY(!tablet.find(*tablet.changes().people(), "Aisha")->isDone); // their day has come, and nobody told them
    QCOMPARE(tablet.changes().openDetail(), QStringLiteral("from Sat 21 Nov · 1 of 8 complete"));
    QCOMPARE(tablet.changes().people()->lines().last().name, QStringLiteral("Shan Griffiths")); // done comes last
}

void ChangesScreenTest::keepsHalfARowAndSaysWhatIsMissing()
{
    ChangingTablet tablet;
    tablet.review(Planner::CloseSite, "Goscote Centre");
    tablet.carryOut();
    tablet.changes().tell(idOf("Shan"));
    TellForm &form = *tablet.changes().telling();
    QCOMPARE(form.title(), QStringLiteral("Telling Shan"));
    QCOMPARE(form.hint(), QStringLiteral("Uses Makaton; allow time"));
    QCOMPARE(form.day(), QStringLiteral("2026-11-20"));
    form.type(TellForm::Said, QStringLiteral("Smiled"));
    form.save();
    QCOMPARE(form.missing(), QStringLiteral("Still to fill in: how, who supported them."));
    QVERIFY(form.isOpen());
    tablet.settle();
    QCOMPARE(tablet.outbox(), 1); // the closing alone

    const QString change = tablet.changes().openId();
    tablet.restart();
    tablet.comeAs({QStringLiteral("manager")});
    tablet.changes().open(change);
    tablet.changes().tell(idOf("Shan"));
    QCOMPARE(tablet.changes().telling()->said(), QStringLiteral("Smiled"));
    QCOMPARE(tablet.changes().telling()->how(), QString{});
    tablet.fillTheRowOf("Shan");
    QCOMPARE(tablet.outbox(), 2);
    QCOMPARE(tablet.count("SELECT count(*) FROM draft"), 0);
}

void ChangesScreenTest::handsACaseloadOver()
{
    ChangingTablet tablet;
    Planner &planner = tablet.planner();
    tablet.review(Planner::HandOver, "M. Hicks", QStringLiteral("2026-11-23"));
    QCOMPARE(planner.refusal(), QStringLiteral("Choose both coaches."));
    planner.chooseOther(idOf("M. Hicks"));
    planner.review();
    QCOMPARE(planner.refusal(), QStringLiteral("Choose two different coaches."));
    planner.chooseOther(idOf("R. Lewis"));
    planner.review();

    QCOMPARE(planner.step(), Planner::Reviewing);
    QCOMPARE(planner.moves()->count(), 5);
    QCOMPARE(planner.moves()->lines().first().outcome, QStringLiteral("Goes to: R. Lewis"));
    QVERIFY(!planner.moves()->lines().first().canOpen);
    QCOMPARE(planner.confirmWords(), QStringLiteral("Hand over 5 people"));
    tablet.carryOut();
    QCOMPARE(tablet.outbox(), 1);
    QCOMPARE(tablet.changes().openTitle(), QStringLiteral("M. Hicks hands over to R. Lewis"));
    QCOMPARE(tablet.changes().people()->count(), 5);
    QCOMPARE(tablet.reg().rows()->count(), 5); // today they are still hers

    tablet.review(Planner::HandOver, "P. Relief", QStringLiteral("2026-11-23"));
    planner.chooseOther(idOf("R. Lewis"));
    planner.review();
    QCOMPARE(
        planner.refusal(), QStringLiteral("Nobody is with this coach on that day: there is nothing to hand over."));
}

void ChangesScreenTest::movesOnePersonToAnotherSite()
{
    ChangingTablet tablet{placed::everybody(), {QStringLiteral("supervisor")}};
    Planner &planner = tablet.planner();
    tablet.review(Planner::MovePerson, "Rhys", QStringLiteral("2026-11-23"));
    QVERIFY(planner.refusal().startsWith(QStringLiteral("They have no placement at a site")));

    tablet.review(Planner::MovePerson, "Shan", QStringLiteral("2026-11-23"));
    QCOMPARE(planner.moves()->count(), 1);
    QCOMPARE(planner.moves()->lines().first().outcome, QStringLiteral("Stays there"));
    QVERIFY(!planner.canConfirm()); // nobody goes anywhere
    planner.openChoice(planner.moves()->lines().first().key);
    for (const ChangeOption &place : planner.places()->lines())
        if (place.name == QStringLiteral("Brownhills")) planner.choosePlace(place.optionId);
    QCOMPARE(planner.moves()->lines().first().outcome, QStringLiteral("Goes to: Brownhills"));
    QCOMPARE(planner.confirmWords(), QStringLiteral("Move Shan Griffiths"));
    tablet.carryOut();

    QCOMPARE(tablet.outbox(), 1);
    QCOMPARE(tablet.changes().openTitle(), QStringLiteral("Shan Griffiths moves"));
    QVERIFY(!(*SiteStore{tablet.file->reader()}.find(SiteId{idOf("Goscote Centre")}))->to.isValid());
    tablet.clock.advance(std::chrono::hours{72}); // Monday
    tablet.changes().comeToFront();
    QVERIFY(!tablet.changes().people()->lines().first().isDone);
    tablet.fillTheRowOf("Shan");
    QVERIFY(tablet.changes().people()->lines().first().isDone);
}

void ChangesScreenTest::letsAPersonLeaveAfterTheyWereTold()
{
    ChangingTablet tablet{placed::everybody(), {QStringLiteral("supervisor")}};
    tablet.review(Planner::Leave, "Shan", QStringLiteral("2026-11-27"));
    QVERIFY(tablet.planner().sentence().startsWith(QStringLiteral("1 placement")));
    QCOMPARE(tablet.planner().moves()->count(), 1);
    tablet.carryOut();
    QCOMPARE(tablet.outbox(), 1);
    QCOMPARE(tablet.changes().openTitle(), QStringLiteral("Shan Griffiths leaves"));
    QCOMPARE(tablet.changes().openDetail(), QStringLiteral("last day Fri 27 Nov · 0 of 1 complete"));
    QCOMPARE(tablet.changes().finishWords(), QString{});
    tablet.review(Planner::Leave, "Shan", QStringLiteral("2026-11-30"));
    QVERIFY(tablet.planner().refusal().startsWith(QStringLiteral("That they leave is decided already")));
    tablet.changes().open(tablet.changes().lines()->lines().first().changeId);

    tablet.clock.advance(std::chrono::hours{24 * 8});
    tablet.changes().comeToFront();
    QCOMPARE(tablet.changes().finishWords(), QString{}); // nobody told them
    tablet.changes().finish();
    tablet.fillTheRowOf("Shan");
    const auto statusOf = [&tablet] {
        return (*PersonStore{tablet.file->reader()}.find(PersonId{idOf("Shan")}))->status;
    };
    QCOMPARE(tablet.changes().finishWords(), QStringLiteral("Shan has left"));
    QVERIFY(statusOf() != Person::Status::Left);
    tablet.changes().finish();
    tablet.settle();
    QVERIFY(statusOf() == Person::Status::Left);
    QVERIFY(tablet.changes().people()->lines().first().isDone);
    QCOMPARE(tablet.changes().openTitle(), QStringLiteral("Shan Griffiths leaves")); // it stays in the list
}

void ChangesScreenTest::forgetsEverythingWhenAnotherCoachComes()
{
    ChangingTablet tablet;
    tablet.review(Planner::CloseSite, "Goscote Centre");
    tablet.carryOut();
    tablet.review(Planner::CloseSite, "Brownhills");

    tablet.signIn(QStringLiteral("P. Relief"), {QStringLiteral("relief")});
    tablet.settle();
    tablet.changes().comeToFront();
    QCOMPARE(tablet.planner().step(), Planner::Closed);
    QCOMPARE(tablet.changes().lines()->count(), 0);
    QCOMPARE(tablet.changes().people()->count(), 0);
    QCOMPARE(tablet.changes().openId(), QString{});
}

void ChangesScreenTest::findsSomebodyByTheirName()
{
    ChangingTablet tablet{placed::everybody() + placed::more(10)};
    tablet.planner().begin(Planner::MovePerson);
    QCOMPARE(tablet.planner().subjects()->count(), 8);
    QVERIFY(tablet.planner().isLong());
    QVERIFY(!tablet.planner().moreSentence().isEmpty());
    tablet.planner().setSearchText(QStringLiteral("shan"));
    QCOMPARE(tablet.planner().subjects()->count(), 1);
    QCOMPARE(tablet.planner().moreSentence(), QString{});
    tablet.planner().setSearchText(QStringLiteral("xyz"));
    QCOMPARE(tablet.planner().moreSentence(), QStringLiteral("Nobody is called so."));
}

void ChangesScreenTest::showsSeventyPeopleAtOnce()
{
    ChangingTablet tablet{placed::everybody() + placed::more(62)};
    QElapsedTimer timer;
    timer.start();
    tablet.review(Planner::CloseSite, "Goscote Centre");
    const qint64 shown = timer.restart();
    QCOMPARE(tablet.planner().moves()->count(), 70);
    tablet.planner().openChoice(tablet.planner().moves()->lines().first().key);
    const qint64 offered = timer.restart();
    tablet.planner().choosePlace({});
    const qint64 chosen = timer.elapsed();
    qInfo("70 people: preview %lld ms, places for one %lld ms, one chosen %lld ms", shown, offered, chosen);
    QVERIFY(shown < 1000); // a debug build on a busy machine; the figure itself is printed
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::ChangesScreenTest)
#include "tst_ChangesScreen.moc"
