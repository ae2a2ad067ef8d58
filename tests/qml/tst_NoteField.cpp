// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

using namespace alongside::tests;

/// Several lines of typing, while something else comes into them.
class tst_NoteField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsTyped();
    void saysNothingOfWhatArrivesWhileSomebodyTypes();
    void showsWhatItIsMadeWith();
    void isLeftByTabForWhatIsNextAtThatMoment();

private:
    /// A field with the cursor in it, which counts what it says.
    std::unique_ptr<QQuickItem> field(const QByteArray &text = {})
    {
        QQmlComponent component{m_stage.window().engine()};
        component.setData("import QtQuick\nimport Alongside.Controls\n"
                          "NoteField { property int edits: 0; property string said; width: 400; z: 1; text: '"
                + text + "'\nonEdited: text => { edits += 1; said = text } }",
            {});
        std::unique_ptr<QQuickItem> made{qobject_cast<QQuickItem *>(component.create())};
        if (!made) qFatal("%s", qPrintable(component.errorString()));
        made->setParentItem(m_stage.window().contentItem());
        made->forceActiveFocus();
        return made;
    }
    void press(char letter) { QTest::keyClick(&m_stage.window(), letter); }

    OnStage m_stage;
};

void tst_NoteField::saysWhatIsTyped()
{
    const auto note = field();

    press('a');
    press('b');

    QCOMPARE(note->property("edits").toInt(), 2);
    QCOMPARE(note->property("said").toString(), QStringLiteral("ab"));
    QCOMPARE(note->property("text").toString(), QStringLiteral("ab"));
}

void tst_NoteField::saysNothingOfWhatArrivesWhileSomebodyTypes()
{
    const auto note = field();
    press('a');

    note->setProperty("text", QStringLiteral("theirs\na"));
    QCOMPARE(note->property("edits").toInt(), 1);
    press('b');

    QCOMPARE(note->property("edits").toInt(), 2);
    QVERIFY(note->property("said").toString().contains(QStringLiteral("theirs\na")));
    QCOMPARE(note->property("said").toString().size(), QStringLiteral("theirs\nab").size());
}

void tst_NoteField::showsWhatItIsMadeWith()
{
    const auto note = field("made");
    QTest::keyClick(&m_stage.window(), Qt::Key_End);

    press('!');

    QCOMPARE(note->property("said").toString(), QStringLiteral("made!"));
}

// What is below a field is often made after it.
void tst_NoteField::isLeftByTabForWhatIsNextAtThatMoment()
{
    const auto above = field();
    const auto below = field();
    above->forceActiveFocus();

    QTest::keyClick(&m_stage.window(), Qt::Key_Tab);
    QVERIFY(below->hasActiveFocus());
    QTest::keyClick(&m_stage.window(), Qt::Key_Backtab, Qt::ShiftModifier);

    QVERIFY(above->hasActiveFocus());
    QCOMPARE(above->property("text").toString(), QString());
}

QTEST_MAIN(tst_NoteField)
#include "tst_NoteField.moc"
