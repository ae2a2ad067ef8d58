// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include "platform/sql/Migrator.h"
#include "platform/sql/StatementWatch.h"
#include "platform/sql/Transaction.h"

#include <QDirIterator>
#include <QFileInfo>

#include <sys/stat.h>

using namespace alongside;

namespace {

constexpr auto secretName = "Bartholomew Quill";
constexpr qint64 readyLogBytes = 256 << 10;

void fill(Database &database, int rows)
{
    VERIFY_OK(
        database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS person (id INTEGER PRIMARY KEY, name TEXT)")));
    Transaction transaction{database};
    for (int row = 0; row < rows; ++row)
        VERIFY_OK(
            database.run(QStringLiteral("INSERT INTO person (name) VALUES (?)"), QString::fromLatin1(secretName)));
    VERIFY_OK(transaction.commit());
}

Result<std::optional<qint64>> countPeople(Database &database)
{
    return database.first(QStringLiteral("SELECT count(*) FROM person"), [](const Row &row) { return row.integer(0); });
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size());
}

} // namespace

class tst_SqliteDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TemporaryStore>(); }

    void keepsWhatWasWrittenForTheNextOpening();
    void tellsOfSlowStatementsWithoutTheirValues();
    void tellsNothingOfQuickOnes();
    void writesAPlaceholderForEachValueInAStatement();
    void writesNoNameInTheClear();
    void keepsItsFilesToTheOwner();
    void opensNothingWithTheWrongKeyAndLeavesTheFileAlone();
    void leavesTheLogOfACrashAloneWhenTheKeyIsWrong();
    void opensNothingWithAKeyOfTheWrongLength();
    void refusesAPlainFileAndLeavesItAlone();
    void callsAFileThatWasCutShortCorrupt();
    void callsAnEmptyFileCorruptWhereOneIsExpected();
    void startsAgainWhenACreationWasCutOff();
    void callsADamagedPageCorruptWhenItIsRead();
    void callsADamagedPageCorruptWhenItsRowIsTakenAway();
    void doesNotMakeAFileThatIsExpectedToBeThere();
    void refusesToWriteWhereItOnlyReads();
    void saysWhenTheFolderIsMissing();
    void leavesAFileOfANewerVersionAlone();
    void keepsTheLogUntilACheckpoint();
    void givesTheRoomOfALongLogBack();
    void givesTheRoomBackOfALogThatBeganAnew();
    void writesOverALogThatIsLongEnough();
    void leavesALongLogToWhoStillReads();
    void neverLetsTheLogGrowWithoutEnd();
    void setsWhatTheDesignAsksFor();
    void neverPutsAValueIntoAnError();

private:
    qint64 logBytes() const { return QFileInfo{m_store->path() + QStringLiteral("-wal")}.size(); }

    std::unique_ptr<TemporaryStore> m_store;
};

void tst_SqliteDriver::keepsWhatWasWrittenForTheNextOpening()
{
    fill(*m_store->open(), 3);

    const auto again = m_store->open();

    QCOMPARE(**countPeople(*again), 3);
}

void tst_SqliteDriver::writesNoNameInTheClear()
{
    const auto database = m_store->open();
    fill(*database, 500);
    VERIFY_OK(checkpointSqlite(*database));
    fill(*database, 500);

    int searched = 0;
    QDirIterator files{m_store->pathOf(QString{}), QDir::Files};
    while (files.hasNext()) {
        QVERIFY(!bytesOf(files.next()).contains("Bartholomew"));
        ++searched;
    }

    QCOMPARE(searched, 3); // the file, its log and its shared memory
}

void tst_SqliteDriver::keepsItsFilesToTheOwner()
{
    const auto database = m_store->open();
    fill(*database, 1);

    for (const char *suffix : {"", "-wal", "-shm"}) {
        struct stat status = {};
        QCOMPARE(stat(qPrintable(m_store->path() + QLatin1String{suffix}), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }
}

void tst_SqliteDriver::opensNothingWithTheWrongKeyAndLeavesTheFileAlone()
{
    fill(*m_store->open(), 100);
    const QByteArray before = bytesOf(m_store->path());

    SqliteOptions wrong = m_store->options;
    wrong.key = keyOf('w');

    VERIFY_FAILS(openSqlite(wrong), ErrorKind::WrongKey);
    QCOMPARE(bytesOf(m_store->path()), before);
    QCOMPARE(**countPeople(*m_store->open()), 100);
}

void tst_SqliteDriver::leavesTheLogOfACrashAloneWhenTheKeyIsWrong()
{
    const auto database = m_store->open();
    fill(*database, 100);
    SqliteOptions crashed = m_store->options;
    crashed.path = m_store->pathOf(QStringLiteral("crashed.db"));
    QVERIFY(QFile::copy(m_store->path(), crashed.path));
    QVERIFY(QFile::copy(m_store->path() + QStringLiteral("-wal"), crashed.path + QStringLiteral("-wal")));
    const QByteArray before = bytesOf(crashed.path);
    const QByteArray logBefore = bytesOf(crashed.path + QStringLiteral("-wal"));
    QVERIFY(!logBefore.isEmpty());

    SqliteOptions wrong = crashed;
    wrong.key = keyOf('w');
    VERIFY_FAILS(openSqlite(wrong), ErrorKind::WrongKey);

    QCOMPARE(bytesOf(crashed.path), before);
    QCOMPARE(bytesOf(crashed.path + QStringLiteral("-wal")), logBefore);
    auto opened = openSqlite(crashed);
    VERIFY_OK(opened);
    QCOMPARE(**countPeople(**opened), 100);
}

void tst_SqliteDriver::opensNothingWithAKeyOfTheWrongLength()
{
    fill(*m_store->open(), 1);
    for (const int length : {0, 31, 33}) {
        SqliteOptions wrong = m_store->options;
        wrong.key = QByteArray(length, 'k');
        VERIFY_FAILS(openSqlite(wrong), ErrorKind::WrongKey);
    }
}

void tst_SqliteDriver::refusesAPlainFileAndLeavesItAlone()
{
    const QByteArray plain = QByteArray{"SQLite format 3", 16} + QByteArray(4096 - 16, 'x');
    overwrite(m_store->path(), 0, plain);

    VERIFY_FAILS(openSqlite(m_store->options), ErrorKind::NotEncrypted);

    QCOMPARE(bytesOf(m_store->path()), plain);
}

void tst_SqliteDriver::callsAFileThatWasCutShortCorrupt()
{
    fill(*m_store->open(), 2000);
    for (const qint64 length : {qint64(2), qint64(100), qint64(4095), qint64(3 * 4096 + 17), qint64(3 * 4096)}) {
        const QString cut = m_store->pathOf(QStringLiteral("cut%1.db").arg(length));
        QVERIFY(QFile::copy(m_store->path(), cut) && QFile::resize(cut, length));
        SqliteOptions options = m_store->options;
        options.path = cut;

        VERIFY_FAILS(openSqlite(options), ErrorKind::Corrupt);

        QCOMPARE(bytesOf(cut), bytesOf(m_store->path()).left(length));
    }
}

void tst_SqliteDriver::callsAnEmptyFileCorruptWhereOneIsExpected()
{
    overwrite(m_store->path(), 0, {});
    m_store->options.missing = SqliteOptions::Missing::Fail;

    VERIFY_FAILS(openSqlite(m_store->options), ErrorKind::Corrupt);

    QVERIFY(QFile::exists(m_store->path()) && bytesOf(m_store->path()).isEmpty());
}

void tst_SqliteDriver::startsAgainWhenACreationWasCutOff()
{
    overwrite(m_store->path(), 0, {});

    fill(*m_store->open(), 1);

    QCOMPARE(**countPeople(*m_store->open()), 1);
}

void tst_SqliteDriver::callsADamagedPageCorruptWhenItIsRead()
{
    fill(*m_store->open(), 2000);
    const qint64 size = QFile{m_store->path()}.size();
    for (qint64 page = 1; page < size / 4096; ++page)
        overwrite(m_store->path(), page * 4096 + 100, QByteArray(8, 'x'));

    const auto database = m_store->open();

    const auto names =
        database->collect(QStringLiteral("SELECT name FROM person"), [](const Row &row) { return row.text(0); });
    VERIFY_FAILS(names, ErrorKind::Corrupt);
    QVERIFY2(
        names.error().detail.endsWith(QStringLiteral("in SELECT name FROM person")), qPrintable(names.error().detail));
}

// SQLite itself has no word for a page that SQLCipher rejects while it is not read as part of a tree.
void tst_SqliteDriver::callsADamagedPageCorruptWhenItsRowIsTakenAway()
{
    fill(*m_store->open(), 1);
    VERIFY_OK(m_store->open()->execute(
        QStringLiteral("CREATE TABLE photo (bytes BLOB); INSERT INTO photo VALUES (zeroblob(20000))")));
    const qint64 pages = QFile{m_store->path()}.size() / 4096;
    overwrite(m_store->path(), (pages - 3) * 4096 + 100, QByteArray(8, 'x')); // in the middle of the photo

    const auto database = m_store->open();

    VERIFY_FAILS(database->run(QStringLiteral("DELETE FROM photo")), ErrorKind::Corrupt);
    QCOMPARE(**countPeople(*database), 1);
}

void tst_SqliteDriver::doesNotMakeAFileThatIsExpectedToBeThere()
{
    m_store->options.missing = SqliteOptions::Missing::Fail;

    VERIFY_FAILS(openSqlite(m_store->options), ErrorKind::NotFound);

    QVERIFY(!QFile::exists(m_store->path()));
}

void tst_SqliteDriver::refusesToWriteWhereItOnlyReads()
{
    const auto writer = m_store->open();
    fill(*writer, 2);
    m_store->options.access = SqliteOptions::Access::ReadOnly;

    const auto reader = m_store->open();

    QCOMPARE(**countPeople(*reader), 2);
    VERIFY_FAILS(reader->run(QStringLiteral("DELETE FROM person")), ErrorKind::Storage);
    QCOMPARE(**countPeople(*writer), 2);
}

void tst_SqliteDriver::saysWhenTheFolderIsMissing()
{
    m_store->options.path = m_store->pathOf(QStringLiteral("nowhere/store.db"));

    VERIFY_FAILS(openSqlite(m_store->options), ErrorKind::Storage);
}

void tst_SqliteDriver::leavesAFileOfANewerVersionAlone()
{
    VERIFY_OK(m_store->open()->setSchemaVersion(7));
    const QByteArray before = bytesOf(m_store->path());

    constexpr Migration migrations[] = {{6, [](Database &) -> Result<void> { return {}; }}};
    VERIFY_FAILS(migrate(*m_store->open(), migrations), ErrorKind::TooNew);

    QCOMPARE(bytesOf(m_store->path()), before);
}

void tst_SqliteDriver::keepsTheLogUntilACheckpoint()
{
    const auto database = m_store->open();
    const QByteArray before = bytesOf(m_store->path());
    fill(*database, 5000); // more than the thousand pages of SQLite's automatic checkpoints
    QCOMPARE(bytesOf(m_store->path()), before);

    VERIFY_OK(checkpointSqlite(*database));

    QVERIFY(bytesOf(m_store->path()).size() > before.size());
}

void tst_SqliteDriver::givesTheRoomOfALongLogBack()
{
    const auto database = m_store->open();
    fill(*database, 100'000);
    QVERIFY(logBytes() > 1 << 20);

    VERIFY_OK(checkpointSqlite(*database));

    QCOMPARE(logBytes(), readyLogBytes);
    QCOMPARE(**countPeople(*database), 100'000);
}

void tst_SqliteDriver::givesTheRoomBackOfALogThatBeganAnew()
{
    const auto database = m_store->open();
    fill(*database, 100'000);
    VERIFY_OK(database->first(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"), [](const Row &) { return true; }));
    fill(*database, 1); // at its beginning: a few pages in a long file
    QVERIFY(logBytes() > 1 << 20);

    VERIFY_OK(checkpointSqlite(*database));

    QCOMPARE(logBytes(), readyLogBytes);
}

void tst_SqliteDriver::writesOverALogThatIsLongEnough()
{
    TemporaryStore afterACrash;
    const auto database = m_store->open();
    fill(*database, 1);
    VERIFY_OK(checkpointSqlite(*database));

    for (int commit = 0; commit < 5; ++commit)
        fill(*database, 1);

    QCOMPARE(logBytes(), readyLogBytes);
    for (const QString &suffix : {QString{}, QStringLiteral("-wal")})
        QVERIFY(QFile::copy(m_store->path() + suffix, afterACrash.path() + suffix));
    QCOMPARE(**countPeople(*afterACrash.open()), 6); // zeros behind the frames are nothing
}

void tst_SqliteDriver::leavesALongLogToWhoStillReads()
{
    const auto database = m_store->open();
    fill(*database, 100'000);
    const auto reader = database->frozen();
    VERIFY_OK(reader);
    fill(*database, 1);

    VERIFY_OK(checkpointSqlite(*database));

    QVERIFY(logBytes() > 1 << 20);
    QCOMPARE(**database->first(QStringLiteral("PRAGMA busy_timeout"), [](const Row &row) { return row.integer(0); }),
        5000); // as before
    QCOMPARE(**countPeople(**reader), 100'000);
    QCOMPARE(**countPeople(*database), 100'001);
}

void tst_SqliteDriver::neverLetsTheLogGrowWithoutEnd()
{
    constexpr qint64 mebibyte = 1 << 20;
    const auto database = m_store->open();

    for (int commit = 0; commit < 20; ++commit) {
        fill(*database, 100'000); // some three mebibytes
        QVERIFY(logBytes() < 24 * mebibyte);
    }
}

void tst_SqliteDriver::setsWhatTheDesignAsksFor()
{
    const auto database = m_store->open();
    const auto setting = [&](const char *pragma) {
        const auto value = database->first(
            QStringLiteral("PRAGMA ") + QLatin1String{pragma}, [](const Row &row) { return row.text(0); });
        return value ? value->value_or(QString{}) : value.error().detail;
    };

    QCOMPARE(setting("journal_mode"), QStringLiteral("wal"));
    QCOMPARE(setting("synchronous"), QStringLiteral("2")); // FULL
    QCOMPARE(setting("page_size"), QStringLiteral("4096"));
    QCOMPARE(setting("cache_size"), QStringLiteral("-16000"));
    QCOMPARE(setting("foreign_keys"), QStringLiteral("0"));
    QCOMPARE(setting("wal_autocheckpoint"), QStringLiteral("4096"));
    QCOMPARE(setting("temp_store"), QStringLiteral("2")); // memory
    QCOMPARE(setting("busy_timeout"), QStringLiteral("5000"));
}

void tst_SqliteDriver::neverPutsAValueIntoAnError()
{
    const auto database = m_store->open();
    VERIFY_OK(database->execute(QStringLiteral("CREATE TABLE t (name TEXT UNIQUE CHECK (name <> 'no'))")));
    VERIFY_OK(database->run(QStringLiteral("INSERT INTO t VALUES (?)"), QString::fromLatin1(secretName)));

    const auto again = database->run(QStringLiteral("INSERT INTO t VALUES (?)"), QString::fromLatin1(secretName));

    VERIFY_FAILS(again, ErrorKind::Storage);
    QVERIFY(again.error().detail.contains(QStringLiteral("t.name")));
    QVERIFY(!again.error().detail.contains(QLatin1String{secretName}));
}

namespace {

struct KeptRuns final : StatementWatch {
    explicit KeptRuns(std::chrono::milliseconds slow) : StatementWatch{slow} { }
    void tookLong(const Run &run) override { runs.append(run); }
    void failed(ErrorKind kind) override { failures.append(kind); }
    QList<Run> runs;
    QList<ErrorKind> failures;
};

} // namespace

void tst_SqliteDriver::tellsOfSlowStatementsWithoutTheirValues()
{
    const auto database = m_store->open();
    fill(*database, 3);
    KeptRuns watch{std::chrono::milliseconds{0}}; // each is slow
    watchStatements(*database, &watch);

    const auto read = database->collect(
        QStringLiteral("SELECT id FROM person WHERE name = ? OR name = 'Quill'"),
        [](const Row &row) { return row.integer(0); }, QString::fromLatin1(secretName));
    QVERIFY(!database->run(QStringLiteral("INSERT INTO person (id) VALUES (?)"), 1)); // its key is taken
    QVERIFY(!database->execute(QStringLiteral("no SQL")));
    watchStatements(*database, nullptr);
    VERIFY_OK(countPeople(*database));

    VERIFY_OK(read);
    QCOMPARE(watch.runs.size(), 3);
    QCOMPARE(watch.runs[0].sql, QStringLiteral("SELECT id FROM person WHERE name = ? OR name = ?"));
    QCOMPARE(watch.runs[0].rows, 3);
    QCOMPARE(watch.runs[1].sql, QStringLiteral("INSERT INTO person (id) VALUES (?)"));
    QCOMPARE(watch.runs[1].rows, 0);
    QCOMPARE(watch.failures, (QList<ErrorKind>{ErrorKind::Storage, ErrorKind::Storage}));
}

void tst_SqliteDriver::tellsNothingOfQuickOnes()
{
    const auto database = m_store->open();
    KeptRuns watch{std::chrono::hours{1}};
    watchStatements(*database, &watch);

    fill(*database, 3);
    VERIFY_OK(countPeople(*database));
    watchStatements(*database, nullptr);

    QVERIFY(watch.runs.isEmpty());
    QVERIFY(watch.failures.isEmpty());
}

void tst_SqliteDriver::writesAPlaceholderForEachValueInAStatement()
{
    QCOMPARE(
        withoutValues(QStringLiteral("SELECT t1.a2 FROM t1\n  WHERE b = 'Ann''s' AND c = x'00ff' AND d=12.5 AND e = $1 "
                                     "AND f = ? LIMIT 20")),
        QStringLiteral("SELECT t1.a2 FROM t1 WHERE b = ? AND c = ? AND d=? AND e = $1 AND f = ? LIMIT ?"));
}

QTEST_GUILESS_MAIN(tst_SqliteDriver)
#include "tst_SqliteDriver.moc"
