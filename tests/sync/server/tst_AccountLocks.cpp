// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Transaction.h"
#include "sync/server/AccountWriter.h"
#include "sync/server/ServerStore.h"
#include "sync/server/SqlChangeLog.h"
#include "tests/support/FakeClock.h"
#include "tests/support/PostgresTestStore.h"
#include "tests/support/ResultMatchers.h"

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
    void endOneOfTwoThatWaitForEachOther();
    void showAllBelowWhateverIsSeen();

private:
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
