// SPDX-License-Identifier: Apache-2.0
#include "app/domain/TypedFacts.h"
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

    void readsADayAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate born{1984, 6, 5};
        QTest::newRow("words") << QStringLiteral(" 5 June 1984 ") << born;
        QTest::newRow("short month") << QStringLiteral("5 Jun 1984") << born;
        QTest::newRow("slashes") << QStringLiteral("5/6/1984") << born;
        QTest::newRow("dots") << QStringLiteral("05.06.1984") << born;
        QTest::newRow("last century") << QStringLiteral("5/6/84") << born;
        QTest::newRow("this century") << QStringLiteral("5/6/06") << QDate{2006, 6, 5};
        QTest::newRow("of the wire") << QStringLiteral("1984-06-05") << born;
        QTest::newRow("no such day") << QStringLiteral("31/6/1984") << QDate{};
        QTest::newRow("month first") << QStringLiteral("6/25/1984") << QDate{};
        QTest::newRow("a word") << QStringLiteral("summer") << QDate{};
    }
    void readsADayAsPeopleTypeIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, day);

        QCOMPARE(dayFromTyped(typed, {2026, 11, 20}, QLocale{QLocale::English, QLocale::UnitedKingdom}), day);
    }

    void knowsWhatCanBeRung_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("is");
        QTest::newRow("mobile") << QStringLiteral("07700 900143") << true;
        QTest::newRow("abroad") << QStringLiteral("+44 (0)7700-900143") << true;
        QTest::newRow("short") << QStringLiteral("111") << true;
        QTest::newRow("letters") << QStringLiteral("07700 9OO143") << false;
        QTest::newRow("too few") << QStringLiteral("07") << false;
        QTest::newRow("too many") << QStringLiteral("0770090014307700900143") << false;
        QTest::newRow("plus inside") << QStringLiteral("07+700900143") << false;
    }
    void knowsWhatCanBeRung()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, is);

        QCOMPARE(isPhoneNumber(typed), is);
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
