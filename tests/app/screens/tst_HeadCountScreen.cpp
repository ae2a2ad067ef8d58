// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QTest>

namespace alongside {

class HeadCountScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhoIsMarkedHereAndHasNotGoneHome();
    void keepsWhoeverIsMissingWithTheNumberToRing();
    void saysWhenEveryoneIsHere();
    void keepsTheFacesThatWereSeenWhenTheRegisterChanges();
    void saysWhatToDoWhenNobodyIsMarked();
    void beginsAgainWhenAFinishedCountIsOpened();
    void goesOnWithACountThatIsUnderWay();
    void doesNotCountWhoIsMarkedAtAnotherSite();
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromLatin1(name)); }

} // namespace

void HeadCountScreenTest::countsWhoIsMarkedHereAndHasNotGoneHome()
{
    ScreenTablet tablet;
    tablet.reg().mark(id("Craig"), QStringLiteral("sick"));
    tablet.settle();
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();
    tablet.reg().markGoneHome(id("Aisha"));
    tablet.settle();

    HeadCountScreen &count = *tablet.screens->headCount();
    QCOMPARE(count.withMe(), 3);
    QCOMPARE(count.chipWords(), QStringLiteral("3 with me"));
}

void HeadCountScreenTest::keepsWhoeverIsMissingWithTheNumberToRing()
{
    ScreenTablet tablet;
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();
    HeadCountScreen &count = *tablet.screens->headCount();

    for (const char *name : {"Aisha", "Craig", "Daljit"})
        count.tap(id(name));

    QCOMPARE(count.seen(), 3);
    QCOMPARE(count.sentence(), QStringLiteral("3 of 5 seen. Missing: Shan, Tomasz"));
    QCOMPARE(count.missingFaces()->count(), 2);
    QCOMPARE(count.missingFaces()->faces().first().number, QStringLiteral("07700 900143"));
    count.tap(id("Aisha"));
    QCOMPARE(count.seen(), 2);
}

void HeadCountScreenTest::saysWhenEveryoneIsHere()
{
    ScreenTablet tablet;
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();
    HeadCountScreen &count = *tablet.screens->headCount();

    for (const char *name : {"Aisha", "Craig", "Daljit", "Shan", "Tomasz"})
        count.tap(id(name));

    tablet.clock.advance(std::chrono::hours{1});
    count.readAgain();
    QVERIFY(count.isComplete());
    QCOMPARE(count.sentence(), QStringLiteral("Everyone is here: 5 of 5, counted at 09:00"));
    count.startAgain();
    QCOMPARE(count.seen(), 0);
}

void HeadCountScreenTest::keepsTheFacesThatWereSeenWhenTheRegisterChanges()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();
    HeadCountScreen &count = *tablet.screens->headCount();
    count.tap(id("Aisha"));

    tablet.reg().markHere(id("Craig"));
    tablet.settle();

    QCOMPARE(count.withMe(), 2);
    QCOMPARE(count.seen(), 1);
}

void HeadCountScreenTest::saysWhatToDoWhenNobodyIsMarked()
{
    ScreenTablet tablet;

    QCOMPARE(tablet.screens->headCount()->sentence(),
        QStringLiteral("Nobody in your group is marked here yet. Mark the register first."));
    QVERIFY(!tablet.screens->headCount()->isComplete());
}

void HeadCountScreenTest::beginsAgainWhenAFinishedCountIsOpened()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();
    HeadCountScreen &count = *tablet.screens->headCount();
    count.open();
    count.tap(id("Aisha"));
    QVERIFY(count.isComplete());

    count.open();

    QVERIFY(!count.isComplete());
    QCOMPARE(count.sentence(), QStringLiteral("Tap each face as you see it."));
}

void HeadCountScreenTest::goesOnWithACountThatIsUnderWay()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Aisha"));
    tablet.reg().markHere(id("Craig"));
    tablet.settle();
    HeadCountScreen &count = *tablet.screens->headCount();
    count.tap(id("Aisha"));

    tablet.clock.advance(HeadCount::lasting);
    count.open();
    QCOMPARE(count.seen(), 1);

    tablet.clock.advance(std::chrono::minutes{1});
    count.open();
    QCOMPARE(count.seen(), 0);
}

void HeadCountScreenTest::doesNotCountWhoIsMarkedAtAnotherSite()
{
    ScreenTablet tablet;
    tablet.reg().markHere(id("Craig"));
    tablet.settle();
    tablet.signIn(QStringLiteral("R. Lewis"));
    tablet.reg().chooseSite(int(tablet.reg().siteNames().indexOf(QStringLiteral("Brownhills"))));
    tablet.reg().somebodyElse()->add(id("Aisha"));
    tablet.settle();

    tablet.signIn(QStringLiteral("M. Hicks"));

    QCOMPARE(tablet.screens->headCount()->withMe(), 1);
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).state, int(RegisterRows::Elsewhere));
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::HeadCountScreenTest)
#include "tst_HeadCountScreen.moc"
