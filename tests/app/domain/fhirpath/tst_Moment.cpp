// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Moment.h"

#include <QTest>

using namespace alongside::fhirpath;

class tst_Moment : public QObject {
    Q_OBJECT

    static Moment moment(const char *text, Moment::Kind kind = Moment::Kind::DateTime)
    {
        return Moment::fromText(QString::fromLatin1(text), kind).value();
    }

private Q_SLOTS:
    void writesADateTimeAsItWasRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2026", "2026-11", "2026-11-22", "2026-11-22T12", "2026-11-22T12:05",
                 "2026-11-22T12:05:09", "2026-11-22T12:05:09.250Z", "2026-11-22T12:05:09+01:30"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void writesADateTimeAsItWasRead()
    {
        QFETCH(const QString, text);

        QCOMPARE(Moment::fromText(text, Moment::Kind::DateTime).value().toText(), text);
    }

    void refusesWhatNoCalendarHas_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "26-11-22", "2026-13", "2026-02-30", "2026-11-22T25:00", "2026-11-22T12:61", "x"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatNoCalendarHas()
    {
        QFETCH(const QString, text);

        QVERIFY(!Moment::fromText(text, Moment::Kind::DateTime));
    }

    void leavesTheOrderOpenWhereOneIsLessPrecise()
    {
        QVERIFY(moment("2026-11").compare(moment("2026-12-01")) < 0);
        QVERIFY(moment("2026-11").compare(moment("2026-11-22")) == std::partial_ordering::unordered);
        QVERIFY(moment("2026-11-22").compare(moment("2026-11-22")) == 0);
        QVERIFY(moment("2026-11-22T12:00").compare(moment("2026-11-22T12:00Z")) == std::partial_ordering::unordered);
    }

    void comparesInstantsAcrossTimeZones()
    {
        QVERIFY(moment("2026-11-22T00:30:00+01:00").compare(moment("2026-11-21T23:30:00Z")) == 0);
        QVERIFY(moment("2026-11-22T00:30:00+01:00").compare(moment("2026-11-21T23:31:00Z")) < 0);
    }

    void goesToTheLastDayOfAShorterMonth()
    {
        const Moment last = moment("2026-01-31", Moment::Kind::Date);

        QCOMPARE(last.later(1, QStringLiteral("month")).value().toText(), QStringLiteral("2026-02-28"));
        QCOMPARE(last.later(-18, QStringLiteral("years")).value().toText(), QStringLiteral("2008-01-31"));
        QCOMPARE(last.later(2, QStringLiteral("weeks")).value().toText(), QStringLiteral("2026-02-14"));
        QVERIFY(!last.later(1, QStringLiteral("kg")));
        QVERIFY(!last.later(9'000, QStringLiteral("years")));
    }

    void aTimeOfDayGoesRoundMidnight()
    {
        const Moment late = moment("23:30", Moment::Kind::Time);

        QCOMPARE(late.later(45, QStringLiteral("minutes")).value().toText(), QStringLiteral("00:15"));
    }
};

QTEST_GUILESS_MAIN(tst_Moment)
#include "tst_Moment.moc"
