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
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromLatin1(name)); }

} // namespace

void HeadCountScreenTest::countsWhoIsMarkedHereAndHasNotGoneHome()
{
    ScreenTablet tablet;
    tablet.reg().mark(id("Craig"), QStringLiteral("sick"));
    tablet.settle();
    tablet.reg().markTheRest();
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
    tablet.reg().markTheRest();
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
    tablet.reg().markTheRest();
    tablet.settle();
    HeadCountScreen &count = *tablet.screens->headCount();

    for (const char *name : {"Aisha", "Craig", "Daljit", "Shan", "Tomasz"})
        count.tap(id(name));

    QVERIFY(count.isComplete());
    QCOMPARE(count.sentence(), QStringLiteral("Everyone is here: 5 of 5, 09:00"));
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

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::HeadCountScreenTest)
#include "tst_HeadCountScreen.moc"
