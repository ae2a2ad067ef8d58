// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/Demonstration.h"
#include "app/service/StandardCodes.h"
#include "app/store/AccessLog.h"
#include "app/store/AccessStore.h"
#include "app/store/AttendanceMarker.h"
#include "app/store/AttendanceStore.h"
#include "app/store/ConflictStore.h"
#include "tests/app/store/ShownRegister.h"
#include "tests/app/store/SyncedTablet.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QLoggingCategory>

using namespace alongside;

/// The made-up service and two tablets that mark its day, often without a network.
class tst_TwoTablets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }

    void init()
    {
        m_server = std::make_unique<TestServer>(recordKinds());
        write(codeOperations());
        VERIFY_OK(m_demonstration.writeTo([this](const QList<Operation> &operations) {
            write(operations);
            return Result<void>{};
        }));
        m_one = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
        m_other = std::make_unique<SyncedTablet>(*m_server, QStringList{QStringLiteral("coach")});
        m_one->sync();
        m_other->sync();
    }
    void cleanup()
    {
        m_one.reset();
        m_other.reset();
        m_server.reset();
    }

    void bothShowTheSameRegister()
    {
        const Register shown = registerOn(*m_one);

        QVERIFY(shown.counts.expected > 50);
        QCOMPARE(shown.counts.toMark, shown.counts.expected);
        QCOMPARE(registerOn(*m_other), shown);
    }

    void aMarkArrivesOnceWithItsName()
    {
        const int before = m_other->rowsOf(kind::attendance);
        mark(*m_one, person(0), "present");
        mark(*m_one, person(1), "sick", "Mum rang");

        m_one->sync();
        m_one->sync();
        m_other->sync();
        m_other->sync();

        QCOMPARE(m_other->rowsOf(kind::attendance), before + 2);
        QCOMPARE(registerOn(*m_other), registerOn(*m_one));
        QCOMPARE(shownBy(*m_other, person(1)).markedBy, m_one->coach());
        QCOMPARE(shownBy(*m_other, person(1)).reason, QStringLiteral("Mum rang"));
    }

    void twoWhoSayTheSameMakeOneRecordAndNoConflict()
    {
        mark(*m_one, person(0), "present");
        m_server->clock().advance(std::chrono::minutes{3});
        mark(*m_other, person(0), "present");

        syncAll();

        QVERIFY(conflictsOn(*m_one).isEmpty());
        QCOMPARE(shownBy(*m_one, person(0)), shownBy(*m_other, person(0)));
        QCOMPARE(registerOn(*m_one).counts.here, 1);
    }

    void twoWhoSayOtherThingsAreAskedAndOneAnswerSettlesIt()
    {
        mark(*m_one, person(0), "present");
        mark(*m_other, person(0), "sick", "Mum rang");
        syncAll();

        const QList<OpenConflict> conflicts = conflictsOn(*m_other);
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflictsOn(*m_one), conflicts);
        QCOMPARE(conflicts.first().candidates.size(), 2);
        QCOMPARE(conflicts.first().candidates.first().words, QStringLiteral("Here"));
        QCOMPARE(conflicts.first().candidates.last().words, QStringLiteral("Sick, Mum rang"));

        Act act = m_other->act();
        VERIFY_OK(ConflictStore::settle(act, conflicts.first(), conflicts.first().candidates.last().value));
        syncAll();

        for (SyncedTablet *tablet : {m_one.get(), m_other.get()}) {
            QVERIFY(conflictsOn(*tablet).isEmpty());
            QCOMPARE(shownBy(*tablet, person(0)).code, QStringLiteral("sick"));
            QCOMPARE(shownBy(*tablet, person(0)).reason, QStringLiteral("Mum rang"));
        }
    }

    void onlyTypedTimesAreAskedAboutAndGoneHomeTakesTheEarlier()
    {
        mark(*m_one, person(0), "late");
        syncAll();
        setArrival(*m_one, {9, 40});
        goHome(*m_one);
        m_server->clock().advance(std::chrono::minutes{10});
        setArrival(*m_other, {9, 50});
        goHome(*m_other);

        syncAll();

        const QList<OpenConflict> conflicts = conflictsOn(*m_one);
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().path, QStringLiteral("arrival"));
        QCOMPARE(shownBy(*m_one, person(0)), shownBy(*m_other, person(0)));
        QCOMPARE(*shownBy(*m_one, person(0)).goneHomeAt, m_server->clock().now() - std::chrono::minutes{10});
    }

    void ringsOfBothAreKept()
    {
        ring(*m_one, QStringLiteral("No answer"));
        m_server->clock().advance(std::chrono::minutes{1});
        ring(*m_other, QStringLiteral("On the bus"));

        syncAll();

        QVERIFY(conflictsOn(*m_one).isEmpty());
        QCOMPARE(shownBy(*m_one, person(0)).followUps.size(), 2);
        QCOMPARE(shownBy(*m_one, person(0)), shownBy(*m_other, person(0)));
    }

    void anUndoneMarkIsToBeMarkedOnBoth()
    {
        const AttendanceMark before = shownBy(*m_one, person(0));
        mark(*m_one, person(0), "present");
        syncAll();
        Act act = m_one->act();
        VERIFY_OK(AttendanceMarker{act}.restore(before));

        syncAll();

        QVERIFY(!shownBy(*m_other, person(0)).isMarked());
        QCOMPARE(registerOn(*m_other).counts.here, 0);
        QCOMPARE(registerOn(*m_other), registerOn(*m_one));
    }

    void aCorrectionOfAnEarlierDayKeepsWhatItWas()
    {
        const QDate day = given::friday.addDays(-1);
        const MarkKey key = someMarkOn(*m_one, day);
        Act act = m_one->act();
        VERIFY_OK(AttendanceMarker{act}.mark({key, {}}, {QStringLiteral("holiday")}));

        syncAll();

        const auto corrected = AttendanceStore{m_other->database()}.find(key);
        VERIFY_OK(corrected);
        QCOMPARE((*corrected)->code, QStringLiteral("holiday"));
        QCOMPARE((*corrected)->history.last().was.code, QStringLiteral("present"));
        QCOMPARE((*corrected)->history.last().by, m_one->coach());
    }

    void aReliefTabletHoldsNothingBeyondTheRegister()
    {
        SyncedTablet relief{*m_server, {QStringLiteral("relief")}};
        mark(*m_one, person(0), "present");
        mark(*m_other, person(0), "sick");
        syncAll();
        relief.sync();

        for (const QString &type : {kind::profile, kind::placement, kind::benefit, kind::accessLine})
            QVERIFY2(relief.rowsOf(type) == 0, qPrintable(type));
        QCOMPARE(conflictsOn(relief).size(), 1); // about a mark, which relief staff may read
        QVERIFY(registerOn(relief).counts.expected > 50);
        mark(relief, person(1), "present");
        relief.sync();
        m_one->sync();
        QCOMPARE(shownBy(*m_one, person(1)).code, QStringLiteral("present"));
    }

    void whoOpenedWhomReachesTheManager()
    {
        SyncedTablet manager{*m_server, {QStringLiteral("manager")}};
        FakeIds ids;
        Act act = m_one->act();
        VERIFY_OK(AccessStore(act, ids).add(person(0), AccessStore::What::Opened));

        m_one->sync();
        manager.sync();

        QCOMPARE(manager.rowsOf(kind::accessLine), 1);
        const QList<Record> lines = *m_server->service().all(m_server->account(), kind::accessLine);
        QCOMPARE(lines.first().fields.value(QStringLiteral("coach")).toString(), act.coach().text);
        QCOMPARE(lines.first().fields.value(QStringLiteral("device")).toString(), m_one->device());
        QCOMPARE(m_one->rowsOf(kind::accessLine), 0); // a coach may not read them
        QCOMPARE(must(AccessLog{m_one->database()}.hereOf(person(0), 10)).size(), 1); // the person may, of this tablet
        QVERIFY(must(AccessLog{manager.database()}.hereOf(person(0), 10)).isEmpty());
    }

private:
    static QList<Operation> codeOperations()
    {
        QList<Operation> operations;
        for (const AttendanceCode &code : standardAttendanceCodes())
            operations.append(making(kind::rule, {}, fieldsOf(code)));
        return operations;
    }

    void write(const QList<Operation> &operations)
    {
        VERIFY_OK(m_server->service().writeAsService(m_server->account(), operations));
    }

    void syncAll()
    {
        for (SyncedTablet *tablet : {m_one.get(), m_other.get(), m_one.get()})
            tablet->sync();
    }

    PersonId person(int number) const { return m_demonstration.people().at(number).person.id; }
    MarkKey keyOf(const PersonId &person) const { return {person, given::friday, Session::Morning}; }

    AttendanceMarker::Target targetOf(const PersonId &person) const
    {
        return {keyOf(person), {m_demonstration.places().sites.first().id.text}};
    }

    void mark(SyncedTablet &tablet, const PersonId &person, const char *code, const char *reason = "")
    {
        Act act = tablet.act();
        VERIFY_OK(
            AttendanceMarker{act}.mark(targetOf(person), {QString::fromLatin1(code), QString::fromLatin1(reason)}));
    }

    void setArrival(SyncedTablet &tablet, QTime arrival)
    {
        Act act = tablet.act();
        VERIFY_OK(AttendanceMarker{act}.setTimes(keyOf(person(0)), {.arrival = arrival, .leaving = QTime{}}));
    }

    void goHome(SyncedTablet &tablet)
    {
        Act act = tablet.act();
        VERIFY_OK(AttendanceMarker{act}.goneHome({keyOf(person(0))}));
    }

    void ring(SyncedTablet &tablet, const QString &said)
    {
        Act act = tablet.act();
        VERIFY_OK(AttendanceMarker{act}.followUp(targetOf(person(0)), said, {}));
    }

    Register registerOn(SyncedTablet &tablet)
    {
        const auto shown = shownRegister(tablet.database(), {.day = given::friday, .session = Session::Morning});
        return shown ? *shown : Register{};
    }

    AttendanceMark shownBy(SyncedTablet &tablet, const PersonId &person)
    {
        const auto mark = AttendanceStore{tablet.database()}.find(keyOf(person));
        const AttendanceMark none{.key = keyOf(person)};
        return mark ? mark->value_or(none) : none;
    }

    QList<OpenConflict> conflictsOn(SyncedTablet &tablet)
    {
        const auto conflicts = ConflictStore{tablet.database()}.open();
        return conflicts ? *conflicts : QList<OpenConflict>{};
    }

    /// Somebody who was present that day.
    MarkKey someMarkOn(SyncedTablet &tablet, QDate day)
    {
        const auto sources = AttendanceStore{tablet.database()}.sourcesOf(day);
        for (const AttendanceMark &mark : sources->marks)
            if (mark.code == QStringLiteral("present")) return mark.key;
        return {};
    }

    const Demonstration m_demonstration{given::friday, 1};
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncedTablet> m_one;
    std::unique_ptr<SyncedTablet> m_other;
};

QTEST_GUILESS_MAIN(tst_TwoTablets)
#include "tst_TwoTablets.moc"
