// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QTest>

#include <cmath>

using namespace alongside::tests;

namespace {

enum State { Unmarked, Saving, Here };

int stateOf(const OnStage &stage, int row)
{
    const QQuickItem *shown = stage.item(QStringLiteral("registerRow%1").arg(row));
    return shown ? shown->property("markState").toInt() : -1;
}

QString nameOfFocus(OnStage &stage)
{
    const QQuickItem *focus = stage.window().activeFocusItem();
    return focus ? focus->objectName() : QString();
}

QImage greyPictureOf(OnStage &stage, const QString &name)
{
    const QRectF place = placeOf(*stage.item(name));
    return stage.draw().copy(place.toRect()).convertToFormat(QImage::Format_Grayscale8);
}

/// How many rows, from the first on, are seen whole.
int wholeRowsOn(const OnStage &stage)
{
    for (int row = 0;; ++row) {
        const QQuickItem *shown = stage.item(QStringLiteral("registerRow%1").arg(row));
        if (!shown || visiblePartOf(*shown) != placeOf(*shown)) return row;
    }
}

double meanOf(const QImage &grey)
{
    double sum = 0;
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            sum += qGray(grey.pixel(x, y));
    return sum / (double(grey.width()) * grey.height());
}

/// Of the pixels in the middle of both, the share that is drawn in one and blank in the other, each against its ground.
double differenceInShape(const QImage &one, const QImage &other)
{
    const QSize size =
        QSize(std::min(one.width(), other.width()), std::min(one.height(), other.height())) - QSize(16, 16);
    const auto drawn = [&size](const QImage &image, int x, int y) {
        const QPoint corner((image.width() - size.width()) / 2, (image.height() - size.height()) / 2);
        const int ground = qGray(image.pixel(corner + QPoint(1, 1)));
        return std::abs(qGray(image.pixel(corner + QPoint(x, y))) - ground) > 60;
    };
    int differing = 0;
    int any = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const bool inOne = drawn(one, x, y);
            const bool inOther = drawn(other, x, y);
            any += inOne || inOther ? 1 : 0;
            differing += inOne != inOther ? 1 : 0;
        }
    return any == 0 ? 0.0 : double(differing) / any;
}

} // namespace

/// The register as a coach's eyes and fingers meet it.
class tst_RegisterPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nineRowsFitOnTheTablet();
    void eightRowsFitWhenTwoMustBeRungOnTop();
    void unmarkedAndMarkedDifferWithoutColour_data();
    void unmarkedAndMarkedDifferWithoutColour();
    void aTouchOnHereMarks();
    void theKeyboardMarksTheWholeRegister();
    void tabGoesThroughEveryRowInOrder();
    void arrowsReachNotHereAndMore();
    void theRestIsNamedBeforeItIsMarked();
    void theRestIsMarkedFromTheKeyboard();
    void escapeClosesASheetAndMarksNobody();
    void searchIsOneTouchAway();
    void notHereIsTwoTouches();
    void undoTakesTheMarkBack();
    void rowsDoNotMoveWhenUndoAppears_data();
    void rowsDoNotMoveWhenUndoAppears();
    void everyRowOfAnyHeightHoldsItsWords();
    void aClosedDayOffersTheLastOpenOne();
    void largeTextInALowWindowLeavesRoomForRows();
};

void tst_RegisterPage::nineRowsFitOnTheTablet()
{
    OnStage stage;
    QCOMPARE(stage.problem(), QString());

    stage.show(QStringLiteral("today"));

    QCOMPARE(wholeRowsOn(stage), 9);
}

void tst_RegisterPage::eightRowsFitWhenTwoMustBeRungOnTop()
{
    OnStage stage;

    stage.show(QStringLiteral("today-ring")); // whom to ring takes two lines: the ninth row loses its last few pixels

    QCOMPARE(wholeRowsOn(stage), 8);
}

void tst_RegisterPage::unmarkedAndMarkedDifferWithoutColour_data()
{
    QTest::addColumn<QString>("theme");
    for (const char *theme : {"light", "dark", "sunlight"})
        QTest::newRow(theme) << QString::fromLatin1(theme);
}

void tst_RegisterPage::unmarkedAndMarkedDifferWithoutColour()
{
    QFETCH(const QString, theme);
    OnStage stage({.theme = theme});
    stage.show(QStringLiteral("today"));
    QCOMPARE(stateOf(stage, 0), int(Unmarked));
    QCOMPARE(stateOf(stage, 3), int(Here));

    const QImage unmarked = greyPictureOf(stage, QStringLiteral("mark0"));
    const QImage marked = greyPictureOf(stage, QStringLiteral("mark3"));

    // Filled against hollow, and a tick against a ring.
    QVERIFY2(std::abs(meanOf(unmarked) - meanOf(marked)) > 60,
        qPrintable(QStringLiteral("%1 and %2").arg(meanOf(unmarked)).arg(meanOf(marked))));
    QVERIFY(differenceInShape(unmarked, marked) > 0.3);
}

void tst_RegisterPage::aTouchOnHereMarks()
{
    OnStage stage;
    stage.show(QStringLiteral("today"));
    QPointingDevice *screen = QTest::createTouchDevice();
    const QPoint middle = placeOf(*stage.item(QStringLiteral("mark0"))).center().toPoint();

    QTest::touchEvent(&stage.window(), screen).press(1, middle);
    QTest::touchEvent(&stage.window(), screen).release(1, middle);
    stage.draw();

    QCOMPARE(stateOf(stage, 0), int(Here));
}

void tst_RegisterPage::theKeyboardMarksTheWholeRegister()
{
    OnStage stage;
    stage.show(QStringLiteral("today"));
    const int people = stage.item(QStringLiteral("registerList"))->property("count").toInt();
    QVERIFY(people > 9);
    QMetaObject::invokeMethod(stage.object(QStringLiteral("registerList")), "moveTo", Q_ARG(int, 0));

    for (int row = 0; row < people; ++row) {
        stage.draw();
        QCOMPARE(nameOfFocus(stage), QStringLiteral("mark%1").arg(row));
        QVERIFY2(stage.window().activeFocusItem()->property("visualFocus").toBool(), qPrintable(QString::number(row)));
        QCOMPARE(visiblePartOf(*stage.window().activeFocusItem()), placeOf(*stage.window().activeFocusItem()));
        if (stateOf(stage, row) == Unmarked) QTest::keyClick(&stage.window(), Qt::Key_Return);
        QTest::keyClick(&stage.window(), Qt::Key_Down);
    }

    const QObject *work = stage.screens()->property("work").value<QObject *>();
    QCOMPARE(work->property("registerScreen").value<QObject *>()->property("toMark").toInt(), 0);
}

void tst_RegisterPage::tabGoesThroughEveryRowInOrder()
{
    OnStage stage;
    stage.show(QStringLiteral("today"));
    QMetaObject::invokeMethod(stage.object(QStringLiteral("registerList")), "moveTo", Q_ARG(int, 0));
    QStringList reached;

    for (int press = 0; press < 9; ++press) {
        reached.append(nameOfFocus(stage));
        QTest::keyClick(&stage.window(), Qt::Key_Tab);
    }

    const QStringList inOrder{QStringLiteral("mark0"), QStringLiteral("notHere0"), QStringLiteral("more0"),
        QStringLiteral("mark1"), QStringLiteral("notHere1"), QStringLiteral("more1"), QStringLiteral("mark2"),
        QStringLiteral("notHere2"), QStringLiteral("more2")};
    QCOMPARE(reached, inOrder);
}

void tst_RegisterPage::arrowsReachNotHereAndMore()
{
    OnStage stage;
    stage.show(QStringLiteral("today"));
    QMetaObject::invokeMethod(stage.object(QStringLiteral("registerList")), "moveTo", Q_ARG(int, 0));

    QTest::keyClick(&stage.window(), Qt::Key_Right);
    const QString once = nameOfFocus(stage);
    QTest::keyClick(&stage.window(), Qt::Key_Right);

    QCOMPARE(once, QStringLiteral("notHere0"));
    QCOMPARE(nameOfFocus(stage), QStringLiteral("more0"));
}

void tst_RegisterPage::theRestIsNamedBeforeItIsMarked()
{
    OnStage stage;
    stage.show(QStringLiteral("today"));

    QTest::mouseClick(
        &stage.window(), Qt::LeftButton, {}, placeOf(*stage.item(QStringLiteral("restButton"))).center().toPoint());
    stage.draw();
    QStringList shown;
    for (const QQuickItem *item : stage.visibleItems())
        shown.append(item->property("text").toString());
    const int stillUnmarked = stateOf(stage, 0);
    QTest::mouseClick(
        &stage.window(), Qt::LeftButton, {}, placeOf(*stage.item(QStringLiteral("markTheRest"))).center().toPoint());
    stage.draw();

    for (const char *name : {"Aisha Bains", "Craig Davies", "Daljit Kaur"})
        QVERIFY(shown.contains(QLatin1String(name)));
    QCOMPARE(stillUnmarked, int(Unmarked));
    QCOMPARE(stateOf(stage, 0), int(Here));
}

void tst_RegisterPage::theRestIsMarkedFromTheKeyboard()
{
    OnStage stage;
    stage.show(QStringLiteral("today"));
    stage.item(QStringLiteral("restButton"))->forceActiveFocus(Qt::TabFocusReason);

    QTest::keyClick(&stage.window(), Qt::Key_Return);
    stage.draw();
    const QString focused = nameOfFocus(stage);
    QTest::keyClick(&stage.window(), Qt::Key_Return);
    stage.draw();

    QCOMPARE(focused, QStringLiteral("markTheRest"));
    QCOMPARE(stateOf(stage, 0), int(Here));
}

void tst_RegisterPage::escapeClosesASheetAndMarksNobody()
{
    OnStage stage;
    stage.show(QStringLiteral("rest"));

    QTest::keyClick(&stage.window(), Qt::Key_Escape);
    stage.draw();

    QVERIFY(!stage.object(QStringLiteral("restSheet"))->property("visible").toBool());
    QCOMPARE(stateOf(stage, 0), int(Unmarked));
}

void tst_RegisterPage::searchIsOneTouchAway()
{
    OnStage stage;
    stage.show(QStringLiteral("today"));

    QTest::mouseClick(
        &stage.window(), Qt::LeftButton, {}, placeOf(*stage.item(QStringLiteral("searchButton"))).center().toPoint());
    stage.draw();
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_H, Qt::Key_Y})
        QTest::keyClick(&stage.window(), key);
    stage.draw();

    QCOMPARE(stage.item(QStringLiteral("peopleList"))->property("count").toInt(), 2);
}

void tst_RegisterPage::notHereIsTwoTouches()
{
    OnStage stage;
    stage.show(QStringLiteral("today"));

    QTest::mouseClick(
        &stage.window(), Qt::LeftButton, {}, placeOf(*stage.item(QStringLiteral("notHere1"))).center().toPoint());
    stage.draw();
    QTest::mouseClick(
        &stage.window(), Qt::LeftButton, {}, placeOf(*stage.item(QStringLiteral("awayCode0"))).center().toPoint());
    stage.draw();

    QCOMPARE(stage.item(QStringLiteral("registerRow1"))->property("codeLabel").toString(), QStringLiteral("Sick"));
}

void tst_RegisterPage::undoTakesTheMarkBack()
{
    OnStage stage;
    stage.show(QStringLiteral("today-undo"));
    QCOMPARE(stateOf(stage, 0), int(Here));

    QTest::mouseClick(
        &stage.window(), Qt::LeftButton, {}, placeOf(*stage.item(QStringLiteral("undoButton"))).center().toPoint());
    stage.draw();

    QCOMPARE(stateOf(stage, 0), int(Unmarked));
}

void tst_RegisterPage::rowsDoNotMoveWhenUndoAppears_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("textScale");
    QTest::newRow("landscape") << QSize(1280, 800) << 1.0;
    QTest::newRow("portrait") << QSize(800, 1280) << 1.0;
    QTest::newRow("small") << QSize(1024, 600) << 1.0;
    QTest::newRow("landscape, larger text") << QSize(1280, 800) << 1.5;
}

void tst_RegisterPage::rowsDoNotMoveWhenUndoAppears()
{
    QFETCH(const QSize, size);
    QFETCH(const double, textScale);
    OnStage stage({.size = size, .textScale = textScale});
    stage.show(QStringLiteral("today"));
    const QRectF before = placeOf(*stage.item(QStringLiteral("registerRow1")));

    QTest::mouseClick(
        &stage.window(), Qt::LeftButton, {}, placeOf(*stage.item(QStringLiteral("mark0"))).center().toPoint());
    stage.draw();

    QCOMPARE(stateOf(stage, 0), int(Here));
    QCOMPARE(placeOf(*stage.item(QStringLiteral("registerRow1"))), before);
}

void tst_RegisterPage::everyRowOfAnyHeightHoldsItsWords()
{
    OnStage stage;
    stage.show(QStringLiteral("today-long"));
    const QQuickItem *row = stage.item(QStringLiteral("registerRow0"));

    for (const QQuickItem *item : stage.visibleItems())
        if (row->isAncestorOf(item) && isA(*item, "QQuickText"))
            QVERIFY2(placeOf(*row).contains(placeOf(*item)), qPrintable(describe(*item)));
}

void tst_RegisterPage::aClosedDayOffersTheLastOpenOne()
{
    OnStage stage;
    stage.show(QStringLiteral("today-closed"));
    const QQuickItem *closed = stage.item(QStringLiteral("closedState"));
    QVERIFY(closed->isVisible());

    QMetaObject::invokeMethod(const_cast<QQuickItem *>(closed), "acted");
    stage.draw();

    QVERIFY(!closed->isVisible());
    QVERIFY(stage.item(QStringLiteral("registerList"))->isVisible());
}

void tst_RegisterPage::largeTextInALowWindowLeavesRoomForRows()
{
    OnStage stage({.size = QSize(1280, 800), .textScale = 2.0});
    stage.show(QStringLiteral("today"));
    QQuickItem *list = stage.item(QStringLiteral("registerList"));
    QVERIFY(visiblePartOf(*stage.item(QStringLiteral("restButton"))).height() > 48);

    QMetaObject::invokeMethod(list, "moveTo", Q_ARG(int, 2));
    stage.draw();

    const QQuickItem *row = stage.item(QStringLiteral("registerRow2"));
    QCOMPARE(visiblePartOf(*row), placeOf(*row));
}

QTEST_MAIN(tst_RegisterPage)
#include "tst_RegisterPage.moc"
