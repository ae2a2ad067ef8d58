// SPDX-License-Identifier: Apache-2.0
#include "app/service/OpenService.h"
#include "platform/sql/Transaction.h"
#include "sync/server/ServerStore.h"
#include "sync/server/StoreCopy.h"
#include "tests/app/service/ServerRun.h"
#include "tests/app/service/ServingProcess.h"
#include "tests/support/PostgresTestDatabase.h"
#include "tests/support/ResultMatchers.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;

/// From the embedded database to PostgreSQL, as an operator does it.
class tst_Migrate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_database.reset(); }

    void bringsEveryRecordAndTheTabletsGoOn();
    void copiesBytesTextAndNothingAsTheyAre();
    void refusesADatabaseThatKeepsAnother();
    void refusesWhileTheServiceRuns();
    void canBeRepeatedAfterACutBeforeTheFileWasPutAside();
    void keepsNothingWhenARowCannotBeTaken();
    void letsOneOfTwoFilesIn();
    void needsAServiceAndAnAddress();
    void leavesNoTwoServicesBehind();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("service")); }
    QString file() const { return folder() + QStringLiteral("/service.db"); }
    QStringList embedded() const { return {QStringLiteral("--data"), folder()}; }
    QStringList there() const { return embedded() + QStringList{QStringLiteral("--database"), m_database->address()}; }
    static ServerRun run(const QString &words, const QStringList &place)
    {
        return ServerRun::of(words.split(u'|') + place);
    }
    qint64 countOf(const QString &table) const
    {
        const auto rows = m_database->open()->first(
            QStringLiteral("SELECT count(*) FROM %1").arg(table), [](const Row &row) { return row.integer(0); });
        return rows ? **rows : -1;
    }
    /// The file, put aside or not, as the other process left it.
    std::unique_ptr<Database> openFile(const QString &path) const
    {
        auto options = ServiceFolder{folder()}.options(SqliteOptions::Missing::Fail);
        options->path = path;
        auto database = openSqlite(*options);
        if (!database) qFatal("opening %s: %s", qPrintable(path), qPrintable(database.error().detail));
        return *std::move(database);
    }
    QString fileAside() const
    {
        const QStringList found = QDir{folder()}.entryList({QStringLiteral("service.db.moved-*Z")});
        return found.size() == 1 ? folder() + u'/' + found.first() : QString{};
    }

    QTemporaryDir m_made; ///< the service as it is before each test: to make one takes ten times a copy
    std::optional<PostgresTestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Migrate::initTestCase()
{
    QCOMPARE(
        run(QStringLiteral("init|--demo|--weeks|2|--day|2026-11-20"), {QStringLiteral("--data"), m_made.path()}).code,
        0);
}

void tst_Migrate::init()
{
    m_database.emplace();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir{}.mkpath(folder()));
    for (const QString &name : QDir{m_made.path()}.entryList(QDir::Files | QDir::Hidden))
        QVERIFY(QFile::copy(m_made.filePath(name), folder() + u'/' + name));
}

void tst_Migrate::bringsEveryRecordAndTheTabletsGoOn()
{
    std::optional<ServingProcess> before{std::in_place, embedded()};
    const QString code = run(QStringLiteral("enrol|M. Hicks"), embedded()).out.trimmed();
    HandMadeTablet tablet{*before, code, 'f'};
    VERIFY_OK(tablet.push(*before, {tablet.nextNote(QStringLiteral("before"))}));
    QCOMPARE(before->stop(), 0);

    const ServerRun moved = run(QStringLiteral("migrate"), there());

    QVERIFY2(moved.code == 0, qPrintable(moved.err));
    for (const QString &line : moved.out.trimmed().split(u'\n'))
        QCOMPARE(QString::number(countOf(line.section(u'\t', 0, 0))), line.section(u'\t', 1, 1));
    QVERIFY(countOf(QStringLiteral("record")) > 1000);
    const auto aside = openFile(fileAside());
    StoreCopy copy{*aside};
    const auto here = copy.digestsOf(*aside);
    const auto other = copy.digestsOf(*m_database->open());
    VERIFY_OK(here);
    VERIFY_OK(other);
    QVERIFY(*here == *other);

    ServingProcess after{there()};
    QVERIFY2(after.isServing(), qPrintable(after.complaint()));
    VERIFY_OK(tablet.push(after, {tablet.nextNote(QStringLiteral("later"))})); // the same epoch, token and queue
    const QStringList notes = *tablet.notes(after);
    QVERIFY(notes.contains(QStringLiteral("before")) && notes.contains(QStringLiteral("later")));
    QCOMPARE(run(QStringLiteral("check"), there()).code, 0);
}

void tst_Migrate::copiesBytesTextAndNothingAsTheyAre()
{
    {
        const auto database = openFile(file());
        const QString insert = QStringLiteral("INSERT INTO device (account, id, name, state, tokenHash, fileKey, "
                                              "schemaVersion, enrolled) VALUES ('a', ?, ?, 'active', ?, ?, ?, '')");
        VERIFY_OK(database->run(insert, QStringLiteral("d1"), QString::fromUtf8("Siân's “tablet” \\ 😀"), QString{},
            QByteArray{"\0\x01\\x41\xff", 7}, 2147483647));
        VERIFY_OK(
            database->run(insert, QStringLiteral("d2"), QStringLiteral(""), QStringLiteral("h"), QByteArray{}, -1));
        for (int count = 0; count < 70; ++count) // more than are read at once, and not sorted as they came
            VERIFY_OK(database->run(insert, QStringLiteral("e%1").arg((count * 37) % 70), QStringLiteral("n"),
                QStringLiteral("t%1").arg(count), QByteArray{""}, count));
    }

    const ServerRun moved = run(QStringLiteral("migrate"), there());

    QVERIFY2(moved.code == 0, qPrintable(moved.err));
    const auto read = m_database->open()->collect(
        QStringLiteral(
            "SELECT name, tokenHash, fileKey, schemaVersion FROM device WHERE id IN ('d1', 'd2') ORDER BY id"),
        [](const Row &row) {
            return std::tuple{row.text(0), row.isNull(1), row.blob(2), row.isNull(2), row.integer(3)};
        });
    VERIFY_OK(read);
    QVERIFY((read->at(0)
        == std::tuple{QString::fromUtf8("Siân's “tablet” \\ 😀"), true, QByteArray{"\0\x01\\x41\xff", 7}, false,
            qint64(2147483647)}));
    QVERIFY((read->at(1) == std::tuple{QStringLiteral(""), false, QByteArray{}, true, qint64(-1)}));
    QCOMPARE(countOf(QStringLiteral("device WHERE account = 'a'")), 72);
}

void tst_Migrate::refusesADatabaseThatKeepsAnother()
{
    const QStringList elsewhere{QStringLiteral("--data"), m_folder->filePath(QStringLiteral("other")),
        QStringLiteral("--database"), m_database->address()};
    QCOMPARE(run(QStringLiteral("init|--name|Another"), elsewhere).code, 0);

    const ServerRun moved = run(QStringLiteral("migrate"), there());

    QCOMPARE(moved.code, 1);
    QVERIFY2(moved.err.contains(QStringLiteral("there is a service in this database already")), qPrintable(moved.err));
    QVERIFY(QFile::exists(file()));
    QVERIFY(run(QStringLiteral("service|list"), elsewhere).out.contains(QStringLiteral("Another")));
    QCOMPARE(run(QStringLiteral("check"), embedded()).code, 0);
}

void tst_Migrate::refusesWhileTheServiceRuns()
{
    ServingProcess service{embedded()};
    QVERIFY(service.isServing());

    const ServerRun moved = run(QStringLiteral("migrate"), there());

    QCOMPARE(moved.code, 1);
    QVERIFY2(moved.err.contains(QStringLiteral("stop it first")), qPrintable(moved.err));
    QVERIFY(QFile::exists(file()));
}

void tst_Migrate::canBeRepeatedAfterACutBeforeTheFileWasPutAside()
{
    const ServerRun once = run(QStringLiteral("migrate"), there());
    QCOMPARE(once.code, 0);
    QVERIFY(QFile::rename(fileAside(), file()));

    const ServerRun twice = run(QStringLiteral("migrate"), there());

    QVERIFY2(twice.code == 0, qPrintable(twice.err));
    QCOMPARE(twice.out, once.out);
    QVERIFY(!QFile::exists(file()));
}

// PostgreSQL has no text with a NUL in it; all before it is taken back, and the way is free for another attempt.
void tst_Migrate::keepsNothingWhenARowCannotBeTaken()
{
    VERIFY_OK(
        openFile(file())->run(QStringLiteral("UPDATE audit SET detail = ? WHERE id = (SELECT max(id) FROM audit)"),
            QStringLiteral("a") + QChar{0} + QStringLiteral("b")));

    const ServerRun moved = run(QStringLiteral("migrate"), there());

    QCOMPARE(moved.code, 1);
    QVERIFY2(moved.err.contains(QStringLiteral("copying the table audit")), qPrintable(moved.err));
    QVERIFY(QFile::exists(file()));
    QCOMPARE(countOf(QStringLiteral("record")), 0);
    VERIFY_OK(openFile(file())->run(QStringLiteral("UPDATE audit SET detail = ''")));
    QCOMPARE(run(QStringLiteral("migrate"), there()).code, 0);
}

// Two operators, two services, one database: both have looked into it before either has written.
void tst_Migrate::letsOneOfTwoFilesIn()
{
    const QString other = m_folder->filePath(QStringLiteral("other"));
    QCOMPARE(run(QStringLiteral("init|--name|Another"), {QStringLiteral("--data"), other}).code, 0);
    const auto holdUp = m_database->open(); // its tables are made, and nobody writes to them yet
    VERIFY_OK(prepareServerDatabase(*holdUp));
    std::optional<Transaction> lock{std::in_place, *holdUp};
    QProcess first;
    QProcess second;
    first.start(QStringLiteral(ALONGSIDE_SERVER), QStringList{QStringLiteral("migrate")} + there());
    second.start(QStringLiteral(ALONGSIDE_SERVER),
        {QStringLiteral("migrate"), QStringLiteral("--data"), other, QStringLiteral("--database"),
            m_database->address()});
    const auto waiting = [&] {
        const auto found = holdUp->first(
            QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted "
                           "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"),
            [](const Row &row) { return row.integer(0); });
        return found ? found->value_or(-1) : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 2, ServerRun::milliseconds);

    lock.reset();

    QVERIFY(first.waitForFinished(ServerRun::milliseconds));
    QVERIFY(second.waitForFinished(ServerRun::milliseconds));
    QCOMPARE(QSet<int>({first.exitCode(), second.exitCode()}), QSet<int>({0, 1}));
    QProcess &refused = first.exitCode() == 1 ? first : second;
    const QByteArray why = refused.readAllStandardError();
    QVERIFY2(why.contains("there is a service in this database already; nothing was changed"), why.constData());
    const QString stays = first.exitCode() == 1 ? file() : other + QStringLiteral("/service.db");
    QVERIFY(QFile::exists(stays));
    QCOMPARE(countOf(QStringLiteral("account WHERE name = 'Another'")), first.exitCode() == 1 ? 1 : 0);
}

void tst_Migrate::needsAServiceAndAnAddress()
{
    QCOMPARE(run(QStringLiteral("migrate"), embedded()).code, 2);
    const ServerRun nothing = run(QStringLiteral("migrate"),
        {QStringLiteral("--data"), m_folder->path(), QStringLiteral("--database"), m_database->address()});
    QCOMPARE(nothing.code, 1);
    QVERIFY2(nothing.err.contains(QStringLiteral("there is no service in")), qPrintable(nothing.err));
}

void tst_Migrate::leavesNoTwoServicesBehind()
{
    const ServerRun early = run(QStringLiteral("coach|list"), there());
    QCOMPARE(early.code, 1);
    QVERIFY2(early.err.contains(QStringLiteral("service.db is here too")), qPrintable(early.err));
    QCOMPARE(run(QStringLiteral("migrate"), there()).code, 0);

    const ServerRun embeddedAfter = run(QStringLiteral("coach|list"), embedded());

    QCOMPARE(embeddedAfter.code, 1);
    const QStringList other{QStringLiteral("--data"), m_folder->filePath(QStringLiteral("other"))};
    QCOMPARE(run(QStringLiteral("init"), other).code, 0);
    QVERIFY(QFile::remove(other.last() + QStringLiteral("/service.db")));
    const ServerRun otherKey =
        run(QStringLiteral("coach|list"), other + QStringList{QStringLiteral("--database"), m_database->address()});
    QCOMPARE(otherKey.code, 1); // though it came first
    QVERIFY2(otherKey.err.contains(QStringLiteral("another service.key")), qPrintable(otherKey.err));
    QCOMPARE(run(QStringLiteral("coach|list"), there()).code, 0);
}

QTEST_GUILESS_MAIN(tst_Migrate)
#include "tst_Migrate.moc"
