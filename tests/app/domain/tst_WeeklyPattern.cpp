// SPDX-License-Identifier: Apache-2.0
#include "app/domain/WeeklyPattern.h"

#include <QTest>

using namespace alongside;

class tst_WeeklyPattern : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDaysAsCaseSystemsWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("short names") << QStringLiteral("Mon Wed Fri") << QStringLiteral("Mon Wed Fri");
        QTest::newRow("a range") << QStringLiteral("Mon-Fri") << QStringLiteral("Mon Tue Wed Thu Fri");
        QTest::newRow("a range in words") << QStringLiteral("Tuesday to Thursday") << QStringLiteral("Tue Wed Thu");
        QTest::newRow("a range and a day") << QStringLiteral("Mon – Tue, Fri") << QStringLiteral("Mon Tue Fri");
        QTest::newRow("letters") << QStringLiteral("M,T,W") << QStringLiteral("Mon Tue Wed");
        QTest::newRow("the second T is Thursday") << QStringLiteral("T,T") << QStringLiteral("Tue Thu");
        QTest::newRow("T after Wednesday is Thursday") << QStringLiteral("W,T,F") << QStringLiteral("Wed Thu Fri");
        QTest::newRow("case and signs") << QStringLiteral("  mon;  FRIDAY. ") << QStringLiteral("Mon Fri");
        QTest::newRow("nothing") << QString{} << QString{};
    }
    void readsDaysAsCaseSystemsWriteThem()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);

        const std::optional<Weekdays> days = Weekdays::fromText(written);

        QVERIFY(days);
        QCOMPARE(days->text(), meant);
    }

    void doesNotGuessAtDaysItCannotRead()
    {
        for (const char *words : {"Mon Xyz", "Fri-Mon", "Mon-Wed-Fri", "weekly", "1 3 5"})
            QVERIFY2(!Weekdays::fromText(QString::fromLatin1(words)), words);
    }

    void putsTheSameSessionsOnEachDay()
    {
        const auto pattern = WeeklyPattern::fromDaysAndSessions(QStringLiteral("Mon Fri"), QStringLiteral("AM+pm"));

        QVERIFY(pattern);
        QVERIFY(pattern->contains(Qt::Monday, Session::Morning));
        QVERIFY(pattern->contains(QDate(2026, 11, 20), Session::Afternoon));
        QVERIFY(!pattern->contains(Qt::Tuesday, Session::Morning));
    }

    void refusesASessionItDoesNotKnow()
    {
        QVERIFY(!WeeklyPattern::fromDaysAndSessions(QStringLiteral("Mon"), QStringLiteral("evening")));
    }

    void comesBackFromItsText()
    {
        WeeklyPattern pattern;
        pattern.add(Qt::Monday, Session::Morning);
        pattern.add(Qt::Monday, Session::Afternoon);
        pattern.add(Qt::Sunday, Session::Afternoon);

        QCOMPARE(pattern.text(), QStringLiteral("Mon am+pm, Sun pm"));
        QCOMPARE(WeeklyPattern::fromText(pattern.text()), pattern);
    }

    void opensOnTheAfternoonHalfAnHourBeforeIt()
    {
        QCOMPARE(sessionAt({12, 29}, {13, 0}), Session::Morning);
        QCOMPARE(sessionAt({12, 30}, {13, 0}), Session::Afternoon);
    }
};

QTEST_GUILESS_MAIN(tst_WeeklyPattern)
#include "tst_WeeklyPattern.moc"
