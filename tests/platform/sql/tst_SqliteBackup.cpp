// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include "platform/sql/Transaction.h"

#include <QFile>

#include <sys/stat.h>

#include <atomic>
#include <thread>

using namespace alongside;

class tst_SqliteBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_target = m_store->pathOf(QStringLiteral("backup.db"));
        m_database = m_store->open();
        VERIFY_OK(m_database->execute(QStringLiteral("CREATE TABLE pair (one INTEGER, other INTEGER)")));
    }
    void cleanup() { m_database.reset(); }

    void copiesWhatIsCommitted();
    void isEncryptedUnderTheSameKey();
    void isConsistentWhileAnotherWrites();
    void replacesNothing();
    void leavesNothingBehindWhenItFails();
    void startsAgainAfterABackupThatWasCutOff();
    void copiesAnEmptyStore();

private:
    void write(int rows)
    {
        Transaction transaction{*m_database};
        for (int row = 0; row < rows; ++row)
            VERIFY_OK(m_database->run(QStringLiteral("INSERT INTO pair VALUES (?, ?)"), row, row));
        VERIFY_OK(transaction.commit());
    }
    Result<void> backUp() { return backUpSqlite(*m_database, m_target, m_store->options.key); }
    std::unique_ptr<Database> openBackup()
    {
        SqliteOptions options = m_store->options;
        options.path = m_target;
        options.missing = SqliteOptions::Missing::Fail;
        auto opened = openSqlite(options);
        if (!opened) qFatal("the backup does not open: %s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }
    static QString textOf(Database &database, const QString &sql)
    {
        return **database.first(sql, [](const Row &row) { return row.text(0); });
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::unique_ptr<Database> m_database;
    QString m_target;
};

void tst_SqliteBackup::copiesWhatIsCommitted()
{
    write(1000);
    VERIFY_OK(m_database->setSchemaVersion(5));

    VERIFY_OK(backUp());

    const auto copy = openBackup();
    QCOMPARE(textOf(*copy, QStringLiteral("SELECT count(*) FROM pair")), QStringLiteral("1000"));
    QCOMPARE(textOf(*copy, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    QCOMPARE(*copy->schemaVersion(), 5);
}

void tst_SqliteBackup::isEncryptedUnderTheSameKey()
{
    VERIFY_OK(m_database->execute(QStringLiteral("CREATE TABLE secret AS SELECT 'Bartholomew Quill' AS name")));
    VERIFY_OK(backUp());

    QVERIFY(!bytesOf(m_target).contains("Bartholomew"));
    SqliteOptions wrong = m_store->options;
    wrong.path = m_target;
    wrong.key = keyOf('w');
    VERIFY_FAILS(openSqlite(wrong), ErrorKind::WrongKey);
    struct stat status = {};
    QCOMPARE(stat(qPrintable(m_target), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

void tst_SqliteBackup::isConsistentWhileAnotherWrites()
{
    write(5000);
    std::atomic_bool isDone = false;
    std::atomic_int commits = 0;
    std::thread writer{[&] {
        const auto other = m_store->open();
        for (int row = 0; !isDone; ++row) {
            Transaction transaction{*other};
            if (!other->run(QStringLiteral("INSERT INTO pair VALUES (?, 0)"), row)) continue;
            if (!other->run(QStringLiteral("UPDATE pair SET other = one WHERE other = 0"))) continue;
            if (transaction.commit()) ++commits;
        }
    }};
    while (commits == 0)
        std::this_thread::yield();

    const Result<void> backedUp = backUp();
    isDone = true;
    writer.join();

    VERIFY_OK(backedUp);
    const auto copy = openBackup();
    QCOMPARE(textOf(*copy, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    QCOMPARE(textOf(*copy, QStringLiteral("SELECT count(*) FROM pair WHERE one <> other")), QStringLiteral("0"));
    QVERIFY(textOf(*copy, QStringLiteral("SELECT count(*) FROM pair")).toInt() > 5000);
}

void tst_SqliteBackup::replacesNothing()
{
    QFile existing{m_target};
    QVERIFY(existing.open(QIODevice::WriteOnly) && existing.write("precious") > 0);
    existing.close();

    VERIFY_FAILS(backUp(), ErrorKind::Rejected);

    QCOMPARE(bytesOf(m_target), QByteArray{"precious"});
}

void tst_SqliteBackup::leavesNothingBehindWhenItFails()
{
    m_target = m_store->pathOf(QStringLiteral("nowhere/backup.db"));
    VERIFY_FAILS(backUp(), ErrorKind::Storage);

    m_target = m_store->pathOf(QStringLiteral("backup.db"));
    VERIFY_FAILS(backUpSqlite(*m_database, m_target, QByteArray{"short"}), ErrorKind::WrongKey);

    QVERIFY(!QFile::exists(m_target));
    QVERIFY(!QFile::exists(m_target + QStringLiteral(".part")));
}

void tst_SqliteBackup::startsAgainAfterABackupThatWasCutOff()
{
    write(10);
    QFile cutOff{m_target + QStringLiteral(".part")};
    QVERIFY(cutOff.open(QIODevice::WriteOnly) && cutOff.write(QByteArray(5000, 'x')) > 0);
    cutOff.close();

    VERIFY_OK(backUp());

    QCOMPARE(textOf(*openBackup(), QStringLiteral("SELECT count(*) FROM pair")), QStringLiteral("10"));
}

void tst_SqliteBackup::copiesAnEmptyStore()
{
    VERIFY_OK(backUp());

    QCOMPARE(textOf(*openBackup(), QStringLiteral("SELECT count(*) FROM pair")), QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(tst_SqliteBackup)
#include "tst_SqliteBackup.moc"
