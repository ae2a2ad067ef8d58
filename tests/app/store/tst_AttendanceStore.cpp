// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttendanceStore.h"

#include "tests/app/store/ShownRegister.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

class tst_AttendanceStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_day = std::make_unique<StoredDay>(); }

    void readsARegisterOutOfTheTables()
    {
        AttendanceMark mark = given::mark(m_day->craig, given::friday, Session::Morning, QStringLiteral("sick"));
        mark.workplace = m_day->goscote.id.text;
        mark.reason = QStringLiteral("Mum rang 08:50");
        mark.markedBy = m_day->lewis.id;
        store(mark);

        const Result<Register> shown = shownRegister(
            m_day->database(), {.day = given::friday, .session = Session::Morning, .site = m_day->goscote.id});

        VERIFY_OK(shown);
        QCOMPARE(shown->counts, (RegisterCounts{.expected = 3, .away = 1, .toMark = 2, .capacity = 30}));
        QCOMPARE(shown->rows.last().person, m_day->craig);
        QCOMPARE(shown->rows.last().code.label, QStringLiteral("Sick"));
        QCOMPARE(shown->rows.last().mark.reason, QStringLiteral("Mum rang 08:50"));
        QCOMPARE(shown->rows.last().markedByName, QStringLiteral("R. Lewis"));
    }

    void looksAtNoOtherDaysMarks()
    {
        store(given::mark(m_day->craig, given::friday.addDays(-7), Session::Morning, QStringLiteral("present")));

        const Result<RegisterSources> sources = AttendanceStore{m_day->database()}.sourcesOf(given::friday);

        VERIFY_OK(sources);
        QVERIFY(sources->marks.isEmpty());
        QCOMPARE(sources->expectations.size(), 3);
        QCOMPARE(sources->people.size(), 3);
    }

    void findsADayAndAPersonWithoutLookingThroughHistory_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("index");
        QTest::newRow("a day") << QStringLiteral(R"(SELECT * FROM "Attendance" WHERE "date" = '' ORDER BY "id")")
                               << QStringLiteral("attendance_on_day");
        QTest::newRow("a person's, one by one") << QStringLiteral(R"(SELECT * FROM "Attendance" WHERE "id" = '')")
                                                << QStringLiteral("sqlite_autoindex_Attendance_1");
    }
    void findsADayAndAPersonWithoutLookingThroughHistory()
    {
        QFETCH(QString, query);
        QFETCH(QString, index);

        const auto plan = m_day->database().collect(
            QStringLiteral("EXPLAIN QUERY PLAN ") + query, [](const Row &row) { return row.text(3); });

        VERIFY_OK(plan);
        QVERIFY2(plan->first().contains(index), qPrintable(plan->join(u'\n')));
        QVERIFY2(plan->first().startsWith(QStringLiteral("SEARCH")), qPrintable(plan->first()));
    }

    void readsEverythingThatAMarkHolds()
    {
        AttendanceMark mark = given::mark(m_day->craig, given::friday, Session::Afternoon, QStringLiteral("late"));
        mark.workplace = m_day->brownhills.id.text;
        mark.placement = {m_day->goscote.id.text};
        mark.arrival = QTime{13, 20};
        mark.leaving = QTime{15, 55};
        mark.goneHomeAt = m_day->clock().now();
        mark.note = QStringLiteral("Tired");
        mark.followUps = {{.at = m_day->clock().now(), .by = m_day->lewis.id, .said = QStringLiteral("Coming")}};
        mark.markedAt = m_day->clock().now();
        mark.markedBy = m_day->hicks.id;
        mark.id = store(mark);

        const auto found = AttendanceStore{m_day->database()}.find(mark.key);

        VERIFY_OK(found);
        QVERIFY(*found == mark);
    }

    void summarisesThirteenWeeks()
    {
        store(given::mark(m_day->craig, given::friday, Session::Morning, QStringLiteral("present")));
        store(given::mark(m_day->craig, given::friday.addDays(-1), Session::Morning, QStringLiteral("sick")));
        store(given::mark(m_day->craig, given::friday.addDays(-92), Session::Morning, QStringLiteral("sick")));

        const auto summary = AttendanceStore{m_day->database()}.summaryOf(m_day->craig.id, given::friday);

        VERIFY_OK(summary);
        QCOMPARE(summary->expectedDays, 2);
        QCOMPARE(summary->presentDays, 1);
    }

    void countsHeadsAcrossTheDay()
    {
        AttendanceMark mark = given::mark(m_day->craig, given::friday, Session::Morning, QStringLiteral("present"));
        mark.workplace = m_day->goscote.id.text;
        store(mark);

        const auto count =
            AttendanceStore{m_day->database()}.readHeadCount({.day = given::friday, .site = m_day->goscote.id});

        VERIFY_OK(count);
        QCOMPARE(count->count(), 1);
    }

private:
    QString store(const AttendanceMark &mark)
    {
        const Operation making = alongside::making(kind::attendance, {}, fieldsOf(mark));
        m_day->store(kind::attendance, making.id, making.set);
        return making.id;
    }

    std::unique_ptr<StoredDay> m_day;
};

QTEST_GUILESS_MAIN(tst_AttendanceStore)
#include "tst_AttendanceStore.moc"
