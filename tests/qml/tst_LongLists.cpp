// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/OnStage.h"

#include <QTest>

using namespace alongside::tests;

/// Lists of everybody and of years cost what one screen of them costs: counted, because times differ by machine.
class tst_LongLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makeNoMoreLinesThanTheEyeNeeds_data();
    void makeNoMoreLinesThanTheEyeNeeds();
};

namespace {

constexpr int atTheTop = 0; // ListView.Beginning

/// Every line that there is of that type, those kept for later too.
QSet<const QQuickItem *> linesIn(const QQuickItem &list, const QByteArray &type)
{
    QSet<const QQuickItem *> lines;
    for (const QQuickItem *line : list.property("contentItem").value<QQuickItem *>()->childItems())
        if (QByteArray{line->metaObject()->className()}.startsWith(type)) lines.insert(line);
    return lines;
}

} // namespace

void tst_LongLists::makeNoMoreLinesThanTheEyeNeeds_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("budget");
    // A screen of them, what is laid out beyond its edges, and the few that come before those above are put by.
    QTest::newRow("147 people") << QStringLiteral("people-all") << QStringLiteral("peopleList")
                                << QByteArrayLiteral("PersonLine") << 147 << 30;
    QTest::newRow("five years of visits") << QStringLiteral("timeline-years") << QStringLiteral("timelineList")
                                          << QByteArrayLiteral("TimelineEntry") << 260 << 30;
}

void tst_LongLists::makeNoMoreLinesThanTheEyeNeeds()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, type);
    QFETCH(const int, entries);
    QFETCH(const int, budget);
    OnStage stage;
    stage.show(scene);
    QQuickItem *list = stage.item(name);
    QVERIFY(list);
    QCOMPARE(list->property("count").toInt(), entries);

    QSet<const QQuickItem *> made;
    for (int entry = 0; entry < entries; entry += 3) { // as a thumb, a few at a time
        QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, entry), Q_ARG(int, atTheTop));
        stage.draw();
        made += linesIn(*list, type);
    }

    QVERIFY(list->property("atYEnd").toBool());
    QVERIFY2(made.size() <= budget, qPrintable(QStringLiteral("%1 were made").arg(made.size())));
    QVERIFY(made.size() > 4); // they were found by their type
}

QTEST_MAIN(tst_LongLists)
#include "tst_LongLists.moc"
