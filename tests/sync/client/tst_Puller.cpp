// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Transaction.h"
#include "sync/client/Puller.h"
#include "sync/client/Scope.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/LoneTablet.h"

using namespace alongside;

namespace {

const QString attendance = QStringLiteral("Attendance");

/// The receiving side of a lone tablet, fed with pages by hand.
struct Receiver {
    explicit Receiver(TestTablet &receiving) : tablet{receiving} { }

    Result<int> take(const ChangesPage &page, const QStringList &types = {})
    {
        ChangesRequest asked{QStringLiteral("service"), checkpoint.cursor, 1 << 20, types};
        return puller.take(checkpoint, asked, page);
    }
    Result<void> acknowledge(qint64 seq, qint64 visibleAt, MutationResult::State state = MutationResult::State::Applied)
    {
        return outbox.acknowledge({seq, QStringLiteral("d1.%1").arg(seq), state, visibleAt, tablet.clock().now()});
    }
    QString code(const QString &person = personId())
    {
        const auto record = tablet.shown(attendance, markId(person));
        return record ? record->fields.value(QStringLiteral("code")).toString() : QStringLiteral("none");
    }
    qint64 mirrored()
    {
        return *tablet.database()
                    .first(QStringLiteral("SELECT count(*) FROM sync_mirror"),
                        [](const Row &row) { return row.integer(0); })
                    .value();
    }

    TestTablet &tablet;
    Database &database{tablet.database()};
    TestSink sink{database};
    ShownRecords shown{database, sink};
    Outbox outbox{database};
    Mirror mirror{database, shown, testKinds()};
    Refetch refetch{database, shown};
    Superseded superseded{database, shown};
    Puller puller{{shown, outbox, mirror, refetch, superseded, testKinds()}};
    ScopePurge purge{database, shown, outbox, mirror, refetch};
    Checkpoint checkpoint{tablet.checkpoint()};
};

RecordColumns marks(const QString &code, qint64 revision, const QString &person = personId())
{
    return {attendance, {markId(person)}, {revision},
        {QStringLiteral("code"), QStringLiteral("date"), QStringLiteral("person"), QStringLiteral("session")},
        {{code}, {QStringLiteral("2026-11-20")}, {person}, {QStringLiteral("am")}}};
}

ChangesPage page(qint64 modseq, const QList<RecordColumns> &records, bool hasMore = false)
{
    return {{1, modseq}, hasMore, records, {}, 0, QStringLiteral("s1")};
}

} // namespace

class tst_Puller : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCame();
    void keepsOurUnsentValueOnTopOfWhatCame();
    void endsAnOverlayWhenTheCursorHasPassedIt();
    void showsTheNewerValueOfSomebodyElseAfterOurs();
    void keepsShowingWhatIsHeld();
    void endsWhatChangedNothingAtTheEndOfTheChanges();
    void takesAwayWhatTheServiceRemoved();
    void countsOpenConflicts();
    void purgesALostKindAndWhatWasReceivedOfIt();
    void asksForWhatTheServiceDidNotSpeakAbout();
};

void tst_Puller::showsWhatCame()
{
    LoneTablet lone;
    Receiver receiver{lone.tablet};

    const auto count = receiver.take(page(7, {marks(QStringLiteral("away"), 7)}));

    VERIFY_OK(count);
    QCOMPARE(*count, 1);
    QCOMPARE(receiver.code(), QStringLiteral("away"));
    QCOMPARE(receiver.checkpoint.cursor.modseq, 7);
    QCOMPARE(receiver.shown.takeChangedTypes(), QStringList{attendance});
}

void tst_Puller::keepsOurUnsentValueOnTopOfWhatCame()
{
    LoneTablet lone;
    Receiver receiver{lone.tablet};
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));

    VERIFY_OK(receiver.take(page(7, {marks(QStringLiteral("away"), 7)})));

    QCOMPARE(receiver.code(), QStringLiteral("present"));
    QCOMPARE(receiver.mirrored(), 1);
}

void tst_Puller::endsAnOverlayWhenTheCursorHasPassedIt()
{
    LoneTablet lone;
    Receiver receiver{lone.tablet};
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));
    VERIFY_OK(receiver.acknowledge(1, 8));

    VERIFY_OK(receiver.take(page(7, {marks(QStringLiteral("away"), 7)}, true)));
    QCOMPARE(receiver.code(), QStringLiteral("present")); // the service's copy is from before

    VERIFY_OK(receiver.take(page(8, {marks(QStringLiteral("late"), 8)}, true)));
    QCOMPARE(receiver.code(), QStringLiteral("late")); // and this one from after: it is right, whatever we said
    QCOMPARE(receiver.mirrored(), 0);
}

void tst_Puller::showsTheNewerValueOfSomebodyElseAfterOurs()
{
    LoneTablet lone;
    Receiver receiver{lone.tablet};
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));
    VERIFY_OK(receiver.acknowledge(1, 8));

    VERIFY_OK(receiver.take(page(20, {marks(QStringLiteral("away"), 20)}, true)));

    QCOMPARE(receiver.code(), QStringLiteral("away"));
}

void tst_Puller::keepsShowingWhatIsHeld()
{
    LoneTablet lone;
    Receiver receiver{lone.tablet};
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));
    VERIFY_OK(receiver.acknowledge(1, 8, MutationResult::State::Held));

    VERIFY_OK(receiver.take(page(20, {marks(QStringLiteral("away"), 20)})));

    QCOMPARE(receiver.code(), QStringLiteral("present"));
    QCOMPARE(lone.tablet.ledger().held, 1);
}

void tst_Puller::endsWhatChangedNothingAtTheEndOfTheChanges()
{
    LoneTablet lone;
    Receiver receiver{lone.tablet};
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));
    VERIFY_OK(receiver.acknowledge(1, 50)); // the account stood at 50 when it was found to be there already

    VERIFY_OK(receiver.take(page(12, {marks(QStringLiteral("present"), 12)})));

    QCOMPARE(receiver.mirrored(), 0);
    QCOMPARE(receiver.code(), QStringLiteral("present"));
}

void tst_Puller::takesAwayWhatTheServiceRemoved()
{
    LoneTablet lone;
    Receiver receiver{lone.tablet};
    VERIFY_OK(receiver.take(page(7, {marks(QStringLiteral("away"), 7)})));

    ChangesPage removal = page(8, {});
    removal.destroyed = {{attendance, {markId()}}};
    VERIFY_OK(receiver.take(removal));

    QCOMPARE(receiver.code(), QStringLiteral("none"));
}

void tst_Puller::countsOpenConflicts()
{
    LoneTablet lone;
    Receiver receiver{lone.tablet};
    const auto conflict = [](const QString &status, qint64 revision) {
        return RecordColumns{QStringLiteral("Conflict"), {QStringLiteral("01930000-0000-5000-8000-00000000000c")},
            {revision},
            {QStringLiteral("type"), QStringLiteral("record"), QStringLiteral("path"), QStringLiteral("status"),
                QStringLiteral("candidates")},
            {{attendance}, {markId()}, {QStringLiteral("mark")}, {status},
                {QJsonValue{QJsonArray{QJsonObject{{QStringLiteral("opId"), QStringLiteral("d1.1")}}}}}}};
    };

    VERIFY_OK(receiver.take(page(7, {conflict(QStringLiteral("open"), 7)})));
    QCOMPARE(lone.tablet.ledger().conflicts, 1);

    VERIFY_OK(receiver.take(page(8, {conflict(QStringLiteral("resolved"), 8)})));
    QCOMPARE(lone.tablet.ledger().conflicts, 0);
}

void tst_Puller::purgesALostKindAndWhatWasReceivedOfIt()
{
    LoneTablet lone;
    Receiver receiver{lone.tablet};
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));
    VERIFY_OK(receiver.acknowledge(1, 8));
    receiver.checkpoint.types = {attendance, QStringLiteral("Person")};
    receiver.checkpoint.cursor = {1, 9};

    AccountSession session;
    session.types = QStringList{QStringLiteral("Person"), QStringLiteral("Earnings")};
    session.epoch = 1;
    adopt(receiver.checkpoint, session);
    VERIFY_OK(receiver.purge.run(receiver.checkpoint));

    QCOMPARE(receiver.code(), QStringLiteral("none"));
    QVERIFY(lone.tablet.kept().isEmpty());
    QCOMPARE(receiver.mirrored(), 0);
    QCOMPARE(receiver.checkpoint.forgottenSeq, 1);
    QCOMPARE(Puller::next(receiver.checkpoint).types, QStringList{QStringLiteral("Earnings")});
    QCOMPARE(Puller::next(receiver.checkpoint).since.modseq, 0);
}

void tst_Puller::asksForWhatTheServiceDidNotSpeakAbout()
{
    LoneTablet lone;
    Receiver receiver{lone.tablet};
    const QString other = QStringLiteral("01930000-0000-7000-8000-000000000002");
    receiver.checkpoint.types = {attendance};
    VERIFY_OK(receiver.take(page(20, {marks(QStringLiteral("away"), 20), marks(QStringLiteral("away"), 19, other)})));

    VERIFY_OK(receiver.refetch.begin(receiver.checkpoint, {2, 10}));
    VERIFY_OK(receiver.take({{2, 12}, false, {marks(QStringLiteral("late"), 12)}, {}, 0, QStringLiteral("s1")}));
    const auto unseen = receiver.refetch.unseen(100);

    VERIFY_OK(unseen);
    QCOMPARE(unseen->ids, QStringList{markId(other)});
    VERIFY_OK(receiver.puller.take({QStringLiteral("service"), attendance, unseen->ids}, {{}, unseen->ids}));
    QCOMPARE(receiver.code(other), QStringLiteral("none"));
    QCOMPARE(receiver.code(), QStringLiteral("late"));
}

QTEST_GUILESS_MAIN(tst_Puller)
#include "tst_Puller.moc"
