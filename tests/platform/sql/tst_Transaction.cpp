// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultyDriver.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include "platform/sql/Transaction.h"

using namespace alongside;

class tst_Transaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_faults = std::make_shared<FaultyDriver::Faults>();
        m_database = std::make_unique<Database>(std::make_unique<FaultyDriver>(m_store->open(), m_faults));
        VERIFY_OK(m_database->execute(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY)")));
    }
    void cleanup() { m_database.reset(); }

    void keepsWhatWasCommitted();
    void takesBackWhatWasNotCommitted();
    void takesBackTheVersionOfTheSchema();
    void letsNothingRunWhenItCannotBegin();
    void takesTheWritersLockAtOnce();
    void commitsNothingAfterAStatementFailed();
    void commitsNothingAfterAStatementThatDoesNotCompile();
    void worksAgainAfterAFailure();
    void takesBackASavepointAlone();
    void keepsASavepoint();
    void takesBackSavepointsInsideSavepoints();
    void goesOnAfterAFailureInsideASavepoint();
    void changesAllOrNothingWhateverFails();

private:
    Result<qint64> insert(int id) { return m_database->run(QStringLiteral("INSERT INTO t VALUES (?)"), id); }
    QList<qint64> rows()
    {
        return m_database
            ->collect(QStringLiteral("SELECT id FROM t ORDER BY id"), [](const Row &row) { return row.integer(0); })
            .value();
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::shared_ptr<FaultyDriver::Faults> m_faults;
    std::unique_ptr<Database> m_database;
};

void tst_Transaction::keepsWhatWasCommitted()
{
    {
        Transaction transaction{*m_database};
        VERIFY_OK(insert(1));
        VERIFY_OK(insert(2));
        VERIFY_OK(transaction.commit());
    }

    QCOMPARE(rows(), (QList<qint64>{1, 2}));
}

void tst_Transaction::takesBackWhatWasNotCommitted()
{
    {
        Transaction transaction{*m_database};
        VERIFY_OK(insert(1));
    }

    QCOMPARE(rows(), QList<qint64>{});
}

void tst_Transaction::takesBackTheVersionOfTheSchema()
{
    {
        Transaction transaction{*m_database};
        VERIFY_OK(m_database->setSchemaVersion(3));
    }

    QCOMPARE(*m_database->schemaVersion(), 0);
}

void tst_Transaction::letsNothingRunWhenItCannotBegin()
{
    auto prepared = m_database->query(QStringLiteral("INSERT INTO t VALUES (9)"));
    VERIFY_OK(prepared);
    const Error planted{ErrorKind::DiskFull, QStringLiteral("planted")};
    {
        m_faults->failAt(1, planted);
        Transaction transaction{*m_database};
        VERIFY_FAILS(insert(1), ErrorKind::DiskFull);
        VERIFY_FAILS(prepared->finish(), ErrorKind::DiskFull);
        VERIFY_FAILS(m_database->execute(QStringLiteral("DELETE FROM t")), ErrorKind::DiskFull);
        VERIFY_FAILS(m_database->schemaVersion(), ErrorKind::DiskFull);
        VERIFY_FAILS(m_database->setSchemaVersion(1), ErrorKind::DiskFull);
        Savepoint savepoint{*m_database};
        VERIFY_FAILS(savepoint.keep(), ErrorKind::DiskFull);
        VERIFY_FAILS(transaction.commit(), ErrorKind::DiskFull);
    }

    QCOMPARE(rows(), QList<qint64>{});
}

void tst_Transaction::takesTheWritersLockAtOnce()
{
    const auto other = m_store->open();
    VERIFY_OK(other->execute(QStringLiteral("PRAGMA busy_timeout = 0")));
    const Transaction first{*m_database};

    Transaction second{*other};

    VERIFY_FAILS(second.commit(), ErrorKind::Storage);
}

void tst_Transaction::commitsNothingAfterAStatementFailed()
{
    {
        Transaction transaction{*m_database};
        VERIFY_OK(insert(1));
        VERIFY_FAILS(insert(1), ErrorKind::Storage);
        VERIFY_FAILS(insert(2), ErrorKind::Storage); // or it would be committed by itself, had SQLite rolled back
        VERIFY_FAILS(transaction.commit(), ErrorKind::Storage);
    }

    QCOMPARE(rows(), QList<qint64>{});
}

void tst_Transaction::commitsNothingAfterAStatementThatDoesNotCompile()
{
    {
        Transaction transaction{*m_database};
        VERIFY_OK(insert(1));
        VERIFY_FAILS(m_database->run(QStringLiteral("INSERT INTO nowhere VALUES (1)")), ErrorKind::Storage);
        VERIFY_FAILS(transaction.commit(), ErrorKind::Storage);
    }

    QCOMPARE(rows(), QList<qint64>{});
}

void tst_Transaction::worksAgainAfterAFailure()
{
    {
        Transaction transaction{*m_database};
        VERIFY_FAILS(m_database->execute(QStringLiteral("nonsense")), ErrorKind::Storage);
    }
    Transaction transaction{*m_database};
    VERIFY_OK(insert(1));
    VERIFY_OK(transaction.commit());

    QCOMPARE(rows(), QList<qint64>{1});
}

void tst_Transaction::takesBackASavepointAlone()
{
    Transaction transaction{*m_database};
    VERIFY_OK(insert(1));
    {
        Savepoint savepoint{*m_database};
        VERIFY_OK(insert(2));
    }
    VERIFY_OK(insert(3));
    VERIFY_OK(transaction.commit());

    QCOMPARE(rows(), (QList<qint64>{1, 3}));
}

void tst_Transaction::keepsASavepoint()
{
    Transaction transaction{*m_database};
    {
        Savepoint savepoint{*m_database};
        VERIFY_OK(insert(1));
        VERIFY_OK(savepoint.keep());
    }
    VERIFY_OK(transaction.commit());

    QCOMPARE(rows(), QList<qint64>{1});
}

void tst_Transaction::takesBackSavepointsInsideSavepoints()
{
    Transaction transaction{*m_database};
    {
        Savepoint outer{*m_database};
        VERIFY_OK(insert(1));
        {
            Savepoint lost{*m_database};
            VERIFY_OK(insert(2));
        }
        {
            Savepoint kept{*m_database};
            VERIFY_OK(insert(3));
            VERIFY_OK(kept.keep());
        }
        VERIFY_OK(outer.keep());
    }
    {
        Savepoint lost{*m_database};
        Savepoint keptForNothing{*m_database};
        VERIFY_OK(insert(4));
        VERIFY_OK(keptForNothing.keep());
    }
    VERIFY_OK(transaction.commit());

    QCOMPARE(rows(), (QList<qint64>{1, 3}));
}

void tst_Transaction::goesOnAfterAFailureInsideASavepoint()
{
    Transaction transaction{*m_database};
    VERIFY_OK(insert(1));
    {
        Savepoint savepoint{*m_database};
        VERIFY_OK(insert(2));
        VERIFY_FAILS(insert(2), ErrorKind::Storage);
        VERIFY_FAILS(savepoint.keep(), ErrorKind::Storage);
    }
    VERIFY_OK(insert(3));
    VERIFY_OK(transaction.commit());

    QCOMPARE(rows(), (QList<qint64>{1, 3}));
}

void tst_Transaction::changesAllOrNothingWhateverFails()
{
    const auto work = [this]() -> Result<void> {
        Transaction transaction{*m_database};
        if (auto inserted = insert(1); !inserted) return inserted.error();
        {
            Savepoint savepoint{*m_database};
            if (auto inserted = insert(2); !inserted) return inserted.error();
            if (auto kept = savepoint.keep(); !kept) return kept;
        }
        return transaction.commit();
    };

    int failures = 0;
    for (int access = 1;; ++access) {
        m_faults->failAt(access, {ErrorKind::Storage, QStringLiteral("planted")});
        const Result<void> worked = work();
        m_faults->mend();
        if (worked) break;
        QCOMPARE(worked.error().detail, QStringLiteral("planted"));
        QCOMPARE(rows(), QList<qint64>{});
        ++failures;
    }

    QCOMPARE(rows(), (QList<qint64>{1, 2}));
    QVERIFY(failures >= 6); // begin, two inserts, savepoint, release, commit
}

QTEST_GUILESS_MAIN(tst_Transaction)
#include "tst_Transaction.moc"
