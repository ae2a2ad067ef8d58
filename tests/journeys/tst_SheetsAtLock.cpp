// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/Journey.h"

#include <QTest>

namespace alongside {

/// A sheet lies over everything: what is on it, and what it can do, must not outlast the coach.
class SheetsAtLockJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void noSheetStaysOpenWhenTheTabletLocks_data();
    void noSheetStaysOpenWhenTheTabletLocks();
    void whatIsBeingTypedIsSavedFirst();
};

void SheetsAtLockJourney::noSheetStaysOpenWhenTheTabletLocks_data()
{
    QTest::addColumn<QString>("opener");
    QTest::addColumn<QString>("onTheSheet");
    QTest::newRow("what is known of a mark") << QStringLiteral("more0") << QStringLiteral("markDone");
    QTest::newRow("not here") << QStringLiteral("notHere0") << QStringLiteral("awayCode0");
    QTest::newRow("the rest") << QStringLiteral("restButton") << QStringLiteral("markTheRest");
    QTest::newRow("who holds the tablet") << QStringLiteral("railCoach") << QStringLiteral("lockNow");
}

void SheetsAtLockJourney::noSheetStaysOpenWhenTheTabletLocks()
{
    QFETCH(const QString, opener);
    QFETCH(const QString, onTheSheet);
    Journey coach;
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    QVERIFY(coach.tap(opener));
    QVERIFY(coach.waitFor([&] { return coach.item(onTheSheet) != nullptr; }));

    coach.screens().session()->lock();

    QVERIFY(coach.item(onTheSheet) == nullptr); // at once, not after a movement
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin)); // nothing covers the keypad
    QVERIFY(coach.item(onTheSheet) == nullptr);
}

void SheetsAtLockJourney::whatIsBeingTypedIsSavedFirst()
{
    Journey coach;
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    QVERIFY(coach.tap(QStringLiteral("mark0")));
    const QString person = coach.reg().rows()->rows().constFirst().personId;
    QVERIFY(coach.waitFor([&] { return coach.reg().rows()->find(person)->state == RegisterRows::Here; }));
    QVERIFY(coach.tap(QStringLiteral("more0")));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("markArrived")) != nullptr; }));
    QQuickItem *field = coach.item(QStringLiteral("markArrived"));
    field->forceActiveFocus();
    for (const char letter : {'0', '9', '1', '2'})
        QTest::keyClick(field->window(), letter);

    coach.screens().session()->lock();
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));

    QVERIFY(coach.reg().problem().isEmpty());
    coach.reg().openDetails(person);
    QVERIFY(coach.waitFor([&] { return coach.reg().details()->arrived() == QStringLiteral("09:12"); }));
}

} // namespace alongside

QTEST_MAIN(alongside::SheetsAtLockJourney)
#include "tst_SheetsAtLock.moc"
