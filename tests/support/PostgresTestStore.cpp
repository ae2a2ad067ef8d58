// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PostgresTestStore.h"

#include <QCoreApplication>

namespace alongside {

namespace {

constexpr char addressVariable[] = "ALONGSIDE_TEST_POSTGRES";

QStringList namesIn(Database &database, const QString &sql)
{
    auto names = database.collect(sql, [](const Row &row) { return row.text(0); });
    if (!names) qFatal("reading the catalogue: %s", qPrintable(names.error().detail));
    return *std::move(names);
}

void execute(Database &database, const QString &script)
{
    if (auto done = database.execute(script); !done) qFatal("%s", qPrintable(done.error().detail));
}

} // namespace

bool PostgresTestStore::isWanted() { return qEnvironmentVariableIsSet(addressVariable); }

PostgresTestStore::PostgresTestStore()
{
    static int made = 0;
    m_options.address = qEnvironmentVariable(addressVariable);
    m_options.schema = QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++made);
}

PostgresTestStore::~PostgresTestStore()
{
    const auto database = open();
    for (const QString &schema : QStringList{m_options.schema} + m_backups)
        execute(*database, QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE").arg(schema));
}

std::unique_ptr<Database> PostgresTestStore::open() const
{
    auto database = openPostgres(m_options);
    if (!database) qFatal("opening PostgreSQL: %s", qPrintable(database.error().detail));
    return *std::move(database);
}

QStringList PostgresTestStore::tables()
{
    return namesIn(*open(),
        QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = '%1' ORDER BY tablename")
            .arg(m_options.schema));
}

QStringList PostgresTestStore::columnsOf(const QString &table)
{
    const QString columns = QStringLiteral("SELECT column_name FROM information_schema.columns "
                                           "WHERE table_schema = '%1' AND table_name = '%2' ORDER BY ordinal_position");
    return namesIn(*open(), columns.arg(m_options.schema, table));
}

void PostgresTestStore::copy(const QString &from, const QString &to)
{
    const auto database = open();
    const QString table = QStringLiteral("CREATE TABLE %2.%3 (LIKE %1.%3 INCLUDING ALL); INSERT INTO %2.%3 "
                                         "SELECT * FROM %1.%3");
    for (const QString &name :
        namesIn(*database, QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = '%1'").arg(from)))
        execute(*database, table.arg(from, to, name));
}

QString PostgresTestStore::backUp()
{
    const QString backup = QStringLiteral("%1_backup_%2").arg(m_options.schema).arg(m_backups.size() + 1);
    execute(*open(), QStringLiteral("CREATE SCHEMA %1").arg(backup));
    m_backups.append(backup);
    copy(m_options.schema, backup);
    return backup;
}

void PostgresTestStore::putBack(const QString &backup)
{
    const QStringList names = tables();
    const auto database = open();
    for (const QString &name : names)
        execute(*database, QStringLiteral("DELETE FROM %1").arg(name));
    for (const QString &name : names) {
        const QString fill = QStringLiteral("INSERT INTO %1.%3 SELECT * FROM %2.%3");
        execute(*database, fill.arg(m_options.schema, backup, name));
    }
}

} // namespace alongside
