// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QAccessible>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace alongside::tests;

namespace {

const QSize tall{800, 7000}; // the whole page of a person
const QRectF withinPatch{3, 3, 8, 16}; // inside its edge, and beside the number that stands in it

/// Black and white alone: what a printer or an eye without colour makes of it at its plainest.
QImage inBlackAndWhite(const QImage &picture, const QRectF &place)
{
    QImage plain{place.toRect().size(), QImage::Format_Grayscale8};
    for (int y = 0; y < plain.height(); ++y)
        for (int x = 0; x < plain.width(); ++x) {
            const QRgb seen = picture.pixel(place.toRect().topLeft() + QPoint{x, y});
            plain.setPixelColor(x, y, qGray(seen) < 128 ? Qt::black : Qt::white);
        }
    return plain;
}

/// The mean difference of two pictures of one size, pixel by pixel, of 255.
double differenceInGrey(const QImage &one, const QImage &other)
{
    const QSize size{std::min(one.width(), other.width()), std::min(one.height(), other.height())};
    double sum = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    return sum / (double(size.width()) * size.height());
}

/// The same, of two patterns: one may begin anywhere, and comes again every eight pixels.
double differenceOfPatterns(const QImage &one, const QImage &other)
{
    constexpr int period = 8;
    double least = 255;
    for (int down = 0; down < period; ++down)
        for (int across = 0; across < period; ++across) {
            QImage moved{other.size(), other.format()};
            for (int y = 0; y < moved.height(); ++y)
                for (int x = 0; x < moved.width(); ++x)
                    moved.setPixelColor(
                        x, y, other.pixelColor((x + across) % moved.width(), (y + down) % moved.height()));
            least = std::min(least, differenceInGrey(one, moved));
        }
    return least;
}

/// Every patch of a chart that can be seen and is large enough to be told, by what it stands for.
QMultiHash<int, QRectF> patchesIn(const QQuickItem &chart)
{
    QMultiHash<int, QRectF> patches;
    QList<const QQuickItem *> left{&chart};
    while (!left.isEmpty()) {
        const QQuickItem *item = left.takeFirst();
        for (const QQuickItem *child : item->childItems())
            if (child->isVisible()) left.append(child);
        if (!QByteArrayView{item->metaObject()->className()}.startsWith("Pattern_")) continue;
        const QRectF place = placeOf(*item);
        if (place.width() >= withinPatch.right() && place.height() >= withinPatch.bottom())
            patches.insert(item->property("kind").toInt(), withinPatch.translated(place.topLeft()));
    }
    return patches;
}

QString heardOf(QQuickItem *item, QAccessible::Text text)
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
    return heard ? heard->text(text) : QString{};
}

} // namespace

/// What a person's page draws, without colour and without sight.
class tst_Charts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsDaysApartWithoutColour_data();
    void tellsDaysApartWithoutColour();
    void tellsThePartsOfAColumnApartInBlackAndWhite_data();
    void tellsThePartsOfAColumnApartInBlackAndWhite();
    void saysTheNumbersOfTheMapToAScreenReader();
    void saysTheNumbersOfEveryColumnToAScreenReader_data();
    void saysTheNumbersOfEveryColumnToAScreenReader();
};

void tst_Charts::tellsDaysApartWithoutColour_data()
{
    QTest::addColumn<QString>("theme");
    for (const char *theme : {"light", "dark", "sunlight"})
        QTest::newRow(theme) << QString::fromLatin1(theme);
}

void tst_Charts::tellsDaysApartWithoutColour()
{
    QFETCH(const QString, theme);
    OnStage stage{{.size = tall, .theme = theme}};
    stage.show(QStringLiteral("person"));
    const QImage grey = stage.draw().convertToFormat(QImage::Format_Grayscale8);

    // Here, away, away and we don't know why, not expected, still to come.
    const int days[] = {0, 4, 19, 39, 64};
    for (const int one : days)
        for (const int other : days) {
            if (one >= other) continue; // each pair once
            const auto pictureOf = [&](int day) {
                return grey.copy(placeOf(*stage.item(QStringLiteral("day%1").arg(day))).toRect());
            };
            const double difference = differenceInGrey(pictureOf(one), pictureOf(other));
            QVERIFY2(difference > 2, qPrintable(QStringLiteral("%1 and %2: %3").arg(one).arg(other).arg(difference)));
        }
}

void tst_Charts::tellsThePartsOfAColumnApartInBlackAndWhite_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("name");
    for (const char *theme : {"light", "dark", "sunlight"})
        for (const char *name : {"personFading", "attendanceChart"})
            QTest::addRow("%s, %s", theme, name) << QString::fromLatin1(theme) << QString::fromLatin1(name);
}

void tst_Charts::tellsThePartsOfAColumnApartInBlackAndWhite()
{
    QFETCH(const QString, theme);
    QFETCH(const QString, name);
    OnStage stage{{.size = tall, .theme = theme}};
    stage.show(QStringLiteral("person"));
    const QImage page = stage.draw();
    const QQuickItem *columns = stage.item(name);
    const QQuickItem *key = nullptr;
    for (const QQuickItem *beside : columns->parentItem()->childItems())
        if (QByteArrayView{beside->metaObject()->className()}.startsWith("ChartKey_")) key = beside;
    QVERIFY(key && key->isVisible());

    QHash<int, QImage> meant;
    const auto inKey = patchesIn(*key);
    for (auto each = inKey.cbegin(); each != inKey.cend(); ++each)
        meant.insert(each.key(), inBlackAndWhite(page, *each));
    QCOMPARE(meant.size(), 3);
    for (const int one : {0, 1})
        for (int other = one + 1; other < 3; ++other)
            QVERIFY2(differenceOfPatterns(meant[one], meant[other]) > 25,
                qPrintable(QStringLiteral("%1 and %2 look alike").arg(one).arg(other)));

    const auto drawn = patchesIn(*columns);
    QVERIFY(drawn.uniqueKeys().size() >= 2);
    for (auto each = drawn.cbegin(); each != drawn.cend(); ++each) { // as the key says, and as nothing else
        const QImage seen = inBlackAndWhite(page, *each);
        const auto distance = [&](int kind) { return differenceOfPatterns(seen, meant[kind]); };
        const int nearest = std::min({0, 1, 2}, [&](int a, int b) { return distance(a) < distance(b); });
        QVERIFY2(nearest == each.key(), qPrintable(QStringLiteral("part %1 looks as %2").arg(each.key()).arg(nearest)));
    }
}

void tst_Charts::saysTheNumbersOfTheMapToAScreenReader()
{
    OnStage stage{{.size = tall}};
    stage.show(QStringLiteral("person"));
    QQuickItem *map = stage.item(QStringLiteral("attendanceMap"));
    QVERIFY(map);

    QCOMPARE(heardOf(map, QAccessible::Name), QStringLiteral("Attendance, day by day"));
    QCOMPARE(heardOf(map, QAccessible::Description),
        QStringLiteral("47 of 51 days. 3 sick, 2 away (we don't know why). "
                       "Monday: 12 of 13 days. 2 late, 1 sick. Tuesday: 12 of 13 days. 1 away (we don't know why). "
                       "Wednesday: 13 of 13 days. 1 late. "
                       "Friday: 10 of 12 days. 1 sick, 1 away (we don't know why)."));
    QMetaObject::invokeMethod(map, "choose", Q_ARG(int, 4));
    QVERIFY(heardOf(map, QAccessible::Description)
                .endsWith(QStringLiteral("sick. Monday: 12 of 13 days. 2 late, 1 sick.")));
    QCOMPARE(stage.item(QStringLiteral("attendanceRowWords"))->property("text").toString(),
        QStringLiteral("Monday: 12 of 13 days. 2 late, 1 sick."));
}

void tst_Charts::saysTheNumbersOfEveryColumnToAScreenReader_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"personFading", "support", "attendanceChart"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Charts::saysTheNumbersOfEveryColumnToAScreenReader()
{
    QFETCH(const QString, name);
    OnStage stage{{.size = tall}};
    stage.show(QStringLiteral("person"));
    QQuickItem *chart = stage.item(name);
    QVERIFY(chart);
    QCOMPARE(heardOf(chart, QAccessible::Description), heardOf(chart, QAccessible::Name)); // the sentence, before

    chart->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(chart->window(), Qt::Key_Right);
    const QString first = heardOf(chart, QAccessible::Description);
    QTest::keyClick(chart->window(), Qt::Key_Right);
    const QString second = heardOf(chart, QAccessible::Description);
    QTest::keyClick(chart->window(), Qt::Key_Left);

    QVERIFY2(first.startsWith(QStringLiteral("Week of 21 Sept")), qPrintable(first));
    QVERIFY2(second.startsWith(QStringLiteral("Week of 28 Sept")), qPrintable(second));
    QCOMPARE(heardOf(chart, QAccessible::Description), first);
}

QTEST_MAIN(tst_Charts)
#include "tst_Charts.moc"
