// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultyVfs.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include "platform/sql/StatementWatch.h"
#include "platform/sql/Transaction.h"

#include <sys/resource.h>

#include <csignal>

using namespace alongside;

class tst_DiskFull : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_disk = std::make_unique<FaultyVfs>("full-disk");
        m_options = {.path = QStringLiteral("store.db"), .key = keyOf('k'), .vfs = m_disk->name()};
    }
    void cleanup() { m_disk.reset(); }

    void savesNothingWhenTheDiskIsFull();
    void tellsOfAFailureOnce();
    void savesAgainWhenThereIsRoom();
    void makesNoStoreOnAFullDiskAndMakesItLater();
    void saysIoErrorsAreStorage();
    void survivesEveryFailureOfTheDisk_data();
    void survivesEveryFailureOfTheDisk();
    void saysWhenARealFileCannotGrow();

private:
    std::unique_ptr<Database> open()
    {
        auto opened = openSqlite(m_options);
        if (!opened) qFatal("the store does not open: %s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }
    static Result<void> makeTable(Database &database)
    {
        return database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, note TEXT)"));
    }
    static Result<void> writePair(Database &database, int number)
    {
        Transaction transaction{database};
        for (int row = 2 * number; row < 2 * number + 2; ++row) {
            auto inserted =
                database.run(QStringLiteral("INSERT INTO t VALUES (?, ?)"), row, QString(3000, QLatin1Char('n')));
            if (!inserted) return inserted.error();
        }
        return transaction.commit();
    }
    static qint64 count(Database &database)
    {
        return **database.first(
            QStringLiteral("SELECT count(*) FROM t"), [](const Row &row) { return row.integer(0); });
    }
    static QString integrity(Database &database)
    {
        return **database.first(QStringLiteral("PRAGMA integrity_check"), [](const Row &row) { return row.text(0); });
    }

    std::unique_ptr<FaultyVfs> m_disk;
    SqliteOptions m_options;
};

void tst_DiskFull::savesNothingWhenTheDiskIsFull()
{
    const auto database = open();
    VERIFY_OK(makeTable(*database));
    VERIFY_OK(writePair(*database, 0));
    const QByteArray before = m_disk->content(m_options.path);
    const qint64 used = m_disk->usedBytes();

    for (qint64 room = 0; room < 8'000; room += 1'000) { // a pair takes two pages
        m_disk->setRoom(used + room);
        VERIFY_FAILS(writePair(*database, 1), ErrorKind::DiskFull);
        QCOMPARE(count(*database), 2);
    }

    QCOMPARE(m_disk->content(m_options.path), before);
}

// What is taken back after it fails as well, where SQLite has done so already.
void tst_DiskFull::tellsOfAFailureOnce()
{
    struct Failures final : StatementWatch {
        Failures() : StatementWatch{std::chrono::hours{1}} { }
        void tookLong(const Run &) override { }
        void failed(ErrorKind kind) override { kinds.append(kind); }
        QList<ErrorKind> kinds;
    } failures;
    const auto database = open();
    VERIFY_OK(makeTable(*database));
    watchStatements(*database, &failures);

    for (qint64 room = 0; room < 8'000; room += 1'000) {
        m_disk->setRoom(m_disk->usedBytes() + room);
        failures.kinds.clear();
        VERIFY_FAILS(writePair(*database, 1), ErrorKind::DiskFull);
        QCOMPARE(failures.kinds, QList<ErrorKind>{ErrorKind::DiskFull});
    }
}

void tst_DiskFull::savesAgainWhenThereIsRoom()
{
    const auto database = open();
    VERIFY_OK(makeTable(*database));
    m_disk->setRoom(m_disk->usedBytes());
    VERIFY_FAILS(writePair(*database, 0), ErrorKind::DiskFull);

    m_disk->setRoom(-1);

    VERIFY_OK(writePair(*database, 0));
    QCOMPARE(count(*database), 2);
    QCOMPARE(integrity(*database), QStringLiteral("ok"));
}

void tst_DiskFull::makesNoStoreOnAFullDiskAndMakesItLater()
{
    for (qint64 room = 0; room < 4096; room += 500) {
        m_disk->setRoom(room);
        VERIFY_FAILS(openSqlite(m_options), ErrorKind::DiskFull);
    }

    m_disk->setRoom(-1);

    VERIFY_OK(makeTable(*open()));
}

void tst_DiskFull::saysIoErrorsAreStorage()
{
    const auto database = open();
    VERIFY_OK(makeTable(*database));
    m_disk->failAt(1, FaultyVfs::Fault::IoError);

    VERIFY_FAILS(writePair(*database, 0), ErrorKind::Storage);

    VERIFY_OK(writePair(*database, 0));
}

void tst_DiskFull::survivesEveryFailureOfTheDisk_data()
{
    QTest::addColumn<FaultyVfs::Fault>("fault");
    QTest::newRow("I/O error") << FaultyVfs::Fault::IoError;
    QTest::newRow("full") << FaultyVfs::Fault::DiskFull;
}

void tst_DiskFull::survivesEveryFailureOfTheDisk()
{
    QFETCH(const FaultyVfs::Fault, fault);
    const auto day = [this](int &saved) -> Result<void> { // open, write, move the log into the file, write, close
        auto database = openSqlite(m_options);
        if (!database) return database.error();
        if (auto made = makeTable(**database); !made) return made;
        if (auto written = writePair(**database, saved); !written) return written;
        ++saved;
        if (auto moved = checkpointSqlite(**database); !moved) return moved;
        if (auto written = writePair(**database, saved); !written) return written;
        ++saved;
        return {};
    };

    int failures = 0;
    for (int operation = 1;; ++operation) {
        FaultyVfs disk{"failing"};
        m_options.vfs = disk.name();
        int saved = 0;
        disk.failAt(operation, fault);
        const Result<void> lived = day(saved);
        const bool wasReached = disk.operations() >= operation;
        disk.mend();
        if (!lived) ++failures;

        const auto database = open();
        VERIFY_OK(makeTable(*database));
        QCOMPARE(count(*database), 2 * saved);
        QCOMPARE(integrity(*database), QStringLiteral("ok"));
        if (!wasReached) break;
    }

    QVERIFY2(failures >= 10, qPrintable(QString::number(failures)));
}

void tst_DiskFull::saysWhenARealFileCannotGrow()
{
    const TemporaryStore store;
    const auto database = store.open();
    VERIFY_OK(makeTable(*database));

    // The kernel lets no file of this process grow beyond 40,000 bytes, as a quota would.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit narrow{40'000, limit.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &narrow), 0);
    int saved = 0;
    Result<void> written;
    while (saved < 20 && (written = writePair(*database, saved)))
        ++saved;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);

    VERIFY_FAILS(written, ErrorKind::DiskFull);
    QVERIFY(saved > 0);
    QCOMPARE(count(*database), 2 * saved);
    VERIFY_OK(writePair(*database, saved));
}

QTEST_GUILESS_MAIN(tst_DiskFull)
#include "tst_DiskFull.moc"
