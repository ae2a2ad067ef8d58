// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QTest>

using namespace alongside::tests;

/// The door of the tablet by keyboard and by finger.
class tst_LockPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sixTypedDigitsOpenTheTablet();
    void sixTouchedDigitsOpenTheTablet();
    void aWrongDigitCanBeTakenBack();
    void noKeyCanBePressedDuringAPause();
    void theWorkIsOutOfSightWhileLocked();
    void coachesAreChosenFromTheKeyboard();
    void theWayBackIsAlwaysThere();
    void aTabletThatIsRefusedCanJoinAgain();

private:
    static bool isLocked(const OnStage &stage)
    {
        return stage.screens()->property("session").value<QObject *>()->property("locked").toBool();
    }
    static QObject *lockScreen(const OnStage &stage)
    {
        return stage.screens()->property("lockScreen").value<QObject *>();
    }
    static void touch(OnStage &stage, const QString &name)
    {
        QTest::mouseClick(&stage.window(), Qt::LeftButton, {}, placeOf(*stage.item(name)).center().toPoint());
        stage.draw();
    }
};

void tst_LockPage::sixTypedDigitsOpenTheTablet()
{
    OnStage stage;
    stage.show(QStringLiteral("lock-pin"));
    lockScreen(stage)->setProperty("digits", 0);

    for (const Qt::Key key : {Qt::Key_2, Qt::Key_4, Qt::Key_6, Qt::Key_8, Qt::Key_1, Qt::Key_0})
        QTest::keyClick(&stage.window(), key);

    QVERIFY(!isLocked(stage));
}

void tst_LockPage::sixTouchedDigitsOpenTheTablet()
{
    OnStage stage;
    stage.show(QStringLiteral("lock-pin"));
    lockScreen(stage)->setProperty("digits", 0);

    for (const char *digit : {"2", "4", "6", "8", "1", "0"})
        touch(stage, QStringLiteral("pinKey") + QLatin1String(digit));

    QVERIFY(!isLocked(stage));
}

void tst_LockPage::aWrongDigitCanBeTakenBack()
{
    OnStage stage;
    stage.show(QStringLiteral("lock-pin"));
    QCOMPARE(lockScreen(stage)->property("digits").toInt(), 2);

    touch(stage, QStringLiteral("pinErase"));
    QTest::keyClick(&stage.window(), Qt::Key_Backspace);

    QCOMPARE(lockScreen(stage)->property("digits").toInt(), 0);
}

void tst_LockPage::noKeyCanBePressedDuringAPause()
{
    OnStage stage;
    stage.show(QStringLiteral("lock-pause"));

    touch(stage, QStringLiteral("pinKey1"));
    QTest::keyClick(&stage.window(), Qt::Key_1);

    QCOMPARE(lockScreen(stage)->property("digits").toInt(), 0);
}

void tst_LockPage::theWorkIsOutOfSightWhileLocked()
{
    OnStage stage;

    stage.show(QStringLiteral("lock"));

    for (const QQuickItem *item : stage.visibleItems())
        QVERIFY2(!item->property("text").toString().contains(QStringLiteral("Aisha")), qPrintable(describe(*item)));
}

void tst_LockPage::coachesAreChosenFromTheKeyboard()
{
    OnStage stage;
    stage.show(QStringLiteral("lock"));

    QTest::keyClick(&stage.window(), Qt::Key_Return);
    stage.draw();

    QCOMPARE(lockScreen(stage)->property("chosenId").toString(), QStringLiteral("mair"));
    QVERIFY(stage.item(QStringLiteral("pinPad")));
}

void tst_LockPage::theWayBackIsAlwaysThere()
{
    OnStage stage;
    for (const char *scene : {"lock-pin", "lock-pause", "lock-recover", "lock-colleague", "lock-join-again"}) {
        stage.show(QLatin1String(scene));
        QVERIFY2(stage.item(QStringLiteral("lockBack"))->isVisible(), scene);
    }
    stage.show(QStringLiteral("lock"));
    QVERIFY(!stage.item(QStringLiteral("lockBack"))->isVisible());
}

void tst_LockPage::aTabletThatIsRefusedCanJoinAgain()
{
    OnStage stage;
    stage.show(QStringLiteral("lock"));
    QVERIFY(!stage.item(QStringLiteral("joinAgain"))->isVisible());
    stage.show(QStringLiteral("lock-refused"));
    QVERIFY(stage.item(QStringLiteral("refusedSentence"))->isVisible());

    touch(stage, QStringLiteral("joinAgain"));
    QVERIFY(lockScreen(stage)->property("joinsAgain").toBool());

    stage.show(QStringLiteral("lock-join-again"));
    QVERIFY(stage.item(QStringLiteral("enrolCode"))->isVisible());
    QVERIFY(!stage.item(QStringLiteral("enrolServer"))->isVisible()); // the file's key goes to no other address
    stage.show(QStringLiteral("lock-enrol"));
    QVERIFY(stage.item(QStringLiteral("enrolServer"))->isVisible());
}

QTEST_MAIN(tst_LockPage)
#include "tst_LockPage.moc"
