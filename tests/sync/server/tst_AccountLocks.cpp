// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Transaction.h"
#include "sync/protocol/Chunk.h"
#include "sync/server/AccountWriter.h"
#include "sync/server/Erasure.h"
#include "sync/server/ServerStore.h"
#include "sync/server/SqlChangeLog.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeIds.h"
#include "tests/support/PostgresTestStore.h"
#include "tests/support/ResultMatchers.h"

#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <thread>

using namespace alongside;

namespace {

/// A process of the service: a connection of its own.
struct Process {
    explicit Process(const PostgresTestStore &store) : database{store.open()}, log{*database, clock} { }

    Result<void> write(const QString &account, const QString &id)
    {
        return log.inTransaction(account, [&]() -> Result<void> {
            Result<AccountWriter> writer = AccountWriter::open(log, account);
            if (!writer) return writer.error();
            const Record record{QStringLiteral("Note"), id, 0, {}};
            if (auto written = writer->write({record, 0, StoredRecord::Presence::There, {}}); !written) return written;
            return writer->keep();
        });
    }
    /// Whoever waits for a lock gives up soon.
    void beImpatient() { VERIFY_OK(database->execute(QStringLiteral("SET lock_timeout TO '100ms'"))); }

    std::unique_ptr<Database> database;
    FakeClock clock;
    SqlChangeLog log;
};

} // namespace

/// Several processes on one PostgreSQL database: who waits for whom.
class tst_AccountLocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void letTwoAccountsBeWrittenAtOnce();
    void letOneWriteToAnAccountAtATime();
    void keepAccountsWaitingForWhatConcernsAll();
    void forgetNoChunkThatSomebodyCountsOn();
    void eraseAlsoWhatWasWrittenWhileItWasRead();
    void endOneOfTwoThatWaitForEachOther();
    void showAllBelowWhateverIsSeen();

private:
    /// Whether somebody in this database waits for a lock, before long.
    bool waitsForALock()
    {
        const auto database = m_store->open();
        for (int look = 0; look < 10'000; ++look) {
            const auto waiting =
                database->first(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' "
                                               "AND datname = current_database()"),
                    [](const Row &row) { return row.integer(0); });
            if (waiting && waiting->value_or(0) > 0) return true;
        }
        return false;
    }

    std::optional<PostgresTestStore> m_store;
};

void tst_AccountLocks::init()
{
    m_store.emplace();
    const auto database = m_store->open();
    VERIFY_OK(prepareServerDatabase(*database));
    for (const char *account : {"a", "b"})
        VERIFY_OK(database->run(
            QStringLiteral("INSERT INTO account (id, name, modseq) VALUES (?, 'A', 0)"), QString::fromLatin1(account)));
}

void tst_AccountLocks::letTwoAccountsBeWrittenAtOnce()
{
    Process one{*m_store};
    Process two{*m_store};
    two.beImpatient();

    const Result<void> both =
        one.log.inTransaction(QStringLiteral("a"), [&] { return two.write(QStringLiteral("b"), QStringLiteral("1")); });

    VERIFY_OK(both);
    QCOMPARE(**two.log.modseq(QStringLiteral("b")), 1);
}

void tst_AccountLocks::letOneWriteToAnAccountAtATime()
{
    Process one{*m_store};
    Process two{*m_store};
    two.beImpatient();
    Result<void> second;

    VERIFY_OK(one.log.inTransaction(QStringLiteral("a"), [&]() -> Result<void> {
        second = two.write(QStringLiteral("a"), QStringLiteral("1"));
        return {};
    }));

    VERIFY_FAILS(second, ErrorKind::Wait);
    VERIFY_OK(two.write(QStringLiteral("a"), QStringLiteral("1")));
}

// A new epoch, a revoked tablet, a one-time code: whoever writes sees them as they were or as they are.
void tst_AccountLocks::keepAccountsWaitingForWhatConcernsAll()
{
    Process one{*m_store};
    Process two{*m_store};
    two.beImpatient();
    {
        Transaction everything{*one.database};
        VERIFY_FAILS(two.write(QStringLiteral("a"), QStringLiteral("1")), ErrorKind::Wait);
    }
    Result<void> begun;
    VERIFY_OK(one.log.inTransaction(QStringLiteral("a"), [&]() -> Result<void> {
        begun = beginNewEpoch(*two.database, two.clock);
        return {};
    }));
    VERIFY_FAILS(begun, ErrorKind::Wait);
    VERIFY_OK(beginNewEpoch(*two.database, two.clock));
}

// Told that the service has it, a tablet sends it no more.
void tst_AccountLocks::forgetNoChunkThatSomebodyCountsOn()
{
    using Chunks = QSet<QString>;
    const QString account = QStringLiteral("a");
    const QByteArray bytes = "a photo";
    const QString chunk = chunkIdOf(bytes);
    constexpr std::chrono::hours age{24};
    Process one{*m_store};
    Process two{*m_store};
    two.beImpatient();
    VERIFY_OK(one.log.chunks().keep(account, bytes));
    one.clock.advance(2 * age);
    two.clock.advance(2 * age);

    // While one forgets, nobody is told that it is here.
    Result<QStringList> missing = QStringList{};
    VERIFY_OK(one.log.chunks().forgetUnused(account, age, [&]() -> Result<Chunks> {
        missing = two.log.chunks().missing(account, {chunk});
        return Chunks{chunk};
    }));
    VERIFY_FAILS(missing, ErrorKind::Wait);
    QVERIFY(*one.log.chunks().has(account, chunk)); // somebody wants it

    // One has seen that it is old, and waits for its turn; a record that names it comes before.
    std::thread forgetting;
    Result<void> forgotten;
    VERIFY_OK(two.log.inTransaction(account, [&]() -> Result<void> {
        forgetting = std::thread{
            [&] { forgotten = one.log.chunks().forgetUnused(account, age, [] { return Result<Chunks>{Chunks{}}; }); }};
        if (!waitsForALock()) return Error{ErrorKind::Storage, QStringLiteral("nobody waits")};
        const Record record{
            QStringLiteral("Picture"), QStringLiteral("p"), 1, {{QStringLiteral("chunks"), QJsonArray{chunk}}}};
        return two.log.chunks().noteUses(account, {record, 0, StoredRecord::Presence::There, {}});
    }));
    forgetting.join();
    VERIFY_OK(forgotten);
    QVERIFY(*two.log.chunks().has(account, chunk));
    QCOMPARE(two.log.chunks().read(account, chunk)->value(), bytes);

    // Nobody names it any more, and nobody asks.
    VERIFY_OK(two.log.inTransaction(account, [&]() -> Result<void> {
        const Record gone{
            QStringLiteral("Picture"), QStringLiteral("p"), 2, {{QStringLiteral("chunks"), QJsonArray{chunk}}}};
        return two.log.chunks().noteUses(account, {gone, 0, StoredRecord::Presence::Gone, {}});
    }));
    one.clock.advance(2 * age);
    VERIFY_OK(one.log.chunks().forgetUnused(account, age, [] { return Result<Chunks>{Chunks{}}; }));
    QVERIFY(!*two.log.chunks().has(account, chunk));
    QVERIFY(!two.log.chunks().read(account, chunk)->has_value());
}

// Read without locks, it was not there yet; under them, it is.
void tst_AccountLocks::eraseAlsoWhatWasWrittenWhileItWasRead()
{
    const QString account = QStringLiteral("a");
    const QString ann = QStringLiteral("01930000-0000-7000-8000-0000000000a1");
    const auto write = [&](Process &process, const char *id) -> Result<void> {
        Result<AccountWriter> writer = AccountWriter::open(process.log, account);
        if (!writer) return writer.error();
        const Record record{QStringLiteral("Note"), QString::fromLatin1(id), 0, {{QStringLiteral("person"), ann}}};
        if (auto written = writer->write({record, 0, StoredRecord::Presence::There, {}}); !written) return written;
        return writer->keep();
    };
    Process one{*m_store};
    Process two{*m_store};
    VERIFY_OK(two.log.inTransaction(account, [&] { return write(two, "early"); }));
    FakeIds ids;
    const RecordSchema unknownKinds{1, {}};
    const ServerConfig config;
    Membership members{*one.database, one.log, config, one.clock, ids};
    SnapshotStore snapshots{*one.database, one.clock};
    Erasure erasure{{one.log, snapshots, members, unknownKinds, config}};

    std::thread erasing;
    Result<ErasurePlan> erased = ErasurePlan{};
    VERIFY_OK(two.log.inTransaction(account, [&]() -> Result<void> {
        if (auto written = write(two, "late"); !written) return written;
        erasing = std::thread{[&] { erased = erasure.carryOut({ann}, QStringLiteral("erased")); }};
        return waitsForALock() ? Result<void>{} : Error{ErrorKind::Storage, QStringLiteral("nobody waits")};
    }));
    erasing.join();

    VERIFY_OK(erased);
    QCOMPARE(erased->parts.first().records, (QStringList{QStringLiteral("early"), QStringLiteral("late")}));
    QVERIFY((**two.log.record(account, QStringLiteral("late"))).record.fields.isEmpty());
}

// A move each way at the same moment, or a late write forwarded meanwhile: one comes again.
void tst_AccountLocks::endOneOfTwoThatWaitForEachOther()
{
    const auto crossing = [&](const QString &first, const QString &second, std::atomic<int> &inside) {
        Process process{*m_store};
        return process.log.inTransaction(first, [&]() -> Result<void> {
            ++inside;
            while (inside < 2)
                std::this_thread::yield();
            return process.log.lock(second);
        });
    };
    std::atomic<int> inside = 0;
    Result<void> other;
    std::thread thread{[&] { other = crossing(QStringLiteral("b"), QStringLiteral("a"), inside); }};
    const Result<void> mine = crossing(QStringLiteral("a"), QStringLiteral("b"), inside);
    thread.join();

    QVERIFY(bool(mine) != bool(other));
    QCOMPARE((mine ? other : mine).error().kind, ErrorKind::Wait); // passes by itself: held for it is nobody's mutation
}

// What was committed late is never below a revision that somebody was told already.
void tst_AccountLocks::showAllBelowWhateverIsSeen()
{
    constexpr int each = 60;
    const QStringList accounts{QStringLiteral("a"), QStringLiteral("b")};
    std::atomic<int> failures = 0;
    std::atomic<int> writing = 4;
    std::vector<std::thread> writers;
    for (int number = 0; number < 4; ++number)
        writers.emplace_back([&, number] {
            Process process{*m_store};
            for (int record = 0; record < each; ++record)
                if (!process.write(accounts.at((number + record) % 2), QStringLiteral("%1-%2").arg(number).arg(record)))
                    ++failures;
            --writing;
        });

    Process reader{*m_store};
    QHash<QString, qint64> cursor;
    int skipped = 0;
    for (bool isLast = false; !isLast;) {
        isLast = writing == 0; // one more look after the last has ended
        for (const QString &account : accounts)
            static_cast<void>(reader.log.visitChanges(account, cursor.value(account), [&](const ChangedRow &row) {
                if (row.modseq != cursor.value(account) + 1) ++skipped;
                cursor[account] = row.modseq;
                return ChangeLog::Next::Continue;
            }));
    }
    for (std::thread &writer : writers)
        writer.join();

    QCOMPARE(failures, 0);
    QCOMPARE(skipped, 0);
    QCOMPARE(cursor.value(QStringLiteral("a")), qint64(2 * each));
    QCOMPARE(cursor.value(QStringLiteral("b")), qint64(2 * each));
}

QTEST_GUILESS_MAIN(tst_AccountLocks)
#include "tst_AccountLocks.moc"
