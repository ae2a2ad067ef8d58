// SPDX-License-Identifier: Apache-2.0
#include "app/screens/ErrorText.h"
#include "app/screens/sync/SyncWords.h"
#include "platform/sql/Transaction.h"
#include "sync/client/Checkpoint.h"
#include "sync/client/ChunkStore.h"
#include "sync/protocol/Chunk.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QTest>

namespace alongside {

class SyncScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowMuchIsRecordedAndReceived();
    void saysHowMuchWaitsWithoutSignal();
    void saysWhatWaitsFromAnEarlierDay();
    void saysWhatWentOnToAnotherService();
    void showsNoTimeOfAnEarlierDay();
    void isNotLevelWhileYesterdaysWorkWaits();
    void asksForSomebodyWhenOnlySomebodyCanHelp();
    void listsWhatWaitsByKindWithTheAgeOfTheOldest();
    void countsAMarkOnceHoweverOftenItChanged();
    void answersSyncNowAlways();
    void saysWhatIsLost();
    void countsAFirstSyncUpToItsEnd();
    void saysHowFarHistoryGoesBackAndFetchesOlderWhenAsked();
    void saysHowWrongTheClockIs();
    void hasASentenceForEveryOutcomeThatSaysMoreThanFailed_data();
    void hasASentenceForEveryOutcomeThatSaysMoreThanFailed();
};

namespace {

SyncStatus statusOf(int recorded, int received, int waiting, SyncReason reason)
{
    SyncStatus status;
    status.ledger.recorded = recorded;
    status.ledger.received = received;
    status.ledger.waiting = waiting;
    status.ledger.receivedAt = instantFromText(QStringLiteral("2026-11-20T16:42:00Z"));
    status.last = SyncOutcome{.reason = reason, .at = *status.ledger.receivedAt};
    return status;
}

QString chip(const SyncStatus &status)
{
    SyncChip chip;
    chip.show(status, QDate{2026, 11, 20});
    return chip.sentence();
}

SyncChip::Tone tone(const SyncStatus &status)
{
    SyncChip chip;
    chip.show(status, QDate{2026, 11, 20});
    return chip.tone();
}

} // namespace

void SyncScreenTest::saysHowMuchIsRecordedAndReceived()
{
    const SyncStatus status = statusOf(31, 31, 0, SyncReason::Done);

    QCOMPARE(chip(status), QStringLiteral("31 recorded, 31 received 16:42"));
    QCOMPARE(tone(status), SyncChip::Tone::Received);
}

void SyncScreenTest::saysHowMuchWaitsWithoutSignal()
{
    const SyncStatus status = statusOf(31, 19, 12, SyncReason::Offline);

    QCOMPARE(chip(status), QStringLiteral("12 waiting, no signal"));
    QCOMPARE(tone(status), SyncChip::Tone::Waiting);
    QCOMPARE(chip(statusOf(31, 19, 12, SyncReason::Unreachable)), QStringLiteral("12 waiting, no answer"));
}

void SyncScreenTest::saysWhatWaitsFromAnEarlierDay()
{
    const QDate today{2026, 11, 20};
    const SyncStatus onlyYesterday = statusOf(0, 0, 12, SyncReason::Done);
    const SyncStatus both = statusOf(5, 4, 13, SyncReason::Done);

    QCOMPARE(chip(onlyYesterday), QStringLiteral("12 waiting"));
    QCOMPARE(chip(both), QStringLiteral("13 waiting"));
    QCOMPARE(chip(statusOf(5, 4, 1, SyncReason::Done)), QStringLiteral("5 recorded, 4 received"));
    QCOMPARE(SyncWords::ledger(onlyYesterday.ledger, today),
        QStringLiteral("Nothing recorded on this tablet today yet. From earlier days 12 still waiting."));
    QCOMPARE(SyncWords::ledger(both.ledger, today),
        QStringLiteral("Today: 5 recorded, 4 received by the service at 16:42. From earlier days 12 still waiting."));
}

void SyncScreenTest::saysWhatWentOnToAnotherService()
{
    SyncStatus status = statusOf(3, 3, 0, SyncReason::Done);
    status.ledger.forwarded = 2;

    QCOMPARE(SyncWords::ledger(status.ledger, {2026, 11, 20}),
        QStringLiteral("Today: 3 recorded, 3 received by the service at 16:42. 2 of these went on to another service,"
                       " where the person is now."));
}

void SyncScreenTest::showsNoTimeOfAnEarlierDay()
{
    SyncStatus status = statusOf(3, 3, 0, SyncReason::Done);
    status.ledger.receivedAt = instantFromText(QStringLiteral("2026-11-19T16:42:00Z"));

    QCOMPARE(chip(status), QStringLiteral("3 recorded, 3 received"));
    QCOMPARE(SyncWords::ledger(status.ledger, {2026, 11, 20}),
        QStringLiteral("Today: 3 recorded, 3 received by the service."));
}

void SyncScreenTest::isNotLevelWhileYesterdaysWorkWaits()
{
    ScreenTablet tablet;
    QVERIFY(tablet.screens->syncScreen()->isLevel());
    tablet.reg().markHere(givenDay::id(QStringLiteral("Aisha")));
    tablet.settle();

    tablet.clock.advance(std::chrono::hours{24});
    tablet.screens->syncScreen()->readAgain();
    QTRY_VERIFY(tablet.sync->status().ledger.waiting > 0);
    QTRY_VERIFY(!tablet.screens->syncScreen()->isLevel());
}

void SyncScreenTest::asksForSomebodyWhenOnlySomebodyCanHelp()
{
    SyncStatus inConflict = statusOf(31, 31, 0, SyncReason::Done);
    inConflict.ledger.conflicts = 1;

    QCOMPARE(tone(statusOf(31, 19, 12, SyncReason::SignedOut)), SyncChip::Tone::NeedsYou);
    QCOMPARE(tone(inConflict), SyncChip::Tone::NeedsYou);
}

void SyncScreenTest::listsWhatWaitsByKindWithTheAgeOfTheOldest()
{
    ScreenTablet tablet;
    tablet.reg().markTheRest(tablet.reg().restIds());
    tablet.settle();

    tablet.screens->syncScreen()->readAgain();

    const QList<WaitingRows::Line> lines = tablet.screens->syncScreen()->waiting()->lines();
    QCOMPARE(lines,
        (QList<WaitingRows::Line>{{QStringLiteral("5 attendance mark(s)"), QStringLiteral("the oldest since 09:00")}}));
}

void SyncScreenTest::countsAMarkOnceHoweverOftenItChanged()
{
    ScreenTablet tablet;
    const QString aisha = givenDay::id(QStringLiteral("Aisha"));
    for (const char *code : {"present", "sick", "late"}) {
        tablet.reg().mark(aisha, QLatin1String{code});
        tablet.settle();
        tablet.clock.advance(std::chrono::seconds{1});
    }

    tablet.screens->syncScreen()->readAgain();

    QCOMPARE(tablet.screens->syncScreen()->waiting()->lines().first().what, QStringLiteral("1 attendance mark(s)"));
}

void SyncScreenTest::countsAFirstSyncUpToItsEnd()
{
    SyncStatus status;
    status.phase = SyncPhase::Fetching;
    status.count = 2310;
    status.total = 8731;

    QCOMPARE(SyncWords::last(status), QStringLiteral("Fetching: 2,310 of 8,731 records…"));
}

void SyncScreenTest::saysHowFarHistoryGoesBackAndFetchesOlderWhenAsked()
{
    ScreenTablet tablet;
    const auto thirteenWeeks = [](Database &database) -> Result<void> {
        Transaction transaction{database};
        auto checkpoint = Checkpoint::load(database);
        if (!checkpoint) return checkpoint.error();
        checkpoint->history.from = QDate{2026, 8, 21};
        if (const auto saved = checkpoint->save(database); !saved) return saved;
        return transaction.commit();
    };
    QVERIFY(tablet.file->writer().run(DatabaseThread::Urgency::Tap, thirteenWeeks).result());
    SyncScreen &sync = *tablet.screens->syncScreen();
    tablet.sync->syncNow();
    QTRY_VERIFY(sync.mayFetchOlder());
    QVERIFY(sync.tabletSentence().contains(QStringLiteral("History goes back to 21 August 2026.")));

    sync.fetchOlder();

    QTRY_VERIFY(!sync.mayFetchOlder());
    QVERIFY(sync.tabletSentence().contains(QStringLiteral("21 August 2026; what is older is on its way.")));
}

void SyncScreenTest::saysWhatIsLost()
{
    ScreenTablet tablet;
    const auto loseOne = [](Database &database) -> Result<void> {
        Transaction transaction{database};
        ChunkStore store{database};
        const RecordName photo{QStringLiteral("Attachment"), QStringLiteral("019a0000-0000-7000-8000-0000000000f1")};
        if (const auto kept = store.keep(photo, ChunkStore::Rank::Last, "a photo"); !kept) return kept;
        if (const auto noted = store.noteLost(chunkIdOf("a photo")); !noted) return noted;
        return transaction.commit();
    };
    SyncScreen &sync = *tablet.screens->syncScreen();
    sync.readAgain();
    QCOMPARE(sync.waiting()->count(), 0);

    QVERIFY(tablet.file->writer().run(DatabaseThread::Urgency::Tap, loseOne).result());
    sync.readAgain();

    const QString whatToDo =
        QStringLiteral("damaged on this tablet, and the service does not have them: if you can, take them again");
    QCOMPARE(
        sync.waiting()->lines(), (QList<WaitingRows::Line>{{QStringLiteral("1 photo(s) or signature(s)"), whatToDo}}));
}

void SyncScreenTest::answersSyncNowAlways()
{
    ScreenTablet tablet;
    SyncScreen &sync = *tablet.screens->syncScreen();
    tablet.sync->setToken(QStringLiteral("token"));

    sync.syncNow();

    QCOMPARE(sync.answer(), QStringLiteral("Asking the service…"));
    QTRY_COMPARE(
        sync.answer(), QStringLiteral("No signal. Your work is safe on this tablet and goes when there is one."));
}

void SyncScreenTest::saysHowWrongTheClockIs()
{
    const auto words = [](std::optional<std::chrono::seconds> ahead) {
        SyncStatus status = statusOf(1, 1, 0, SyncReason::Done);
        status.clockAhead = ahead;
        return SyncWords::clock(status);
    };

    QCOMPARE(words({}), QString{});
    QCOMPARE(words(std::chrono::seconds{-541}),
        QStringLiteral("Its clock is 10 min away from the service's: set it, so that times are right."));
    QVERIFY(words(std::chrono::hours{71}).startsWith(QStringLiteral("Its date is 3 days away")));
    QVERIFY(words(std::chrono::hours{24 * -3650}).startsWith(QStringLiteral("Its date is 3650 days away")));
}

void SyncScreenTest::hasASentenceForEveryOutcomeThatSaysMoreThanFailed_data()
{
    QTest::addColumn<int>("reason");
    for (int reason = int(SyncReason::Done); reason <= int(SyncReason::Storage); ++reason)
        QTest::newRow(qPrintable(nameOf(SyncReason(reason)))) << reason;
}

void SyncScreenTest::hasASentenceForEveryOutcomeThatSaysMoreThanFailed()
{
    QFETCH(int, reason);

    const QString sentence = ErrorText::ofSync(SyncReason(reason));

    QVERIFY(sentence.endsWith(QLatin1Char('.')));
    QVERIFY(!sentence.contains(QStringLiteral("fail"), Qt::CaseInsensitive));
    QVERIFY(!sentence.contains(QStringLiteral("error"), Qt::CaseInsensitive));
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::SyncScreenTest)
#include "tst_SyncScreen.moc"
