// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultyDriver.h"
#include "tests/support/ResultMatchers.h"
#include "tests/support/TemporaryStore.h"

#include "platform/sql/Migrator.h"

using namespace alongside;

namespace {

Result<void> makePeople(Database &database)
{
    return database.execute(QStringLiteral("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)"));
}

Result<void> addSite(Database &database)
{
    return database.execute(QStringLiteral("ALTER TABLE person ADD COLUMN site TEXT; CREATE TABLE site (id)"));
}

Result<void> failHalfway(Database &database)
{
    if (auto made = database.execute(QStringLiteral("CREATE TABLE half (id)")); !made) return made;
    return Error{ErrorKind::DiskFull, QStringLiteral("planted")};
}

/// Needs the tables of the last step.
Result<void> addSomebody(Database &database)
{
    return database.execute(QStringLiteral("INSERT INTO person (name, site) VALUES ('added', 's')"));
}

constexpr Migration first[] = {{1, makePeople}};
constexpr Migration both[] = {{1, makePeople}, {4, addSite}};
constexpr Migration broken[] = {{1, makePeople}, {4, failHalfway}};
constexpr Migration disordered[] = {{4, makePeople}, {1, addSite}};
constexpr Migration twice[] = {{1, makePeople}, {1, addSite}};
static_assert(versionsIncrease(first) && versionsIncrease(both) && versionsIncrease(std::span<const Migration>{}));
static_assert(!versionsIncrease(disordered) && !versionsIncrease(twice));

} // namespace

class tst_Migrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_faults = std::make_shared<FaultyDriver::Faults>();
        m_database = std::make_unique<Database>(std::make_unique<FaultyDriver>(m_store->open(), m_faults));
    }
    void cleanup() { m_database.reset(); }

    void makesANewStore();
    void goesOnFromAnOlderVersion();
    void doesNothingTwice();
    void refusesANewerVersion();
    void keepsTheStepsBeforeTheOneThatFailed();
    void goesOnAfterAFailureWhateverFailed();
    void skipsAStepThatAnotherProcessTook();
    void doesWhatFollowsOnceAndWithTheLastStep();
    void takesTheLastStepBackWhereWhatFollowsFails();

private:
    QStringList tables()
    {
        return m_database
            ->collect(QStringLiteral("SELECT name FROM sqlite_master ORDER BY name"),
                [](const Row &row) { return row.text(0); })
            .value();
    }

    std::unique_ptr<TemporaryStore> m_store;
    std::shared_ptr<FaultyDriver::Faults> m_faults;
    std::unique_ptr<Database> m_database;
};

void tst_Migrator::makesANewStore()
{
    VERIFY_OK(migrate(*m_database, both));

    QCOMPARE(*m_database->schemaVersion(), 4);
    QCOMPARE(tables(), (QStringList{QStringLiteral("person"), QStringLiteral("site")}));
}

void tst_Migrator::goesOnFromAnOlderVersion()
{
    VERIFY_OK(migrate(*m_database, first));
    VERIFY_OK(m_database->run(QStringLiteral("INSERT INTO person (name) VALUES ('kept')")));

    VERIFY_OK(migrate(*m_database, both));

    const auto name = m_database->first(
        QStringLiteral("SELECT name FROM person WHERE site IS NULL"), [](const Row &row) { return row.text(0); });
    QCOMPARE(**name, QStringLiteral("kept"));
}

void tst_Migrator::doesNothingTwice()
{
    VERIFY_OK(migrate(*m_database, both));

    VERIFY_OK(migrate(*m_database, both));

    QCOMPARE(*m_database->schemaVersion(), 4);
}

void tst_Migrator::doesWhatFollowsOnceAndWithTheLastStep()
{
    VERIFY_OK(migrate(*m_database, both, addSomebody));
    VERIFY_OK(migrate(*m_database, both, addSomebody));

    const auto people =
        m_database->collect(QStringLiteral("SELECT name FROM person"), [](const Row &row) { return row.text(0); });
    QCOMPARE(*people, QStringList{QStringLiteral("added")});
}

void tst_Migrator::takesTheLastStepBackWhereWhatFollowsFails()
{
    VERIFY_FAILS(migrate(*m_database, both, failHalfway), ErrorKind::DiskFull);

    QCOMPARE(*m_database->schemaVersion(), 1);
    QCOMPARE(tables(), QStringList{QStringLiteral("person")});
    VERIFY_OK(migrate(*m_database, both, addSomebody));
    QCOMPARE(*m_database->schemaVersion(), 4);
}

void tst_Migrator::refusesANewerVersion()
{
    VERIFY_OK(migrate(*m_database, both));

    VERIFY_FAILS(migrate(*m_database, first), ErrorKind::TooNew);
    VERIFY_FAILS(migrate(*m_database, {}), ErrorKind::TooNew);

    QCOMPARE(*m_database->schemaVersion(), 4);
}

void tst_Migrator::keepsTheStepsBeforeTheOneThatFailed()
{
    VERIFY_FAILS(migrate(*m_database, broken), ErrorKind::DiskFull);

    QCOMPARE(*m_database->schemaVersion(), 1);
    QCOMPARE(tables(), QStringList{QStringLiteral("person")});
}

void tst_Migrator::goesOnAfterAFailureWhateverFailed()
{
    int failures = 0;
    for (int access = 1;; ++access) {
        m_faults->failAt(access, {ErrorKind::Storage, QStringLiteral("planted")});
        const Result<void> migrated = migrate(*m_database, both);
        m_faults->mend();
        if (!migrated) ++failures;
        VERIFY_OK(migrate(*m_database, both));
        QCOMPARE(tables(), (QStringList{QStringLiteral("person"), QStringLiteral("site")}));
        if (migrated) break;
        VERIFY_OK(m_database->execute(
            QStringLiteral("DROP TABLE person; DROP TABLE site; PRAGMA user_version = 0"))); // and once more
    }

    QVERIFY(failures >= 8);
}

namespace {

/// Lets another process take the step right after this one has read the version.
class RacedDriver final : public Driver {
public:
    RacedDriver(std::unique_ptr<Database> real, Database &other) : m_real{std::move(real)}, m_other{other} { }

    Result<std::unique_ptr<DriverStatement>> prepare(const QString &sql) override
    {
        return m_real->driver().prepare(sql);
    }
    Result<void> execute(const QString &script) override { return m_real->driver().execute(script); }
    qint64 rowsChanged() const override { return m_real->driver().rowsChanged(); }
    Result<int> schemaVersion() override
    {
        const Result<int> version = m_real->driver().schemaVersion();
        if (!version || *version > 0) return version;
        const Result<void> taken = m_other.setSchemaVersion(1);
        return taken ? version : taken.error();
    }
    Result<void> setSchemaVersion(int version) override { return m_real->driver().setSchemaVersion(version); }
    QString beginWriting() const override { return m_real->driver().beginWriting(); }
    QString beginReading() const override { return m_real->driver().beginReading(); }
    Result<std::unique_ptr<Driver>> reader() override { return m_real->driver().reader(); }

private:
    std::unique_ptr<Database> m_real;
    Database &m_other;
};

} // namespace

void tst_Migrator::skipsAStepThatAnotherProcessTook()
{
    const auto other = m_store->open();
    Database raced{std::make_unique<RacedDriver>(m_store->open(), *other)};

    VERIFY_OK(migrate(raced, first));

    QCOMPARE(*raced.schemaVersion(), 1);
    QCOMPARE(tables(), QStringList{}); // the other process "made" them
}

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_Migrator.moc"
