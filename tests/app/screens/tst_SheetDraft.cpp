// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/SheetDraft.h"

#include "app/records/RecordKinds.h"
#include "app/store/AttendanceStore.h"
#include "app/store/DraftStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QSignalSpy>
#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

/// What is typed on the mark sheet outlives the app, whoever or whatever ends it.
class SheetDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsTypedWithoutAMutation();
    void waitsNoLongerBecauseTheHandGoesOn();
    void saysSavedOnlyWhenAllThatIsTypedIsOnDisk();
    void becomesOneMutationAtTheNextStart();
    void keepsHalfATimeUntilItIsOne();
    void saysNothingTwiceWhenTheFieldIsLeft();
    void showsOneCoachsWordsToNobodyElse();
    void isKeptInTheNameOfWhoTypedWhenTheTabletLocks();
    void takesAwayWhatIsEmptied();
    void isKeptWhenTheDiskRefusesAndComesWithTheNextLetter();
};

namespace {

using Field = MarkDraft::Field;

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

MarkKey keyOf(const char *name) { return {PersonId{id(name)}, givenDay::friday, Session::Morning}; }

int mutationsOf(ScreenTablet &tablet)
{
    const auto waiting = Outbox{tablet.file->reader()}.waiting();
    return waiting ? int(waiting->size()) : -1;
}

AttendanceMark markOf(ScreenTablet &tablet, const char *name)
{
    const auto mark = AttendanceStore{tablet.file->reader()}.find(keyOf(name));
    return mark ? mark->value_or(AttendanceMark{}) : AttendanceMark{};
}

QList<MarkDraft> draftsOf(ScreenTablet &tablet, const char *name)
{
    const auto drafts =
        DraftStore{tablet.file->reader()}.of<MarkDraft>(draftOwner(keyOf(name), CoachId{id("M. Hicks")}));
    return drafts ? *drafts : QList<MarkDraft>{};
}

/// The app goes away without a word, with what it had kept by then.
void killAndStartAgain(ScreenTablet &tablet)
{
    tablet.reg().details()->close(); // what a second of patience would have kept
    tablet.restart();
}

} // namespace

void SheetDraftTest::keepsWhatIsTypedWithoutAMutation()
{
    ScreenTablet tablet;
    tablet.reg().openDetails(id("Aisha"));
    const int before = mutationsOf(tablet);

    tablet.reg().details()->type(MarkDetails::Note, QStringLiteral("missed the b"));
    tablet.reg().details()->close();
    tablet.settle();

    QCOMPARE(draftsOf(tablet, "Aisha").size(), 1);
    QCOMPARE(draftsOf(tablet, "Aisha").first().text, QStringLiteral("missed the b"));
    QCOMPARE(mutationsOf(tablet), before);
    tablet.reg().openDetails(id("Aisha"));
    QCOMPARE(tablet.reg().details()->typedNote(), QStringLiteral("missed the b"));
}

void SheetDraftTest::waitsNoLongerBecauseTheHandGoesOn()
{
    ScreenTablet tablet;
    CoachWriter writer{*tablet.file, recordKinds(), tablet.clock, tablet.session};
    SheetDraft draft{writer, tablet.file->reader()};
    draft.open(keyOf("Aisha"));
    const QTimer &wait = *draft.findChild<QTimer *>();

    draft.type(Field::Note, QStringLiteral("m"));
    const int first = wait.timerId();
    draft.type(Field::Note, QStringLiteral("mi"));

    QVERIFY(wait.isActive());
    QCOMPARE(wait.timerId(), first);
    QVERIFY(wait.intervalAsDuration() < 1s);
}

void SheetDraftTest::saysSavedOnlyWhenAllThatIsTypedIsOnDisk()
{
    ScreenTablet tablet;
    MarkDetails *details = tablet.reg().details();
    tablet.reg().openDetails(id("Aisha"));
    details->mark(QStringLiteral("sick"));
    tablet.settle();
    QCOMPARE(details->savedSentence(), QStringLiteral("Saved 09:00"));

    details->type(MarkDetails::Reason, QStringLiteral("Mum r"));

    QCOMPARE(details->savedSentence(), QString{});
    QVERIFY(QTest::qWaitFor([&] { return details->savedSentence() == QStringLiteral("Saved 09:00"); }));
    QCOMPARE(draftsOf(tablet, "Aisha").size(), 1);
    QCOMPARE(details->reason(), QStringLiteral("Mum r"));
}

void SheetDraftTest::becomesOneMutationAtTheNextStart()
{
    ScreenTablet tablet;
    MarkDetails *details = tablet.reg().details();
    tablet.reg().mark(id("Aisha"), QStringLiteral("late"));
    tablet.settle();
    const int before = mutationsOf(tablet);
    tablet.reg().openDetails(id("Aisha"));
    details->type(MarkDetails::Reason, QStringLiteral("bus"));
    details->type(MarkDetails::Arrived, QStringLiteral("9.40"));
    details->type(MarkDetails::Note, QStringLiteral("tired"));
    details->type(MarkDetails::Said, QStringLiteral("on the way"));
    tablet.clock.advance(5min);

    killAndStartAgain(tablet);

    const AttendanceMark mark = markOf(tablet, "Aisha");
    QCOMPARE(mark.reason, QStringLiteral("bus"));
    QCOMPARE(mark.arrival, QTime(9, 40));
    QCOMPARE(mark.note, QStringLiteral("tired"));
    QCOMPARE(mark.followUps.size(), 1);
    QCOMPARE(mark.followUps.first().said, QStringLiteral("on the way"));
    QCOMPARE(mutationsOf(tablet), before + 1);
    QVERIFY(draftsOf(tablet, "Aisha").isEmpty());
    tablet.restart();
    QCOMPARE(markOf(tablet, "Aisha"), mark); // and only once
}

void SheetDraftTest::keepsHalfATimeUntilItIsOne()
{
    ScreenTablet tablet;
    tablet.reg().openDetails(id("Aisha"));
    tablet.reg().details()->type(MarkDetails::Arrived, QStringLiteral("9:"));

    killAndStartAgain(tablet);

    QVERIFY(!markOf(tablet, "Aisha").arrival.isValid());
    tablet.reg().openDetails(id("Aisha"));
    QCOMPARE(tablet.reg().details()->arrived(), QStringLiteral("9:"));
    tablet.reg().details()->type(MarkDetails::Arrived, QStringLiteral("9:40"));
    tablet.reg().details()->giveArrived(QStringLiteral("9:40"));
    tablet.settle();
    QCOMPARE(tablet.reg().details()->arrived(), QStringLiteral("09:40"));
    QVERIFY(draftsOf(tablet, "Aisha").isEmpty());
}

void SheetDraftTest::saysNothingTwiceWhenTheFieldIsLeft()
{
    ScreenTablet tablet;
    tablet.reg().openDetails(id("Aisha"));
    tablet.reg().details()->type(MarkDetails::Note, QStringLiteral("tired"));

    tablet.reg().details()->addNote(QStringLiteral("tired"));
    tablet.settle();
    killAndStartAgain(tablet);

    QCOMPARE(markOf(tablet, "Aisha").note, QStringLiteral("tired"));
}

void SheetDraftTest::showsOneCoachsWordsToNobodyElse()
{
    ScreenTablet tablet;
    tablet.reg().openDetails(id("Aisha"));
    tablet.reg().details()->type(MarkDetails::Arrived, QStringLiteral("9:"));
    tablet.reg().details()->close();
    tablet.settle();

    tablet.signIn(QStringLiteral("R. Lewis"));
    tablet.reg().chooseScope(tablet.reg().scopes()->count() - 1);
    tablet.reg().openDetails(id("Aisha"));

    QCOMPARE(tablet.reg().details()->name(), QStringLiteral("Aisha Bains"));
    QCOMPARE(tablet.reg().details()->arrived(), QString{});
}

void SheetDraftTest::isKeptInTheNameOfWhoTypedWhenTheTabletLocks()
{
    ScreenTablet tablet;
    tablet.reg().openDetails(id("Aisha"));
    tablet.reg().details()->type(MarkDetails::Note, QStringLiteral("tired"));

    tablet.session.lock();
    tablet.signIn(QStringLiteral("R. Lewis"));
    tablet.settle();

    QCOMPARE(draftsOf(tablet, "Aisha").size(), 1);
    QCOMPARE(draftsOf(tablet, "Aisha").first().text, QStringLiteral("tired"));
}

void SheetDraftTest::takesAwayWhatIsEmptied()
{
    ScreenTablet tablet;
    tablet.reg().openDetails(id("Aisha"));
    tablet.reg().details()->giveArrived(QStringLiteral("9:40"));
    tablet.settle();
    tablet.reg().details()->type(MarkDetails::Note, QStringLiteral("t"));
    tablet.reg().details()->type(MarkDetails::Note, QString{});
    tablet.reg().details()->type(MarkDetails::Arrived, QString{});

    killAndStartAgain(tablet);

    QVERIFY(!markOf(tablet, "Aisha").arrival.isValid());
    QCOMPARE(markOf(tablet, "Aisha").note, QString{});
}

void SheetDraftTest::isKeptWhenTheDiskRefusesAndComesWithTheNextLetter()
{
    ScreenTablet tablet;
    const auto setDisk = [&tablet](const char *state) {
        const auto set = [state](Database &database) {
            return database.execute(QStringLiteral("PRAGMA query_only = ") + QLatin1String{state});
        };
        VERIFY_OK(tablet.file->writer().run(DatabaseThread::Urgency::Tap, set).result());
    };
    CoachWriter writer{*tablet.file, recordKinds(), tablet.clock, tablet.session};
    SheetDraft draft{writer, tablet.file->reader()};
    QSignalSpy failed{&draft, &SheetDraft::failed};
    draft.open(keyOf("Aisha"));

    setDisk("ON");
    draft.type(Field::Note, QStringLiteral("ti"));
    draft.save();
    tablet.settle();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!draft.isOnDisk());
    QCOMPARE(*draft.text(Field::Note), QStringLiteral("ti"));

    setDisk("OFF");
    draft.type(Field::Note, QStringLiteral("tir"));
    draft.save();
    tablet.settle();
    QVERIFY(draft.isOnDisk());
    QCOMPARE(draftsOf(tablet, "Aisha").first().text, QStringLiteral("tir"));
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::SheetDraftTest)
#include "tst_SheetDraft.moc"
