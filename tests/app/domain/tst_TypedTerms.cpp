// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TypedTerms.h"

#include <QTest>

using namespace alongside;

class tst_TypedTerms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsHoursAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes");
        QTest::newRow("whole") << QStringLiteral("8") << 480;
        QTest::newRow("half") << QStringLiteral(" 7.5 ") << 450;
        QTest::newRow("comma") << QStringLiteral("7,25") << 435;
        QTest::newRow("clock") << QStringLiteral("7:30") << 450;
        QTest::newRow("letters") << QStringLiteral("7h30m") << 450;
        QTest::newRow("words") << QStringLiteral("16 Hours") << 960;
        QTest::newRow("nothing") << QString{} << 0;
        QTest::newRow("none") << QStringLiteral("0") << 0;
        QTest::newRow("a word") << QStringLiteral("some") << 0;
        QTest::newRow("no such minutes") << QStringLiteral("7:75") << 0;
        QTest::newRow("more than a week of work") << QStringLiteral("61") << 0;
        QTest::newRow("less than nothing") << QStringLiteral("-8") << 0;
    }
    void readsHoursAsPeopleTypeThem()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, minutes);

        QCOMPARE(weeklyMinutesFromTyped(typed).value_or(0), minutes);
    }

    void readsPayAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("pence");
        QTest::newRow("pounds and pence") << QStringLiteral("12.60") << 1260;
        QTest::newRow("with its sign") << QStringLiteral("£ 12.60") << 1260;
        QTest::newRow("comma") << QStringLiteral("12,6") << 1260;
        QTest::newRow("whole") << QStringLiteral("12") << 1200;
        QTest::newRow("a year's") << QStringLiteral("21000") << 0;
        QTest::newRow("too much") << QStringLiteral("201") << 0;
        QTest::newRow("a tenth of a penny") << QStringLiteral("12.605") << 0;
        QTest::newRow("words") << QStringLiteral("minimum wage") << 0;
    }
    void readsPayAsPeopleTypeIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, pence);

        QCOMPARE(hourlyPenceFromTyped(typed).value_or(0), pence);
    }
};

QTEST_GUILESS_MAIN(tst_TypedTerms)
#include "tst_TypedTerms.moc"
