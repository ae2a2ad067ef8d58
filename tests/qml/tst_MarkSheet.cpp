// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QTest>

#include <memory>

using namespace alongside::tests;

/// What is typed on the sheet behind "…": it stays while things change around it, and is handed over once.
class tst_MarkSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatIsTypedWhileTheMarkChanges();
    void addsOnlyWhatIsTypedToTheNote();
    void savesTheCallThatIsTypedWhenTheSheetIsClosed();

private:
    QObject *details() const;
    void type(const QString &field, const QString &words);
    QString wordsIn(const QString &field) const { return m_stage->item(field)->property("text").toString(); }

    std::unique_ptr<OnStage> m_stage;
};

void tst_MarkSheet::init()
{
    m_stage = std::make_unique<OnStage>();
    m_stage->show(QStringLiteral("today"));
    QTest::mouseClick(
        &m_stage->window(), Qt::LeftButton, {}, placeOf(*m_stage->item(QStringLiteral("more0"))).center().toPoint());
    m_stage->draw();
    QVERIFY(details()->property("isOpen").toBool());
}

QObject *tst_MarkSheet::details() const
{
    const QObject *work = m_stage->screens()->property("work").value<QObject *>();
    const QObject *shown = work->property("registerScreen").value<QObject *>();
    return shown->property("details").value<QObject *>();
}

void tst_MarkSheet::type(const QString &field, const QString &words)
{
    m_stage->item(field)->forceActiveFocus();
    for (const QChar letter : words)
        QTest::keyClick(&m_stage->window(), letter.toLatin1());
}

void tst_MarkSheet::keepsWhatIsTypedWhileTheMarkChanges()
{
    type(QStringLiteral("markArrived"), QStringLiteral("09"));

    details()->setProperty("arrived", QStringLiteral("08:30")); // as another tablet says meanwhile

    QCOMPARE(wordsIn(QStringLiteral("markArrived")), QStringLiteral("09"));
    details()->setProperty("left", QStringLiteral("15:00"));
    QCOMPARE(wordsIn(QStringLiteral("markLeft")), QStringLiteral("15:00"));
}

void tst_MarkSheet::addsOnlyWhatIsTypedToTheNote()
{
    details()->setProperty("note", QStringLiteral("New bus"));
    QCOMPARE(wordsIn(QStringLiteral("markNote")), QString());
    type(QStringLiteral("markNote"), QStringLiteral("tired"));

    m_stage->item(QStringLiteral("markDone"))->forceActiveFocus();
    m_stage->item(QStringLiteral("markNote"))->forceActiveFocus(); // and once more, without a word
    m_stage->item(QStringLiteral("markDone"))->forceActiveFocus();

    QCOMPARE(details()->property("note").toString(), QStringLiteral("New bus\ntired"));
    QCOMPARE(wordsIn(QStringLiteral("markNote")), QString());
}

void tst_MarkSheet::savesTheCallThatIsTypedWhenTheSheetIsClosed()
{
    details()->setProperty("needsRing", true);
    m_stage->draw();
    type(QStringLiteral("ringSaid"), QStringLiteral("on the bus"));

    QTest::mouseClick(
        &m_stage->window(), Qt::LeftButton, {}, placeOf(*m_stage->item(QStringLiteral("markDone"))).center().toPoint());

    QVERIFY(details()->property("ringLine").toString().contains(QStringLiteral("on the bus")));
}

QTEST_MAIN(tst_MarkSheet)
#include "tst_MarkSheet.moc"
