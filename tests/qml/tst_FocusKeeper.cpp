// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

using namespace alongside::tests;

/// What the keyboard has moved to stays in sight.
class tst_FocusKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatTheKeyboardMovesTo();
    void keepsItInSightWhenSomethingComesAboveItLater();
    void leavesThePageWhereSomebodyScrolledIt();
    void keepsTheLineInSightThatIsWritten();

private:
    QQuickItem &part(const char *name) { return *m_page->findChild<QQuickItem *>(QLatin1String{name}); }
    bool isInSight(const char *name)
    {
        const QRectF seen = part(name).mapRectToItem(m_page.get(), part(name).boundingRect());
        return QRectF{0, 0, m_page->width(), m_page->height()}.contains(seen);
    }

    OnStage m_stage;
    std::unique_ptr<QQuickItem> m_page;
};

/// Something that grows, a button far below it, and a note at the end.
void tst_FocusKeeper::init()
{
    QQmlComponent component{m_stage.window().engine()};
    component.setData(R"(
        import QtQuick
        import QtQuick.Layouts
        import Alongside.Controls
        ScrollColumn {
            width: 400; height: 300; z: 1
            Item { objectName: "grows"; implicitHeight: 10 }
            Item { implicitHeight: 600 }
            ActionButton { objectName: "button"; text: "Go on" }
            Item { implicitHeight: 600 }
            NoteField { objectName: "note"; Layout.fillWidth: true }
        })",
        {});
    m_page.reset(qobject_cast<QQuickItem *>(component.create()));
    if (!m_page) qFatal("%s", qPrintable(component.errorString()));
    m_page->setParentItem(m_stage.window().contentItem());
    m_stage.window().grabWindow();
}

void tst_FocusKeeper::showsWhatTheKeyboardMovesTo()
{
    QVERIFY(!isInSight("button"));

    part("button").forceActiveFocus(Qt::TabFocusReason);

    QVERIFY(isInSight("button"));
}

void tst_FocusKeeper::keepsItInSightWhenSomethingComesAboveItLater()
{
    part("button").forceActiveFocus(Qt::TabFocusReason);

    part("grows").setImplicitHeight(2000);

    QTRY_VERIFY(m_page->property("contentY").toReal() > 2000);
    QTRY_VERIFY(isInSight("button"));
}

void tst_FocusKeeper::leavesThePageWhereSomebodyScrolledIt()
{
    part("button").forceActiveFocus(Qt::TabFocusReason);
    QMetaObject::invokeMethod(m_page.get(), "movementStarted"); // a thumb
    m_page->setProperty("contentY", 0);

    part("grows").setImplicitHeight(2000);

    QTRY_COMPARE(part("grows").height(), 2000.0);
    QCOMPARE(m_page->property("contentY").toReal(), 0.0);
}

void tst_FocusKeeper::keepsTheLineInSightThatIsWritten()
{
    part("note").forceActiveFocus(Qt::TabFocusReason);

    for (int line = 0; line < 30; ++line) {
        QTest::keyClick(&m_stage.window(), 'a');
        QTest::keyClick(&m_stage.window(), Qt::Key_Return);
    }

    QTRY_VERIFY(part("note").height() > 400);
    const auto foot = [this] { return part("note").mapToItem(m_page.get(), {0, part("note").height()}).y(); };
    QTRY_VERIFY2(foot() < 340, qPrintable(QString::number(foot())));
}

QTEST_MAIN(tst_FocusKeeper)
#include "tst_FocusKeeper.moc"
