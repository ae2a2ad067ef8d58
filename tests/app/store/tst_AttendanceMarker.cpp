// SPDX-License-Identifier: Apache-2.0
#include "app/store/AttendanceMarker.h"

#include "app/store/AttendanceStore.h"
#include "tests/app/store/ShownRegister.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;

class tst_AttendanceMarker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_day = std::make_unique<StoredDay>(); }

    void marksWithOneTransactionOfDataAndOutbox()
    {
        const Result<AttendanceMark> mark = markedBy(m_day->hicks, m_day->aisha, "present");

        VERIFY_OK(mark);
        QCOMPARE(mark->code, QStringLiteral("present"));
        QCOMPARE(mark->markedBy, m_day->hicks.id);
        QCOMPARE(mark->markedAt, m_day->clock().now());
        QCOMPARE(mark->workplace, m_day->goscote.id.text);
        QCOMPARE(m_day->outboxCount(), 1);
        QCOMPARE(stored(m_day->aisha), *mark);
    }

    void leavesTheFirstMarkAloneWhenItIsTappedAgain()
    {
        VERIFY_OK(markedBy(m_day->hicks, m_day->aisha, "present"));
        m_day->clock().advance(std::chrono::minutes{5});

        const Result<AttendanceMark> again = markedBy(m_day->lewis, m_day->aisha, "present");

        VERIFY_OK(again);
        QCOMPARE(again->markedBy, m_day->hicks.id);
        QCOMPARE(m_day->outboxCount(), 1);
    }

    void keepsWhatAMarkWasBeforeItsCorrection()
    {
        VERIFY_OK(markedBy(m_day->hicks, m_day->aisha, "present"));
        m_day->clock().advance(std::chrono::hours{30});

        const Result<AttendanceMark> corrected = markedBy(m_day->lewis, m_day->aisha, "sick", "Mum rang");

        VERIFY_OK(corrected);
        QCOMPARE(corrected->code, QStringLiteral("sick"));
        QCOMPARE(corrected->reason, QStringLiteral("Mum rang"));
        QCOMPARE(corrected->markedBy, m_day->lewis.id);
        QVERIFY(!corrected->history.isEmpty());
        QCOMPARE(corrected->history.last().by, m_day->lewis.id);
        QCOMPARE(corrected->history.last().was.code, QStringLiteral("present"));
        QCOMPARE(corrected->history.last().now.code, QStringLiteral("sick"));
    }

    void undoesAFirstMark()
    {
        const AttendanceMark before = stored(m_day->aisha);
        VERIFY_OK(markedBy(m_day->hicks, m_day->aisha, "present"));

        Act act = m_day->actOf(m_day->hicks);
        const Result<AttendanceMark> undone = AttendanceMarker{act}.restore(before);

        VERIFY_OK(undone);
        QVERIFY(!undone->isMarked());
        QVERIFY(undone->markedBy.isEmpty());
        QVERIFY(!undone->markedAt);
        QCOMPARE(m_day->outboxCount(), 2);
    }

    void undoesAChangeToExactlyWhatWas()
    {
        VERIFY_OK(markedBy(m_day->lewis, m_day->aisha, "late", "bus"));
        AttendanceMark before = stored(m_day->aisha);
        m_day->clock().advance(std::chrono::minutes{1});
        VERIFY_OK(markedBy(m_day->hicks, m_day->aisha, "sick"));

        Act act = m_day->actOf(m_day->hicks);
        Result<AttendanceMark> undone = AttendanceMarker{act}.restore(before);

        VERIFY_OK(undone);
        undone->history = before.history;
        QCOMPARE(*undone, before);
    }

    void marksTheRestInOneTransaction()
    {
        Act act = m_day->actOf(m_day->hicks);
        const Result<QList<AttendanceMark>> marks = AttendanceMarker{act}.mark(
            {targetOf(m_day->aisha), targetOf(m_day->craig), targetOf(m_day->daljit)}, {QStringLiteral("present")});

        VERIFY_OK(marks);
        QCOMPARE(marks->size(), 3);
        QCOMPARE(m_day->outboxCount(), 3);
        QCOMPARE(todays().counts.here, 3);
    }

    void savesNothingOfTheRestWhenOneCannotBeSaved()
    {
        AttendanceMarker::Target nobody = targetOf(m_day->craig);
        nobody.key.person = {QStringLiteral("not an id")};
        Act act = m_day->actOf(m_day->hicks);

        const auto marks = AttendanceMarker{act}.mark({targetOf(m_day->aisha), nobody}, {QStringLiteral("present")});

        VERIFY_FAILS(marks, ErrorKind::Rejected);
        QCOMPARE(m_day->outboxCount(), 0);
        QVERIFY(!stored(m_day->aisha).isMarked());
    }

    void marksSomebodyUnexpected()
    {
        const Person zoe = given::person(QStringLiteral("Zoë Rahman"));
        m_day->store(kind::person, zoe.id.text, fieldsOf(zoe));

        VERIFY_OK(markedBy(m_day->hicks, zoe, "present"));

        QCOMPARE(todays().rows.size(), 4);
        QCOMPARE(todays().rows.last().person, zoe);
        QCOMPARE(todays().rows.last().expected, RegisterRow::Expected::No);
    }

    void sendsTheGroupHomeAndTakesOneBack()
    {
        VERIFY_OK(markedBy(m_day->hicks, m_day->aisha, "present"));
        VERIFY_OK(markedBy(m_day->hicks, m_day->craig, "present"));

        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK(AttendanceMarker{act}.goneHome({keyOf(m_day->aisha), keyOf(m_day->craig)}));
        QCOMPARE(todays().counts.goneHome, 2);

        VERIFY_OK(AttendanceMarker{act}.notGoneHome(keyOf(m_day->aisha)));
        QCOMPARE(todays().counts.goneHome, 1);
        QVERIFY(!stored(m_day->aisha).hasGoneHome());
    }

    void keepsTimesAndNotesApartFromTheCode()
    {
        VERIFY_OK(markedBy(m_day->hicks, m_day->aisha, "late"));
        Act act = m_day->actOf(m_day->lewis);

        VERIFY_OK(AttendanceMarker{act}.setTimes(keyOf(m_day->aisha), {.arrival = QTime{9, 40}}));
        VERIFY_OK(AttendanceMarker{act}.addToNote(keyOf(m_day->aisha), QStringLiteral("New bus")));

        const AttendanceMark mark = stored(m_day->aisha);
        QCOMPARE(mark.arrival, QTime(9, 40));
        QVERIFY(!mark.leaving.isValid());
        QCOMPARE(mark.note, QStringLiteral("New bus"));
        QCOMPARE(mark.markedBy, m_day->hicks.id);
    }

    void keepsEveryRingInOrder()
    {
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK(AttendanceMarker{act}.followUp(targetOf(m_day->aisha), QStringLiteral("No answer"), {}));
        VERIFY_OK(AttendanceMarker{act}.followUp(
            targetOf(m_day->aisha), QStringLiteral("On the bus"), QStringLiteral("J. Mann")));

        const AttendanceMark mark = stored(m_day->aisha);
        QVERIFY(!mark.isMarked());
        QCOMPARE(mark.followUps.size(), 2);
        QCOMPARE(mark.followUps.last().said, QStringLiteral("On the bus"));
        QCOMPARE(mark.followUps.last().told, QStringLiteral("J. Mann"));
        QCOMPARE(mark.followUps.last().by, m_day->hicks.id);
    }

    void addsToTheNoteThatIsStoredWhoeverWroteIt()
    {
        Act mine = m_day->actOf(m_day->hicks);
        VERIFY_OK(AttendanceMarker{mine}.addToNote(keyOf(m_day->aisha), QStringLiteral("New bus")));
        Act theirs = m_day->actOf(m_day->lewis);
        VERIFY_OK(AttendanceMarker{theirs}.addToNote(keyOf(m_day->aisha), QStringLiteral("Tired")));

        QCOMPARE(stored(m_day->aisha).note, QStringLiteral("New bus\nTired"));
    }

    void keepsTheReasonWhenOnlyTheCodeChanges()
    {
        VERIFY_OK(markedBy(m_day->hicks, m_day->aisha, "late", "Bus broke down"));
        Act act = m_day->actOf(m_day->hicks);

        VERIFY_OK(AttendanceMarker{act}.mark(targetOf(m_day->aisha), {QStringLiteral("sick")}));
        QCOMPARE(stored(m_day->aisha).reason, QStringLiteral("Bus broke down"));

        VERIFY_OK(AttendanceMarker{act}.mark(targetOf(m_day->aisha), {QStringLiteral("sick"), QString{}}));
        QVERIFY(stored(m_day->aisha).reason.isEmpty());
    }

    void undoesOneActWithoutWhatSomebodyElseHasSaidSince()
    {
        const AttendanceMark aishas = stored(m_day->aisha);
        const AttendanceMark craigs = stored(m_day->craig);
        const auto aisha = markedBy(m_day->hicks, m_day->aisha, "present");
        const auto craig = markedBy(m_day->hicks, m_day->craig, "present");
        VERIFY_OK(aisha);
        VERIFY_OK(craig);
        VERIFY_OK(markedBy(m_day->lewis, m_day->craig, "sick"));

        Act act = m_day->actOf(m_day->hicks);
        const QList<AttendanceMarker::Undoing> both{{aishas, *aisha}, {craigs, *craig}};
        VERIFY_OK(AttendanceMarker{act}.restore(both));

        QVERIFY(!stored(m_day->aisha).isMarked());
        QCOMPARE(stored(m_day->craig).code, QStringLiteral("sick"));
    }

    void undoesNobodyWhenOneCannotBeUndone()
    {
        const AttendanceMark before = stored(m_day->aisha);
        const auto after = markedBy(m_day->hicks, m_day->aisha, "present");
        VERIFY_OK(after);
        AttendanceMark nobody;
        nobody.key = {PersonId{QStringLiteral("not an id")}, given::friday, Session::Morning};
        AttendanceMark nobodysBefore = nobody;
        nobodysBefore.code = QStringLiteral("present");

        Act act = m_day->actOf(m_day->hicks);
        const QList<AttendanceMarker::Undoing> both{{before, *after}, {nobodysBefore, nobody}};
        VERIFY_FAILS(AttendanceMarker{act}.restore(both), ErrorKind::Rejected);

        QCOMPARE(stored(m_day->aisha).code, QStringLiteral("present"));
    }

private:
    MarkKey keyOf(const Person &person) const { return {person.id, given::friday, Session::Morning}; }

    AttendanceMarker::Target targetOf(const Person &person) const { return {keyOf(person), {m_day->goscote.id.text}}; }

    Result<AttendanceMark> markedBy(const Coach &coach, const Person &person, const char *code, const char *reason = "")
    {
        Act act = m_day->actOf(coach);
        return AttendanceMarker{act}.mark(targetOf(person), {QString::fromLatin1(code), QString::fromLatin1(reason)});
    }

    AttendanceMark stored(const Person &person)
    {
        const auto mark = AttendanceStore{m_day->database()}.find(keyOf(person));
        const AttendanceMark none{.key = keyOf(person)};
        return mark ? mark->value_or(none) : none;
    }

    Register todays()
    {
        const auto shown = shownRegister(
            m_day->database(), {.day = given::friday, .session = Session::Morning, .site = m_day->goscote.id});
        return shown ? *shown : Register{};
    }

    std::unique_ptr<StoredDay> m_day;
};

QTEST_GUILESS_MAIN(tst_AttendanceMarker)
#include "tst_AttendanceMarker.moc"
