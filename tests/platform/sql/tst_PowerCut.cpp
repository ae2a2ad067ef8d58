// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultyVfs.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include "platform/sql/Transaction.h"

using namespace alongside;

namespace {

constexpr quint64 seeds = 40;

/// What one life of the tablet was told to be saved before the power went.
struct Life {
    int saved = 0;
    bool isOver = false;
};

} // namespace

class tst_PowerCut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesWhatWasNotSynced();
    void bringsBackTheSameWithTheSameSeed();
    void keepsWhatWasCommitted();
    void findsAPlantedSynchronousOff();
    void keepsWhatWasCommittedWheneverThePowerGoes_data();
    void keepsWhatWasCommittedWheneverThePowerGoes();
    void keepsSeveralFilesAndDisksApart();
    void letsTwoConnectionsShareAFile();

private:
    static SqliteOptions optionsFor(const FaultyVfs &disk)
    {
        return {.path = QStringLiteral("store.db"), .key = keyOf('k'), .vfs = disk.name()};
    }
    static std::unique_ptr<Database> open(const SqliteOptions &options)
    {
        auto opened = openSqlite(options);
        if (!opened) qFatal("the store does not open: %s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }
    static Result<void> makeTable(Database &database)
    {
        return database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS mark (id INTEGER PRIMARY KEY, note TEXT)"));
    }
    /// Two rows a transaction, so that half of one would show.
    static Result<void> mark(Database &database, int number)
    {
        Transaction transaction{database};
        for (int row = 2 * number; row < 2 * number + 2; ++row) {
            auto inserted =
                database.run(QStringLiteral("INSERT INTO mark VALUES (?, ?)"), row, QString(700, QLatin1Char('n')));
            if (!inserted) return inserted.error();
        }
        return transaction.commit();
    }
    static qint64 count(Database &database)
    {
        return **database.first(
            QStringLiteral("SELECT count(*) FROM mark"), [](const Row &row) { return row.integer(0); });
    }
    static Life live(const SqliteOptions &options);
};

/// Opens, marks twelve times with a checkpoint now and then, closes; until the power goes.
Life tst_PowerCut::live(const SqliteOptions &options)
{
    Life life;
    const auto database = openSqlite(options);
    if (!database || !makeTable(**database)) return life;
    for (; life.saved < 12; ++life.saved) {
        if (!mark(**database, life.saved)) return life;
        if (life.saved % 5 == 4 && !checkpointSqlite(**database)) {
            ++life.saved;
            return life;
        }
    }
    life.isOver = true;
    return life;
}

void tst_PowerCut::losesWhatWasNotSynced()
{
    FaultyVfs disk{"lost"};
    SqliteOptions options = optionsFor(disk);
    {
        const auto database = open(options);
        VERIFY_OK(makeTable(*database));
        VERIFY_OK(mark(*database, 0));
        const Transaction transaction{*database};
        VERIFY_OK(database->run(QStringLiteral("INSERT INTO mark VALUES (99, '')")));
        disk.cutPower();
    }

    QCOMPARE(count(*open(options)), 2);
}

void tst_PowerCut::bringsBackTheSameWithTheSameSeed()
{
    const auto sizesAfter = [](quint64 seed) {
        FaultyVfs disk{"seeded"};
        SqliteOptions options = optionsFor(disk);
        options.synchronous = "OFF"; // so that there is much to lose
        disk.setUnsynced(FaultyVfs::Unsynced::Torn, seed);
        const auto database = open(options);
        [&] {
            VERIFY_OK(makeTable(*database));
            for (int number = 0; number < 20; ++number)
                VERIFY_OK(mark(*database, number));
        }();
        disk.setContent(QStringLiteral("other"), QByteArray(10, 'o'));
        disk.cutPower();
        QList<qint64> sizes;
        for (const QString &file : disk.files())
            sizes.append(disk.content(file).size());
        return sizes;
    };

    QCOMPARE(sizesAfter(7), sizesAfter(7));
}

void tst_PowerCut::keepsWhatWasCommitted()
{
    FaultyVfs disk{"committed"};
    const SqliteOptions options = optionsFor(disk);
    auto database = open(options);
    VERIFY_OK(makeTable(*database));

    for (int number = 0; number < 20; ++number) {
        VERIFY_OK(mark(*database, number));
        disk.cutPower();
        database = nullptr;
        database = open(options);
        QCOMPARE(count(*database), 2 * (number + 1));
    }
}

void tst_PowerCut::findsAPlantedSynchronousOff()
{
    FaultyVfs disk{"planted"};
    SqliteOptions options = optionsFor(disk);
    VERIFY_OK(makeTable(*open(options)));
    options.synchronous = "OFF";
    auto database = open(options);
    VERIFY_OK(mark(*database, 0)); // "saved", says SQLite

    disk.cutPower();
    database = nullptr;

    QCOMPARE(count(*open(options)), 0); // the check of keepsWhatWasCommitted() would have failed
}

void tst_PowerCut::keepsWhatWasCommittedWheneverThePowerGoes_data()
{
    QTest::addColumn<FaultyVfs::Unsynced>("unsynced");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("all lost") << FaultyVfs::Unsynced::Lost << quint64(0);
    for (quint64 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("torn, seed %llu", static_cast<unsigned long long>(seed)) << FaultyVfs::Unsynced::Torn << seed;
}

void tst_PowerCut::keepsWhatWasCommittedWheneverThePowerGoes()
{
    QFETCH(const FaultyVfs::Unsynced, unsynced);
    QFETCH(const quint64, seed);

    int cuts = 0;
    for (int operation = 1;; ++operation) {
        FaultyVfs disk{"any-moment"};
        const SqliteOptions options = optionsFor(disk);
        disk.setUnsynced(unsynced, seed * 1000 + quint64(operation));
        disk.failAt(operation, FaultyVfs::Fault::PowerCut);
        const Life life = live(options);
        if (disk.operations() < operation) break; // it closed before
        ++cuts;

        const auto again = open(options);
        VERIFY_OK(makeTable(*again));
        const qint64 kept = count(*again);
        const auto integrity =
            again->first(QStringLiteral("PRAGMA integrity_check"), [](const Row &row) { return row.text(0); });

        // Each mark that was shown as saved is there; one that was under way is there whole or not at all.
        QVERIFY2(kept == 2 * life.saved || kept == 2 * life.saved + 2,
            qPrintable(QStringLiteral("cut at %1: %2 saved, %3 rows").arg(operation).arg(life.saved).arg(kept)));
        QCOMPARE(**integrity, QStringLiteral("ok"));
    }

    QVERIFY2(cuts > 50, qPrintable(QString::number(cuts)));
}

void tst_PowerCut::keepsSeveralFilesAndDisksApart()
{
    FaultyVfs one{"disk-one"};
    FaultyVfs two{"disk-two"};
    SqliteOptions other = optionsFor(one);
    other.path = QStringLiteral("other.db");
    for (const SqliteOptions &options : {optionsFor(one), other, optionsFor(two)})
        VERIFY_OK(makeTable(*open(options)));
    auto first = open(optionsFor(one));
    auto second = open(optionsFor(two));
    VERIFY_OK(mark(*first, 0));

    one.cutPower();

    VERIFY_FAILS(mark(*first, 1), ErrorKind::Storage);
    VERIFY_OK(mark(*second, 0));
    first = nullptr;
    QCOMPARE(count(*open(optionsFor(one))), 2);
    QCOMPARE(count(*open(other)), 0);
    QCOMPARE(count(*second), 2);
}

void tst_PowerCut::letsTwoConnectionsShareAFile()
{
    const FaultyVfs disk{"shared"};
    const auto writer = open(optionsFor(disk));
    const auto reader = open(optionsFor(disk));
    VERIFY_OK(makeTable(*writer));

    for (int number = 0; number < 5; ++number) {
        VERIFY_OK(mark(number % 2 ? *writer : *reader, number));
        QCOMPARE(count(*reader), 2 * (number + 1));
        QCOMPARE(count(*writer), 2 * (number + 1));
    }
    const Transaction first{*writer};
    VERIFY_OK(reader->execute(QStringLiteral("PRAGMA busy_timeout = 0")));
    VERIFY_FAILS(mark(*reader, 9), ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(tst_PowerCut)
#include "tst_PowerCut.moc"
