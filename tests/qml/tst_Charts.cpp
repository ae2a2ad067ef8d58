// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QAccessible>
#include <QTest>

#include <cmath>

using namespace alongside::tests;

namespace {

const QSize tall{800, 7000}; // the whole page of a person

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

QString heardOf(QQuickItem *item, QAccessible::Text text)
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
    return heard ? heard->text(text) : QString{};
}

} // namespace

/// The days of a person as a map, without colour and without sight.
class tst_Charts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsDaysApartWithoutColour_data();
    void tellsDaysApartWithoutColour();
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
