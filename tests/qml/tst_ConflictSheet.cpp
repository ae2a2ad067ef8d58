// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QTest>

#include <memory>

using namespace alongside::tests;

/// The sheet where two answers become one: reached from the sync page and from the mark, and left without a decision.
class tst_ConflictSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensFromTheSyncPage();
    void opensFromTheMark();
    void choosesWithOneTouch();
    void canBeLeft();
    void asksForATimeWhereATimeIsInQuestion();

private:
    void show(const QString &scene);
    QObject *conflict() const;
    void touch(const QString &name);
    bool isOpen() const { return conflict()->property("isOpen").toBool(); }

    std::unique_ptr<OnStage> m_stage;
};

void tst_ConflictSheet::show(const QString &scene)
{
    m_stage = std::make_unique<OnStage>();
    m_stage->show(scene);
}

QObject *tst_ConflictSheet::conflict() const
{
    const QObject *work = m_stage->screens()->property("work").value<QObject *>();
    return work->property("conflict").value<QObject *>();
}

void tst_ConflictSheet::touch(const QString &name)
{
    const QList<QQuickItem *> shown = m_stage->visibleItems();
    const auto found = std::find_if(
        shown.begin(), shown.end(), [&name](const QQuickItem *item) { return item->objectName() == name; });
    QVERIFY2(found != shown.end(), qPrintable(name));
    QTest::mouseClick(&m_stage->window(), Qt::LeftButton, {}, placeOf(**found).center().toPoint());
    m_stage->draw();
}

void tst_ConflictSheet::opensFromTheSyncPage()
{
    show(QStringLiteral("sync-waiting"));

    touch(QStringLiteral("conflictLines0"));

    QVERIFY(isOpen());
    QVERIFY(m_stage->item(QStringLiteral("chooseAnswer1")));
}

void tst_ConflictSheet::opensFromTheMark()
{
    show(QStringLiteral("mark-conflict"));

    touch(QStringLiteral("bannerAction"));

    QVERIFY(isOpen());
}

void tst_ConflictSheet::choosesWithOneTouch()
{
    show(QStringLiteral("conflict"));
    QCOMPARE(m_stage->item(QStringLiteral("answerWords1"))->property("text").toString(),
        QStringLiteral("Sick, Mum rang at ten to nine"));

    touch(QStringLiteral("chooseAnswer1"));

    QVERIFY(!isOpen());
    QCOMPARE(conflict()->property("chosen").toInt(), 1);
}

void tst_ConflictSheet::canBeLeft()
{
    show(QStringLiteral("conflict"));

    touch(QStringLiteral("leaveConflict"));

    QVERIFY(!isOpen());
    QCOMPARE(conflict()->property("chosen").toInt(), -1);
}

void tst_ConflictSheet::asksForATimeWhereATimeIsInQuestion()
{
    show(QStringLiteral("conflict-time"));

    QVERIFY(m_stage->item(QStringLiteral("thirdWords"))->isVisible());
    QVERIFY(!m_stage->item(QStringLiteral("thirdReason"))->isVisible());
    QVERIFY(m_stage->item(QStringLiteral("conflictProblem"))->isVisible());
}

QTEST_MAIN(tst_ConflictSheet)
#include "tst_ConflictSheet.moc"
