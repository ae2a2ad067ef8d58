// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/ServerRun.h"
#include "tests/app/service/ServingProcess.h"
#include "tests/support/PostgresTestDatabase.h"
#include "tests/support/ResultMatchers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace alongside;

/// The program itself with its records in PostgreSQL, as an operator has it.
class tst_ServiceOnPostgres : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void servesATabletFromInitToAPull();
    void keepsNothingOfTheRecordsInTheDirectory();
    void sharesNoDatabaseAndMakesNoneTwice();
    void refusesTheKeyOfAnotherService();
    void saysInWordsWhatIsWrongWithAnAddress_data();
    void saysInWordsWhatIsWrongWithAnAddress();
    void saysWhatARoleMayNot();
    void leavesBackupsToPostgres();
    void beginsANewEpochWhenToldThatPostgresWasPutBack();
    void erasesOnceMoreWhatADatabaseThatWasPutBackHas();
    void startsNotWhereWhatWasErasedCannotBeRead();
    void saysThatTheDatabaseIsAwayAndWorksWhenItIsBack();
    void startsNotWithoutItsDatabase();

private:
    QStringList place() const
    {
        return {QStringLiteral("--data"), m_folder->filePath(QStringLiteral("service")), QStringLiteral("--database"),
            m_database->address()};
    }
    ServerRun on(const QString &words) const { return ServerRun::of(words.split(u'|') + place()); }
    void makeService() const
    {
        const ServerRun made = on(QStringLiteral("init"));
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QCOMPARE(on(QStringLiteral("coach|add|M. Hicks|--role|coach")).code, 0);
    }
    /// Ids of what was erased, as another process of the service would have left them.
    QString erasedPath(const char *folder = "service") const
    {
        return m_folder->filePath(QString::fromLatin1(folder) + QStringLiteral("/service.erased"));
    }
    void noteErased(const QByteArray &text) const
    {
        QFile file{erasedPath()};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    QString enrolCode() const { return on(QStringLiteral("enrol|M. Hicks")).out.trimmed(); }

    std::optional<PostgresTestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ServiceOnPostgres::init()
{
    m_database.emplace();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_ServiceOnPostgres::cleanup() { m_database.reset(); }

void tst_ServiceOnPostgres::servesATabletFromInitToAPull()
{
    makeService();
    ServingProcess service{place()};
    QVERIFY2(service.isServing(), qPrintable(service.complaint()));
    QCOMPARE(service.statusOf("/healthz"), 200);
    QCOMPARE(service.statusOf("/readyz"), 200);

    HandMadeTablet tablet{service, enrolCode(), 'f'};
    const Result<PushReply> pushed =
        tablet.push(service, {tablet.nextNote(QStringLiteral("one")), tablet.nextNote(QStringLiteral("two"))});

    VERIFY_OK(pushed);
    QCOMPARE(pushed->ackedSeq, 2);
    QCOMPARE(pushed->results.first().state, MutationResult::State::Applied);
    QCOMPARE(*tablet.notes(service), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(service.stop(), 0);
    QVERIFY(on(QStringLiteral("device|list")).out.contains(tablet.identity().device + QStringLiteral("\tactive")));
    const ServerRun check = on(QStringLiteral("check"));
    QVERIFY2(check.code == 0, qPrintable(check.out + check.err));
}

void tst_ServiceOnPostgres::keepsNothingOfTheRecordsInTheDirectory()
{
    makeService();

    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("service/service.db"))));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("service/service.key"))));
}

void tst_ServiceOnPostgres::sharesNoDatabaseAndMakesNoneTwice()
{
    makeService();

    const ServerRun again = on(QStringLiteral("init"));

    QCOMPARE(again.code, 1);
    QVERIFY2(again.err.contains(QStringLiteral("there is a service in this database already")), qPrintable(again.err));
    QCOMPARE(on(QStringLiteral("service|list")).out.count(u'\n'), 1);
}

// Two keys would give every lead a new concern key again and again.
void tst_ServiceOnPostgres::refusesTheKeyOfAnotherService()
{
    makeService();
    QFile key{m_folder->filePath(QStringLiteral("service/service.key"))};
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(QByteArray(64, '7'));
    key.close();

    const ServerRun list = on(QStringLiteral("coach|list"));

    QCOMPARE(list.code, 1);
    QVERIFY2(list.err.contains(QStringLiteral("belongs to another service.key")), qPrintable(list.err));
}

void tst_ServiceOnPostgres::saysInWordsWhatIsWrongWithAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString{} << 2 << QStringLiteral("--database is empty");
    QTest::newRow("a name") << QStringLiteral("secret-word") << 1 << QStringLiteral("this is no address");
    QTest::newRow("another scheme") << QStringLiteral("mysql://host/name") << 1 << QStringLiteral("this is no address");
    QTest::newRow("an option that is none")
        << QStringLiteral("postgresql://host/name?colour=red") << 1 << QStringLiteral("this is no address");
    QTest::newRow("nobody there") << QStringLiteral("postgresql:///name?host=/nowhere") << 1
                                  << QStringLiteral("no connection to PostgreSQL");
}

void tst_ServiceOnPostgres::saysInWordsWhatIsWrongWithAnAddress()
{
    QFETCH(QString, address);

    const ServerRun made = ServerRun::of({QStringLiteral("init"), QStringLiteral("--data"),
        m_folder->filePath(QStringLiteral("service")), QStringLiteral("--database"), address});

    QTEST(made.code, "code");
    QFETCH(QString, words);
    QVERIFY2(made.err.contains(words), qPrintable(made.err));
    QVERIFY2(!made.err.contains(QStringLiteral("secret-word")), qPrintable(made.err)); // it may be a password
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("service")))); // nothing is left behind
}

void tst_ServiceOnPostgres::saysWhatARoleMayNot()
{
    const QString role = m_database->name() + QStringLiteral("_guest");
    m_database->administer(QStringLiteral("CREATE ROLE %1 LOGIN").arg(role));
    const QStringList folder{QStringLiteral("--data"), m_folder->filePath(QStringLiteral("service"))};
    const auto initAs = [&](const QString &who) {
        return ServerRun::of(QStringList{QStringLiteral("init")} + folder
            + QStringList{QStringLiteral("--database"), m_database->address(who)});
    };

    const ServerRun unknown = initAs(QStringLiteral("nobody_at_all"));
    const ServerRun guest = initAs(role);

    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains(QStringLiteral("role \"nobody_at_all\" does not exist")), qPrintable(unknown.err));
    QCOMPARE(guest.code, 1);
    QVERIFY2(guest.err.contains(QStringLiteral("permission denied for database")), qPrintable(guest.err));
    m_database->administer(QStringLiteral("GRANT CREATE ON DATABASE %1 TO %2").arg(m_database->name(), role));
    const ServerRun allowed = initAs(role); // no superuser: what a careful administrator gives
    QVERIFY2(allowed.code == 0, qPrintable(allowed.err));
    m_database->administer(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_database->name()));
    m_database->administer(QStringLiteral("DROP ROLE %1").arg(role));
    m_database->administer(QStringLiteral("CREATE DATABASE %1").arg(m_database->name()));
}

void tst_ServiceOnPostgres::leavesBackupsToPostgres()
{
    makeService();

    const ServerRun backup = on(QStringLiteral("backup|/tmp/nothing.db"));
    const ServerRun restore = on(QStringLiteral("restore|/tmp/nothing.db"));

    QCOMPARE(backup.code, 1);
    QVERIFY2(backup.err.contains(QStringLiteral("pg_dump")), qPrintable(backup.err));
    QCOMPARE(restore.code, 1);
    QVERIFY2(restore.err.contains(QStringLiteral("without a file")), qPrintable(restore.err));
}

void tst_ServiceOnPostgres::beginsANewEpochWhenToldThatPostgresWasPutBack()
{
    makeService();
    const auto epoch = [this] {
        return **m_database->open()->first(
            QStringLiteral("SELECT epoch FROM server"), [](const Row &row) { return row.integer(0); });
    };
    QCOMPARE(epoch(), 1);

    const ServerRun restored = on(QStringLiteral("restore"));

    QVERIFY2(restored.code == 0, qPrintable(restored.err));
    QVERIFY(epoch() > 1);
}

// Its standby had not heard of the erasure, or its files are from before: the directory remembers. Nobody says restore.
void tst_ServiceOnPostgres::erasesOnceMoreWhatADatabaseThatWasPutBackHas()
{
    makeService();
    std::optional<ServingProcess> service{std::in_place, place()};
    HandMadeTablet tablet{*service, enrolCode(), 'f'};
    VERIFY_OK(tablet.push(*service, {tablet.nextNote(QStringLiteral("likes the early bus"))}));
    QCOMPARE(service->stop(), 0);
    const QString account = **m_database->open()->first(
        QStringLiteral("SELECT id FROM account"), [](const Row &row) { return row.text(0); });
    const QByteArray person = "01930000-0000-7000-8000-0000000000a1";
    noteErased(account.toUtf8() + '\t' + person + '\t' + person + '\n');

    service.emplace(place());

    QVERIFY2(service->isServing(), qPrintable(service->complaint()));
    QCOMPARE(*tablet.notes(*service), QStringList{});
    const ServerRun check = on(QStringLiteral("check"));
    QVERIFY2(check.code == 0, qPrintable(check.out + check.err));
    const auto timesErased = [this] {
        return **m_database->open()->first(QStringLiteral("SELECT count(*) FROM audit WHERE event = 'erasedAgain'"),
            [](const Row &row) { return row.integer(0); });
    };
    QCOMPARE(timesErased(), 1); // of all who have connected since

    QDir{m_folder->path()}.mkdir(QStringLiteral("two"));
    QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("service/service.key")),
        m_folder->filePath(QStringLiteral("two/service.key"))));
    QStringList elsewhere = place();
    elsewhere[1] = m_folder->filePath(QStringLiteral("two"));
    ServingProcess other{elsewhere};
    QVERIFY2(other.isServing(), qPrintable(other.complaint()));
    QFile remembered{erasedPath("two")};
    QVERIFY(remembered.open(QIODevice::ReadOnly)); // whichever process erased
    QVERIFY(remembered.readAll().contains(person));
}

void tst_ServiceOnPostgres::startsNotWhereWhatWasErasedCannotBeRead()
{
    makeService();
    noteErased("half a li");

    const ServerRun serving = on(QStringLiteral("serve|--port|0"));

    QCOMPARE(serving.code, 1);
    QVERIFY2(serving.err.contains(QStringLiteral("service.erased cannot be read")), qPrintable(serving.err));
}

void tst_ServiceOnPostgres::saysThatTheDatabaseIsAwayAndWorksWhenItIsBack()
{
    makeService();
    ServingProcess service{place()};
    HandMadeTablet tablet{service, enrolCode(), 'f'};
    VERIFY_OK(tablet.push(service, {tablet.nextNote(QStringLiteral("before"))}));
    const Mutation during = tablet.nextNote(QStringLiteral("during"));

    m_database->goAway();

    const Result<HttpReply> health = service.answerTo({"GET", "/readyz", {}, {}});
    VERIFY_OK(health);
    QCOMPARE(health->status, 503);
    QVERIFY2(health->body.contains("the database is away"), health->body.constData());
    QCOMPARE(service.statusOf("/healthz"), 200); // the process lives
    const Result<HttpReply> figures = service.answerTo({"GET", "/metrics", {}, {}});
    VERIFY_OK(figures);
    QVERIFY2(figures->body.contains("\nalongside_database_up 0\n"), figures->body.constData());
    const Result<PushReply> refused = tablet.push(service, {during});
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QStringLiteral("status 503"));

    m_database->comeBack();

    QTRY_COMPARE_WITH_TIMEOUT(service.statusOf("/readyz"), 200, 20'000);
    const Result<PushReply> pushed = tablet.push(service, {during});
    VERIFY_OK(pushed);
    QCOMPARE(pushed->ackedSeq, 2);
    QCOMPARE(*tablet.notes(service), (QStringList{QStringLiteral("before"), QStringLiteral("during")}));
    QCOMPARE(service.stop(), 0);
}

void tst_ServiceOnPostgres::startsNotWithoutItsDatabase()
{
    makeService();
    m_database->goAway();

    const ServerRun serving = on(QStringLiteral("serve|--port|0"));

    QCOMPARE(serving.code, 1);
    QVERIFY2(serving.err.contains(QStringLiteral("no connection to PostgreSQL")), qPrintable(serving.err));
    m_database->comeBack();
}

QTEST_GUILESS_MAIN(tst_ServiceOnPostgres)
#include "tst_ServiceOnPostgres.moc"
