// SPDX-License-Identifier: Apache-2.0
#include "platform/postgres/PostgresConnection.h"
#include "platform/postgres/PostgresListener.h"
#include "platform/postgres/PostgresText.h"
#include "platform/postgres/PostgresTimeline.h"
#include "platform/sql/StatementWatch.h"
#include "platform/sql/Transaction.h"
#include "platform/sql/WithoutWaiting.h"
#include "tests/support/PostgresTestStore.h"
#include "tests/support/ResultMatchers.h"

#include <mutex>
#include <optional>

using namespace alongside;

/// What the contract of both databases (tests/sync/server, run on each) does not ask.
class tst_PostgresDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(PostgresTestStore::isWanted(), "run by ctest, which starts a server"); }
    void init();
    void cleanup();

    void numbersParametersOutsideOfQuotation();
    void readsBackWhatItWrote();
    void refusesATextThatItCannotHold();
    void takesBackWhatWasNotCommitted();
    void takesBackAFailureInsideASavepointAlone();
    void commitsNothingAfterAStatementFailed();
    void letsOneTransactionWriteAtATime();
    void takesTheLockFromWhoHasVanished();
    void givesAReaderOneState();
    void connectsAgainWhenNobodyWasUsingIt();
    void failsAWholeTransactionWhoseConnectionBroke();
    void worksAgainWhenARollbackFindsTheConnectionBroken();
    void refusesADatabaseThatSortsByALanguage();
    void saysThatNobodyAnswers();
    void refusesASchemaWithAStrangeName();
    void refusesWhatIsNoAddressAndDoesNotRepeatIt();
    void plansForTheTablesAsTheyAre();
    void isMadeReadyAfterEveryConnection();
    void isNoConnectionWhenItBreaksWhileItIsMadeReady();
    void isNoConnectionWhereItCannotBeMadeReady();
    void namesOneTimelineUntilTheTableIsMadeAgain();
    void hearsWhatOthersTellAndWhatItMissed();
    void tellsOfSlowStatementsWithoutTheirValues();
    void goesOnBeforeThereIsAnAnswer();
    void waitsWhereThereIsNoTransaction();
    void failsLaterForWhatWasSentOn();
    void takesBackWhatWasSentOnWithItsSavepoint();
    void failsOfflineWhenWhatWasSentOnIsLost();
    void losesItsLocksAfterWhatWasSentOn();

private:
    Result<void> sendOn(Database &database, int id)
    {
        return runWithoutWaiting(database, QStringLiteral("INSERT INTO t (id) VALUES (?)"), id);
    }
    qint64 roundTrips() const { return dynamic_cast<PostgresConnection &>(m_database->driver()).roundTrips(); }
    Result<qint64> insert(Database &database, int id)
    {
        return database.run(QStringLiteral("INSERT INTO t (id) VALUES (?)"), id);
    }
    QList<qint64> rows(Database &database)
    {
        const auto read = database.collect(
            QStringLiteral("SELECT id FROM t ORDER BY id"), [](const Row &row) { return row.integer(0); });
        return read ? *read : QList<qint64>{-1};
    }
    /// As an administrator does, or a server that is stopped.
    void cutOff(Database &whose)
    {
        const auto process =
            whose.first(QStringLiteral("SELECT pg_backend_pid()"), [](const Row &row) { return row.integer(0); });
        VERIFY_OK(process);
        VERIFY_OK(m_store->open()->run(QStringLiteral("SELECT pg_terminate_backend(CAST(? AS int), 5000)"), **process));
    }

    std::optional<PostgresTestStore> m_store;
    std::unique_ptr<Database> m_database;
};

void tst_PostgresDriver::init()
{
    m_store.emplace();
    m_database = m_store->open();
    VERIFY_OK(m_database->execute(QStringLiteral("CREATE TABLE t (id BIGINT PRIMARY KEY, words TEXT, bytes BLOB)")));
}

void tst_PostgresDriver::cleanup()
{
    m_database.reset();
    m_store.reset();
}

void tst_PostgresDriver::numbersParametersOutsideOfQuotation()
{
    const NumberedSql sql =
        numberedParameters(QStringLiteral("SELECT '?', \"a?\", 'it''s ?' /* ? */ WHERE a = ? -- ?\n AND b = ?"));

    QCOMPARE(sql.text, QByteArray{"SELECT '?', \"a?\", 'it''s ?' /* ? */ WHERE a = $1 -- ?\n AND b = $2"});
    QCOMPARE(sql.parameters, 2);
}

void tst_PostgresDriver::readsBackWhatItWrote()
{
    const QString words = QStringLiteral("Siân's “gloves”, 3 × ½ \\ %s");
    const QByteArray bytes{"\0\x01\\x41\xff", 7};
    const QString write = QStringLiteral("INSERT INTO t (id, words, bytes) VALUES (?, ?, ?)");

    QCOMPARE(*m_database->run(write, 9007199254740993, words, bytes), 1);
    VERIFY_OK(m_database->run(write, 2, QStringLiteral(""), QByteArray{""}));
    VERIFY_OK(m_database->run(write, 3, QString{}, QByteArray{}));

    const auto read =
        m_database->collect(QStringLiteral("SELECT id, words, bytes FROM t ORDER BY id DESC"), [](const Row &row) {
            return std::tuple{row.integer(0), row.text(1), row.blob(2), row.isNull(2)};
        });
    VERIFY_OK(read);
    QCOMPARE(read->size(), 3);
    QVERIFY((read->at(0) == std::tuple{qint64(9007199254740993), words, bytes, false}));
    QVERIFY((read->at(1) == std::tuple{qint64(3), QString{}, QByteArray{}, true}));
    QVERIFY((read->at(2) == std::tuple{qint64(2), QStringLiteral(""), QByteArray{""}, false}));
}

// As text, libpq would take it to end at the NUL, and say nothing.
void tst_PostgresDriver::refusesATextThatItCannotHold()
{
    const QString text = QStringLiteral("ab") + QChar{0} + QStringLiteral("cd");

    VERIFY_FAILS(m_database->run(QStringLiteral("INSERT INTO t (id, words) VALUES (1, ?)"), text), ErrorKind::Rejected);

    QCOMPARE(rows(*m_database), QList<qint64>{});
}

void tst_PostgresDriver::takesBackWhatWasNotCommitted()
{
    {
        Transaction transaction{*m_database};
        VERIFY_OK(insert(*m_database, 1));
        VERIFY_OK(m_database->setSchemaVersion(3));
    }

    QCOMPARE(rows(*m_database), QList<qint64>{});
    QCOMPARE(*m_database->schemaVersion(), 0);
}

void tst_PostgresDriver::takesBackAFailureInsideASavepointAlone()
{
    {
        Transaction transaction{*m_database};
        VERIFY_OK(insert(*m_database, 1));
        {
            Savepoint savepoint{*m_database};
            VERIFY_OK(insert(*m_database, 2));
            VERIFY_FAILS(insert(*m_database, 1), ErrorKind::Storage);
        }
        VERIFY_OK(insert(*m_database, 3));
        VERIFY_OK(transaction.commit());
    }

    QCOMPARE(rows(*m_database), (QList<qint64>{1, 3}));
}

void tst_PostgresDriver::commitsNothingAfterAStatementFailed()
{
    {
        Transaction transaction{*m_database};
        VERIFY_OK(insert(*m_database, 1));
        VERIFY_FAILS(m_database->run(QStringLiteral("INSERT INTO nowhere VALUES (1)")), ErrorKind::Storage);
        VERIFY_FAILS(transaction.commit(), ErrorKind::Storage);
    }

    QCOMPARE(rows(*m_database), QList<qint64>{});
    VERIFY_OK(insert(*m_database, 2));
}

void tst_PostgresDriver::letsOneTransactionWriteAtATime()
{
    const auto other = m_store->open();
    VERIFY_OK(other->execute(QStringLiteral("SET lock_timeout TO '10ms'")));
    {
        Transaction transaction{*m_database};
        VERIFY_OK(insert(*m_database, 1));

        {
            Transaction second{*other};
            VERIFY_FAILS(insert(*other, 2), ErrorKind::Wait);
        }

        VERIFY_OK(transaction.commit());
    }
    Transaction second{*other};
    VERIFY_OK(insert(*other, 2));
    VERIFY_OK(second.commit());
}

// A process that was stopped, or whose machine is gone without a word.
void tst_PostgresDriver::takesTheLockFromWhoHasVanished()
{
    const auto limit = [](Database &database, const char *name) {
        const auto read = database.first(
            QStringLiteral("SELECT current_setting(?)"), [](const Row &row) { return row.text(0); },
            QString::fromLatin1(name));
        return read ? read->value_or(QString{}) : QString{};
    };
    QCOMPARE(limit(*m_database, "idle_in_transaction_session_timeout"), QStringLiteral("1min"));
    QCOMPARE(limit(*m_database, "lock_timeout"), QStringLiteral("30s"));
    const auto other = m_store->open();
    VERIFY_OK(m_database->execute(QStringLiteral("SET idle_in_transaction_session_timeout TO '50ms'")));
    {
        Transaction vanished{*m_database};
        VERIFY_OK(insert(*m_database, 1));

        Transaction second{*other}; // waits for as long
        VERIFY_OK(insert(*other, 2));
        VERIFY_OK(second.commit());

        VERIFY_FAILS(insert(*m_database, 3), ErrorKind::Offline);
        VERIFY_FAILS(vanished.commit(), ErrorKind::Offline);
    }
    QCOMPARE(rows(*m_database), QList<qint64>{2});
}

void tst_PostgresDriver::givesAReaderOneState()
{
    VERIFY_OK(insert(*m_database, 1));
    const auto frozen = m_database->frozen();
    VERIFY_OK(frozen);

    VERIFY_OK(insert(*m_database, 2));

    QCOMPARE(rows(**frozen), QList<qint64>{1});
    VERIFY_FAILS(insert(**frozen, 3), ErrorKind::Offline); // as of a standby
    QCOMPARE(rows(*m_database), (QList<qint64>{1, 2}));
}

void tst_PostgresDriver::connectsAgainWhenNobodyWasUsingIt()
{
    VERIFY_OK(insert(*m_database, 1)); // a statement that is kept compiled
    cutOff(*m_database);

    Transaction transaction{*m_database};
    VERIFY_OK(insert(*m_database, 2));
    VERIFY_OK(transaction.commit());
}

void tst_PostgresDriver::failsAWholeTransactionWhoseConnectionBroke()
{
    {
        Transaction transaction{*m_database};
        VERIFY_OK(insert(*m_database, 1));
        cutOff(*m_database);
        VERIFY_FAILS(insert(*m_database, 2), ErrorKind::Offline);
        VERIFY_FAILS(insert(*m_database, 3), ErrorKind::Offline);
        VERIFY_FAILS(transaction.commit(), ErrorKind::Offline);
    }

    QCOMPARE(rows(*m_database), QList<qint64>{});
    VERIFY_OK(insert(*m_database, 4));
}

void tst_PostgresDriver::worksAgainWhenARollbackFindsTheConnectionBroken()
{
    {
        Transaction transaction{*m_database};
        VERIFY_OK(insert(*m_database, 1));
        cutOff(*m_database);
    }

    VERIFY_OK(insert(*m_database, 2));
    QCOMPARE(rows(*m_database), QList<qint64>{2});
}

void tst_PostgresDriver::refusesADatabaseThatSortsByALanguage()
{
    const QString name = m_store->options().schema + QStringLiteral("_icu");
    VERIFY_OK(m_database->execute(
        QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'cy'").arg(name)));
    PostgresOptions options = m_store->options();
    options.address.replace(QStringLiteral("dbname=alongside"), QStringLiteral("dbname=") + name);

    VERIFY_FAILS(openPostgres(options), ErrorKind::Rejected);

    VERIFY_OK(m_database->execute(QStringLiteral("DROP DATABASE ") + name));
}

void tst_PostgresDriver::saysThatNobodyAnswers()
{
    PostgresOptions options = m_store->options();
    options.address = QStringLiteral("host=/nowhere dbname=alongside");

    VERIFY_FAILS(openPostgres(options), ErrorKind::Offline);
}

void tst_PostgresDriver::refusesASchemaWithAStrangeName()
{
    PostgresOptions options = m_store->options();
    options.schema = QStringLiteral("a; DROP SCHEMA public");

    VERIFY_FAILS(openPostgres(options), ErrorKind::Rejected);
}

void tst_PostgresDriver::refusesWhatIsNoAddressAndDoesNotRepeatIt()
{
    PostgresOptions options = m_store->options();
    for (const char *address : {"", "  ", "pass-word", "mysql://host/name", "postgresql://host/name?colour=pass-word",
             "postgresql://role:se@pass-word@host/name", "postgresql://role:pass-word/cret@host/name",
             "host=role:x@pass-word dbname=name", "host=127.0.0.1 port=pass-word dbname=name"}) {
        options.address = QString::fromLatin1(address);
        const auto opened = openPostgres(options);
        VERIFY_FAILS(opened, ErrorKind::Rejected);
        QVERIFY(!opened.error().detail.contains(QStringLiteral("pass-word")));
    }
}

// A plan that is kept from when the table was empty reads all of it when there are thousands of rows.
void tst_PostgresDriver::plansForTheTablesAsTheyAre()
{
    for (int id = 1; id <= 20; ++id)
        VERIFY_OK(insert(*m_database, id));

    const auto kept =
        m_database->first(QStringLiteral("SELECT CAST(sum(generic_plans) AS bigint), CAST(sum(custom_plans) AS bigint) "
                                         "FROM pg_prepared_statements WHERE statement LIKE 'INSERT%'"),
            [](const Row &row) {
                return std::pair{row.integer(0), row.integer(1)};
            });

    VERIFY_OK(kept);
    QCOMPARE((*kept)->first, 0);
    QVERIFY((*kept)->second >= 20);
}

void tst_PostgresDriver::isMadeReadyAfterEveryConnection()
{
    int times = 0;
    PostgresOptions options = m_store->options();
    options.beforeUse = [&](Database &database) -> Result<void> {
        ++times;
        return withoutCount(insert(database, 100 + times)); // on the connection that is being made
    };
    const auto opened = openPostgres(options);
    VERIFY_OK(opened);
    QCOMPARE(times, 1);
    VERIFY_OK((*opened)->frozen()); // who only reads changes nothing
    QCOMPARE(times, 1);

    cutOff(**opened);
    Transaction transaction{**opened};
    VERIFY_OK(insert(**opened, 2));
    VERIFY_OK(transaction.commit());

    QCOMPARE(times, 2);
    QCOMPARE(rows(*m_database), (QList<qint64>{2, 101, 102}));
}

// Not made again underneath: it would be asked to be made ready within itself.
void tst_PostgresDriver::isNoConnectionWhenItBreaksWhileItIsMadeReady()
{
    bool breaks = false;
    PostgresOptions options = m_store->options();
    options.beforeUse = [&](Database &database) -> Result<void> {
        if (!breaks) return {};
        cutOff(database);
        return withoutCount(insert(database, 1));
    };
    const auto opened = openPostgres(options);
    VERIFY_OK(opened);
    cutOff(**opened);
    breaks = true;
    VERIFY_FAILS(insert(**opened, 2), ErrorKind::Offline); // it is noticed, and another is made
    VERIFY_FAILS(insert(**opened, 3), ErrorKind::Offline);

    breaks = false;

    QTRY_COMPARE(rows(**opened), QList<qint64>{}); // nothing of what failed is there
    VERIFY_OK(insert(**opened, 4));
}

void tst_PostgresDriver::isNoConnectionWhereItCannotBeMadeReady()
{
    bool isFit = true;
    PostgresOptions options = m_store->options();
    options.beforeUse = [&isFit](Database &) -> Result<void> {
        return isFit ? Result<void>{} : Error{ErrorKind::Rejected, QStringLiteral("not now")};
    };
    const auto opened = openPostgres(options);
    VERIFY_OK(opened);
    cutOff(**opened);
    isFit = false;
    {
        Transaction transaction{**opened};
        QVERIFY(!insert(**opened, 2)); // nothing runs on what was not made ready
    }
    QCOMPARE(rows(*m_database), QList<qint64>{});

    isFit = true;
    QTRY_COMPARE(rows(**opened), QList<qint64>{}); // another attempt comes after as long as the last one took
    VERIFY_OK(insert(**opened, 3));
}

void tst_PostgresDriver::namesOneTimelineUntilTheTableIsMadeAgain()
{
    const QString table = QStringLiteral("t");
    const Result<PostgresPosition> before = postgresPosition(*m_database, table);
    VERIFY_OK(before);
    QVERIFY(before->timeline >= 1 && before->bytes > 0);
    VERIFY_OK(insert(*m_database, 1));
    cutOff(*m_database);
    const Result<PostgresPosition> later = postgresPosition(*m_store->open(), table);
    VERIFY_OK(later);
    QCOMPARE(later->history(), before->history());
    QVERIFY(later->bytes > before->bytes);

    const auto again = m_store->open();
    VERIFY_OK(again->execute(QStringLiteral("DROP TABLE t; CREATE TABLE t (id BIGINT PRIMARY KEY)"))); // pg_restore

    QVERIFY(postgresPosition(*again, table)->history() != before->history());
    VERIFY_FAILS(postgresPosition(*again, QStringLiteral("nowhere")), ErrorKind::Storage);
}

void tst_PostgresDriver::hearsWhatOthersTellAndWhatItMissed()
{
    VERIFY_OK(m_database->run(QStringLiteral("INSERT INTO t (id, words) VALUES (1, 'missed')")));
    std::mutex mutex;
    QStringList heard;
    const auto all = [&] {
        const std::lock_guard guard{mutex};
        return heard;
    };
    PostgresListener listener{{m_store->options(), QStringLiteral("a_channel"), QStringLiteral("SELECT words FROM t")},
        [&](const QString &text) {
            const std::lock_guard guard{mutex};
            heard.append(text);
        }};
    QTRY_COMPARE(all(), QStringList{QStringLiteral("missed")});
    const auto tell = [&](const QString &text) {
        return m_database->run(QStringLiteral("SELECT pg_notify('a_channel', ?)"), text);
    };

    VERIFY_OK(tell(QStringLiteral("told")));
    QTRY_COMPARE(all().last(), QStringLiteral("told"));
    VERIFY_OK(m_database->run(QStringLiteral("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE query "
                                             "LIKE 'SELECT words FROM t%' AND pid <> pg_backend_pid()")));

    QTRY_COMPARE_WITH_TIMEOUT(all().last(), QStringLiteral("missed"), 20'000); // it is there again
    VERIFY_OK(tell(QStringLiteral("told again")));
    QTRY_COMPARE(all().last(), QStringLiteral("told again"));
}

void tst_PostgresDriver::tellsOfSlowStatementsWithoutTheirValues()
{
    struct Kept final : StatementWatch {
        Kept() : StatementWatch{std::chrono::milliseconds{20}} { }
        void tookLong(const Run &run) override { runs.append(run); }
        void failed(ErrorKind kind) override { failures.append(kind); }
        QList<Run> runs;
        QList<ErrorKind> failures;
    } watch;
    watchStatements(*m_database, &watch);

    VERIFY_OK(insert(*m_database, 7));
    const auto slept = m_database->collect(
        QStringLiteral("SELECT id, pg_sleep(0.03), 'Zebedee' FROM t WHERE id = ?"),
        [](const Row &row) { return row.integer(0); }, 7);
    QVERIFY(!insert(*m_database, 7)); // its key is taken
    watchStatements(*m_database, nullptr);

    VERIFY_OK(slept);
    QCOMPARE(watch.runs.size(), 1); // what was quick is not told
    QCOMPARE(watch.runs[0].sql, QStringLiteral("SELECT id, pg_sleep(?), ? FROM t WHERE id = $1"));
    QCOMPARE(watch.runs[0].rows, 1);
    QVERIFY(watch.runs[0].time >= std::chrono::milliseconds{30});
    QCOMPARE(watch.failures, QList<ErrorKind>{ErrorKind::Storage});
}

void tst_PostgresDriver::goesOnBeforeThereIsAnAnswer()
{
    constexpr int many = 1500; // several times as many as may be without an answer
    VERIFY_OK(insert(*m_database, 0)); // compiled
    {
        Transaction transaction{*m_database};
        const qint64 before = roundTrips();
        for (int id = 1; id <= 100; ++id)
            VERIFY_OK(sendOn(*m_database, id));
        QCOMPARE(roundTrips(), before);
        QCOMPARE(rows(*m_database).size(), 101); // whoever reads, reads all of it
        for (int id = 101; id <= many; ++id)
            VERIFY_OK(sendOn(*m_database, id));
        QCOMPARE(*insert(*m_database, -1), 1); // the number of its own rows
        VERIFY_OK(sendOn(*m_database, -2));
        VERIFY_OK(transaction.commit());
    }

    QCOMPARE(rows(*m_store->open()).size(), many + 3);
}

void tst_PostgresDriver::waitsWhereThereIsNoTransaction()
{
    VERIFY_OK(sendOn(*m_database, 1));
    VERIFY_FAILS(sendOn(*m_database, 1), ErrorKind::Storage);

    QCOMPARE(rows(*m_store->open()), QList<qint64>{1});
}

void tst_PostgresDriver::failsLaterForWhatWasSentOn()
{
    VERIFY_OK(insert(*m_database, 1));
    {
        Transaction transaction{*m_database};
        VERIFY_OK(sendOn(*m_database, 1)); // its key is taken
        VERIFY_OK(sendOn(*m_database, 2));
        VERIFY_FAILS(insert(*m_database, 3), ErrorKind::Storage);
        VERIFY_FAILS(sendOn(*m_database, 4), ErrorKind::Storage); // nothing runs in it any more
        VERIFY_FAILS(transaction.commit(), ErrorKind::Storage);
    }
    {
        Transaction transaction{*m_database};
        VERIFY_OK(sendOn(*m_database, 5));
        VERIFY_OK(sendOn(*m_database, 1));
        VERIFY_FAILS(transaction.commit(), ErrorKind::Storage); // at the latest
    }
    {
        Transaction transaction{*m_database};
        VERIFY_OK(sendOn(*m_database, 1)); // and nobody asks
    }

    QCOMPARE(rows(*m_database), QList<qint64>{1});
    VERIFY_OK(insert(*m_database, 6));
}

void tst_PostgresDriver::takesBackWhatWasSentOnWithItsSavepoint()
{
    VERIFY_OK(insert(*m_database, 1));
    {
        Transaction transaction{*m_database};
        VERIFY_OK(sendOn(*m_database, 2));
        {
            Savepoint savepoint{*m_database};
            VERIFY_OK(sendOn(*m_database, 3));
            VERIFY_OK(sendOn(*m_database, 1));
            VERIFY_FAILS(savepoint.keep(), ErrorKind::Storage);
        }
        {
            Savepoint savepoint{*m_database};
            VERIFY_OK(sendOn(*m_database, 1)); // given up before it was answered
        }
        {
            Savepoint savepoint{*m_database};
            VERIFY_OK(sendOn(*m_database, 4));
            VERIFY_OK(savepoint.keep());
        }
        VERIFY_OK(sendOn(*m_database, 5));
        VERIFY_OK(transaction.commit());
    }
    QCOMPARE(rows(*m_database), (QList<qint64>{1, 2, 4, 5}));
    {
        Transaction transaction{*m_database};
        VERIFY_OK(sendOn(*m_database, 1)); // before the savepoint, which cannot take it back
        {
            Savepoint savepoint{*m_database};
            VERIFY_FAILS(insert(*m_database, 6), ErrorKind::Storage);
        }
        VERIFY_FAILS(transaction.commit(), ErrorKind::Storage);
    }
    QCOMPARE(rows(*m_database), (QList<qint64>{1, 2, 4, 5}));
}

void tst_PostgresDriver::failsOfflineWhenWhatWasSentOnIsLost()
{
    VERIFY_OK(insert(*m_database, 1));
    const auto process =
        m_database->first(QStringLiteral("SELECT pg_backend_pid()"), [](const Row &row) { return row.integer(0); });
    VERIFY_OK(process);
    {
        Transaction transaction{*m_database};
        VERIFY_OK(sendOn(*m_database, 2));
        VERIFY_OK(m_store->open()->run(QStringLiteral("SELECT pg_terminate_backend(CAST(? AS int), 5000)"), **process));
        static_cast<void>(sendOn(*m_database, 3)); // may not know yet
        VERIFY_FAILS(transaction.commit(), ErrorKind::Offline);
    }

    QCOMPARE(rows(*m_database), QList<qint64>{1});
    VERIFY_OK(insert(*m_database, 4));
}

// Without a word to the server in between, it would wait for the next statement for as long as the process stands.
void tst_PostgresDriver::losesItsLocksAfterWhatWasSentOn()
{
    const auto other = m_store->open();
    VERIFY_OK(insert(*m_database, 0)); // compiled
    VERIFY_OK(m_database->execute(QStringLiteral("SET idle_in_transaction_session_timeout TO '50ms'")));
    {
        Transaction standing{*m_database};
        VERIFY_OK(sendOn(*m_database, 1));

        Transaction second{*other}; // waits for as long
        VERIFY_OK(insert(*other, 2));
        VERIFY_OK(second.commit());

        VERIFY_FAILS(standing.commit(), ErrorKind::Offline);
    }
    QCOMPARE(rows(*m_database), (QList<qint64>{0, 2}));
}

QTEST_GUILESS_MAIN(tst_PostgresDriver)
#include "tst_PostgresDriver.moc"
