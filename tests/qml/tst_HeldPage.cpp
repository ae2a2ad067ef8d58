// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QTest>

using namespace alongside::tests;

/// What a supervisor touches on the page of what is held.
class tst_HeldPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReachedFromSyncByWhoeverMayLook();
    void isAChipOnEveryPageWhereSomethingIsHeld();
    void isNotOfferedToOthers();
    void saysWhoseItIsToWhoeverFindsItInFront();
    void opensTheOneThatIsTouched();
    void letsItCountWithOneTouch();
    void offersToMendFirstWhatWasRefused();
    void mendsWithAReason();
    void asksForTheReasonBeforeItSetsAside();
    void goesBackToTheChoices();
    void leavesTheChoiceToASupervisor();
    void asksAgainWhenThereWasNoAnswer();
    void showsTheListOrOneOfThemInPortrait();

private:
    void show(const QString &scene, const Look &look = {})
    {
        m_stage.reset();
        m_stage = std::make_unique<OnStage>(look);
        m_stage->show(scene);
    }
    QQuickItem *seen(const QString &name) const
    {
        const QList<QQuickItem *> shown = m_stage->visibleItems();
        const auto found = std::find_if(
            shown.begin(), shown.end(), [&name](const QQuickItem *item) { return item->objectName() == name; });
        return found == shown.end() ? nullptr : *found;
    }
    bool isSeen(const QString &name) const { return seen(name) != nullptr; }
    void touch(const QString &name)
    {
        const QQuickItem *item = seen(name);
        QVERIFY2(item, qPrintable(name));
        QTest::mouseClick(&m_stage->window(), Qt::LeftButton, {}, visiblePartOf(*item).center().toPoint());
        m_stage->draw();
    }
    QObject *held() const
    {
        return m_stage->screens()->property("work").value<QObject *>()->property("held").value<QObject *>();
    }
    QObject *matter() const { return held()->property("matter").value<QObject *>(); }
    QString done() const { return matter()->property("done").toString(); }

    std::unique_ptr<OnStage> m_stage;
};

void tst_HeldPage::isReachedFromSyncByWhoeverMayLook()
{
    show(QStringLiteral("sync-supervisor"));
    QVERIFY(held()->property("asked").toInt() > 0);

    touch(QStringLiteral("lookAtHeld"));

    QVERIFY(isSeen(QStringLiteral("held2")));
}

void tst_HeldPage::isAChipOnEveryPageWhereSomethingIsHeld()
{
    show(QStringLiteral("sync-supervisor"));

    touch(QStringLiteral("heldChip"));

    QVERIFY(isSeen(QStringLiteral("held2")));
    QVERIFY(!isSeen(QStringLiteral("heldChip"))); // it is in front now
}

void tst_HeldPage::isNotOfferedToOthers()
{
    show(QStringLiteral("sync-waiting"));

    QVERIFY(!isSeen(QStringLiteral("heldCard")));
    QVERIFY(isSeen(QStringLiteral("heldLines")));
}

void tst_HeldPage::saysWhoseItIsToWhoeverFindsItInFront()
{
    show(QStringLiteral("held-coach"));

    QCOMPARE(seen(QStringLiteral("nothingHeld"))->property("title").toString(),
        QStringLiteral("A supervisor sees this page"));
    QVERIFY(!isSeen(QStringLiteral("emptyAction")));
}

void tst_HeldPage::opensTheOneThatIsTouched()
{
    show(QStringLiteral("held"));

    touch(QStringLiteral("held1"));

    QCOMPARE(m_stage->item(QStringLiteral("matterAbout"))->property("text").toString(),
        QStringLiteral("Aisha Bains, Friday 20 November, morning"));
    QVERIFY(m_stage->item(QStringLiteral("held1"))->property("picked").toBool());
}

void tst_HeldPage::letsItCountWithOneTouch()
{
    show(QStringLiteral("held-open"));

    touch(QStringLiteral("letCount"));

    QCOMPARE(done(), QStringLiteral("counts"));
    QVERIFY(!isSeen(QStringLiteral("heldMatter")));
}

void tst_HeldPage::offersToMendFirstWhatWasRefused()
{
    show(QStringLiteral("held-refused"));
    QVERIFY(isSeen(QStringLiteral("startMending")));
    QVERIFY(placeOf(*seen(QStringLiteral("startMending"))).left() < placeOf(*seen(QStringLiteral("letCount"))).left());
    QVERIFY(!isSeen(QStringLiteral("changeFirst")));

    show(QStringLiteral("held-open"));
    QVERIFY(!isSeen(QStringLiteral("startMending")));
    QVERIFY(isSeen(QStringLiteral("changeFirst")));
}

void tst_HeldPage::mendsWithAReason()
{
    show(QStringLiteral("held-refused"));
    touch(QStringLiteral("startMending"));
    touch(QStringLiteral("thirdWords"));
    QTest::keyClick(&m_stage->window(), '9');

    touch(QStringLiteral("thirdSave"));
    QVERIFY(isSeen(QStringLiteral("matterProblem")));
    QCOMPARE(done(), QString());
    touch(QStringLiteral("mendReason"));
    QTest::keyClick(&m_stage->window(), 'b');
    touch(QStringLiteral("thirdSave"));

    QCOMPARE(done(), QStringLiteral("value"));
}

void tst_HeldPage::asksForTheReasonBeforeItSetsAside()
{
    show(QStringLiteral("held-open"));
    touch(QStringLiteral("startSettingAside"));

    touch(QStringLiteral("setAside"));

    QVERIFY(isSeen(QStringLiteral("matterProblem")));
    touch(QStringLiteral("asideReason"));
    QTest::keyClick(&m_stage->window(), 'x');
    touch(QStringLiteral("setAside"));
    QCOMPARE(done(), QStringLiteral("aside"));
}

void tst_HeldPage::goesBackToTheChoices()
{
    show(QStringLiteral("held-aside"));

    touch(QStringLiteral("asideBack"));

    QVERIFY(isSeen(QStringLiteral("letCount")));
    QVERIFY(!isSeen(QStringLiteral("asideReason")));
}

void tst_HeldPage::leavesTheChoiceToASupervisor()
{
    show(QStringLiteral("held-not-yours"));

    QVERIFY(!isSeen(QStringLiteral("letCount")));
    QVERIFY(isSeen(QStringLiteral("matterNotYours")));
}

void tst_HeldPage::asksAgainWhenThereWasNoAnswer()
{
    show(QStringLiteral("held-offline"));
    const int asked = held()->property("asked").toInt();

    touch(QStringLiteral("bannerAction"));

    QCOMPARE(held()->property("asked").toInt(), asked + 1);
}

void tst_HeldPage::showsTheListOrOneOfThemInPortrait()
{
    show(QStringLiteral("held-open"), {.size = QSize(800, 1280)});
    QVERIFY(!isSeen(QStringLiteral("heldList")));

    touch(QStringLiteral("matterBack"));

    QVERIFY(isSeen(QStringLiteral("heldList")));
    QVERIFY(!isSeen(QStringLiteral("heldMatter")));
}

QTEST_MAIN(tst_HeldPage)
#include "tst_HeldPage.moc"
