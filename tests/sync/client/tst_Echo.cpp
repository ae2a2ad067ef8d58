// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Transaction.h"
#include "sync/client/ShownRecords.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/client/TestService.h"

using namespace alongside;

namespace {

const QString present = QStringLiteral("present");
const QString away = QStringLiteral("away");

QJsonObject note(const char *words) { return {{QStringLiteral("note"), QString::fromLatin1(words)}}; }

} // namespace

/// What a tablet wrote itself does not come back to it, and it ends with the service's record all the same.
class tst_Echo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<TestService>();
        m_tablet = &m_service->addTablet();
        m_other = &m_service->addTablet();
        sync(*m_tablet);
        sync(*m_other);
    }

    void aMarkDoesNotComeBackAndIsTheServicesRecord()
    {
        save(*m_tablet, mark(present));

        QCOMPARE(sync(*m_tablet), 0);

        verifySame(*m_tablet);
        QCOMPARE(rowsIn("sync_mirror"), 0);
    }

    void severalChangesOfOneRecordInOnePushAreLaidOverInOrder()
    {
        save(*m_tablet, mark(present));
        save(*m_tablet, mark(away, note("went home")));
        save(*m_tablet, mark(present));

        QCOMPARE(sync(*m_tablet), 0);

        verifySame(*m_tablet);
        QCOMPARE(shownMark(*m_tablet).fields.value(QStringLiteral("history")).toArray().size(), 3);
    }

    void whatFollowsOnAnOlderMarkDoesNotComeBackEither()
    {
        save(*m_other, mark(present));
        sync(*m_other);
        QCOMPARE(sync(*m_tablet), 1);
        save(*m_tablet, mark(away));

        QCOMPARE(sync(*m_tablet), 0);

        verifySame(*m_tablet);
    }

    void whatSomebodyElseChangedMeanwhileComesWhole()
    {
        save(*m_tablet, mark(present));
        sync(*m_tablet);
        sync(*m_other);
        save(*m_other, mark(present, note("Mum rang")));
        sync(*m_other);
        save(*m_tablet, mark(away));

        QCOMPARE(sync(*m_tablet), 1);

        verifySame(*m_tablet);
        QCOMPARE(shownMark(*m_tablet).fields.value(QStringLiteral("note")).toString(), QStringLiteral("Mum rang"));
    }

    void whatIsPutTogetherWithSomebodyElsesComesWhole()
    {
        save(*m_other, mark(present, note("one")));
        sync(*m_other);
        save(*m_tablet, mark(present, note("two")));

        QCOMPARE(sync(*m_tablet), 1);

        verifySame(*m_tablet);
    }

    void whereTheyDifferRecordAndQuestionCome()
    {
        save(*m_other, mark(present));
        sync(*m_other);
        save(*m_tablet, mark(away));

        QCOMPARE(sync(*m_tablet), 2);

        verifySame(*m_tablet);
    }

    void afterALostReplyItComesWhole()
    {
        save(*m_tablet, mark(present));
        m_tablet->network().plan({NetworkFault::ReplyLost});
        QCOMPARE(m_tablet->sync().reason, SyncReason::Offline);

        QCOMPARE(sync(*m_tablet), 1);

        verifySame(*m_tablet);
    }

    void whatIsRecordedWhileThePushIsUnderWayStaysOnTop()
    {
        save(*m_tablet, mark(present));
        sync(*m_tablet);
        save(*m_tablet, mark(away));
        save(*m_tablet, patch(QStringLiteral("Attendance"), markId(), note("later")));
        m_tablet->network().plan({NetworkFault::TimedOut});
        QCOMPARE(m_tablet->sync().reason, SyncReason::TimedOut);
        save(*m_tablet, mark(present));

        sync(*m_tablet);

        verifySame(*m_tablet);
        QCOMPARE(shownMark(*m_tablet).fields.value(QStringLiteral("note")).toString(), QStringLiteral("later"));
    }

    // The service had what one operation says already (seed 2077 of the disturbed worlds).
    void aRevisionOfTheNextMutationIsNoneOfTheOneBefore()
    {
        save(*m_tablet, mark(present));
        sync(*m_tablet);
        const Record before = shownMark(*m_tablet);
        const Operation again = patch(before.type, before.id, {{QStringLiteral("code"), away}});
        VERIFY_OK(m_tablet->record({newPerson(2, QStringLiteral("Ben")), again}));
        VERIFY_OK(m_tablet->record({newPerson(3, QStringLiteral("Cat"))}));
        const PushRequest sent{m_service->server.account(), 1, m_tablet->waiting()};
        PushReply reply;
        reply.results = {{MutationResult::State::Applied, 10, 10, {}}, {MutationResult::State::Applied, 11, 11, {}}};
        TestSink sink{m_tablet->database()};
        ShownRecords shown{m_tablet->database(), sink};
        Mirror mirror{m_tablet->database(), shown, testKinds()};

        Transaction transaction{m_tablet->database()};
        VERIFY_OK(Echo(mirror, testKinds()).take(sent, reply, {11}));

        QCOMPARE(*mirror.copyOf({before.type, before.id}), std::optional{before});
        const auto next = mirror.copyOf({QStringLiteral("Person"), personId(3)});
        VERIFY_OK(next);
        QCOMPARE((*next)->revision, 11);
        QVERIFY(!Echo::fits(sent, reply, {12}));
    }

    void anotherTabletGetsWhatThisOneWrote()
    {
        save(*m_tablet, mark(present));
        sync(*m_tablet);

        QCOMPARE(sync(*m_other), 1);

        QCOMPARE(m_other->allShown(), m_tablet->allShown());
    }

private:
    void save(TestTablet &tablet, const Operation &operation)
    {
        VERIFY_OK(tablet.record({operation}));
        tablet.clock().advance(std::chrono::seconds{5});
    }

    /// How many records came.
    int sync(TestTablet &tablet)
    {
        const SyncOutcome outcome = tablet.sync();
        if (outcome.reason != SyncReason::Done) qFatal("%s", qPrintable(outcome.detail));
        return outcome.fetched;
    }

    Record shownMark(TestTablet &tablet)
    {
        return tablet.shown(QStringLiteral("Attendance"), markId()).value_or(Record{});
    }

    /// Field by field, and the revision.
    void verifySame(TestTablet &tablet)
    {
        QCOMPARE(QList<Record>{shownMark(tablet)}, m_service->all(QStringLiteral("Attendance")));
    }

    qint64 rowsIn(const char *table)
    {
        const auto rows =
            m_tablet->database().first(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String{table}),
                [](const Row &row) { return row.integer(0); });
        return rows ? rows->value_or(-1) : -1;
    }

    std::unique_ptr<TestService> m_service;
    TestTablet *m_tablet = nullptr;
    TestTablet *m_other = nullptr;
};

QTEST_GUILESS_MAIN(tst_Echo)
#include "tst_Echo.moc"
