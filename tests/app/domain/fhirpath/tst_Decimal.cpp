// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Decimal.h"

#include <QTest>

using namespace alongside::fhirpath;

class tst_Decimal : public QObject {
    Q_OBJECT

    static Decimal decimal(const char *text) { return Decimal::fromText(QLatin1String{text}.toString()).value(); }

private Q_SLOTS:
    void readsAndWritesWhatPeopleMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *text, const char *read) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(read);
        };
        row("0", "0");
        row("12.50", "12.5");
        row("-0.01", "-0.01");
        row("+7", "7");
        row("007", "7");
        row("1e3", "1000");
        row("1.5e-3", "0.0015");
        row("0.123456789", "0.12345679");
        row("-0.000000004", "0");
        row("99999999999999999999.99999999", "99999999999999999999.99999999");
    }
    void readsAndWritesWhatPeopleMean()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, read);

        QCOMPARE(Decimal::fromText(text).value().toText(), read);
    }

    void doesNotReadWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ".", "5.", ".5", "1,5", "1e", "1e999", "0x10", "1 2", "100000000000000000000"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void doesNotReadWhatIsNoNumber()
    {
        QFETCH(const QString, text);

        QVERIFY(!Decimal::fromText(text));
    }

    void addsPenceExactly()
    {
        Decimal sum;
        for (int tenth = 0; tenth < 10; ++tenth)
            sum = sum.plus(decimal("0.1")).value();

        QCOMPARE(sum.toText(), QStringLiteral("1"));
        QCOMPARE(Decimal::fromDouble(0.1).value(), decimal("0.1"));
    }

    void dividesToEightPlacesAndNeverByZero()
    {
        QCOMPARE(decimal("2").dividedBy(decimal("3")).value().toText(), QStringLiteral("0.66666667"));
        QCOMPARE(decimal("-1").dividedBy(decimal("8")).value().toText(), QStringLiteral("-0.125"));
        QCOMPARE(decimal("-7").remainderBy(decimal("2")).value().toText(), QStringLiteral("-1"));
        QVERIFY(!decimal("1").dividedBy(Decimal{}));
        QVERIFY(!decimal("1").remainderBy(Decimal{}));
    }

    void multipliesLargeNumbersWhereTheProductStillFits()
    {
        QCOMPARE(
            decimal("1234567890123").times(decimal("1000000")).value().toText(), QStringLiteral("1234567890123000000"));
        QVERIFY(!decimal("99999999999999999999").times(decimal("10")));
        QVERIFY(!decimal("99999999999999999999").plus(decimal("1")));
    }

    void roundsAHalfAwayFromZero()
    {
        QCOMPARE(decimal("2.5").rounded(0).toText(), QStringLiteral("3"));
        QCOMPARE(decimal("-2.5").rounded(0).toText(), QStringLiteral("-3"));
        QCOMPARE(decimal("3.14159").rounded(3).toText(), QStringLiteral("3.142"));
        QCOMPARE(decimal("-1.5").floored().toText(), QStringLiteral("-2"));
        QCOMPARE(decimal("1.1").ceiled().toText(), QStringLiteral("2"));
    }
};

QTEST_GUILESS_MAIN(tst_Decimal)
#include "tst_Decimal.moc"
